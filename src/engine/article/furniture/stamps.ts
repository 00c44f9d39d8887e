/** Time stamps, reading times and counts that a page sets beside its copy: *Updated at 1:23 p.m.*, *4 min read*, *28 replies*. */
import { hashes, isIn, isJoinedTo } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { DAYS, MONTHS } from './calendar';
import { codes, isEnd, isSignOf, isYear } from './line';

/** What was done with the page at that time. */
const STAMPING = hashes('published updated posted modified edited created uploaded');
const RELATIVE = hashes('today yesterday');
const HALVES = hashes('am pm');
const ZONES = hashes(
  'gmt utc bst ist est edt et cst cdt ct mst mdt pst pdt pt cet cest sgt hkt aest aedt nzt wat eat sast uk us local time z',
);
/** What else stands in a stamp. */
const AROUND = hashes('a p m at on of the last first th st nd rd t date');
const UNITS = hashes(
  'second seconds sec secs minute minutes min mins hour hours hr hrs h m d day days week weeks w month months mo year years yr yrs y',
);
const AGO = hashes('ago');
const FIRST_OR_LAST = hashes('first last');
const AN = hashes('a an');

const STROKE = '|'.charCodeAt(0);
/** What stands between the parts of a stamp. */
const BETWEEN = codes('-:.,/|()+·•–—');
const IN_CLOCK = codes(':.');
const IN_DATE = codes('-/.');
const IN_NUMBER = codes('.,');

/** An hour alone has fewer tokens than this. */
const LONGEST_HOUR = 12;

/** What a line of dates and times is made of, as bits. */
const STAMP = 1;
const DATE = 2;
const CLOCK = 4;
const YEAR = 8;
const OTHER = 16;
/** The day and the hour. */
const FULL = DATE | CLOCK | YEAR;

/** A line that is a time and nothing else, as a page writes it: with what was done then, or with both the day and the hour. */
export function isStamp(tokens: Tokens, first: number): boolean {
  if (isAge(tokens, first)) return true;
  const parts = partsFrom(tokens, first);
  if (parts & STAMP ? parts & (DATE | CLOCK | YEAR) : (parts & FULL) === FULL) return true;
  const head = afterPlace(tokens, first);
  return head > first && (partsFrom(tokens, head) & STAMP) > 0;
}

/** *10:30 a.m.*, alone on its line: an entry of a running report. */
export const isHour = (tokens: Tokens): boolean =>
  tokens.shape(0) === Shape.DIGITS && tokens.count < LONGEST_HOUR && partsFrom(tokens, 0) === CLOCK;

/** What the line is made of from a token on; nothing where it is no time. */
function partsFrom(tokens: Tokens, first: number): number {
  if (!isTimely(tokens, first)) return 0;
  let parts = 0;
  for (let i = first; i < tokens.count && !(parts & OTHER); i++) parts |= partOf(tokens, i);
  return parts & OTHER ? 0 : parts;
}

const isDay = (tokens: Tokens, i: number): boolean => isIn(tokens, i, DAYS) || isIn(tokens, i, RELATIVE);

/** A stamp may begin so. Nearly no line does. */
const isTimely = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS ||
  isIn(tokens, i, STAMPING) ||
  isIn(tokens, i, MONTHS) ||
  isDay(tokens, i) ||
  (isIn(tokens, i, AROUND) && isIn(tokens, i + 1, STAMPING));

function partOf(tokens: Tokens, i: number): number {
  const shape = tokens.shape(i);
  if (shape === Shape.DIGITS) return numberAt(tokens, i);
  if (shape === Shape.SIGN) return isSignOf(tokens, i, BETWEEN) ? 0 : OTHER;
  if (isIn(tokens, i, STAMPING)) return STAMP;
  if (isIn(tokens, i, MONTHS) || isDay(tokens, i)) return DATE;
  if (isIn(tokens, i, HALVES)) return CLOCK;
  return isIn(tokens, i, ZONES) || isIn(tokens, i, AROUND) ? 0 : OTHER;
}

/** A year, an hour, the month or the day of a date in numbers, or a day alone. */
function numberAt(tokens: Tokens, i: number): number {
  if (isYear(tokens, i)) return YEAR;
  if (isMiddle(tokens, i)) return DATE;
  if (isClock(tokens, i)) return CLOCK;
  return lengthOf(tokens, i) > 4 ? OTHER : 0;
}

/** *2026-03-14*, *14/3/2026*: the second number of three. */
const isMiddle = (tokens: Tokens, i: number): boolean =>
  isJoinedTo(tokens, i + 2, Shape.DIGITS) &&
  tokens.shape(i - 2) === Shape.DIGITS &&
  tokens.isJoined(i - 1) &&
  tokens.isJoined(i) &&
  isSignOf(tokens, i - 1, IN_DATE) &&
  tokens.text(i + 1) === tokens.text(i - 1);

