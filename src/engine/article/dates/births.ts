/** Ages, and in the same sentence the date on which whoever has that age was born. */
import { hashes, isIn, isSignOf, isWord } from '../../words/grammar';
import type { Span } from '../../text/span';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { DateRead } from './date';
import { isPartOfNumber, yearAt } from './names';

export interface Birth {
  readonly age: Span;
  /** The age in years. */
  readonly years: number;
  readonly born: Pick<DateRead, 'start' | 'end' | 'month' | 'day'> & { readonly year: number };
}

interface Age {
  readonly first: number;
  readonly last: number;
  readonly years: number;
}

interface Born {
  /** The word *born*, and the last token of the date. */
  readonly first: number;
  readonly last: number;
  readonly date: Birth['born'];
}

const [BORN, YEAR, YEARS, OLD, AND] = ['born', 'year', 'years', 'old', 'and'].map(hashOf);
const TOLD = hashes('aged age is now');
/** Between the birth and the age: somebody else, or another time. */
const ANOTHER = hashes(
  'and or with when then whose mother mothers father fathers parents son sons daughter daughters wife husband brother brothers sister sisters ' +
    'twin twins man men woman women boy girl after before later died dead death while year years turned time met married to whom',
);
/** Where somebody was born: *born at sea in 1950*, *born in Elston, Kansas, on May 3*. */
const WHERE = hashes('in on at near outside by the a sea of home hospital there here');
/** Farthest apart that a birth and an age are of one person, and that *born* and its date are, in tokens. */
const NEAR = 14;
const FAR = 9;

export function* birthsIn(tokens: Tokens, dates: readonly DateRead[]): Generator<Birth> {
  const births = [...bornIn(tokens, dates)];
  if (!births.length) return;
  const ages = [...agesIn(tokens)];
  for (const { first, last, date } of births)
    for (const age of ages)
      if (isOfOne(tokens, age, first, last))
        yield { age: tokens.span(age.first, age.last), years: age.years, born: date };
}

function* bornIn(tokens: Tokens, dates: readonly DateRead[]): Generator<Born> {
  for (let i = 0; i < tokens.count; i++) {
    if (!isWord(tokens, i, BORN)) continue;
    const found = dateOfBirth(tokens, i, dates);
    if (found) yield found;
  }
}

/** *born on May 3, 1950*, *born 1950*, *born in Elston, Kansas, in May 1950* */
function dateOfBirth(tokens: Tokens, born: number, dates: readonly DateRead[]): Born | undefined {
  for (let at = born + 1; at <= born + FAR; at++) {
    const date = dates.find(({ first }) => first === at);
    if (date) {
      const { start, end, year, month, day } = date;
      return year ? { first: born, last: date.last, date: { start, end, year, month, day } } : undefined;
    }
    const year = isPartOfNumber(tokens, at, '-–') ? undefined : yearAt(tokens, at);
    if (year) return { first: born, last: at, date: { ...tokens.span(at), year, month: 0, day: null } };
    const isPlace = isIn(tokens, at, WHERE) || tokens.shape(at) >= Shape.CAPITAL || isSignOf(tokens, at, ',.');
    if (!isPlace) return undefined;
  }
  return undefined;
}

/** *45-year-old*, *45 years old*, *aged 45*, *is 45*, and *, 45,* */
function* agesIn(tokens: Tokens): Generator<Age> {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.DIGITS || tokens.end(i) - tokens.start(i) > 3) continue;
    if (tokens.isJoined(i) && !isSignOf(tokens, i - 1, '(')) continue;
    const last = endOfAge(tokens, i);
    if (last !== undefined) yield { first: i, last, years: Number(tokens.text(i)) };
  }
}

function endOfAge(tokens: Tokens, i: number): number | undefined {
  const unit = isSignOf(tokens, i + 1, '-') ? i + 2 : i + 1;
  if (isWord(tokens, unit, YEAR) || isWord(tokens, unit, YEARS)) {
    const old = isSignOf(tokens, unit + 1, '-') ? unit + 2 : unit + 1;
    return isWord(tokens, old, OLD) ? old : undefined;
  }
  const isClosed = tokens.isJoined(i + 1) ? isSignOf(tokens, i + 1, ',.;)') : isWord(tokens, i + 1, AND);
  if (!isClosed || isPartOfNumber(tokens, i, ',.')) return undefined;
  const isInApposition = isSignOf(tokens, i + 1, ',') && isSignOf(tokens, i - 1, ',') && tokens.isWord(i - 2);
  return isInApposition || isIn(tokens, i - 1, TOLD) ? i : undefined;
}

/** An age and a birth with nothing between them that tells of another. */
function isOfOne(tokens: Tokens, age: Age, born: number, date: number): boolean {
  const [from, to] = age.last < born ? [age.last + 1, born] : [date + 1, age.first];
  if (to < from || to - from > NEAR) return false;
  for (let i = from; i < to; i++) if (isIn(tokens, i, ANOTHER) || isEnd(tokens, i)) return false;
  return true;
}

/** A sentence ends, or a part of it. */
const isEnd = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '!?;:') || (isSignOf(tokens, i, '.') && !tokens.isJoined(i + 1));
