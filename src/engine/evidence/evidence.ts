/** What the desk's documents say of a claim. Nothing here verifies one: a person decides. */
import type { Span } from '../text/span';
import type { Place, SourceDocument } from './document';

/** The rungs of a quotation, from the same words down. */
export type QuotationVerdict =
  | 'same-words'
  | 'spelling'
  | 'edited'
  | 'small-words'
  | 'words'
  | 'telling-words'
  | 'pieces'
  | 'other-speaker'
  | 'not-found';

export type FigureVerdict = 'supports' | 'rounded' | 'computed' | 'revised' | 'differs' | 'not-found';

export type Verdict = QuotationVerdict | FigureVerdict;

/** What differs between a claim and a document. */
export interface Change {
  readonly kind: ChangeKind;
  /** The words on either side; empty where there are none. */
  readonly claim: string;
  readonly document: string;
  /** Where they stand (UTF-16), counted from the start of the claim, and in the document; empty spans where there are none. */
  readonly inClaim: Span;
  readonly inDocument: Span;
  /** Of words that dots leave out: how many they are, and whether one of them tells (a denial, an exception, a figure). */
  readonly leftOut?: { readonly words: number; readonly tells: boolean };
}

/** Of quotations: how grave a change is; what tells is named for what it is. Of figures: `value`, or `sum` for what was computed. */
export type ChangeKind =
  | 'spelling'
  | 'edited'
  | 'small'
  | 'word'
  | 'figure'
  | 'unit'
  | 'name'
  | 'negation'
  | 'quantifier'
  | 'modal'
  | 'tense'
  | 'value'
  | 'sum';

/** A passage of a document that speaks of a claim. */
export interface Passage {
  readonly document: SourceDocument;
  /** Of a quotation from the first word that answers to it to the last; of a figure the sentence, or the row of a table. */
  readonly span: Span;
  readonly place: Place;
  /** Who says it there, as the document has it. */
  readonly speaker: string | null;
  readonly verdict: Exclude<Verdict, 'not-found'>;
  readonly changes: readonly Change[];
}

/** What documents are asked about. */
export interface Question {
  readonly kind: 'quotation' | 'figure';
  /** Where it stands in the article (UTF-16). */
  readonly span: Span;
  /** Whom the article names for it, by the fullest name that it gives. */
  readonly speaker: string | null;
}

/** The best place first, five at most; the verdict is that of the first. */
export interface Answer {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly evidence: readonly Passage[];
}
