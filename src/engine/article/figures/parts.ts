/** The smaller unit that goes on behind a larger one: *5 feet 11 inches*, *5-foot-11*, *3 dollars and 50 cents*, *1h 20m*. */
import { hashes, isHyphen, isIn, isJoinedTo, isSignOf, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';
import { ARTICLE } from './numerals';
import { numberAt, readNumber } from './numbers';
import type { Unit } from './unit';
import { unitAt } from './units';

export interface Part {
  readonly last: number;
  /** Of the larger unit. */
  readonly value: number;
}

interface Smaller {
  /** So many make one of the larger. */
  readonly per: number;
  readonly words: WordSet;
  /** The smaller unit, where there is one that is smaller still. */
  readonly goesOn?: Unit;
}

/** By the name of the larger one. */
export const SMALLER: Readonly<Record<string, Smaller>> = {
  feet: { per: 12, words: hashes('inch inches in ins') },
  pounds: { per: 16, words: hashes('ounce ounces oz') },
  hours: { per: 60, words: hashes('minute minutes min mins m'), goesOn: { kind: 'duration', name: 'minutes' } },
  minutes: { per: 60, words: hashes('second seconds sec secs s') },
  stone: { per: 14, words: hashes('pound pounds lb lbs') },
};

const COMMA = ','.charCodeAt(0);
const AND = hashOf('and');

/** What goes on behind the last token of a unit. */
export function partAfter(tokens: Tokens, last: number, unit: Unit): Part | undefined {
  if (unit.name === 'feet' && isHyphen(tokens, last + 1)) return inchesOf(tokens, last + 2);
  let at = last + 1;
  if (tokens.isJoined(at) && tokens.isSign(at, COMMA)) at++;
  if (tokens.hash(at) === AND) at++;
  if (tokens.isJoined(at) && tokens.shape(at) !== Shape.DIGITS) return undefined;
  if (unit.kind === 'money') return unit.factor || isIn(tokens, at, ARTICLE) ? undefined : hundredthsOf(tokens, at);
  return partOf(tokens, at, SMALLER[unit.name]);
}

/** *5-foot-11* */
function inchesOf(tokens: Tokens, i: number): Part | undefined {
  const inches = isJoinedTo(tokens, i, Shape.DIGITS) && !isHyphen(tokens, i + 1) ? Number(tokens.text(i)) : 12;
  return inches < 12 ? { last: i, value: inches / 12 } : undefined;
}

/** *′11″*, *’ 11”*: the inches behind feet, and the last token of their sign. */
export function inchesBehindPrime(tokens: Tokens, last: number): Part | undefined {
  if (!tokens.isJoined(last + 1) || !isSignOf(tokens, last + 1, "'′’")) return undefined;
  const inches = last + 2;
  if (tokens.shape(inches) !== Shape.DIGITS || tokens.end(inches) - tokens.start(inches) > 2) return undefined;
  const sign = inches + 1;
  if (!tokens.isJoined(sign)) return undefined;
  const value = Number(tokens.text(inches));
  if (isSignOf(tokens, sign, '"″”')) return { last: sign, value };
  return tokens.text(sign, sign + 1) === "''" ? { last: sign + 1, value } : undefined;
}

/** *11 inches*, *20m*, *7.5 oz* */
function partOf(tokens: Tokens, i: number, smaller: Smaller | undefined): Part | undefined {
  if (!smaller || tokens.shape(i) !== Shape.DIGITS) return undefined;
  const isDecimal = isJoinedTo(tokens, i + 2, Shape.DIGITS) && tokens.text(i + 1) === '.';
  const last = isDecimal ? i + 2 : i;
  const value = Number(tokens.text(i, last));
  const at = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  if (value >= smaller.per || !isIn(tokens, at, smaller.words)) return undefined;
  const rest = smaller.goesOn ? partAfter(tokens, at, smaller.goesOn) : undefined; // 24 hours, 39 minutes and 35 seconds
  return { last: rest?.last ?? at, value: (value + (rest?.value ?? 0)) / smaller.per };
}

/** *50 cents*, *fifty cents*; two digits alone where the sentence ends: *3 dollars 50*. */
function hundredthsOf(tokens: Tokens, i: number): Part | undefined {
  const number = tokens.shape(i) >= Shape.SMALL ? readNumber(tokens, i) : numberAt(tokens, tokens.start(i));
  const value = number?.value;
  if (!number || !value || value >= 100 || !Number.isInteger(value)) return undefined;
  const unit = unitAt(tokens, number.last + 1, false);
  if (unit?.meaning.factor === 0.01 && unit.meaning.kind === 'money') return { last: unit.last, value: value / 100 };
  return value > 9 && !unit && isEnd(tokens, number.last + 1) ? { last: number.last, value: value / 100 } : undefined;
}

const isEnd = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '.;') || isWord(tokens, i, MORE) || tokens.shape(i) === Shape.END;

const MORE = hashOf('more');
