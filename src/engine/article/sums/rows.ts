/** Rows that are counted: *every year from 1990 through 1999, 14 times in all*, *dropped two places, from second to seventh*. */
import { say } from '../../phrase';
import { hashes, isIn, isJoinedTo, worthOf, type Worths } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { readNumber } from '../figures/numbers';
import { MOVES } from './directions';
import { isComma, isYear } from './joints';
import { pairBefore } from './number-before';
import { phrases } from './phrase-table';
import type { WrongSum } from './wrong-sum';

const [FROM, TO, ONCE, BY] = ['from', 'to through until till', 'once one a', 'by up down'].map(hashes);
const YEARLY = hashes('yearly annually');
const EVERY = hashes('every each a');
const SEASONS = hashes('year season winter spring summer autumn fall');
const ALL = phrases('in all, altogether, in total');
/** Not each: *almost every year*, *twice a year*. */
const OTHERS = hashes('almost nearly twice thrice times several most other another');
/** So many tokens say how often. */
const NEAR = 4;

/** One a year, from the first year to the last. */
export function* wrongYearlyCounts(tokens: Tokens): Iterable<WrongSum> {
  for (let i = 0; i < tokens.count; i++) {
    const to = i + 3;
    if (!isIn(tokens, i, FROM) || !isYear(tokens, i + 1) || !isIn(tokens, i + 2, TO) || !isYear(tokens, to)) continue;
    if (!isComma(tokens, to + 1) || !isOnceAYear(tokens, i - 1)) continue;
    const number = readNumber(tokens, to + 2);
    const noun = number && tokens.shape(number.last + 1) === Shape.SMALL ? number.last + 1 : -1;
    const years = Number(tokens.text(to)) - Number(tokens.text(i + 1)) + 1;
    if (!number?.value || noun < 0 || !ALL.at(tokens, noun + 1) || Math.abs(years - number.value) <= 1) continue;
    const message = say('From {0} to {1} are {2} years.', tokens.text(i + 1), tokens.text(to), String(years - 1));
    yield { span: tokens.span(to + 2, noun), figure: null, message, computed: null };
  }
}

/** *one novel a year*, *once each year*, *every year*, *annually*; what says how often ends with a token. */
function isOnceAYear(tokens: Tokens, last: number): boolean {
  const isYearly = isIn(tokens, last, YEARLY);
  if (!isYearly && !(isIn(tokens, last, SEASONS) && isIn(tokens, last - 1, EVERY))) return false;
  for (let i = last - 1; i > last - 2 - NEAR; i--) {
    if (isIn(tokens, i, OTHERS)) return false;
    if (tokens.isOf(i, Topic.NUMBER | Topic.NUMERAL) && !isIn(tokens, i, ONCE)) return false;
  }
  return true;
}

const STEPS = hashes('place places spot spots rank ranks position positions rung rungs notch notches');
const IN_TABLE = hashes('in on of the a its this that');
const ORDINALS: Worths = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [hashOf(word), i + 1] as const),
);
const SUFFIXES = hashes('st nd rd th');

/** Places up or down a table, from one to another. */
export function* wrongPlaces(tokens: Tokens): Iterable<WrongSum> {
  for (let i = 0; i < tokens.count; i++) {
    if (!isIn(tokens, i, STEPS)) continue;
    const stated = pairBefore(tokens, i);
    if (!stated || stated.first < 1 || !isMove(tokens, stated.first - 1)) continue;
    const one = rankAt(tokens, behindTable(tokens, i + 1));
    const other = one && isIn(tokens, one.last + 1, TO) ? rankAt(tokens, one.last + 2) : undefined;
    if (!one || !other || tokens.shape(other.last + 1) > Shape.SMALL) continue;
    const places = Math.abs(one.value - other.value);
    if (places === stated.value) continue;
    const message = say('From {0} to {1} are {2} places.', one.value, other.value, places);
    yield { span: tokens.span(stated.first, i), figure: null, message, computed: null };
  }
}

const isMove = (tokens: Tokens, i: number): boolean =>
  worthOfMove(tokens, i) || (isIn(tokens, i, BY) && worthOfMove(tokens, i - 1)) || isIn(tokens, i, UP);
const worthOfMove = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && MOVES.has(tokens.hash(i));
const UP = hashes('up down');

/** Behind *, from*, or *in the charts, from*; -1 where something else stands there. */
function behindTable(tokens: Tokens, from: number): number {
  let i = from;
  while (i < from + NEAR && !isIn(tokens, i, FROM)) {
    if (!isComma(tokens, i) && (i === from ? !isIn(tokens, i, IN_TABLE) : tokens.shape(i) !== Shape.SMALL)) return -1;
    i++;
  }
  return isIn(tokens, i, FROM) ? i + 1 : -1;
}

function rankAt(tokens: Tokens, i: number): { readonly last: number; readonly value: number } | undefined {
  if (i < 0) return undefined;
  if (tokens.shape(i) === Shape.DIGITS)
    return isJoinedTo(tokens, i + 1, Shape.SMALL) && isIn(tokens, i + 1, SUFFIXES)
      ? { last: i + 1, value: Number(tokens.text(i)) }
      : undefined;
  const value = worthOf(tokens, i, ORDINALS);
  return value === undefined ? undefined : { last: i, value };
}
