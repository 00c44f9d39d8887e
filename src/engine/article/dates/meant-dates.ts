/** A day that no month has: is it meant as a date, and does the copy not know? */
import { say, type Phrase } from '../../phrase';
import type { Span } from '../../text/span';
import { hashes, isIn, isSignOf, isWord } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { DateRead } from './date';
import { daysIn } from './days';
import { MONTHS } from './names';

const ON = hashOf('on');
/** *There is no February 30*, *no such day as February 30*: the copy knows. */
const KNOWN_BEFORE = new Phrases(
  ['no', 'no such', 'a', 'no such date as', 'no such day as', 'no such thing as'].map(words => [words, true] as const),
);
/** *February 30 does not exist*, *never comes*, *is no day*. */
const DENYING = hashes('not never no');
const VERBS = hashes('does doesn did didn is isn was wasn will won cannot');

/** *In June 31 people*: a count. */
export function isMeantAsDate(tokens: Tokens, { first, last, year }: DateRead): boolean {
  if (KNOWN_BEFORE.before(tokens, first) || isDenied(tokens, last)) return false;
  const behind = last + 1;
  const isCount = tokens.shape(behind) === Shape.SMALL && !tokens.isJoined(behind);
  return year !== null || !isCount || isWord(tokens, first - 1, ON);
}

function isDenied(tokens: Tokens, last: number): boolean {
  const at = isSignOf(tokens, last + 1, '”"’\'') ? last + 2 : last + 1;
  if (!isIn(tokens, at, VERBS)) return isIn(tokens, at, DENYING);
  return isIn(tokens, at + 1, DENYING) || isSignOf(tokens, at + 1, "’'"); // doesn’t
}

/** A day that its month does not have, by the words of the date. */
export function missingDay({ start, end, month, year }: DateRead, words: string): { span: Span; message: Phrase } {
  const days = daysIn(month, year);
  return {
    span: { start, end },
    message: year
      ? say('There is no {0}: {1} {2} has {3} days.', words, MONTHS[month - 1], year, days)
      : say('There is no {0}: {1} has {2} days at most.', words, MONTHS[month - 1], days),
  };
}
