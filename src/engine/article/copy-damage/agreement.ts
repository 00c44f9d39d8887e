/** Verbs that do not agree with the subject right before them: *they was late*, *the boats is old*, *but it have a roof*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WrongWord } from './wrong-word';

/** What one does, and what many do, in pairs. */
const FORMS = 'is are was were has have';
const PAIRS = FORMS.split(' ').flatMap((one, k, all) => (k % 2 ? [] : [[one, all[k + 1]] as const]));
const OF_MANY: ReadonlyMap<number, string> = new Map(PAIRS.map(([one, many]) => [hashOf(one), many]));
const OF_ONE: ReadonlyMap<number, string> = new Map(PAIRS.map(([one, many]) => [hashOf(many), one]));

/** The words that are looked at. */
export const AGREEING = FORMS;

/** *They was late*, *she have sold it* */
export function disagreeing(tokens: Tokens, verb: number): WrongWord | undefined {
  const subject = verb - 1;
  if (!isSmall(tokens, verb) || tokens.isJoined(verb) || tokens.isJoined(verb + 1) || tokens.isJoined(subject))
    return undefined;
  const meant = isMany(tokens, subject)
    ? OF_MANY.get(tokens.hash(verb))
    : isOne(tokens, subject, verb)
      ? OF_ONE.get(tokens.hash(verb))
      : undefined;
  return meant === undefined ? undefined : { first: verb, last: verb, meant };
}

const THEY = hashes('they we');
const HE = hashes('he she it');
/** A clause begins behind them. */
const OPENERS = hashes('because when while although but where until since whether that');
const THAT = hashes('that whether since until');
/** What they open is wished or supposed: *if it were*, *demanded that she have*. */
const SUPPOSING = hashes('if though unless wish wishes wished lest whether suppose would could should might rather');
const FAR = 12;

/** A sentence or a clause begins with a token. */
export const beginsClause = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) && (isHead(tokens, i) || isSignOf(tokens, i - 1, ',;:—–') || isIn(tokens, i - 1, OPENERS));

/** A sentence begins with a token: a capital behind a stop, or behind nothing. */
export const isHead = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.CAPITAL && (i === 0 || isSignOf(tokens, i - 1, '.?!'));

function isSupposed(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < FAR && !isSignOf(tokens, k, '.?!;'); k--)
    if (isIn(tokens, k, SUPPOSING)) return true;
  return false;
}

/** With these before it, what is many may be one amount, and a sort of them one. */
const AMOUNTS = hashes('data media headquarters odds police politics united means works barracks woods');
const PLURAL_ONLY = Class.NOUN | Class.BODY | Class.TIME | Class.PROPER | Class.ADJECTIVE | Class.PARTICIPLE;

/** *they*, *these houses* */
function isMany(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, THEY)) return isSmall(tokens, i) || isHead(tokens, i);
  return (
    isSmall(tokens, i) &&
    tokens.is(i, Class.PLURAL) &&
    !tokens.is(i, PLURAL_ONLY) &&
    !isIn(tokens, i, AMOUNTS) &&
    isNamed(tokens, i - 1)
  );
}

/** Nouns for several, or for as many as you like. */
const COLLECTIVE = hashes(
  'rest majority minority number pair couple handful lot range variety trio quartet dozen public sheep fish aircraft crew staff youth half third ' +
    'quarter faithful fleet squad side press remainder bulk elite opposition enemy audience percentage share proportion total score deer cod ' +
    'spacecraft offspring clergy cavalry infantry few many series species management leadership duo mass host ' +
    'poultry livestock vermin cabinet gentry peasantry populace craft hovercraft watercraft swine bison grouse salmon trout squid shrimp buffalo cannon',
);
const NOT_ONE =
  Class.PLURAL | Class.BODY | Class.ADJECTIVE | Class.TIME | Class.PARTICIPLE | Class.PRONOUN | Class.PROPER;

/** *she*, *the owner*; not *if he were*, *the crew were* */
function isOne(tokens: Tokens, i: number, verb: number): boolean {
  if (tokens.text(verb) !== 'are' && (isSupposed(tokens, i) || isIn(tokens, i - 1, THAT))) return false;
  if (isIn(tokens, i, HE)) return beginsClause(tokens, i);
  return (
    isSmall(tokens, i) &&
    tokens.is(i, Class.NOUN) &&
    !tokens.is(i, NOT_ONE) &&
    !isIn(tokens, i, COLLECTIVE) &&
    !tokens.text(i).endsWith('s') && // the odds, his politics
    isNamed(tokens, i - 1)
  );
}

const NAMING = hashes('the a an this these those his its their our my');

/** A clause begins with what stands before a noun, and nothing but the noun belongs to it: *the boats*. */
const isNamed = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, NAMING) && !tokens.isJoined(i + 1) && (isHead(tokens, i) || isIn(tokens, i - 1, OPENERS));
