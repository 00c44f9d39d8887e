/** Prepositions without their noun, as English may leave them at the end of a clause: *the house they live in, in spring*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

const NOUN = Class.NOUN | Class.PLURAL;
const OPENERS = hashes('who whom whose which what that where how whatever wherever whoever why when there');
const TO = hashes('to');
/** *kind of in the middle* */
const HEDGES = hashes('kind sort');
/** So far back the noun may stand that a preposition belongs to. */
const LOOK_BACK = 14;

/** Stands the preposition right behind its noun, so that what it leads on to has to follow? *a letter to*, but not *the man she wrote to* */
export function leadsOnFromNoun(tokens: Tokens, preposition: number): boolean {
  const noun = preposition - 1;
  if (tokens.isJoined(preposition) || !isNoun(tokens, noun)) return false;
  for (let i = noun; i >= 0 && noun - i < LOOK_BACK && !isSignOf(tokens, i, '.?!:;'); i--) {
    if (isIn(tokens, i, OPENERS)) return false;
    if (tokens.is(i, Class.PRONOUN) && tokens.isWord(i - 1) && tokens.is(i - 1, NOUN | Class.PRONOUN)) return false;
  }
  return true;
}

/** A noun in its phrase, and no verb. */
function isNoun(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.SMALL || !tokens.is(i, NOUN) || isIn(tokens, i - 1, TO) || isIn(tokens, i, HEDGES))
    return false;
  if (tokens.is(i, Class.PAST | Class.PARTICIPLE | Class.PREPOSITION | Class.ADVERB | Class.PRONOUN)) return false;
  if (!tokens.is(i, Class.BASE | Class.PRESENT | Class.ING)) return true;
  return (
    tokens.is(i - 1, Class.DETERMINER | Class.ADJECTIVE | Class.PREPOSITION) || tokens.shape(i - 1) === Shape.CAPITAL
  );
}
