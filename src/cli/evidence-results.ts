/** What documents say of the claims of an article, in the shape that OUTPUT promises to everybody outside. */
import type { Answer, Passage } from '../engine/evidence/evidence';
import { english } from '../engine/phrase';
import type { Span } from '../engine/text/span';
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
  readonly answers: readonly Answered[];
  readonly notRead: readonly NotRead[];
  /** What a document is called in what is printed. */
  nameOf(path: string): string;
}

/** An element of `files` of `evidence --format json`. */
export const evidenceResult = ({ name, text, answers, notRead, nameOf }: AskedDocument) => ({
  ...name,
  claims: answers.map(({ asked: { start, end }, question, verdict, evidence }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind: question.kind,
    speaker: question.speaker,
    verdict,
    evidence: evidence.map(passage => passageResult(passage, nameOf)),
  })),
  notRead: notRead.map(({ document, reason }) => ({ document: nameOf(document), reason: english(reason) })),
});

const passageResult = (
  { document, span, place, speaker, verdict, changes }: Passage,
  nameOf: AskedDocument['nameOf'],
) => ({
  document: nameOf(document.path),
  start: span.start,
  end: span.end,
  passage: document.text.slice(span.start, span.end),
  place,
  speaker,
  date: document.date,
  verdict,
  changes: changes.map(({ kind, claim, document: there }) => ({ kind, claim, document: there })),
});