/** *9:30*, *11.02* */
const isClock = (tokens: Tokens, i: number): boolean =>
  isJoinedTo(tokens, i + 2, Shape.DIGITS) && isSignOf(tokens, i + 1, IN_CLOCK) && tokens.isJoined(i + 1);

/** *Elston, Harbour Desk | Updated: …*: behind the stroke; the same token where there is none. */
function afterPlace(tokens: Tokens, first: number): number {
  for (let i = first; i < first + 10; i++) if (tokens.isSign(i, STROKE)) return i + 1;
  return first;
}

/** *7 years ago*, *5h ago*, *an hour ago* */
function isAge(tokens: Tokens, first: number): boolean {
  let i = first;
  while (i < first + 2 && (isIn(tokens, i, STAMPING) || isIn(tokens, i, FIRST_OR_LAST))) i++;
  if (tokens.shape(i) !== Shape.DIGITS && !isIn(tokens, i, AN)) return false;
  return isIn(tokens, i + 1, UNITS) && isIn(tokens, i + 2, AGO) && isEnd(tokens, i + 3);
}

const READING = hashes('read reading listen listening watch');
const AROUND_READING = hashes('time est estimated to article this story the share play video audio');

/** *4 min read*, *Reading time: 4 minutes*, *Listen to this article 4:10* */
export function isReadingTime(tokens: Tokens, first: number): boolean {
  if (isPlayer(tokens)) return true;
  if (tokens.count - first > 9) return false;
  let isReading = false;
  let isTimed = false;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.shape(i) === Shape.DIGITS) isTimed = true;
    else if (isIn(tokens, i, READING)) isReading = true;
    else if (tokens.isWord(i) && !isIn(tokens, i, UNITS) && !isIn(tokens, i, AROUND_READING)) return false;
  }
  return isReading && isTimed;
}

/** *Harbour fares, explained Listen · 4:10 4:10*: the title of a recording, a button, and how long it is. */
function isPlayer(tokens: Tokens): boolean {
  let last = tokens.count - 1;
  while (isClock(tokens, last - 2)) last -= 3;
  if (last === tokens.count - 1) return false;
  while (tokens.shape(last) === Shape.SIGN) last--;
  return isIn(tokens, last, READING) && tokens.shape(last) === Shape.CAPITAL;
}

const COUNTED = hashes(
  'share shares comment comments reply replies view views like likes retweet retweets reaction reactions follower followers',
);
const THOUSANDS = hashes('k m');
const PICTURES = hashes('image photo picture slide page video');
const OF = hashes('of');
const IN_COUNT = codes('()[]:,.');

/** *197 shares*, *1.2k views*, *Image 1 of 4*, *1 / 4* */
export function isCount(tokens: Tokens, first: number): boolean {
  if (isCountBehind(tokens, first)) return true;
  let i = isIn(tokens, first, PICTURES) ? first + 1 : first;
  if (tokens.shape(i) !== Shape.DIGITS) return false;
  i++;
  while (tokens.isJoined(i) && (tokens.shape(i) === Shape.DIGITS || isSignOf(tokens, i, IN_NUMBER))) i++;
  if (tokens.isJoined(i) && isIn(tokens, i, THOUSANDS)) i++;
  if (isIn(tokens, i, COUNTED)) return isEnd(tokens, i + 1);
  while (tokens.text(i) === '/' || isIn(tokens, i, OF)) i++;
  const isOf = isIn(tokens, first, PICTURES) || !tokens.isJoined(i);
  return (
    isOf &&
    i > first + 1 &&
    tokens.shape(i) === Shape.DIGITS &&
    !tokens.isJoined(i) === !tokens.isJoined(i - 1) &&
    isEnd(tokens, i + 1)
  );
}

/** *Comments (14)*, *Replies: 28*, *(3) Reactions* */
function isCountBehind(tokens: Tokens, first: number): boolean {
  let counted = 0;
  let numbers = 0;
  for (let i = first; i < tokens.count; i++) {
    if (isIn(tokens, i, COUNTED)) counted++;
    else if (tokens.shape(i) === Shape.DIGITS && !(tokens.isJoined(i) && tokens.isWord(i - 1))) numbers++;
    else if (!isSignOf(tokens, i, IN_COUNT)) return false;
  }
  return counted === 1 && numbers > 0;
}

/** A line that is one long number or *[nL1N2AB34C]*, as pages and wires have for a name. */
export function isCode(tokens: Tokens, first: number): boolean {
  if (tokens.count === first + 1) return tokens.shape(first) === Shape.DIGITS && lengthOf(tokens, first) > 9;
  const isInBrackets = tokens.text(first - 1) === '[' && tokens.text(tokens.count - 1) === ']';
  if (!isInBrackets || !isJoinedTo(tokens, first + 1, Shape.DIGITS)) return false;
  for (let i = first; i < tokens.count; i++) if (!tokens.isJoined(i)) return false;
  return true;
}

const lengthOf = (tokens: Tokens, i: number): number => tokens.end(i) - tokens.start(i);
