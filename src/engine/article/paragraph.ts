import type { Copy, Format } from '../text/copy';
import { repaired } from '../text/encoding';
import { isOdd, type Glance } from '../words/glance';
import { FILLER, proseOf } from '../text/markup';
import { originOf, type Repaired } from '../text/repair';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { tokensOf, type Tokens } from '../words/tokens';
import { leadOutOf } from './attributions';
import { strayCapitalsIn, type StrayCapital } from './capitals';
import type { Attribution } from './clauses';
import { datingIn, type Dating } from './dating';
import type { Figure } from './figures/figure';
import { figuresIn } from './figures/figures';
import { kindOf, type Kind } from './furniture';
import { pairMarks, type Fault, type Pair } from './pairing';
import { mentionsIn, type Mention } from './people';
import { nameWordsIn } from './spellings';
import { quotationsIn, type Quotation } from './quotations';
import { VOCABULARY } from './vocabulary';

/** What one paragraph says, from its own text alone. Offsets count in its prose; `inText` and `inArticle` lead out of it. */
export interface Paragraph extends Copy {
  /** What is read and checked: what is seen of the text, with damaged encoding repaired and inline markup blotted out. */
  readonly prose: string;
  /** The repair, where the text needs one; otherwise the prose is as long as the text. */
  readonly repaired: Repaired | null;
  /** What patterns are tried at in the prose. */
  readonly glance: Glance;
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

/**
 * Reads paragraphs, each by itself: what comes of one is a pure function of its text, and is kept and shared. One thing is read of all
 * of them before the next, so that the code for it is at hand.
 */
export function parseParagraphs(copies: readonly Copy[], format: Format = 'text'): Paragraph[] {
  const read = copies.map(({ shown }) => proseIn(shown, format));
  const pairings = read.map(({ prose, glance }) => pairMarks(prose, glance));
  const sentences = read.map(({ prose }) => sentencesOf(prose));
  const quotations = read.map(({ prose }, i) => quotationsIn(prose, sentences[i], pairings[i]));
  const kinds = read.map(({ prose }, i) => kindOf(prose, copies[i].role));
  const mentions = read.map(({ prose, glance }, i) => mentionsIn(prose, glance, quotations[i]));
  const nameWords = read.map(({ prose }, i) => nameWordsIn({ prose, kind: kinds[i], mentions: mentions[i] }));
  const capitals = read.map(({ prose, glance }, i) =>
    kinds[i] === 'prose' ? strayCapitalsIn(prose, glance, sentences[i]) : [],
  );
  const leadOuts = read.map(({ prose }, i) => leadOutOf(prose, sentences[i]));
  const figures = read.map(({ tokens, glance }, i) => figuresIn(tokens, glance, sentences[i], quotations[i]));
  const datings = read.map(({ prose, glance }) => datingIn(prose, glance));
  return copies.map(({ text, shown, role }, i) => ({
    text,
    shown,
    role,
    prose: read[i].prose,
    repaired: read[i].healthy,
    glance: read[i].glance,
    kind: kinds[i],
    sentences: sentences[i],
    pairs: pairings[i].pairs,
    faults: pairings[i].faults,
    mentions: mentions[i],
    nameWords: nameWords[i],
    strayCapitals: capitals[i],
    quotations: quotations[i],
    leadOut: leadOuts[i],
    figures: figures[i],
    dating: datings[i],
  }));
}

/** As much of a paragraph as its figures need. */
export type Figured = Pick<Paragraph, 'prose' | 'repaired' | 'sentences' | 'figures'>;

/** Reads the figures of a paragraph, or of a piece of one, without who says them. */
export function parseFigures(text: string): Figured {
  const { prose, healthy, tokens, glance } = proseIn(text, 'text');
  const sentences = sentencesOf(prose);
  return { prose, repaired: healthy, sentences, figures: figuresIn(tokens, glance, sentences, []) };
}

interface Prose {
  readonly prose: string;
  readonly healthy: Repaired | null;
  readonly tokens: Tokens;
  readonly glance: Glance;
}

/** What is read of what is seen. Most paragraphs have nothing to repair and no markup, as one look tells. */
function proseIn(shown: string, format: Format): Prose {
  const odd = isOdd(shown);
  const healthy = odd ? repaired(shown, format) : null;
  const prose = healthy ? proseOf(healthy.text) || FILLER : odd ? proseOf(shown) : shown;
  const tokens = tokensOf(prose);
  return { prose, healthy, tokens, glance: VOCABULARY.glance(tokens) };
}

/** A piece of a paragraph's prose as a piece of its text. */
export const inText = ({ repaired }: Pick<Paragraph, 'repaired'>, at: Span): Span =>
  repaired ? originOf(repaired, at) : at;

/** A piece of a paragraph’s prose as it stands in the file. */
export function copyOf(paragraph: Pick<Paragraph, 'repaired' | 'text'>, at: Span): string {
  const { start, end } = inText(paragraph, at);
  return paragraph.text.slice(start, end);
}
