/** Which marks hang on the word before them, which on the word behind. */
import { hashes, isIn, isSignOf, isUncut } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

const CLOSING_MARKS = '"”’\'»';
/** A word ends with these; what hangs on it may follow. */
const ENDS = `)]%°${CLOSING_MARKS}`;

const endsWord = (tokens: Tokens, i: number): boolean =>
  i >= 0 && (tokens.shape(i) > Shape.SIGN || isSignOf(tokens, i, ENDS));

/** *the pilots , who*, *(HB )*, *Elston ’s*: the sign is a mark that stands off from what it hangs on. */
export function standsOff(tokens: Tokens, i: number): boolean {
  if (!endsWord(tokens, i - 1)) return false;
  switch (tokens.text(i)) {
    case ',':
    case ';':
      return closesCleanly(tokens, i);
    case '.':
      return closesCleanly(tokens, i) && !isSignOf(tokens, i + 1, '.…');
    case ':':
      return closesCleanly(tokens, i) && !isRatio(tokens, i);
    case '?':
    case '!':
      return endsQuestion(tokens, i);
    case ')':
      return isOpenBefore(tokens, i, '(', ')');
    case ']':
      return isOpenBefore(tokens, i, '[', ']');
    case '%':
      return tokens.shape(i - 1) <= Shape.FRACTION && tokens.shape(i - 1) !== Shape.SIGN && isUncut(tokens, i);
    case '’':
    case "'":
      return isEnding(tokens, i);
    default:
      return false;
  }
}

/** One mark, or *?!*: more of them stand for something that is missing. French sets them apart. */
function endsQuestion(tokens: Tokens, i: number): boolean {
  const isDouble = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '?!') && tokens.hash(i) !== tokens.hash(i + 1);
  return closesCleanly(tokens, isDouble ? i + 1 : i) && !isSignOf(tokens, i + 1, '»');
}

/** Nothing is joined to it but what closes with it. */
const closesCleanly = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i + 1) || isSignOf(tokens, i + 1, CLOSING_MARKS);

/** *3 : 1* */
const isRatio = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i - 1) === Shape.DIGITS && tokens.shape(i + 1) === Shape.DIGITS;

const LONGEST_BRACKET = 60;

/** A bracket is open before a token. */
function isOpenBefore(tokens: Tokens, i: number, open: string, close: string): boolean {
  for (let at = i - 1; at >= 0 && i - at < LONGEST_BRACKET; at--) {
    if (isSignOf(tokens, at, close)) return false;
    if (isSignOf(tokens, at, open)) return true;
  }
  return false;
}

/** What follows an apostrophe in a word: *the keeper’s*, *don’t*, *they’ve*. */
const ENDINGS = hashes('s t re ve ll d');

const NOT = hashes('t');
const [O, CLOCK] = [hashes('o'), hashes('clock')];

/** *the keeper ’s*, *don ’t*: not *’s* between two marks, and not *’d* where a word is cut. */
const isEnding = (tokens: Tokens, i: number): boolean => isClock(tokens, i) || isEndingOfWord(tokens, i);

/** *nine o ’clock* */
const isClock = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i - 1, O) && tokens.isJoined(i + 1) && isIn(tokens, i + 1, CLOCK);

const isEndingOfWord = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i - 1) >= Shape.SMALL &&
  tokens.isJoined(i + 1) &&
  isIn(tokens, i + 1, ENDINGS) &&
  tokens.shape(i + 1) === Shape.SMALL &&
  !tokens.isJoined(i + 2) &&
  (!isIn(tokens, i + 1, NOT) || tokens.text(i - 1).endsWith('n')); // in ’t Veld

/** *( Elston)*: a mark that stands off from what follows, and should not. */
export const isLeftBehind = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '([') && tokens.isWord(i + 1) && !tokens.isJoined(i);

/** *Elston,where*, *one rule:wait*: no space behind a mark inside a sentence. */
export function isLostAfter(tokens: Tokens, i: number): boolean {
  if (!isSignOf(tokens, i, ',;:') || !tokens.isJoined(i) || !isLongWord(tokens, i + 1)) return false;
  if (!(tokens.shape(i - 1) === Shape.DIGITS ? isSignOf(tokens, i, ',;') : isLongWord(tokens, i - 1))) return false;
  if (isSignOf(tokens, i, ':') && !partsClauses(tokens, i)) return false;
  return isPlainRun(tokens, i);
}

const LETTERS = hashes('a i');
const isLongWord = (tokens: Tokens, i: number): boolean =>
  tokens.isWord(i) && (tokens.end(i) - tokens.start(i) > 1 || isIn(tokens, i, LETTERS));

/** *one rule:wait*, between two words of the lexicon; *mailto:desk* is an address, and *a ratio of salt:water* a ratio. */
const partsClauses = (tokens: Tokens, i: number): boolean =>
  isKnown(tokens, i - 1) && isKnown(tokens, i + 1) && !isIn(tokens, i - 1, SCHEMES) && !isIn(tokens, i - 3, RATIO);

const SCHEMES = hashes('mailto file http https ftp tel urn data');
const RATIO = hashes('ratio proportion mix');

const isKnown = (tokens: Tokens, i: number): boolean => tokens.is(i, -1);

/** What stands in words that are joined; in an address there are other signs, and in a list without spaces more commas. */
const PLAIN = '-–—’\'"“”).';

/** Nothing in the run of joined tokens speaks of an address, a handle or code. */
function isPlainRun(tokens: Tokens, i: number): boolean {
  const isPlain = (at: number): boolean => tokens.shape(at) > Shape.SIGN || isSignOf(tokens, at, PLAIN);
  for (let at = i - 1; ; at--) {
    if (!isPlain(at)) return false;
    if (!tokens.isJoined(at)) break;
  }
  for (let at = i + 1; tokens.isJoined(at); at++)
    if (!isPlain(at) && !(isSignOf(tokens, at, ENDS_CLAUSE) && !tokens.isJoined(at + 1))) return false;
  return true;
}

const ENDS_CLAUSE = ',;?!';
