/** What is told to everybody outside, as plain data. Offsets are UTF-16 code units; what is absent is null, never left out. */
import type { ChangeKind, Question, Verdict } from '../engine/evidence/evidence';
import type { Place } from '../engine/evidence/document';
import type { Span } from '../engine/text/span';

/** A piece of the text with its words. */
export interface Words extends Span {
  readonly text: string;
}

/** One replacement. An empty span inserts, an empty text deletes. */
export interface EditResult extends Span {
  readonly text: string;
}

/** Who says something: the nearest words for the speaker, and the fullest name that the article gives. */
export interface SpeakerResult extends Words {
  readonly name: string | null;
  /** How the speaker is given: by name, by surname, by a pronoun, by a description, by what went before, or not at all. */
  readonly how: 'name' | 'surname' | 'pronoun' | 'title' | 'running' | 'none';
}

/** Words in quotation marks; the span has the marks. */
export interface QuotationResult extends Span {
  readonly kind: 'direct' | 'mixed' | 'scare' | 'nested' | 'title' | 'word';
  readonly speaker: SpeakerResult | null;
  readonly cue: Words | null;
}

/** What somebody is said to say without marks: in one piece, or in two around the attribution. */
export interface IndirectSpeechResult {
  readonly content: readonly Span[];
  readonly speaker: SpeakerResult;
  readonly cue: Words | null;
}

/** A number with what it counts. */
export interface FigureResult extends Words {
  readonly kind: string;
  /** In plain units: 4500000 for $4.5 million; null where it cannot be read. */
  readonly value: number | null;
  /** The other end of a range. */
  readonly valueTo: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  /** What is measured, and of which time. */
  readonly measure: string | null;
  readonly period: string | null;
  /** Who is named for it. */
  readonly source: Words | null;
  /** What its fact note says; `unverified` where it has none. */
  readonly status: string;
}

export interface DateResult extends Words {
  readonly iso: string | null;
}

export interface NameResult {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'name';
  readonly mentions: readonly Span[];
}

/** What an article says, each list in the order of the text. */
export interface Annotations {
  readonly quotations: readonly QuotationResult[];
  readonly indirectSpeech: readonly IndirectSpeechResult[];
  readonly figures: readonly FigureResult[];
  readonly dates: readonly DateResult[];
  readonly names: readonly NameResult[];
}

/** What documents say of one claim; the best passage first, five at most. Nothing is verified by it: a person decides. */
export interface EvidenceResult extends Words {
  readonly kind: Question['kind'];
  readonly speaker: string | null;
  readonly verdict: Verdict;
  readonly evidence: readonly PassageResult[];
}

/** A passage of a document; offsets count in the document. */
export interface PassageResult extends Span {
  readonly document: string;
  readonly passage: string;
  readonly place: Place;
  /** Who says it there, as the document has it. */
  readonly speaker: string | null;
  /** Of what day the document is (ISO). */
  readonly date: string | null;
  readonly verdict: Verdict;
  /** What differs: the words of the claim, and those of the document. */
  readonly changes: readonly { readonly kind: ChangeKind; readonly claim: string; readonly document: string }[];
}
