/** Dates in digits alone: *2021-05-23*, *23/5/2021*, *5.23.2021*. */
import { isSignOf } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { DateRead } from './date';
import { isJoinedDigits } from './day-lists';
import { yearAt } from './names';
import { weekdayOf } from './days';
import { weekdayBeside } from './weekdays';

const T = hashOf('T');
/** Three numbers and the two signs between them. */
const LENGTH = 5;

/** A year in digits, and two numbers that may be a month and a day. */
interface InDigits {
  readonly year: number;
  readonly isYearFirst: boolean;
  readonly one: number;
  readonly two: number;
  readonly last: number;
}

/** What may be a date in digits, whether there is such a day or not. */
export function partsInDigits(tokens: Tokens, i: number): InDigits | undefined {
  if (!isSignOf(tokens, i + 1, '-./') || !isJoinedDigits(tokens, i + 2)) return undefined;
  if (!isSignOf(tokens, i + 3, tokens.text(i + 1)) || !isJoinedDigits(tokens, i + 4)) return undefined;
  if (!tokens.isJoined(i + 1) || !tokens.isJoined(i + 3) || !isFree(tokens, i, i + LENGTH)) return undefined;
  const year = yearAt(tokens, i);
  const last = yearAt(tokens, i + 4);
  const [one, two] = (year ? [i + 2, i + 4] : [i, i + 2]).map(at =>
    isShort(tokens, at) ? Number(tokens.text(at)) : -1,
  );
  if ((!year && !last) || one < 0 || two < 0) return undefined;
  return { year: year ?? last!, isYearFirst: year !== undefined, one, two, last: i + LENGTH - 1 };
}

/** The date in digits that starts with a token. */
export function dateInDigits(tokens: Tokens, i: number): DateRead | undefined {
  const parts = partsInDigits(tokens, i);
  if (!parts) return undefined;
  const { year, one, two } = parts;
  return parts.isYearFirst ? numeric(tokens, i, year, one, two) : inEitherOrder(tokens, i, year, one, two);
}

const isShort = (tokens: Tokens, i: number): boolean => tokens.end(i) - tokens.start(i) <= 2;

/** Not inside a longer row of numbers or a code; a time may follow: *2021-05-23T10:40*. */
function isFree(tokens: Tokens, first: number, behind: number): boolean {
  if (tokens.isJoined(first) && (tokens.shape(first - 1) !== Shape.SIGN || isSignOf(tokens, first - 1, '/.-')))
    return false;
  if (!tokens.isJoined(behind)) return true;
  if (tokens.shape(behind) !== Shape.SIGN) return tokens.hash(behind) === T && isJoinedDigits(tokens, behind + 1);
  return !isSignOf(tokens, behind, '/-') && !(isSignOf(tokens, behind, '.') && isJoinedDigits(tokens, behind + 1));
}

function numeric(tokens: Tokens, first: number, year: number, month: number, day: number): DateRead | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const last = first + LENGTH - 1;
  const weekday = weekdayBeside(tokens, first, last, weekdayOf(year, month, day));
  return { start: tokens.start(first), end: tokens.end(last), first, last, year, month, day, weekday };
}

/** 31/02/2022 is read; 6/12/2025 is June in one country and December in another; 13.13.2022 is no date. */
function inEitherOrder(tokens: Tokens, i: number, year: number, one: number, two: number): DateRead | undefined {
  const [dayFirst, monthFirst] = [numeric(tokens, i, year, two, one), numeric(tokens, i, year, one, two)];
  return dayFirst && monthFirst && one !== two ? undefined : (dayFirst ?? monthFirst);
}
