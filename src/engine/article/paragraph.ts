import { BLOT, wordsIn, type Copy } from '../text/copy';
import { originOf, type Repaired } from '../text/repair';
import type { Span } from '../text/span';
import type { Tokens } from '../words/tokens';
import type { StrayCapital } from './copy-damage/capitals';
import type { Dating } from './dates/dating';
import type { Figure } from './figures/figure';
import type { Kind } from './furniture/furniture';
import type { Mention } from './people/mentions';
import type { Fault, Pair } from './quotations/pairing';
import type { Quotation } from './quotations/quotations';
import type { Attribution } from './speech/clauses';

/** What one paragraph says, from its own text alone. Offsets count in its prose; `inText` and `inArticle` lead out of it. */
export interface Paragraph extends Copy {
  /** What is read and checked: what is seen of the text, with damaged encoding repaired and inline markup blotted out. */
  readonly prose: string;
  /** The repair, where the text needs one; otherwise the prose is as long as the text. */
  readonly repaired: Repaired | null;
  /** The words, numbers and signs of the prose. */
  readonly tokens: Tokens;
  readonly kind: Kind;
  readonly sentences: readonly Span[];
  /** Quotation marks that belong together, and what is wrong with the others. */
  readonly pairs: readonly Pair[];
  readonly faults: readonly Fault[];
  /** Names of people, bodies and places, as they stand here. */
  readonly mentions: readonly Mention[];
  /** The words of names that are long enough to be misspelled. */
  readonly nameWords: readonly string[];
  /** Capitals inside a sentence that are on no name. */
  readonly strayCapitals: readonly StrayCapital[];
  readonly quotations: readonly Quotation[];
  /** Who is introduced where the paragraph ends with a colon: the speaker of the next one. */
  readonly leadOut: Attribution | null;
  readonly figures: readonly Figure[];
  /** Its dates, and what else it says of time. */
  readonly dating: Dating;
}

/** As much of a paragraph as its figures need. */
export type Figured = Pick<Paragraph, 'prose' | 'tokens' | 'repaired' | 'sentences' | 'figures'>;

/** A piece of a paragraph's prose as a piece of its text. */
export const inText = ({ repaired }: Pick<Paragraph, 'repaired'>, at: Span): Span =>
  repaired ? originOf(repaired, at) : at;

/** A piece of a paragraph’s prose as it stands in the file, as it is read. */
export function copyOf(paragraph: Pick<Paragraph, 'repaired' | 'text'>, at: Span): string {
  const { start, end } = inText(paragraph, at);
  return wordsIn(paragraph.text.slice(start, end));
}

/** Does a piece of a paragraph's prose have code in it, which is no word of it, but which readers see? Tags and bare addresses of Markdown count, too. */
export function hasCode(paragraph: Paragraph, at: Span): boolean {
  const { start, end } = inText(paragraph, at);
  const seen = paragraph.shown.slice(start, end);
  return seen.includes(BLOT) || seen.includes('`');
}
