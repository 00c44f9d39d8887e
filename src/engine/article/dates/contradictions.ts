/** What copy says of a time and takes back: *14/13/2021*, *8 p.m. on Friday morning*, *the 18th-century church, built in 1845*. */
import { say, type Phrase } from '../../phrase';
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf, worthOf, type Worths } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { dateInDigits, partsInDigits } from './numeric-dates';
import { yearAt } from './names';

export interface Contradiction {
  readonly span: Span;
  readonly message: Phrase;
}

/** All of them in a paragraph. */
export function contradictionsIn(tokens: Tokens): Contradiction[] {
  const found: Contradiction[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) === Shape.DIGITS) {
      const wrong = impossibleDate(tokens, i) ?? otherHalf(tokens, i);
      if (wrong) found.push(wrong);
    } else if (isIn(tokens, i, CENTURY)) {
      const wrong = otherCentury(tokens, i);
      if (wrong) found.push(wrong);
    }
  }
  return found;
}

const AS = hashes('as under numbered called named labeled labelled of like');
const DATED = hashes('on dated born date since until till from by before after');

/** *14/13/2021*, *2021-14-13*: with strokes it is a date anywhere, otherwise where one is led in. */
function impossibleDate(tokens: Tokens, i: number): Contradiction | undefined {
  const parts = partsInDigits(tokens, i);
  if (!parts || dateInDigits(tokens, i)) return undefined;
  const { year, one, two, last } = parts;
  if (!year || one > 99 || two > 99) return undefined;
  const isStrokes = isSignOf(tokens, i + 1, '/') && tokens.is(i - 1, Class.PREPOSITION | Class.AUXILIARY);
  const isStamped =
    parts.isYearFirst && tokens.is(i - 1, Class.PARTICIPLE | Class.PREPOSITION) && !isIn(tokens, i - 1, AS);
  const isLed = isStrokes || isStamped || isIn(tokens, i - 1, DATED);
  const isPossible = parts.isYearFirst
    ? one > 0 && one < 13 && two > 0 && two < 32
    : (one > 0 && one < 13 && two > 0 && two < 32) || (two > 0 && two < 13 && one > 0 && one < 32);
  if (!isLed || isPossible) return undefined;
  return {
    span: tokens.span(i, last),
    message: say('There is no such date: no month has so many days, or no year so many months.'),
  };
}

const halves = (list: string, value: 'am' | 'pm') => list.split(', ').map(words => [words, value] as const);
const HALVES = new Phrases<'am' | 'pm'>([...halves('am, a.m.', 'am'), ...halves('pm, p.m.', 'pm')]);
const LEADING = hashes('on in the this that next same');
const MORNING = hashes('morning');
const EVENING = hashes('afternoon evening');
const AFTER = hashes('after before');
/** So many words may lead to it: *on the Friday morning*. */
const MOST_WORDS = 4;

/** *8 p.m. on Friday morning*, *9am that evening* */
function otherHalf(tokens: Tokens, i: number): Contradiction | undefined {
  const half = HALVES.at(tokens, i + 1);
  if (!half) return undefined;
  let at = half.last + 1;
  const isLeading = (): boolean => isIn(tokens, at, LEADING) || tokens.is(at, Class.DAY);
  while (at <= half.last + MOST_WORDS && isLeading()) at++;
  const isOther =
    isIn(tokens, at, half.meaning === 'pm' ? MORNING : EVENING) &&
    tokens.shape(at) === Shape.SMALL &&
    !isIn(tokens, at + 1, AFTER);
  if (!isOther || (tokens.isJoined(at + 1) && isHyphen(tokens, at + 1))) return undefined;
  return {
    span: tokens.span(i, at),
    message: say('“{0}” does not go with “{1}”.', tokens.text(i, half.last), tokens.text(at)),
  };
}

const CENTURY = hashes('century');
const ORDINALS: Worths = new Map(
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [hashOf(word), i + 11] as const),
);
const MADE = hashes(
  'built made completed finished erected constructed founded painted written carved consecrated laid dating opened',
);
const IN = hashes('from in');
const BC = hashes('BC BCE');
/** A thing has so many words: *the 18th-century stone church*. */
const LONGEST_NAME = 4;
const YEARS = 100;

/** *the 18th-century church, built in 1845* */
function otherCentury(tokens: Tokens, i: number): Contradiction | undefined {
  if (!isHyphen(tokens, i - 1)) return undefined;
  const century = centuryBefore(tokens, i - 2);
  let at = i + 1;
  while (at <= i + LONGEST_NAME && tokens.shape(at) === Shape.SMALL) at++;
  const year = at + 3;
  if (
    !century ||
    at === i + 1 ||
    !isSignOf(tokens, at, ',') ||
    !isIn(tokens, at + 1, MADE) ||
    !isIn(tokens, at + 2, IN)
  )
    return undefined;
  const built = yearAt(tokens, year);
  if (!built || isIn(tokens, year + 1, BC) || Math.ceil(built / YEARS) === century || built === (century - 1) * YEARS)
    return undefined;
  return { span: tokens.span(year, year), message: say('{0} is in another century.', String(built)) };
}

/** *18th*, *nineteenth*: the number that ends with a token. */
export function centuryBefore(tokens: Tokens, last: number): number | undefined {
  const word = worthOf(tokens, last, ORDINALS);
  if (word !== undefined) return word;
  return tokens.isJoined(last) && tokens.shape(last - 1) === Shape.DIGITS ? Number(tokens.text(last - 1)) : undefined;
}
