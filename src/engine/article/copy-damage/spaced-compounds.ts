/** Compounds and short forms with spaces in them: *a record - high price*, *the U .S. navy*, *Ana Mc Donald*. */
import { Class, GRAMMAR } from '../../words/classes';
import { isIn, isSignOf, isSmall, hashes } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isCompoundTorn } from './turned-spaces';

const [YEARS, OLD, ONE] = [hashes('year month week day'), hashes('old'), hashes('a an')];

/** Does a hyphen with a space on each side join two halves of what describes a noun? Others stand for dashes. */
export function isSpacedHyphen(tokens: Tokens, i: number): boolean {
  if (!isDash(tokens, i) || !isSmall(tokens, i + 1) || tokens.isJoined(i + 2)) return false;
  const [before, behind] = [i - 1, i + 1];
  if (isIn(tokens, behind, OLD)) return isIn(tokens, before, YEARS) && isDash(tokens, i - 2);
  if (tokens.shape(before) === Shape.DIGITS)
    return isIn(tokens, behind, YEARS) && isDash(tokens, i + 2) && isIn(tokens, i + 3, OLD);
  if (!isSmall(tokens, before) || tokens.isJoined(before) || hasDash(tokens, i)) return false;
  const noun = tokens.is(i + 2, Class.ADJECTIVE) && isNoun(tokens, i + 3) ? i + 3 : i + 2;
  const isOfNoun = isNoun(tokens, noun);
  if (isCompoundTorn(tokens, before, behind)) return isOfNoun && tokens.is(i - 2, Class.DETERMINER | Class.PREPOSITION);
  if (!isOfNoun || !tokens.is(i - 2, Class.DETERMINER)) return false;
  if (tokens.is(noun, Class.PLURAL) && isIn(tokens, i - 2, ONE)) return false;
  if (tokens.is(before, Class.ADJECTIVE)) return !tokens.is(before, Class.NOUN | GRAMMAR) && isNoun(tokens, behind);
  return tokens.is(before, Class.NOUN) && tokens.is(behind, Class.PARTICIPLE | Class.ADJECTIVE);
}

const isDash = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '-') && !tokens.isJoined(i) && !tokens.isJoined(i + 1);

/** So many tokens around it is looked for the other of two dashes. */
const AROUND = 30;

function hasDash(tokens: Tokens, i: number): boolean {
  for (let at = Math.max(0, i - AROUND); at < i + AROUND && at < tokens.count; at++)
    if (at !== i && (isDash(tokens, at) || isSignOf(tokens, at, '–—'))) return true;
  return false;
}

const isNoun = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) &&
  (tokens.shape(i) === Shape.CAPITAL ||
    (tokens.is(i, Class.NOUN | Class.PLURAL) && !tokens.is(i, GRAMMAR | Class.ADVERB | Class.TIME | Class.DAY)));

const isLetter = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && tokens.end(i) - tokens.start(i) === 1;

/** *U .S.*, *7 p .m.*: a stop between two letters that stands off from the first, and another one behind them. */
export const isShortFormTorn = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i, '.') &&
  tokens.isJoined(i + 1) &&
  tokens.isJoined(i + 2) &&
  isLetter(tokens, i - 1) &&
  isLetter(tokens, i + 1) &&
  tokens.shape(i - 1) === tokens.shape(i + 1) &&
  isSignOf(tokens, i + 2, '.') &&
  !(tokens.isJoined(i - 1) && !isSignOf(tokens, i - 2, '.("“'));

/** *Mc Donald* */
export const isNameTorn = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL &&
  tokens.text(i - 1) === 'Mc' &&
  !tokens.isJoined(i - 1) &&
  tokens.end(i) - tokens.start(i) > 2;
