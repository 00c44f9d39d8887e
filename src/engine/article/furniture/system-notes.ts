/**
 * What systems set in brackets: a code of theirs (*[caption id="4"]*, *[embed]*, *[related-posts]*), and the place on a tape (*[inaudible
 * 00:08:45]*, *(00:04:17)*).
 */
import { hashes, isIn, isJoinedTo, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

/** A code has no more tokens. */
const LONGEST = 40;
/** They stand alone, too. */
const CODES = hashes('embed gallery caption shortcode iframe playlist');
/** What is joined to them by a hyphen or a stroke below in codes alone: *[related-posts]*, *[ad_slot]*. */
const PARTS = hashes(
  'posts links post link signup slot embed gallery block widget player form box banner shortcode promo',
);
const HEARD = hashes('inaudible unintelligible indiscernible crosstalk phonetic audio music applause laughter speaker');

/** The last token of what a system has set in brackets; -1 where something else stands in them. */
export function systemNoteAt(tokens: Tokens, open: number): number {
  const closing = isSignOf(tokens, open, '[') ? ']' : ')';
  const first = open + 1;
  let close = first;
  while (close < tokens.count && close < first + LONGEST && !isSignOf(tokens, close, closing)) close++;
  if (!isSignOf(tokens, close, closing)) return -1;
  const isNote = isTape(tokens, first, close) || (closing === ']' && isCode(tokens, first, close));
  return isNote ? close : -1;
}

/** *00:04:17* with two figures in each part, and what was heard there. */
function isTape(tokens: Tokens, first: number, close: number): boolean {
  const isHeard = isIn(tokens, first, HEARD);
  const time = isHeard ? first + 1 : first;
  let end = time;
  while (isPair(tokens, end) && isSignOf(tokens, end + 1, ':') && isJoinedTo(tokens, end + 2, Shape.DIGITS)) end += 2;
  if (end + 1 !== close || !isPair(tokens, end)) return false;
  return isHeard ? end > time : end === time + 4 && tokens.text(time).startsWith('0');
}

const isPair = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS && tokens.end(i) - tokens.start(i) === 2;

/** *embed*, *gallery ids="4,5"*, *related-posts count=3*, also with a stroke before it that ends one. */
function isCode(tokens: Tokens, first: number, close: number): boolean {
  const name = isSignOf(tokens, first, '/') ? first + 1 : first;
  if (!isSmall(tokens, name)) return false;
  let last = name;
  while (tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, '-_') && isSmall(tokens, last + 2)) last += 2;
  if (last + 1 === close) return isIn(tokens, last, last > name ? PARTS : CODES);
  let key = last + 1;
  while (tokens.isJoined(key + 1) && isSmall(tokens, key) && isSignOf(tokens, key + 1, '-_')) key += 2;
  return isSmall(tokens, key) && isSignOf(tokens, key + 1, '=') && tokens.isJoined(key + 1) && tokens.isJoined(key + 2);
}
