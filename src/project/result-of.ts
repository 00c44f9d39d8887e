/** Makes of what was read what is told to everybody outside: the command line and the library tell the same. */
import { figuresOf, type Article, wordsAt } from '../engine/article/article';
import { datesOf } from '../engine/article/dates/calendar';
import { namesOf } from '../engine/article/people/names';
import type { Speaker } from '../engine/article/quotations/quotations';
import { indirectSpeechOf, quotationsOf } from '../engine/article/speech/speech';
import type { Answer, Passage } from '../engine/evidence/evidence';
import { noteOn, standingOf, type Anchored } from '../engine/notes/anchored-notes';
import { english } from '../engine/phrase';
import type { Edit, Finding, Fix } from '../engine/rule';
import type { Span } from '../engine/text/span';
import type { Lines } from './lines';
import type { Annotations, EditResult, EvidenceResult, PassageResult, SpeakerResult, Words } from './results';
import { wordsIn } from '../engine/text/copy';

/** What an article says; `notes` tell how its figures stand. */
export function annotationsOf(article: Article, notes: readonly Anchored[]): Annotations {
  const words = (span: Span): Words => ({ ...flat(span), text: wordsAt(article, span) });
  const wordsOrNull = (span: Span | null): Words | null => span && words(span);
  const speaking = ({ span, name, how }: Speaker): SpeakerResult => ({ ...words(span), name, how });
  const statusAt = (span: Span): string => {
    const note = noteOn(span, notes, article.text);
    return note ? standingOf(note) : 'unverified';
  };
  return {
    quotations: quotationsOf(article).map(({ span, kind, speaker, cue }) => ({
      ...flat(span),
      kind,
      speaker: speaker && speaking(speaker),
      cue: wordsOrNull(cue),
    })),
    indirectSpeech: indirectSpeechOf(article).map(({ content, speaker, cue }) => ({
      content: content.map(flat),
      speaker: speaking(speaker),
      cue: wordsOrNull(cue),
    })),
    figures: figuresOf(article).map(({ span, source, kind, value, valueTo, unit, approximate, measuring }) => ({
      ...words(span),
      kind,
      value,
      valueTo,
      unit,
      approximate,
      ...measuring(),
      source: wordsOrNull(source),
      status: statusAt(span),
    })),
    dates: datesOf(article).map(({ span, iso }) => ({ ...words(span), iso })),
    names: namesOf(article).map(({ name, kind, mentions }) => ({ name, kind, mentions: mentions.map(flat) })),
  };
}

/** What documents say of the words that were `asked` about. */
export const evidenceOf = (
  text: string,
  asked: Span,
  { question, verdict, evidence }: Answer,
  nameOf: (path: string) => string,
): EvidenceResult => ({
  ...flat(asked),
  text: wordsIn(text.slice(asked.start, asked.end)),
  kind: question.kind,
  speaker: question.speaker,
  verdict,
  evidence: evidence.map(passage => passageResult(passage, nameOf)),
});

/** A place of a document; `nameOf` says what the document is called. */
export const passageResult = (
  { document, span, place, speaker, verdict, changes }: Passage,
  nameOf: (path: string) => string,
): PassageResult => ({
  document: nameOf(document.path),
  ...flat(span),
  passage: document.text.slice(span.start, span.end),
  place,
  speaker,
  date: document.date,
  verdict,
  changes: changes.map(({ kind, claim, document: there }) => ({ kind, claim, document: there })),
});

/** A finding. Offsets are UTF-16, lines and characters count from zero. */
export const findingResult = ({ rule, severity, span, message, fixes }: Finding, lines: Lines) => ({
  rule,
  severity,
  ...flat(span),
  range: { start: lines.at(span.start), end: lines.at(span.end) },
  message: english(message),
  fixes: fixes.map(fixResult),
});

const fixResult = ({ title, preferred = false, edits }: Fix) => ({
  title: english(title),
  preferred,
  edits: edits.map(editResult),
});

export const editResult = ({ span, text }: Edit): EditResult => ({ ...flat(span), text });

/** A span as two numbers, whatever else the object carries. */
export const flat = ({ start, end }: Span): Span => ({ start, end });
