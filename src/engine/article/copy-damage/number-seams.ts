/** Numbers that run into a word, and words into a number. Units, models, scores and roads are written so, and are left alone. */
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

/** A word or a number that is joined to the token before: where the two part; undefined where they belong together. */
export function numberSeam(tokens: Tokens, i: number): number | undefined {
  if (tokens.shape(i) === Shape.DIGITS) return isAfterWord(tokens, i) ? tokens.start(i) : undefined;
  return tokens.shape(i - 1) === Shape.DIGITS ? afterNumber(tokens, i) : undefined;
}

const LEADING =
  Class.DETERMINER | Class.PREPOSITION | Class.JOINER | Class.SUBORDINATOR | Class.AUXILIARY | Class.PAST | Class.ING;

/** *in1902*, *killing44*: no noun, for *covid19* and *route66* are names. */
function isAfterWord(tokens: Tokens, i: number): boolean {
  const word = i - 1;
  if (tokens.isJoined(word) || tokens.end(word) - tokens.start(word) < 2) return false;
  if (tokens.shape(word) === Shape.CAPITAL) return isLeading(tokens, i) && endsNumber(tokens, i);
  if (tokens.shape(word) !== Shape.SMALL || !tokens.is(word, Class.COMMON)) return false;
  const isLead = tokens.is(word, LEADING) || isIn(tokens, word, ABOUT) || isTelephone(tokens, i);
  return isLead && endsNumber(tokens, i);
}

/** *About400 people came*: at the head of a sentence, a number of two digits and more. */
const isLeading = (tokens: Tokens, i: number): boolean =>
  (isIn(tokens, i - 1, ABOUT) || isIn(tokens, i - 1, HEADS)) &&
  tokens.end(i) - tokens.start(i) > 1 &&
  tokens.shape(i + 1) === Shape.SMALL &&
  !tokens.isJoined(i + 1);

const ABOUT = hashes('nearly almost only roughly approximately just around some about');
const HEADS = hashes('in on at by from since until after before between over the of all more than and but with for to');

/** *0800 555 0173*: no name has a number like that. */
const isTelephone = (tokens: Tokens, i: number): boolean =>
  tokens.prose.charCodeAt(tokens.start(i)) === ZERO &&
  tokens.end(i) - tokens.start(i) > 2 &&
  (tokens.shape(i + 1) === Shape.DIGITS || (isHyphen(tokens, i + 1) && tokens.shape(i + 2) === Shape.DIGITS));

const ZERO = '0'.charCodeAt(0);

/** Nothing goes on behind it but digits and marks. */
function endsNumber(tokens: Tokens, i: number): boolean {
  while (tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, ',.') && tokens.isJoined(i + 2)) {
    if (tokens.shape(i + 2) !== Shape.DIGITS) return isSignOf(tokens, i + 2, '”"’');
    i += 2;
  }
  return !tokens.isJoined(i + 1) || isSignOf(tokens, i + 1, ',.;:?!)%”"’-–—');
}

/** A number with nothing of an address before it, that a word in small letters is joined to. */
export const isNumberBefore = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.shape(i - 1) === Shape.DIGITS && isPlainNumber(tokens, i - 1);

/** Of three letters only words of grammar and people: *12men*, not *12oz*. */
const SHORT = Class.PREPOSITION | Class.JOINER | Class.SUBORDINATOR | Class.RELATIVE | Class.AUXILIARY | Class.PERSON;
/** A number glued to its scale is a malformed figure. */
const SCALES = hashes('hundred thousand million millions billion billions trillion trillions dozen lakh crore');
/** Names are made with them: *4ever*, *2some*. */
const NAMES = hashes('ever some fold self gram grams');
const ENDINGS = /^(?:st|nd|rd|th)(?=\p{Ll}{4})/u;

/** *400crowns*, *12boats*, *21stcentury* */
function afterNumber(tokens: Tokens, i: number): number | undefined {
  if (tokens.shape(i) !== Shape.SMALL || !isPlainNumber(tokens, i - 1) || !endsWord(tokens, i)) return undefined;
  const start = tokens.start(i);
  if (tokens.is(i, -1)) {
    const length = tokens.end(i) - start;
    const isLong = length > 5 || (length > 3 && tokens.is(i, Class.COMMON));
    const isShort = length === 3 && tokens.is(i, SHORT);
    return (isLong || isShort) && !isIn(tokens, i, SCALES) && !isIn(tokens, i, NAMES) ? start : undefined;
  }
  const ending = ENDINGS.exec(tokens.text(i));
  if (!ending || !(classesOf(hashOf(tokens.text(i).slice(2))) & Class.COMMON)) return undefined;
  return start + 2;
}

/** *206,000*; no letter and no sign of an address before it. */
function isPlainNumber(tokens: Tokens, i: number): boolean {
  while (tokens.isJoined(i) && isSignOf(tokens, i - 1, ',.') && tokens.shape(i - 2) === Shape.DIGITS) i -= 2;
  return !tokens.isJoined(i) || isSignOf(tokens, i - 1, '(“"‘$£€-–—');
}

const endsWord = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i + 1) ||
  (isSignOf(tokens, i + 1, '.,;:?!)”"’') && !(tokens.isJoined(i + 2) && tokens.isWord(i + 2)));
