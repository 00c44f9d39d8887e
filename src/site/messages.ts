/** What the page and its worker say to each other. All places are UTF-16 offsets in the article. */
import type { ArticleClaimKind } from '../engine/article/claims/claim';
import type { Edit, Severity } from '../engine/rule';
import type { Format } from '../engine/text/copy';
import type { Span } from '../engine/text/span';
import type { Piece } from '../engine/evidence/passage-words';

/** An article as it stands in the editor. */
export interface Copy {
  readonly text: string;
  readonly format: Format;
}

/** A finding, in words. */
export interface ReadFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The copy is broken there; else somebody has to check it. */
  readonly isDamage: boolean;
  readonly span: Span;
  /** The words that are marked, shortened. */
  readonly words: string;
  readonly message: string;
  /** Why a desk cares, in one sentence. */
  readonly why: string;
  /** How often the rule is right, where that is measured. */
  readonly measured: string | null;
  readonly fixes: readonly ReadFix[];
}

export interface ReadFix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface ReadClaim {
  readonly kind: ArticleClaimKind;
  readonly span: Span;
  readonly words: string;
  /** Of a figure: who is named for it, or null. Of all else: who says it, or null where the article itself does. */
  readonly by: string | null;
}

export interface ReadVoice {
  /** Null where nobody is known. */
  readonly speaker: string | null;
  /** Of all that is said, 0 to 1. */
  readonly share: number;
  readonly sayings: readonly ReadSaying[];
}

export interface ReadSaying {
  readonly span: Span;
  /** The first words. */
  readonly words: string;
  readonly quoted: boolean;
  readonly count: number;
}

/** What was read of an article. */
export interface Reading {
  readonly findings: readonly ReadFinding[];
  /** How many findings have a fix that is safe unseen. */
  readonly safe: number;
  /** 0 is sound, 100 is ruined. */
  readonly damage: number;
  readonly claims: readonly ReadClaim[];
  /** Who says most comes first. */
  readonly voices: readonly ReadVoice[];
  /** An ISO code, where the article is not in English: then nothing is found. */
  readonly language: string | null;
}

/** What a document says of a claim. */
export interface Compared {
  readonly span: Span;
  readonly words: string;
  readonly verdict: string;
  /** How the verdict is shown: the document bears the claim out, says something else, or does not speak of it. */
  readonly tone: 'same' | 'differs' | 'silent';
  readonly passage: ComparedPassage | null;
}

export interface ComparedPassage {
  /** Line, time or row, and who says it there. */
  readonly place: string;
  readonly before: string;
  /** Pieces that are marked differ. */
  readonly pieces: readonly Piece[];
  readonly after: string;
}

/** A file as text, or why it is not read. */
export type Opened = Copy | { readonly refused: string };

/** What the page may ask for, with what it gives and gets. */
export interface Questions {
  read: { given: Copy; got: Reading };
  /** The edits that make all safe fixes. */
  mend: { given: Copy; got: readonly Edit[] };
  open: { given: { readonly name: string; readonly bytes: Uint8Array }; got: Opened };
  compare: { given: { readonly copy: Copy; readonly document: string }; got: readonly Compared[] };
}

export type Ask = keyof Questions;

/** A question, numbered. */
export interface Asked<A extends Ask = Ask> {
  readonly id: number;
  readonly ask: A;
  readonly given: Questions[A]['given'];
}

/** Its answer; `failed` says what went wrong. */
export interface Answered<A extends Ask = Ask> {
  readonly id: number;
  readonly got?: Questions[A]['got'];
  readonly failed?: string;
}
