/** Paragraphs that do not end as paragraphs do: without a stop, on a word that leads on, in the middle of a word. */
import { Class } from '../../words/classes';
import { isSignOf } from '../../words/grammar';
import { isKnown } from '../../words/lexicon';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { hasVerb } from './fragments';

/** *the gov…*: dots joined to what is no word; something is joined to it. */
export const isCutWord = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL &&
  !tokens.isJoined(i) &&
  tokens.end(i) - tokens.start(i) > 1 &&
  (isSignOf(tokens, i + 1, '…')
    ? !tokens.isJoined(i + 2)
    : isDot(tokens, i + 1) && isDot(tokens, i + 2) && isDot(tokens, i + 3) && !tokens.isJoined(i + 4)) &&
  !isKnown(tokens.hash(i));

const isDot = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && isSignOf(tokens, i, '.');

/** *…, according to its website*, *…, the board said*: no heading says of what it says who said it. */
export const endsAttributed = (tokens: Tokens): boolean =>
  tokens.hasAny(Topic.ACCORDING) || (tokens.is(tokens.count - 1, Class.CUE) && tokens.is(tokens.count - 1, Class.PAST));

/** So many words are copy, and no heading. */
const FEWEST_WORDS = 18;

/** Words that nothing ends with: *movement restrictions and*. */
const NEVER_LAST = Class.DETERMINER | Class.JOINER | Class.AUXILIARY;
const FEWEST_BEFORE = 5;

/** Copy that ends with a word in small letters, and no stop; its last sentence, from a token on, has a verb. */
export const endsWithoutStop = (tokens: Tokens, lastSentence: number): boolean =>
  tokens.count > FEWEST_WORDS &&
  endsSmall(tokens) &&
  hasVerb(tokens, lastSentence, tokens.count) &&
  !isHeadline(tokens, lastSentence);

/** It ends, without a stop, with a word that nothing ends with; no heading does. */
export function isCutOff(tokens: Tokens): boolean {
  const last = tokens.count - 1;
  const leads = tokens.is(last, NEVER_LAST) && !tokens.is(last, Class.ADVERB | Class.OBJECT | Class.PRONOUN);
  return leads && last >= FEWEST_BEFORE && endsSmall(tokens) && hasVerb(tokens, 0, last);
}

const endsSmall = (tokens: Tokens): boolean =>
  tokens.shape(tokens.count - 1) === Shape.SMALL && !tokens.isJoined(tokens.count - 1);

/** *Council spends 40 million on new ferry campaign*: headlines do without small words. */
function isHeadline(tokens: Tokens, first: number): boolean {
  let isPresent = false;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.is(i, Class.DETERMINER | Class.AUXILIARY | Class.PRONOUN)) return false;
    isPresent ||= tokens.is(i, Class.PRESENT);
  }
  return isPresent;
}
