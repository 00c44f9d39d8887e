/** What stands twice and is no plain word: numbers (*40 40 boats*), short forms with their stop (*Mr. Mr.*, *p.m. p.m.*), the last part of a compound (*long-term term*), denials (*did not didn’t*). */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Repeat } from './repeat';

const TITLES = hashes('mr mrs ms dr prof gov sen rep gen col capt lt sgt rev maj adm supt insp');
const HOURS = hashes('a p');
const HOUR = hashes('m');
const MEASURES = hashes('min mins km kg cm mm mph hr hrs lb lbs ft oz percent million billion');
const YEAR_WORDS = hashes('in since of by until from before after');

/** Titles and hours that stand twice with their stops, numbers, and denials, put to the other repeats. */
export function shortFormsTwice(tokens: Tokens, repeats: Repeat[]): void {
  const hasNumber = tokens.hasAny(Topic.NUMERAL);
  const hasMark = tokens.hasAny(Topic.MARK);
  for (let i = 0; i + 2 < tokens.count; i++) {
    const middle = middleOf(tokens, i, hasNumber, hasMark);
    if (!middle) continue;
    repeats.push({ first: [i, middle.at - 1], second: [middle.at, middle.last], mayBeMeant: middle.mayBeMeant });
    i = middle.last;
  }
}

/** Where the words begin again, and end. */
interface Again {
  readonly at: number;
  readonly last: number;
  readonly mayBeMeant?: boolean;
}

function middleOf(tokens: Tokens, i: number, hasNumber: boolean, hasMark: boolean): Again | undefined {
  if (tokens.isJoined(i)) return compoundAgain(tokens, i);
  if (tokens.shape(i) <= Shape.DIGITS) return hasNumber ? numberAgain(tokens, i) : undefined;
  if (tokens.shape(i + 1) !== Shape.SIGN && !tokens.is(i + 1, Class.DENIAL)) return undefined;
  if (isIn(tokens, i, TITLES)) return again(tokens, i, 2);
  if (isIn(tokens, i, HOURS)) return isIn(tokens, i + 2, HOUR) ? again(tokens, i, 4) : undefined;
  return hasMark ? denialAgain(tokens, i) : undefined;
}

/** Tokens with a stop behind the last one, and the same once more. */
const again = (tokens: Tokens, i: number, size: number): Again | undefined =>
  isSignOf(tokens, i + size - 1, '.') && !tokens.isJoined(i + size) && areSame(tokens, i, i + size, size)
    ? { at: i + size, last: i + 2 * size - 1 }
    : undefined;

function areSame(tokens: Tokens, one: number, other: number, size: number): boolean {
  for (let k = 0; k < size; k++)
    if (tokens.hash(one + k) !== tokens.hash(other + k) || (k > 0 && !tokens.isJoined(other + k))) return false;
  return true;
}

/** What stands before the word itself, and leaves it what it is: *post-war war crimes*. */
const PREFIXES = hashes('anti pro non post pre inter co ex self sub super counter re');

/** *a long-awaited awaited report*: the last part of a compound once more. */
const compoundAgain = (tokens: Tokens, i: number): Again | undefined =>
  tokens.hash(i) === tokens.hash(i + 1) &&
  isHyphen(tokens, i - 1) &&
  tokens.shape(i) === Shape.SMALL &&
  tokens.shape(i + 1) === Shape.SMALL &&
  !tokens.isJoined(i + 1) &&
  !tokens.is(i, GRAMMAR) &&
  !isIn(tokens, i - 2, PREFIXES) &&
  tokens.shape(i + 2) !== Shape.SIGN
    ? { at: i + 1, last: i + 1, mayBeMeant: true }
    : undefined;

/** *40 40 boats*, *$300 $300*, *in 2015 2015 the*; scores, telephones and tables have more numbers beside them. */
function numberAgain(tokens: Tokens, i: number): Again | undefined {
  const size = isSignOf(tokens, i, '$£€') ? 2 : 1;
  const [number, last] = [i + size - 1, i + 2 * size - 1];
  if (tokens.shape(number) !== Shape.DIGITS || tokens.shape(last) !== Shape.DIGITS) return undefined;
  if (tokens.isJoined(i + size) || tokens.isJoined(last + 1) || tokens.shape(last + 1) === Shape.DIGITS)
    return undefined;
  if (!areSame(tokens, i, i + size, size) || tokens.shape(i - 1) < Shape.SMALL) return undefined;
  const length = tokens.end(number) - tokens.start(number);
  const isYear = length === 4 && isIn(tokens, i - 1, YEAR_WORDS) && tokens.is(last + 1, GRAMMAR);
  const isThing = tokens.is(last + 1, Class.PLURAL) || isIn(tokens, last + 1, MEASURES);
  const isCounted = length > 1 && isThing && tokens.shape(last + 1) === Shape.SMALL;
  return size === 2 || isYear || isCounted ? { at: i + size, last } : undefined;
}

const NOT = hashes('not');
const T = hashes('t');

/** *did not didn’t*, *don’t do not*: one verb, denied twice. */
function denialAgain(tokens: Tokens, i: number): Again | undefined {
  if (!tokens.is(i, Class.AUXILIARY) && !tokens.text(i).endsWith('n')) return undefined;
  const [at, last] = isShort(tokens, i) ? [i + 3, i + 4] : [i + 2, i + 4];
  const isOther = isShort(tokens, i) ? isLong(tokens, at) : isLong(tokens, i) && isShort(tokens, at);
  const [short, long] = isShort(tokens, i) ? [i, at] : [at, i];
  return isOther && tokens.text(short) === `${tokens.text(long)}n` ? { at, last } : undefined;
}

const isShort = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i + 1, "’'") && tokens.isJoined(i + 1) && isIn(tokens, i + 2, T) && tokens.isJoined(i + 2);
const isLong = (tokens: Tokens, i: number): boolean => isIn(tokens, i + 1, NOT) && tokens.is(i, Class.AUXILIARY);
