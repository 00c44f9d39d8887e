/** Times of the day, which are no figures: *9:30*, *9 a.m.*, *five o’clock*. */
import { isJoinedTo, isSignOf, isWord } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

const CLOCK = new Phrases(
  ['a.m', 'p.m', 'am', 'pm', 'o’clock', "o'clock", 'GMT', 'EST', 'EDT', 'noon'].map(words => [words, true] as const),
);
const TO = hashOf('to');

/** *9:30*, *9 a.m.*, *9 to 11 p.m.*; telephone and version numbers, too. */
export function isTime(tokens: Tokens, last: number): boolean {
  const digits = digitsBehind(tokens, last, ':.-–');
  if (digits && tokens.text(last + 1) === ':') return digits === 2;
  if (digits && tokens.text(last + 1) === '.' && digitsBehind(tokens, last + 2, '.')) return true; // 1.2.3
  if (digits === 3 && digitsBehind(tokens, last + 2, '-–')) return true; // 800-555-1234
  return CLOCK.at(tokens, behindMinutes(tokens, behindHour(tokens, last)) + 1) !== undefined;
}

/** How many digits are joined to a token, with one of these signs between; 0 where none are. */
function digitsBehind(tokens: Tokens, last: number, signs: string): number {
  const isJoined = tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, signs);
  return isJoined && isJoinedTo(tokens, last + 2, Shape.DIGITS) ? tokens.end(last + 2) - tokens.start(last + 2) : 0;
}

/** The last token of *9 to 11* or *9–11*. */
function behindHour(tokens: Tokens, last: number): number {
  const isTo = isWord(tokens, last + 1, TO) && tokens.shape(last + 2) === Shape.DIGITS;
  const length = isTo ? tokens.end(last + 2) - tokens.start(last + 2) : digitsBehind(tokens, last, '-–');
  return length === 1 || length === 2 ? last + 2 : last;
}

/** The last token of *9.30*. */
const behindMinutes = (tokens: Tokens, last: number): number =>
  digitsBehind(tokens, last, '.:') === 2 ? last + 2 : last;
