/** What documents say of the claims of an article, in the shape that OUTPUT promises to everybody outside. */
import type { Answer } from '../engine/evidence/evidence';
import { english } from '../engine/phrase';
import type { Span } from '../engine/text/span';
import { evidenceOf } from '../project/result-of';
import type { NotRead } from '../project/sources';
import type { Name } from './results';

/** An answer, and the words that were asked about as the call gave them. */
export interface Answered extends Answer {
  readonly asked: Span;
}

/** An article with what documents say of its claims. */
export interface AskedDocument {
  readonly name: Name;
  readonly text: string;
  /** The text as it is read. */
  readonly copy: string;
  readonly answers: readonly Answered[];
  readonly notRead: readonly NotRead[];
  /** What a document is called in what is printed. */
  nameOf(path: string): string;
}

/** An element of `files` of `evidence --format json`. */
export const evidenceResult = ({ name, copy, answers, notRead, nameOf }: AskedDocument) => ({
  ...name,
  claims: answers.map(answer => evidenceOf(copy, answer.asked, answer, nameOf)),
  notRead: notRead.map(({ document, reason }) => ({ document: nameOf(document), reason: english(reason) })),
});
