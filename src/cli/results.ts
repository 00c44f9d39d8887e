/** What a document says and what is wrong with it, in the shapes that OUTPUT promises to everybody outside. */
import { figuresOf, type Article } from '../engine/article/article';
import { datesOf } from '../engine/article/dates/calendar';
import type { Speaker } from '../engine/article/quotations/quotations';
import { indirectSpeechOf, quotationsOf } from '../engine/article/speech/speech';
import { namesOf } from '../engine/article/people/names';
import type { Checked } from '../engine/check';
import { noteOn, standingOf, type Anchored } from '../engine/notes/anchored-notes';
import { english } from '../engine/phrase';
import type { Edit, Fix } from '../engine/rule';
import type { Span } from '../engine/text/span';
import { Lines } from '../project/lines';

/** How a document is called in the results: by its path, or by the id that came with it. */
export type Name = { readonly path: string } | { readonly id: unknown };

export interface CheckedDocument extends Checked {
  readonly name: Name;
  readonly text: string;
}

export interface ReadDocument {
  readonly name: Name;
  /** In which whoever checkers have named speaks. */
  readonly article: Article;
  readonly notes: readonly Anchored[];
}

/** An element of `files` of `check --format json`. */
export function checkResult({ name, text, findings }: CheckedDocument) {
  const lines = new Lines(text);
  return {
    ...name,
    findings: findings.map(({ rule, severity, span, message, fixes }) => ({
      rule,
      severity,
      ...flat(span),
      range: { start: lines.at(span.start), end: lines.at(span.end) },
      message: english(message),
      fixes: fixes.map(fixResult),
    })),
  };
}

const fixResult = ({ title, preferred = false, edits }: Fix) => ({
  title: english(title),
  preferred,
  edits: edits.map(({ span, text }: Edit) => ({ ...flat(span), text })),
});

/** An element of `files` of `annotate --format json`. */
export function annotateResult({ name, article, notes }: ReadDocument) {
  const statusAt = (span: Span): string => {
    const note = noteOn(span, notes, article.text);
    return note ? standingOf(note) : 'unverified';
  };
  const words = (span: Span | null) => span && { ...flat(span), text: article.text.slice(span.start, span.end) };
  const speaking = ({ span, name, how }: Speaker) => ({ ...words(span)!, name, how });
  return {
    ...name,
    quotations: quotationsOf(article).map(({ span, kind, speaker, cue }) => ({
      ...flat(span),
      kind,
      speaker: speaker && speaking(speaker),
      cue: words(cue),
    })),
    indirectSpeech: indirectSpeechOf(article).map(({ content, speaker, cue }) => ({
      content: content.map(flat),
      speaker: speaking(speaker),
      cue: words(cue),
    })),
    figures: figuresOf(article).map(({ span, source, kind, value, valueTo, unit, approximate, measuring }) => ({
      ...words(span)!,
      kind,
      value,
      valueTo,
      unit,
      approximate,
      ...measuring(),
      source: words(source),
      status: statusAt(span),
    })),
    dates: datesOf(article).map(({ span, iso }) => ({ ...words(span)!, iso })),
    names: namesOf(article).map(({ name, kind, mentions }) => ({ name, kind, mentions: mentions.map(flat) })),
  };
}

/** A span as two numbers, whatever else the object carries. */
const flat = ({ start, end }: Span) => ({ start, end });
