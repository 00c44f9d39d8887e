/** What two versions of one place have left side by side: *three 3 hours*, *the com committee*, *set for Monday for and Tuesday*. */
import { Class, FINITE, GIVEN } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { NUMERALS, Topic } from '../../words/topics';
import type { Repeat } from './repeat';

/** What two versions have left, put to the other repeats. */
export function versionsTwice(tokens: Tokens, repeats: Repeat[]): void {
  const hasNumbers = tokens.hasAny(Topic.NUMERAL) && tokens.hasAny(Topic.NUMBER);
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tokens.isJoined(i + 1)) continue;
    if (!tokens.is(i, Class.COMMON) && isBeginning(tokens, i) && stands(tokens, i, i + 1))
      repeats.push({ first: [i, i], second: [i + 1, i + 1], isCut: true });
    else if (hasNumbers && areOneNumber(tokens, i) && stands(tokens, i, i + 1))
      repeats.push({ first: [i, i], second: [i + 1, i + 1], mayBeMeant: true });
    else {
      const object = tokens.is(i, Class.PREPOSITION) && tokens.is(i + 1, BREAKING) ? objectBefore(tokens, i) : 0;
      if (object) repeats.push({ first: [object, i - 1], second: [i, i], mayBeMeant: true });
    }
  }
}

/** Nothing is joined to them: no hyphen, no sign of money. */
const stands = (tokens: Tokens, first: number, last: number): boolean =>
  !tokens.isJoined(first) && (!tokens.isJoined(last + 1) || isSignOf(tokens, last + 1, ',.'));

/** From one on, by the words for them. */
const VALUES: ReadonlyMap<number, string> = new Map(
  NUMERALS.map((word, k) => [hashOf(word), String(k <= 20 ? k : (k - 18) * 10)]),
);
/** Behind these a number is that of an hour or a day, and another may follow. */
const OF_HOUR = hashes(
  'at by around about until till since from before after to of page number chapter size age aged and',
);

/** *three 3 hours*, *6 six members*; *on May 2 two people* and *by 3 three crews* are right. */
function areOneNumber(tokens: Tokens, i: number): boolean {
  const inFigures = tokens.shape(i) === Shape.DIGITS ? i : i + 1;
  const inWords = 2 * i + 1 - inFigures;
  if (tokens.shape(inFigures) !== Shape.DIGITS || !tokens.is(i + 2, Class.NOUN | Class.PLURAL | Class.ADJECTIVE))
    return false;
  if (tokens.isJoined(i + 2) || VALUES.get(tokens.hash(inWords)) !== tokens.text(inFigures)) return false;
  if (i === inWords) return !isSingular(tokens, i + 2);
  return tokens.shape(i - 1) === Shape.SMALL && !isIn(tokens, i - 1, OF_HOUR);
}

/** *two 2 euro coins* */
const isSingular = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.NOUN) && !tokens.is(i, Class.PLURAL) && tokens.is(i + 1, Class.PLURAL) && !tokens.isJoined(i + 1);

const SHORTEST = 3;
const FEWEST_MORE = 2;

/** *the com committee*: what is no common word, and the whole word behind it. */
function isBeginning(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape(i);
  if ((shape !== Shape.SMALL && shape !== Shape.CAPITAL) || tokens.shape(i + 1) !== shape) return false;
  const length = tokens.end(i) - tokens.start(i);
  if (length < SHORTEST || tokens.end(i + 1) - tokens.start(i + 1) < length + FEWEST_MORE) return false;
  const { prose } = tokens;
  if (!prose.startsWith(tokens.text(i), tokens.start(i + 1)) || !tokens.is(i + 1, Class.COMMON)) return false;
  if (CUT.has(tokens.hash(i))) return true;
  return !isKnown(tokens.hash(i)) && !NEW.has(tokens.hash(i)) && !tokens.is(i + 1, GIVEN | Class.PROPER);
}

/** Short forms in a dictionary, none of them common, that copy has before no word that begins so. */
const CUT = hashes('com dem offic nat stat gov elec');
/** Words that are younger than dictionaries. */
const NEW = hashes('app doc dev info vlog fab cred def');

const PAIRED = hashes('of for from with against');
const PLACED = hashes('in on at by');
const JOINERS = hashes('and or but');
const WHEN = hashes('when while because');
const TO = hashes('to');
const VERBS = hashes('is was are were has have had will would could should must can');
const LOOK_BACK = 4;
const OF_OBJECT = Class.NOUN | Class.PLURAL | Class.ADJECTIVE | Class.DETERMINER;

/** *set for Monday for and Tuesday*: the same preposition behind its own object, with none of its own behind it; where its object begins, or 0. */
function objectBefore(tokens: Tokens, i: number): number {
  if (!isSmall(tokens, i)) return 0;
  const [isPaired, isPlaced] = [isIn(tokens, i, PAIRED), isIn(tokens, i, PLACED)];
  if (!(isPaired || isPlaced) || tokens.isJoined(i) || !breaksOff(tokens, i + 1, isPaired)) return 0;
  const last = i - 1;
  if (!tokens.isWord(last) || tokens.is(last, Class.PRONOUN | Class.PAST | Class.PARTICIPLE | Class.ADVERB)) return 0;
  if (tokens.shape(last) === Shape.SMALL && !tokens.is(last, Class.NOUN | Class.PLURAL)) return 0;
  for (let k = last; k >= 0 && i - k <= LOOK_BACK; k--) {
    if (k < last && tokens.hash(k) === tokens.hash(i)) return isSmall(tokens, k) ? k + 1 : 0;
    const isName = tokens.shape(k) >= Shape.CAPITAL;
    if (!isName && (!tokens.is(k, OF_OBJECT) || tokens.is(k, Class.PREPOSITION | Class.AUXILIARY))) return 0;
    if (!isName && tokens.is(k, FINITE | Class.BASE) && tokens.is(k - 1, Class.NOUN | Class.PLURAL)) return 0;
  }
  return 0;
}

/** What can follow where no noun does. */
const BREAKING = Class.JOINER | Class.PREPOSITION | Class.SUBORDINATOR | Class.AUXILIARY;

/** What follows is no noun. */
const breaksOff = (tokens: Tokens, i: number, isPaired: boolean): boolean =>
  (isPaired &&
    (isIn(tokens, i, JOINERS) || isIn(tokens, i, TO)) &&
    !tokens.is(i + 1, Class.PREPOSITION | Class.PARTICIPLE)) ||
  isIn(tokens, i, WHEN) ||
  isIn(tokens, i, VERBS);
