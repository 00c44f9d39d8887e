/** Words that a space has broken: *W e saw*, *the wor k*. */
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { isCompoundTorn } from './turned-spaces';

/** Letters that are words. */
const WORDS = hashes('a i o');

/** Does the space before a token stand inside a word? */
export function isSpaceInWord(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i - 1) === Shape.SIGN)
    return isAfterHyphen(tokens, i) || isAfterStop(tokens, i) || isAfterApostrophe(tokens, i);
  if (tokens.shape(i) === Shape.SIGN) return isBeforeHyphen(tokens, i);
  return isCutContraction(tokens, i) || isBetweenHalves(tokens, i);
}

/** After a hyphen that waits for its other half: *short- and long-term*. */
const WAITS = hashes('and or to nor but than through versus as not rather');

/** *well- known*, *better-than- expected*. Where both halves are one word, the hyphen is that of a line’s end. */
const isAfterHyphen = (tokens: Tokens, i: number): boolean =>
  isHyphen(tokens, i - 1) &&
  tokens.shape(i) === Shape.SMALL &&
  tokens.shape(i - 2) === Shape.SMALL &&
  !isIn(tokens, i, WAITS) &&
  !isIn(tokens, i - 2, WAITS) &&
  !classesOf(hashOf(tokens.text(i - 2) + tokens.text(i)));

/** *a badly -run office*, *a 40-year -old lock*, *well -known*: the hyphen of what describes a noun. *-ness* is an ending, and what is set between two dashes closes with one. */
function isBeforeHyphen(tokens: Tokens, i: number): boolean {
  const [before, last] = [i - 1, i + 1];
  if (!isSignOf(tokens, i, '-') || !tokens.isJoined(last)) return false;
  if (tokens.shape(before) !== Shape.SMALL || tokens.shape(last) !== Shape.SMALL) return false;
  if (isCompoundTorn(tokens, before, last)) return !closesAsDash(tokens, last);
  if (tokens.isJoined(last + 1)) return false;
  if (!tokens.is(last, Class.PARTICIPLE | Class.ADJECTIVE) || closesAsDash(tokens, last)) return false;
  if (isIn(tokens, before, WELL)) return tokens.is(last, Class.PARTICIPLE);
  const lead = isHyphen(tokens, before - 1) ? before - 3 : before - 1;
  return tokens.is(lead, Class.DETERMINER) && tokens.is(last + 1, Class.NOUN | Class.PLURAL);
}

const WELL = hashes('well ill newly');

/** *rules -old and new- are kept* */
function closesAsDash(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.count && !isSignOf(tokens, i, '.?!'); i++)
    if (isSignOf(tokens, i, '-') && !tokens.isJoined(i + 1)) return true;
  return false;
}

const N = hashes('n');
/** What is left of *will*, *shall* and *can* before it: *wo n’t*. */
const STEMS = hashes('wo sha ca ai');

/** *do n’t*: a program that counts words has cut it. */
const isCutContraction = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, N) &&
  tokens.isJoined(i + 1) &&
  isSignOf(tokens, i + 1, "'’") &&
  tokens.isJoined(i + 2) &&
  isIn(tokens, i + 2, T) &&
  (!tokens.isJoined(i + 3) || isSignOf(tokens, i + 3, '.,;:?!)”"')) &&
  (tokens.is(i - 1, Class.AUXILIARY) || isIn(tokens, i - 1, STEMS));

const CLOCK = hashes('clock');
const O = hashes('o');
const OF_PRONOUN = hashes('re ve ll d m');
const [S, T] = [hashes('s'), hashes('t')];

/** *don’ t*, *it’ s*, *nine o’ clock*, *Ana O’ Brien*: what the apostrophe belongs to stands apart. */
function isAfterApostrophe(tokens: Tokens, i: number): boolean {
  const word = i - 2;
  if (!isSignOf(tokens, i - 1, "'’") || !tokens.isJoined(i - 1) || !tokens.isWord(word)) return false;
  if (tokens.isJoined(word) && !isSignOf(tokens, word - 1, '“"(—–')) return false;
  if (tokens.isJoined(i + 1) && !isSignOf(tokens, i + 1, '.,;:?!')) return false;
  if (isIn(tokens, word, O))
    return isIn(tokens, i, CLOCK) || (tokens.shape(word) === Shape.CAPITAL && isSurname(tokens, i));
  if (tokens.shape(i) !== Shape.SMALL) return false;
  if (isIn(tokens, i, T)) return tokens.text(word).endsWith('n');
  if (isIn(tokens, i, S))
    return !tokens.text(word).endsWith('s') && (tokens.is(word, -1) || tokens.shape(word) >= Shape.CAPITAL);
  return isIn(tokens, i, OF_PRONOUN) && tokens.is(word, Class.PRONOUN);
}

const SHORTEST_SURNAME = 4;
const isSurname = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL &&
  tokens.end(i) - tokens.start(i) >= SHORTEST_SURNAME &&
  tokens.shape(i - 3) === Shape.CAPITAL;

/** Two letters that stand for a country or a time of day. */
const LETTERS: ReadonlySet<string> = new Set(['US', 'UK', 'UN', 'EU', 'DC', 'am', 'pm']);

/** *U. S.* */
const isAfterStop = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, '.') &&
  isSignOf(tokens, i + 1, '.') &&
  tokens.isJoined(i - 1) &&
  tokens.isJoined(i + 1) &&
  LETTERS.has(tokens.text(i - 2) + tokens.text(i));

/** *the wor k*: one half is no word, both together are a common one. */
function isBetweenHalves(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (tokens.shape(i) !== Shape.SMALL || (isWhole(tokens, before) && isWhole(tokens, i))) return false;
  const shape = tokens.shape(before);
  if (shape !== Shape.SMALL && !(shape === Shape.CAPITAL && opensSentence(tokens, before))) return false;
  if (!standsAlone(tokens, before) || !standsAlone(tokens, i)) return false;
  const together = classesOf(hashOf(tokens.text(before) + tokens.text(i)));
  return (together & Class.COMMON) !== 0 || (together !== 0 && (isTail(tokens, i) || isNeither(tokens, i)));
}

/** *al dermen*: a rare word, and a long half that is none. *Whistle blower* is two. */
const isTail = (tokens: Tokens, i: number): boolean =>
  !tokens.is(i, -1) &&
  tokens.end(i) - tokens.start(i) >= SHORTEST_TAIL &&
  tokens.end(i - 1) - tokens.start(i - 1) > 1 &&
  !tokens.is(i - 1, Class.COMMON);
const SHORTEST_TAIL = 5;

/** *appri sed*: neither half is a word. */
const isNeither = (tokens: Tokens, i: number): boolean =>
  [i - 1, i].every(half => !tokens.is(half, -1) && tokens.end(half) - tokens.start(half) > 2);

/** A word of the lexicon; of single letters only those that are words. */
const isWhole = (tokens: Tokens, i: number): boolean =>
  tokens.end(i) - tokens.start(i) > 1 ? tokens.is(i, -1) : isIn(tokens, i, WORDS);

/** Nothing is joined to it but a mark that closes. */
const standsAlone = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) && !(tokens.isJoined(i + 1) && JOINTS.has(tokens.hash(i + 1)));

/** Apostrophes and hyphens. */
const JOINTS: ReadonlySet<number> = new Set([..."'’-–&/@."].map(sign => sign.charCodeAt(0)));

const opensSentence = (tokens: Tokens, i: number): boolean => i === 0 || isSignOf(tokens, i - 1, '.?!:“"‘');
