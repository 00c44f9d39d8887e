/**
 * What the next sentence takes up with its number, and otherwise: *fell by 112. The rise of 112*, *at 9 a.m. The 9 p.m. explosion*, *$45 a year. The
 * $45 a month fee*, *Three men … Both men*.
 */
import { kept } from '../../../text/kept';
import type { Span } from '../../../text/span';
import { hashes, isHyphen, isIn, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { inArticle, type Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import { MOVE_NOUNS, MOVES } from '../../sums/directions';
import { isYear } from '../../sums/joints';
import { contentIn } from '../content';
import { readNumber } from '../numbers';
import type { Twins } from '../twins';
import type { SpanPair } from './span-pair';

const [A, THE, OF, BOTH] = ['a an per', 'the', 'of', 'both'].map(hashes);
const PERIODS = hashes('hour day week month quarter year');
const OTHERS = hashes(
  'another other second third earlier previous last then and but while followed replaced after next first old former',
);
const NEAR = 3;

/** Those of two sentences that stand beside each other. */
export const rephrasedIn = kept((paragraph: Paragraph): readonly SpanPair[] => {
  const { tokens, sentences } = paragraph;
  const pairs: SpanPair[] = [];
  for (let k = 1; k < sentences.length; k++) {
    const [before, here] = [sentences[k - 1], sentences[k]];
    if (hasAny(tokens, before, OTHERS) || hasAny(tokens, here, OTHERS)) continue;
    if (find(tokens, here, i => isYear(tokens, i)) >= 0) continue;
    const pair =
      turnedOver(tokens, before, here) ?? otherPeriod(tokens, before, here) ?? bothOfMore(tokens, before, here);
    if (pair) pairs.push(pair);
  }
  return pairs;
});

const hasAny = (tokens: Tokens, sentence: Span, words: { has(hash: number): boolean }): boolean =>
  find(tokens, sentence, i => isIn(tokens, i, words)) >= 0;

function find(tokens: Tokens, { start, end }: Span, isIt: (i: number) => boolean): number {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++) if (isIt(i)) return i;
  return -1;
}

/** Which way the only move of a sentence goes, and where it stands. */
function moveIn(
  tokens: Tokens,
  sentence: Span,
  words: ReadonlyMap<number, boolean>,
): readonly [number, boolean] | undefined {
  const at = find(tokens, sentence, i => tokens.isWord(i) && words.has(tokens.hash(i)));
  return at < 0 ? undefined : [at, words.get(tokens.hash(at))!];
}

const digitsOf = (tokens: Tokens, { start, end }: Span): Set<string> => {
  const digits = new Set<string>();
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++) {
    const number = readNumber(tokens, i);
    if (number?.value) digits.add(String(number.value));
  }
  return digits;
};

/** *fell by 112. The rise of 112 in enrollment*: the same number, of the same thing. */
function turnedOver(tokens: Tokens, before: Span, here: Span): SpanPair | undefined {
  const [was, is] = [moveIn(tokens, before, MOVES), moveIn(tokens, here, MOVE_NOUNS)];
  if (!was || !is || was[1] === is[1]) return undefined;
  const noun = is[0];
  const the = find(tokens, here, i => i <= noun && isIn(tokens, i, THE));
  const number =
    the < 0
      ? undefined
      : (numberFrom(tokens, the + 1) ?? (isIn(tokens, noun + 1, OF) ? numberFrom(tokens, noun + 2) : undefined));
  const isBeside = number && (number.last >= noun || noun - number.last <= NEAR);
  if (!isBeside || the < noun - 2 * NEAR || !digitsOf(tokens, before).has(String(number.value))) return undefined;
  const subject = contentIn(tokens, before.start, tokens.start(was[0]));
  const rest = contentIn(tokens, tokens.end(noun), here.end);
  return areOne(subject, rest)
    ? { one: tokens.span(was[0]), other: tokens.span(Math.min(noun, number.first), Math.max(noun, number.last)) }
    : undefined;
}

const areOne = (one: Iterable<string>, other: Iterable<string>): boolean => {
  const words = new Set(other);
  return [...one].some(word => words.has(word));
};

/** Behind the sign of a currency, too. */
const numberFrom = (tokens: Tokens, i: number) => {
  const number = readNumber(tokens, isSignOf(tokens, i, '$£€') ? i + 1 : i);
  return number?.value ? { first: i, last: number.last, value: number.value } : undefined;
};

interface Rate {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly period: string;
}

/** *$45 a year*: the sum and the period; undefined where there is none, or more than one. */
function rateIn(tokens: Tokens, sentence: Span): Rate | undefined {
  const i = find(
    tokens,
    sentence,
    at => isIn(tokens, at, PERIODS) && isIn(tokens, at - 1, A) && tokens.shape(at - 2) === Shape.DIGITS,
  );
  if (i < 0 || find(tokens, sentence, at => at > i && isIn(tokens, at, PERIODS) && isIn(tokens, at - 1, A)) >= 0)
    return undefined;
  let first = i - 2;
  while (tokens.isJoined(first) && !isSignOf(tokens, first, '$£€')) first--;
  if (!isSignOf(tokens, first, '$£€')) return undefined;
  return { first, last: i, words: tokens.text(first, i - 2), period: tokens.text(i) };
}

/** *The fee is $45 a year. … the $45 a month fee* */
function otherPeriod(tokens: Tokens, before: Span, here: Span): SpanPair | undefined {
  const [one, other] = [rateIn(tokens, before), rateIn(tokens, here)];
  if (!one || !other || one.words !== other.words || one.period === other.period || !isIn(tokens, other.first - 1, THE))
    return undefined;
  const noun = tokens.text(other.last + 1);
  const isOfOne =
    find(tokens, before, i => tokens.text(i) === noun && tokens.shape(i) === Shape.SMALL) >= 0 ||
    areOne(
      contentIn(tokens, before.start, tokens.start(one.first)),
      contentIn(tokens, tokens.end(other.last), here.end),
    );
  return isOfOne ? { one: tokens.span(one.first, one.last), other: tokens.span(other.first, other.last) } : undefined;
}

const TWO = 2;

/** *Three men were arrested. Both men deny it*: the same word, and nobody else is counted. */
function bothOfMore(tokens: Tokens, before: Span, here: Span): SpanPair | undefined {
  const both = tokens.from(here.start);
  const first = tokens.from(before.start);
  if (!isIn(tokens, both, BOTH)) return undefined;
  const number = readNumber(tokens, first);
  const noun = number ? tokens.text(number.last + 1) : '';
  if (!number?.value || number.value <= TWO || isHyphen(tokens, number.last + 1) || digitsOf(tokens, before).size > 1)
    return undefined;
  const thing = isIn(tokens, both + 1, OF) && isIn(tokens, both + TWO, THE) ? both + NEAR : both + 1;
  const isSame =
    tokens.shape(thing) === Shape.SMALL && [thing, thing + 1, thing + TWO].some(i => tokens.text(i) === noun);
  return isSame ? { one: tokens.span(first, number.last), other: tokens.span(both) } : undefined;
}

/** Those of an article. */
export function* rephrased(told: readonly Placed[]): Iterable<Twins> {
  for (const placed of told)
    for (const { one, other } of rephrasedIn(placed.paragraph))
      yield { one: inArticle(placed, one), other: inArticle(placed, other) };
}
