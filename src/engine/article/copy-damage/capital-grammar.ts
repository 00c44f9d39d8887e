/** The grammar of capitals inside a sentence: what one among small letters can be, and what a run of them can. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isOwnedPlural } from './capital-contexts';
import { beginsName, CAPITALIZED, NAMED, OPENERS, SMALL_WORDS, WORKS } from './capital-words';

/**
 * What the article must bear out: nothing; that it has the word in no name (*Brown told Green*); or also that it writes the word small
 * elsewhere.
 */
export type Condition = 'sure' | 'no name' | 'small elsewhere';

/** After *his*, *their* and the like these are no names. */
const ORDER = hashes('first second third fourth fifth next last latest own only new old former');
const POSSESSIVES = hashes('his her its their my our your');
const MODALS = hashes('would could should can cannot must might will shall to');
export const AUXILIARIES = hashes('be been being never not is are was were has have had');
const THE_AND_OF = hashes('the of');

const VERB = Class.PRESENT | Class.PAST | Class.PARTICIPLE | Class.ING;
const NOUN = Class.NOUN | Class.PLURAL;
const CONTENT = VERB | NOUN | Class.BASE | Class.ADJECTIVE | Class.ADVERB;

export const isOfGrammar = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, SMALL_WORDS) || isIn(tokens, i, OPENERS);

/** Of one capital among small letters. */
export function ofOne(tokens: Tokens, i: number): Condition | undefined {
  const before = i - 1;
  const endsClause = tokens.isJoined(i + 1);
  if (isOfGrammar(tokens, i))
    return endsClause || tokens.shape(before) === Shape.DIGITS || isLetter(tokens, i) ? undefined : 'sure';
  if (isIn(tokens, i, ORDER) && isIn(tokens, before, POSSESSIVES)) return endsClause ? undefined : 'sure';
  if (!tokens.is(i, CONTENT) || tokens.is(i, Class.DENIAL | Class.DETERMINER)) return undefined;
  if (isIn(tokens, before, WORKS) || isIn(tokens, i + 1, WORKS)) return undefined;
  if (tokens.shape(before) === Shape.DIGITS) return undefined;
  if (isIn(tokens, i, CAPITALIZED) || tokens.is(i, Class.TIME)) return undefined;
  if (isVerbHere(tokens, i)) return isIn(tokens, before, MODALS) ? 'no name' : 'sure';
  if ((isAdverb(tokens, i) && !isIn(tokens, before, THE_AND_OF)) || isDescribing(tokens, i)) return 'no name';
  const isOrdinary = tokens.is(i, Class.COMMON) || (tokens.is(i, Class.ING) && !tokens.is(i, NOUN));
  if (isOrdinary && isOwnedPlural(tokens, i)) return 'no name';
  return isOrdinary && !isIn(tokens, before, THE_AND_OF) ? 'small elsewhere' : undefined;
}

/** *class A* */
const isLetter = (tokens: Tokens, i: number): boolean => tokens.end(i) - tokens.start(i) === 1;

/** *would Cut fares*, *was never Published*, *the voting Began* */
export function isVerbHere(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (isIn(tokens, before, MODALS))
    return tokens.is(i, Class.BASE) && (!tokens.is(i, NOUN) || !isIn(tokens, before, TO));
  if (isIn(tokens, before, AUXILIARIES)) return tokens.is(i, Class.PARTICIPLE | Class.ING);
  return (
    tokens.is(before, NOUN | Class.ING | Class.ADVERB) && !tokens.is(before, Class.DETERMINER) && isVerbOnly(tokens, i)
  );
}

const TO = hashes('to');

export const isVerbOnly = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, VERB) && !tokens.is(i, NOUN | Class.ADJECTIVE | Class.BASE);

const isAdverb = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.ADVERB) && !tokens.is(i, NOUN | Class.ADJECTIVE | Class.BASE | Class.DETERMINER);

/** *an Open letter*: between a determiner and its noun. */
const isDescribing = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.ADJECTIVE) &&
  !tokens.is(i, NOUN) &&
  !isIn(tokens, i, CAPITALIZED) &&
  tokens.is(i - 1, Class.DETERMINER) &&
  isSmall(tokens, i + 1) &&
  tokens.is(i + 1, NOUN | Class.ADJECTIVE);

/** A word with a capital before it, which no name begins with. */
export function isRunBefore(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (tokens.shape(before) !== Shape.CAPITAL || tokens.isJoined(i)) return false;
  return !tokens.is(before, NAMED) && (tokens.is(before, Class.COMMON) || isOfGrammar(tokens, before));
}

/** Of a run of capitals: *Refused To Back*, *Tax Returns Of presidents*. Titles neither end with words of grammar nor begin with verbs. */
export function ofRun(tokens: Tokens, i: number, isFirst: boolean): Condition | undefined {
  if (beginsName(tokens, i)) return undefined;
  if (!isFirst) return endsRun(tokens, i) ? 'sure' : undefined;
  if (isIn(tokens, i - 1, WORKS) || tokens.shape(i - 1) === Shape.DIGITS) return undefined;
  if (isOfGrammar(tokens, i)) return headsRun(tokens, i) ? 'sure' : undefined;
  const isHere = isVerbHere(tokens, i) && !isIn(tokens, i - 1, TO); // *gave to Restore Our Future*
  return isHere && isOfGrammar(tokens, i + 1) ? 'sure' : undefined;
}

const HEADS = Class.AUXILIARY | Class.SUBORDINATOR | Class.PREPOSITION;

/** *promises he made In Cairo*; a title may follow a preposition, and *Near East* is a name. */
const headsRun = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, HEADS) &&
  !tokens.is(i, Class.DETERMINER) &&
  !tokens.is(i + 1, Class.DETERMINER) &&
  !isIn(tokens, i, NEAR) &&
  !tokens.is(i - 1, Class.DETERMINER | Class.PREPOSITION);

const NEAR = hashes('near');
/** A verb with one of these is a name: *a Drive In*; so is *Take That*. */
const PARTICLES = hashes('in on up out off over');
const THAT = hashes('that');

const endsRun = (tokens: Tokens, i: number): boolean =>
  !((isIn(tokens, i, PARTICLES) || isIn(tokens, i, THAT)) && tokens.is(i - 1, Class.BASE)) &&
  isIn(tokens, i, SMALL_WORDS) &&
  !isLetter(tokens, i) &&
  !tokens.isJoined(i + 1) &&
  isSmall(tokens, i + 1);
