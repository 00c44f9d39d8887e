/** Capitals that the phrase around them shows to be stray: *voted to Close the Library*, *the firm Was Fined*, *the Cellar of a bakery*. */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { CONNECTORS } from './connectors';
import { CAPITALIZED, NAMED, WORKS } from './capital-words';

const NOUN = Class.NOUN | Class.PLURAL;
const ARTICLES = hashes('the a an');
const INDEFINITE = hashes('a an');
const [TO, OF, THE] = [hashes('to'), hashes('of'), hashes('the')];

const isSmallIn = (tokens: Tokens, i: number, words: ReturnType<typeof hashes>): boolean =>
  isSmall(tokens, i) && isIn(tokens, i, words);
const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.CAPITAL && !tokens.isJoined(i);

/** A noun with a capital, and nothing of a name behind it. */
const isLoneNoun = (tokens: Tokens, i: number, named: number = NAMED): boolean =>
  isCapital(tokens, i) &&
  tokens.is(i, NOUN) &&
  !tokens.is(i, named) &&
  !isIn(tokens, i, CAPITALIZED) &&
  tokens.shape(i + 1) <= Shape.SMALL;

/** *; However, it rained* */
export const isConnector = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, ';') && isIn(tokens, i, CONNECTORS) && tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, ',');

const RELATIVES = hashes('which who whose');
const LONGEST_BRACKET = 30;

/** *The tax (Which was raised) will last*; *(Who was it?)* is a sentence of its own. */
export function isRelativeInBrackets(tokens: Tokens, i: number): boolean {
  if (!isIn(tokens, i, RELATIVES) || !tokens.isJoined(i) || !isSignOf(tokens, i - 1, '(')) return false;
  if (tokens.isJoined(i - 1) || !tokens.isWord(i - 2) || !isSmall(tokens, i + 1)) return false;
  let close = i + 1;
  while (close - i < LONGEST_BRACKET && !isSignOf(tokens, close, ').?!')) close++;
  return isSignOf(tokens, close, ')');
}

/** What somebody does, before *to* and a verb: behind others *to* may lead to a name (*gave to Save the Children*). */
export const INFINITIVES = hashes(
  'vote votes voted agree agrees agreed plan plans planned want wants wanted decide decides decided hope hopes hoped try tries tried ' +
    'need needs needed intend intends intended refuse refuses refused wish wishes wished mean means meant aim aims aimed offer offers ' +
    'offered threaten threatens threatened expect expects expected manage manages managed fail fails failed begin began start started',
);
const MODALS = hashes('will would could should can must might shall');

/** *voted on Monday to Close the Library on Sundays*: the verb and its object. A slogan is written so as well (*to Stop the Steal*). */
export const isVerbWithObject = (tokens: Tokens, i: number): boolean =>
  isVerbOfObject(tokens, i) || (isSmallIn(tokens, i - 1, ARTICLES) && isVerbOfObject(tokens, i - 2));

function isVerbOfObject(tokens: Tokens, verb: number): boolean {
  if (!isCapital(tokens, verb) || !tokens.is(verb, Class.BASE) || tokens.is(verb, NAMED)) return false;
  if (!isSmallIn(tokens, verb + 1, ARTICLES) || !isLoneNoun(tokens, verb + 2)) return false;
  if (tokens.isWord(verb + 3) && !tokens.is(verb + 3, GRAMMAR)) return false;
  if (!isSmallIn(tokens, verb - 1, TO)) return isSmallIn(tokens, verb - 1, MODALS);
  let i = verb - 2;
  while (verb - i < FARTHEST && tokens.is(i, Class.TIME | Class.DAY | Class.PREPOSITION | Class.ADVERB)) i--;
  return isSmallIn(tokens, i, INFINITIVES);
}

/** A time may stand between: *voted late on Monday to*. */
const FARTHEST = 6;

/** *the firm Was Fined*: both words. A work may be called so (*the film Was Born*). */
export const isCapitalPassive = (tokens: Tokens, i: number): boolean =>
  isPassive(tokens, i) || isPassive(tokens, i - 1);

function isPassive(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, Class.AUXILIARY) || !isIn(tokens, i, HELPING)) return false;
  if (!isCapital(tokens, i) || !isCapital(tokens, i + 1)) return false;
  if (!tokens.is(i + 1, Class.PARTICIPLE | Class.ING) || tokens.is(i + 1, NOUN | NAMED)) return false;
  const isSubject = isSmall(tokens, i - 1) && tokens.is(i - 1, NOUN);
  return isSubject && (!isIn(tokens, i - 1, WORKS) || isIn(tokens, i - 1, FIRMS)) && tokens.shape(i + 2) <= Shape.SMALL;
}

const HELPING = hashes('is are was were has have had');
const FIRMS = hashes('firm company');

/** *the windpipe Of a Baby born at 26 weeks*: both words. */
export const isOfPhrase = (tokens: Tokens, i: number): boolean =>
  isOf(tokens, i) ||
  (isSmallIn(tokens, i - 1, INDEFINITE) && isOf(tokens, i - 2) && isLoneNoun(tokens, i, Class.PROPER));

const isOf = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PREPOSITION) &&
  isIn(tokens, i, OF) &&
  isCapital(tokens, i) &&
  isSmall(tokens, i - 1) &&
  tokens.is(i - 1, NOUN) &&
  !isIn(tokens, i - 1, WORKS) &&
  isSmallIn(tokens, i + 1, ARTICLES);

/** *the Cellar of a bakery*: what belongs to one of many has no name. */
export const isOfOneOfMany = (tokens: Tokens, i: number): boolean =>
  isLoneNoun(tokens, i) &&
  isSmallIn(tokens, i - 1, THE) &&
  isSmallIn(tokens, i + 1, OF) &&
  isSmallIn(tokens, i + 2, INDEFINITE) &&
  isSmall(tokens, i + 3);
