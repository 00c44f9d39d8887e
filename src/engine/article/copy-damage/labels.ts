/** Labels of boxes and tables that were run into the sentence they stand above: *Share Your View Do you think …* */
import { Class, GRAMMAR } from '../../words/classes';
import { isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isCapitalPassive } from './capital-phrases';
import { JOINING } from './capital-words';

/** A label is no longer (tokens). */
const LONGEST = 10;

/**
 * Does a capital begin a sentence behind a label? Nouns and capitals alone stand before it, up to `first`, the head of what looks like one
 * sentence, and it is no word that goes on with one: *Heavy rain And wind*, *Farmers Have lost*, *Pilots Quickly left*.
 */
export function isBehindLabel(tokens: Tokens, first: number, i: number): boolean {
  if (i - first > LONGEST || goesOn(tokens, i) || isClause(tokens, first, i)) return false;
  for (let at = first; at < i; at++) if (!isOfLabel(tokens, at)) return false;
  return true;
}

/** *She is known*, *They plan to*, *The mayor and*: a subject, or its verb, in small letters. */
function isClause(tokens: Tokens, first: number, i: number): boolean {
  if (tokens.is(first, Class.PRONOUN) && tokens.shape(first + 1) === Shape.SMALL) return true;
  let capitals = 0;
  for (let at = first; at < i; at++) {
    if (tokens.is(at, Class.AUXILIARY) && tokens.shape(at) === Shape.SMALL) return true;
    if (tokens.shape(at) > Shape.SMALL) capitals++;
  }
  return tokens.is(first, Class.DETERMINER) && capitals < 2; // *The mayor and*
}

const goesOn = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.JOINER) ||
  isCapitalPassive(tokens, i) ||
  (tokens.is(i, Class.ADVERB) && tokens.is(i + 1, Class.PAST)) ||
  (tokens.is(i, Class.AUXILIARY) && tokens.is(i + 1, Class.PARTICIPLE | Class.ADVERB | Class.AUXILIARY));

const isOfLabel = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) > Shape.SMALL ||
  isIn(tokens, i, JOINING) ||
  (tokens.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE) && !tokens.is(i, GRAMMAR | Class.PAST | Class.PRESENT));
