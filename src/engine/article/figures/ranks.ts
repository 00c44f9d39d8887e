/** Ranks: *the third-largest harbour*, *No. 2*, *she finished fifth*. */
import { hashes, isFree, isHyphen, isIn, isJoinedTo, next } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Figure } from './figure';

const ORDINALS: ReadonlyMap<number, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [hashOf(word), i + 2] as const),
);
const SUFFIX = hashes('st nd rd th');
const MOST = hashOf('most');
const BEST = hashes('best worst');
/** Words that end like superlatives, and are none. */
const NO_SUPERLATIVE = hashes(
  'west east interest harvest forest request contest northwest southwest northeast southeast',
);
/** What a superlative is made of that stands apart: *the second largest*. */
const STEMS =
  'larg bigg high low small old young fast rich poor strong bus busi long short tall great dead deadli wealthi near bright heavi'.split(
    ' ',
  );

const PLACED = hashes('rank ranks ranked ranking finish finishes finished finishing placed came comes');
const BEHIND_PLACE = hashes('of out in among on overall nationally worldwide globally behind with place');
const NUMBER = new Phrases([['No.', true] as const, ['no.', true] as const]);
/** No rank: *No. 7 train*. */
const LINE = hashes('train bus line');

interface Ordinal {
  readonly last: number;
  readonly value: number;
}

/** The ranks of a paragraph, in the order of the text. */
export function ranksIn(tokens: Tokens): Figure[] {
  const ranks: Figure[] = [];
  let end = 0; // of the last one
  if (!tokens.hasAny(Topic.NUMERAL | Topic.RANK)) return ranks;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isOf(i, Topic.NUMERAL | Topic.RANK) || !isFree(tokens, i) || tokens.start(i) < end) continue;
    const ordinal = ordinalAt(tokens, i);
    const rank = ordinal ? rankOf(tokens, i, ordinal) : numberedAt(tokens, i);
    if (!rank) continue;
    const span = tokens.span(i, rank.last);
    ranks.push({ span, kind: 'rank', value: rank.value, valueTo: null, unit: null, approximate: false, source: null });
    ({ end } = span);
  }
  return ranks;
}

/** *third*, *42nd* */
function ordinalAt(tokens: Tokens, i: number): Ordinal | undefined {
  if (tokens.shape(i) !== Shape.DIGITS) {
    const value = tokens.isWord(i) ? ORDINALS.get(tokens.hash(i)) : undefined;
    return value === undefined ? undefined : { last: i, value };
  }
  const isOrdinal = tokens.isJoined(i + 1) && isIn(tokens, i + 1, SUFFIX);
  return isOrdinal ? { last: i + 1, value: Number(tokens.text(i)) } : undefined;
}

function rankOf(tokens: Tokens, first: number, { last, value }: Ordinal): Ordinal | undefined {
  const superlative = superlativeBehind(tokens, last);
  if (superlative !== undefined) return { last: superlative, value };
  return isPlace(tokens, first, last) ? { last, value } : undefined;
}

/** The last token of *-largest*, *most populous*, *best*. */
function superlativeBehind(tokens: Tokens, last: number): number | undefined {
  const at = next(tokens, last);
  if (at < 0 || !tokens.isWord(at)) return undefined;
  if (tokens.hash(at) === MOST) {
    const behind = next(tokens, at);
    return behind >= 0 && tokens.shape(behind) === Shape.SMALL ? behind : undefined;
  }
  const isSuperlative = isHyphen(tokens, last + 1) ? isLikeSuperlative(tokens, at) : isKnownSuperlative(tokens, at);
  return isSuperlative || isIn(tokens, at, BEST) ? at : undefined;
}

function isLikeSuperlative(tokens: Tokens, i: number): boolean {
  const word = tokens.text(i).toLowerCase();
  return word.endsWith('est') && word.length > 5 && !isIn(tokens, i, NO_SUPERLATIVE);
}

function isKnownSuperlative(tokens: Tokens, i: number): boolean {
  const word = tokens.text(i).toLowerCase();
  return word.endsWith('est') && STEMS.some(stem => word.startsWith(stem));
}

/** *It ranks 42nd of 180*, *she finished fifth*. */
function isPlace(tokens: Tokens, first: number, last: number): boolean {
  const at = last + 1;
  const goesOn = tokens.isJoined(at)
    ? '.,;'.includes(tokens.text(at))
    : tokens.shape(at) === Shape.END || isIn(tokens, at, BEHIND_PLACE);
  if (!goesOn || tokens.isJoined(first)) return false;
  if (isIn(tokens, first - 1, PLACED)) return true;
  const isShort = tokens.isWord(first - 1) && tokens.end(first - 1) - tokens.start(first - 1) <= 4;
  return isShort && !tokens.isJoined(first - 1) && isIn(tokens, first - 2, PLACED);
}

/** *No. 2*; but not *Boeing No. 2*, *No. 7 train*. */
function numberedAt(tokens: Tokens, i: number): Ordinal | undefined {
  const digits = i + 2;
  if (NUMBER.of(tokens, i, i + 1) === undefined || tokens.shape(digits) !== Shape.DIGITS) return undefined;
  if (tokens.end(digits) - tokens.start(digits) > 3 || isHyphen(tokens, digits + 1) || isIn(tokens, digits + 1, LINE))
    return undefined;
  const before = tokens.end(i - 1) - tokens.start(i - 1);
  if (tokens.shape(i - 1) === Shape.CAPITAL && before > 3 && before < 10 && !tokens.isJoined(i)) return undefined;
  return isJoinedTo(tokens, digits + 1, Shape.DIGITS)
    ? undefined
    : { last: digits, value: Number(tokens.text(digits)) };
}
