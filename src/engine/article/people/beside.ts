/** What stands beside a name tells what it is the name of: people speak, are so old, and are told of with *who*; one is in a place. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Mention } from './mentions';
import { rolesIn } from './roles';

/** A name, and the tokens that it stands in. */
export interface Named {
  readonly tokens: Tokens;
  readonly name: Mention;
}

const WHO = hashes('who whose whom');
const AGED = hashes('aged age');
const THE = hashes('the');
const A = hashes('a an');
/** Where somebody is, or comes from. */
const WHERE = hashes('in at near from outside inside across around throughout toward towards into beyond via within');
const [COMMA, BRACKET] = Array.from(',(', sign => sign.charCodeAt(0));

const CUES = Class.CUE | Class.CUE_AFTER;
const BETWEEN = Class.ADVERB | Class.AUXILIARY | Class.DENIAL | Class.TIME;
/** Nobody is older than a number of so many digits. */
const DIGITS_OF_AGE = 3;

/** Does a person bear this name? One with a title or a role does, and whoever speaks, is asked, has an age or is told of with *who*. */
export const isOfPerson = ({ tokens, name }: Named): boolean =>
  name.title !== '' ||
  isCue(tokens, tokens.from(name.from) - 1) ||
  isToldOf(tokens, tokens.from(name.end)) ||
  rolesIn({ tokens, mentions: [name], kind: 'prose' }).length > 0;

/** *said Ana Ruiz*, *told Ana Ruiz* */
const isCue = (tokens: Tokens, i: number): boolean => tokens.is(i, CUES) && !tokens.is(i - 1, Class.DETERMINER);

/** *Ruiz, 61,*, *Ruiz, who waited*, *Ruiz later told her* */
export function isToldOf(tokens: Tokens, after: number): boolean {
  if (isAge(tokens, after)) return true;
  const isApart = tokens.isSign(after, COMMA);
  if (isIn(tokens, isApart ? after + 1 : after, WHO)) return true;
  return !isApart && !tokens.isJoined(after) && isSpeaking(tokens, after);
}

/** *, 61,*, *(61)*, *, aged 61* */
function isAge(tokens: Tokens, i: number): boolean {
  if (!tokens.isSign(i, COMMA) && !tokens.isSign(i, BRACKET)) return false;
  if (isIn(tokens, i + 1, AGED)) return true;
  const isYears = tokens.shape(i + 1) === Shape.DIGITS && tokens.end(i + 1) - tokens.start(i + 1) <= DIGITS_OF_AGE;
  return isYears && tokens.isJoined(i + 2) && tokens.shape(i + 2) === Shape.SIGN;
}

/** *said*, *has never divulged* */
function isSpeaking(tokens: Tokens, first: number): boolean {
  let i = first;
  while (tokens.is(i, BETWEEN) && !tokens.is(i, CUES)) i++;
  return tokens.is(i, CUES) || (tokens.is(i, Class.SPEAKING) && tokens.is(i, Class.PAST | Class.PARTICIPLE));
}

/** Is this name where somebody is, or some thing? Nobody is *a Ruiz*, nor *the Ruiz*; but *the Ruiz affair* is hers. */
export function isOfPlace({ tokens, name }: Named): boolean {
  const before = tokens.from(name.from) - 1;
  if (!isIn(tokens, before, THE)) return isIn(tokens, before, WHERE) || isIn(tokens, before, A);
  const after = tokens.from(name.end);
  return tokens.isJoined(after) || !tokens.is(after, Class.NOUN | Class.PLURAL);
}
