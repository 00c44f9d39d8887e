/** A bound that is turned round: *More than 500 people marched. The march of fewer than 500 people was peaceful*. */
import type { Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isIn } from '../../../words/grammar';
import type { Paragraph } from '../../paragraph';
import { hedgeBefore } from '../../sums/leads';
import { contentIn } from '../content';
import type { Figure } from '../figure';
import type { SpanPair } from './span-pair';

/** Those that leave the number itself out: *at least* and *at most* may both hold. */
const STRICT: ReadonlyMap<string, string> = new Map([
  ['more', 'above'], ['over', 'above'], ['less', 'below'], ['fewer', 'below'], ['under', 'below'],
]); // prettier-ignore
const [THE, OF] = ['the that', 'of'].map(hashes);

interface Bounded {
  readonly figure: Figure;
  readonly side: string;
  /** The first token of its hedge. */
  readonly first: number;
}

/** A sentence with its figures. */
export interface Figured extends Span {
  readonly figures: readonly Figure[];
}

export function boundTurned(paragraph: Paragraph, before: Figured, here: Figured): SpanPair | undefined {
  const other = boundedIn(paragraph, here);
  const one = other && isTakenUp(paragraph, other.first) ? boundedIn(paragraph, before) : undefined;
  if (!one || !other || one.side === other.side) return undefined;
  const isSame = (['value', 'kind', 'unit'] as const).every(key => one.figure[key] === other.figure[key]);
  if (!isSame || !sharesWord(paragraph, before, here)) return undefined;
  const { tokens } = paragraph;
  const spanOf = ({ first, figure: { span } }: Bounded): Span => ({ start: tokens.start(first), end: span.end });
  return { one: spanOf(one), other: spanOf(other) };
}

/** The only figure of a sentence, where it is bounded. */
function boundedIn({ tokens }: Paragraph, { figures }: Figured): Bounded | undefined {
  const [figure, another] = figures;
  if (!figure || another || figure.valueTo !== null) return undefined;
  const hedge = hedgeBefore(tokens, tokens.from(figure.span.start));
  const side = hedge && STRICT.get(tokens.text(hedge.first).toLowerCase());
  return side ? { figure, side, first: hedge.first } : undefined;
}

/** *the fewer than 500*, *the march of fewer than 500* */
function isTakenUp({ tokens }: Paragraph, first: number): boolean {
  if (isIn(tokens, first - 1, THE)) return true;
  return isIn(tokens, first - 1, OF) && tokens.is(first - 2, Class.NOUN) && isIn(tokens, first - 3, THE);
}

function sharesWord({ tokens }: Paragraph, before: Span, here: Span): boolean {
  const words = new Set(contentIn(tokens, before.start, before.end));
  for (const word of contentIn(tokens, here.start, here.end)) if (words.has(word)) return true;
  return false;
}
