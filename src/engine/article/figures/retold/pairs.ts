/** Two figures that have changed places: *The choir has nine men and 14 women. The 14 men and nine women sing*. */
import type { Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isFree, isIn, worthOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { Topic } from '../../../words/topics';
import { wordOf } from '../counted';
import { NUMERALS } from '../numerals';
import type { SpanPair } from './span-pair';

const DEAD = hashes('dead killed killing died');
const HURT = hashes('wounded wounding injured injuring hurt');
const [TAKEN_UP, WITH, THOSE] = ['the those these', 'with', 'men women people children'].map(hashes);

interface Counted {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly noun: string;
}

export function pairTurned(tokens: Tokens, before: Span, here: Span): SpanPair | undefined {
  const others = countedIn(tokens, here);
  if (others.length !== 2 || !isTakenUp(tokens, others[0].first - 1)) return undefined;
  const ones = countedIn(tokens, before);
  if (ones.length !== 2 || ones[0].value === ones[1].value) return undefined;
  const [one, two] = ones[0].noun === others[0].noun ? ones : [ones[1], ones[0]];
  const [other, another] = others;
  if (one.noun !== other.noun || two.noun !== another.noun || one.noun === two.noun) return undefined;
  if (one.value !== another.value || two.value !== other.value) return undefined;
  return { one: tokens.span(one.first, one.last), other: tokens.span(other.first, other.last) };
}

const isTakenUp = (tokens: Tokens, i: number): boolean => isIn(tokens, i, TAKEN_UP) || isIn(tokens, i, WITH);

/** What a sentence counts; all of its numbers, with what they count. */
function countedIn(tokens: Tokens, { start, end }: Span): Counted[] {
  const found: Counted[] = [];
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++) {
    if (!tokens.isOf(i, Topic.NUMBER | Topic.NUMERAL) || !isFree(tokens, i)) continue;
    const value = tokens.shape(i) === Shape.DIGITS ? Number(tokens.text(i)) : worthOf(tokens, i, NUMERALS);
    if (value === 1) continue; // it may count nothing
    const noun = value === undefined ? undefined : nounOf(tokens, i);
    if (value === undefined || noun === undefined) return [];
    const isBehind = tokens.shape(i + 1) === Shape.SMALL && !tokens.is(i + 1, Class.JOINER);
    found.push({ first: i, last: isBehind ? i + 1 : i, value, noun });
  }
  return found;
}

/** *killed three people*, *12 wounded*, *40 boys* */
function nounOf(tokens: Tokens, i: number): string | undefined {
  for (const at of [i - 1, i + 1]) {
    if (isIn(tokens, at, DEAD)) return 'dead';
    if (isIn(tokens, at, HURT)) return 'hurt';
  }
  const isNoun = tokens.shape(i + 1) === Shape.SMALL && !tokens.isJoined(i + 1);
  return isNoun && (tokens.is(i + 1, Class.PLURAL) || isIn(tokens, i + 1, THOSE)) ? wordOf(tokens, i + 1) : undefined;
}
