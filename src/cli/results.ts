/** What a document says and what is wrong with it, in the shapes that OUTPUT promises to everybody outside. */
import type { Article } from '../engine/article/article';
import type { Checked } from '../engine/check';
import type { Anchored } from '../engine/notes/anchored-notes';
import { Lines } from '../project/lines';
import { annotationsOf, findingResult } from '../project/result-of';

/** How a document is called in the results: by its path, or by the id that came with it. */
export type Name = { readonly path: string } | { readonly id: unknown };

export interface CheckedDocument extends Checked {
  readonly name: Name;
  readonly text: string;
  /** How many more findings there are, which the baseline knows. */
  readonly known?: number;
}

export interface ReadDocument {
  readonly name: Name;
  readonly text: string;
  /** In which whoever checkers have named speaks. */
  readonly article: Article;
  readonly notes: readonly Anchored[];
}

/** An element of `files` of `check --format json`; it says a language only where that is not English. */
export function checkResult({ name, text, findings, language }: CheckedDocument) {
  const lines = new Lines(text);
  return {
    ...name,
    ...(language && { language }),
    findings: findings.map(finding => findingResult(finding, lines)),
  };
}

/** An element of `files` of `annotate --format json`. */
export const annotateResult = ({ name, article, notes }: ReadDocument) => ({
  ...name,
  ...annotationsOf(article, notes),
});
