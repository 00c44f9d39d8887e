/** Capitals that a key or a lock of keys has left in a word, or all over it: *goverNment*, *THe*, *had READ the report*. */
import { kindOf, UPPER } from '../../words/alphabet';
import { Class, GRAMMAR } from '../../words/classes';
import { isSignOf } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

/** Shorter words in capitals are short forms, as a rule. */
const SHORTEST = 4;

/** *goverNment*, *THe*, *MOnday*: one capital in the middle, or two at the head, of a common word that is no two words. */
export function isSlipInside(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.MIXED || !(tokens.is(i, Class.COMMON | Class.DAY) || isForm(tokens, i))) return false;
  if (!standsFree(tokens, i)) return false;
  const word = tokens.text(i);
  let at = word.length - 1;
  while (at > 0 && !isUpper(word, at)) at--;
  for (let k = 1; k < at; k++) if (isUpper(word, k)) return false;
  const isFirst = at === 1 && isUpper(word, 0);
  if (isFirst) return word.length >= SHORTEST ? word.slice(2) !== 's' : tokens.is(i, GRAMMAR);
  const [left, right] = [word.slice(0, at), word.slice(at)];
  return word.length > SHORTEST && !(isKnown(hashOf(right)) && (at < 3 || isKnown(hashOf(left))));
}

const LONG = 6;

/** *biLlowed*: a rarer word that no brand is: it begins small, and is the form of a verb and nothing else. */
const isForm = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PAST | Class.PARTICIPLE | Class.ING | Class.PRESENT) &&
  !tokens.is(i, Class.PROPER | Class.BASE) &&
  tokens.end(i) - tokens.start(i) > LONG &&
  !isUpper(tokens.text(i), 0);

const isUpper = (word: string, at: number): boolean => (kindOf(word.charCodeAt(at)) & UPPER) !== 0;

/** No address, no handle, no compound. */
export const standsFree = (tokens: Tokens, i: number): boolean =>
  (!tokens.isJoined(i) || isSignOf(tokens, i - 1, '“"‘([—–')) &&
  (!tokens.isJoined(i + 1) ||
    (isSignOf(tokens, i + 1, '.,;:?!)]”"’\'—–') &&
      !(tokens.isJoined(i + 2) && tokens.isWord(i + 2) && isSignOf(tokens, i + 1, '.:'))));

/** A word all in capitals among small ones, the only one of its paragraph: others are meant. */
export function mayBeShouted(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.CAPITALS || !isLong(tokens, i) || !tokens.is(i, Class.COMMON)) return false;
  if (tokens.isJoined(i) || tokens.shape(i - 1) !== Shape.SMALL) return false;
  if (tokens.isJoined(i + 1) ? !isSignOf(tokens, i + 1, ',.;') : tokens.shape(i + 1) !== Shape.SMALL) return false;
  for (let k = 0; k < tokens.count; k++)
    if (k !== i && tokens.shape(k) === Shape.CAPITALS && isLong(tokens, k) && tokens.is(k, Class.COMMON)) return false;
  return true;
}

/** *at a news CONFERENCE in May*, *his LUNGS could not*: a noun in its phrase, and no word that is stressed in speech. */
export const isNounShouted = (tokens: Tokens, i: number): boolean =>
  mayBeShouted(tokens, i) &&
  tokens.end(i) - tokens.start(i) > SHORTEST &&
  tokens.is(i, NOUN) &&
  !tokens.is(i, GRAMMAR | Class.ADVERB | Class.PROPER | Class.TITLE) &&
  tokens.is(i - 1, Class.DETERMINER | Class.ADJECTIVE | Class.NOUN | Class.ING) &&
  !tokens.isJoined(i + 1) && // it would be a DISASTER.
  tokens.is(i + 1, GRAMMAR | Class.ING | Class.PAST) &&
  !tokens.is(i + 1, NOUN);
const NOUN = Class.NOUN | Class.PLURAL;

const isLong = (tokens: Tokens, i: number): boolean => tokens.end(i) - tokens.start(i) >= SHORTEST;
