/** What the words beside a capital say of it: *a Man in the north*, *60 Passengers and a crew*, *by Three goals*, *who Opened it*. */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { CAPITALIZED } from './capital-words';

const NOUN = Class.NOUN | Class.PLURAL;
/** They are names, or are written with a capital by some. */
const NAMED = Class.PROPER | Class.TITLE | Class.BODY;

const A = hashes('a an');
const ORDINALS = hashes('second third fourth fifth sixth seventh eighth ninth tenth');
const QUESTIONS = hashes('why how what where when');
const RELATIVES = hashes('who which');
const AGENT = hashes('by');
/** Who is of a party; and books that are holy. */
const ALWAYS = hashes('democrat democrats republicans liberals conservatives greens bible bibles koran quran torah');

const isSmall = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.SMALL;

/** A word with a capital between small ones is no name here, if it is none elsewhere in the article. */
export const isNoName = (tokens: Tokens, i: number): boolean => isCountedNoun(tokens, i) && endsPhrase(tokens, i);

/** *a Man*, *60 Passengers*, *the second Earthquake* */
function isCountedNoun(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, NOUN) || tokens.is(i, NAMED) || isParty(tokens, i)) return false;
  const before = i - 1;
  if (tokens.shape(before) === Shape.DIGITS)
    return tokens.is(i, Class.PLURAL) && tokens.end(before) - tokens.start(before) < YEAR;
  if (isIn(tokens, before, A)) return tokens.is(i, Class.NOUN) && tokens.is(i, Class.COMMON);
  return isIn(tokens, before, ORDINALS) && tokens.is(i, Class.NOUN);
}

/** A number with so many digits may be a year: *the 2019 Champions*. */
const YEAR = 4;

const isParty = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, CAPITALIZED) || isIn(tokens, i, ALWAYS) || tokens.is(i, Class.ADJECTIVE);

/** What comes next is no part of the same name: *an Apple executive*. */
const endsPhrase = (tokens: Tokens, i: number): boolean => tokens.is(i + 1, GRAMMAR | Class.ING);

/** It is stray whatever the article has elsewhere. */
export const isStray = (tokens: Tokens, i: number): boolean =>
  isNumber(tokens, i) || isQuestionInside(tokens, i) || isVerbOfRelative(tokens, i);

/** *by Three goals*; *the Big Three automakers* has a capital before it. */
const isNumber = (tokens: Tokens, i: number): boolean =>
  tokens.isOf(i, Topic.NUMBER) &&
  tokens.is(i, Class.DETERMINER) &&
  isSmall(tokens, i + 1) &&
  tokens.is(i + 1, Class.PLURAL);

/** *Nobody knows Why the lights went out*; a question of its own turns its verb round. */
const isQuestionInside = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, QUESTIONS) &&
  tokens.is(i - 1, Class.PRESENT | Class.PAST | Class.PREPOSITION) &&
  !tokens.is(i - 1, Class.AUXILIARY) &&
  tokens.is(i + 1, Class.DETERMINER | Class.PRONOUN);

/** *the film, which Opened in May* */
const isVerbOfRelative = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i - 1, RELATIVES) && tokens.is(i, Class.PAST) && !tokens.is(i, NOUN | NAMED);

/** *the harvest, Delayed by frost* */
export const isPassiveBehindComma = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 1, ',') &&
  isSmall(tokens, i - 2) &&
  tokens.is(i, Class.PARTICIPLE) &&
  !tokens.is(i, NOUN | NAMED) &&
  isIn(tokens, i + 1, AGENT);

/** *40 Minutes*, *two Years* */
export const isCounted = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i - 1) === Shape.DIGITS
    ? !SHOWS.has(tokens.text(i - 1)) && (isIn(tokens, i, COUNTED) || isSpan(tokens, i))
    : isIn(tokens, i - 1, NEXT) && isSpan(tokens, i);

/** Before a week or a year. */
const NEXT = hashes('this last next each every past two three four five six seven eight nine ten');
const SPANS = hashes('day days week weeks month months year years hour hours minute minutes decade decades');
const isSpan = (tokens: Tokens, i: number): boolean => isIn(tokens, i, SPANS);

/** What is counted, and no name. */
const COUNTED = hashes(
  'hundred thousand million billion trillion percent people men women children miles kilometers points votes',
);
/** *60 Minutes*, *48 Hours* */
const SHOWS: ReadonlySet<string> = new Set(['60', '48', '24']);
