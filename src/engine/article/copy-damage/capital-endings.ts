/** Capitals on what is written small wherever it stands: *19TH*, *1990S*, *aND*, *the council’S*, *e.g. Timber*, *Acme Inc. Has agreed*. */
import { kindOf, UPPER } from '../../words/alphabet';
import { Class, FINITE, GIVEN, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf, isSmall, isUncut } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { standsFree } from './letter-slips';

const ENDINGS = hashes('s t d m re ve ll');

/** *the council’S*, *don’T*, *We’Re*, *Ruiz’S* */
export const isEndingShouted = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, ENDINGS) &&
  tokens.shape(i) === Shape.CAPITAL &&
  tokens.isJoined(i) &&
  !tokens.isJoined(i + 1) &&
  isSignOf(tokens, i - 1, "’'") &&
  tokens.isJoined(i - 1) &&
  tokens.end(i - 2) - tokens.start(i - 2) > 1 &&
  (tokens.is(i - 2, GRAMMAR)
    ? tokens.shape(i - 2) <= Shape.CAPITAL
    : tokens.text(i) === 'S' && tokens.isWord(i - 2) && tokens.shape(i - 2) !== Shape.CAPITALS);

/** By what a number ends with, what its ordinal does. */
const ORDINALS: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** *19TH*, *3Rd*; *the 1990S* */
export function isOfNumber(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i) || tokens.shape(i - 1) !== Shape.DIGITS || !isUncut(tokens, i)) return false;
  if (tokens.isJoined(i - 1) && !isSignOf(tokens, i - 2, '-–—“"‘(’')) return false;
  if (tokens.isJoined(i + 1) && !isSignOf(tokens, i + 1, '.,;:?!)”"’')) return false;
  if (tokens.shape(i - 2) === Shape.CAPITALS || tokens.shape(i + 1) === Shape.CAPITALS) return false; // THE 19TH OF MAY
  const [number, ending] = [tokens.text(i - 1), tokens.text(i).toLowerCase()];
  if (ending === 's')
    return number.length === 4 && number.endsWith('0') && '12'.includes(number[0]) && isPeriod(tokens, i - 2);
  const isTeen = number.at(-2) === '1';
  return ending === ((!isTeen && ORDINALS[number.at(-1)!]) || 'th');
}

const OF_PERIOD = hashes('the early mid late');
/** *in the 1990S*, *the mid-1960S* */
const isPeriod = (tokens: Tokens, i: number): boolean => isIn(tokens, isSignOf(tokens, i, '-') ? i - 1 : i, OF_PERIOD);

const SHORTEST = 4;

/** *aND*, *tHE*, *hOSPITAL*: small and then all in capitals, a common word; *eBAY* and *mRNA* are none. */
export function isLocked(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.MIXED || !tokens.is(i, Class.COMMON | GRAMMAR)) return false;
  const word = tokens.text(i);
  if (word.length < SHORTEST && !tokens.is(i, GRAMMAR)) return false;
  for (let k = 0; k < word.length; k++) if (((kindOf(word.charCodeAt(k)) & UPPER) !== 0) === (k === 0)) return false;
  return standsFree(tokens, i);
}

const [E, G, I] = [hashes('e'), hashes('g'), hashes('i')];
/** *Acme Inc.* */
const FIRMS = hashes('inc corp co ltd jr sr');
/** Whom a country has, in no name: *U.S. officials*. */
const OF_COUNTRY = hashes(
  'officials lawmakers soldiers troops companies firms citizens consumers voters workers farmers businesses exports imports stocks ' +
    'banks taxpayers allies diplomats investors interests jobs sanctions tariffs economy intelligence taxpayer borders households ' +
    'residents airstrikes elections manufacturers markets authorities hospitals schools prices sales policy',
);
const LEADING = hashes('the a an');

/** *e.g. Timber*, *i.e. Something*, *Acme Inc. Has agreed*, *met U.S. Officials*, *a threat to the U.S. Economy.* */
export function isBehindShortForm(tokens: Tokens, i: number): boolean {
  if (
    !isSignOf(tokens, i - 1, '.') ||
    !tokens.isJoined(i - 1) ||
    tokens.shape(i) !== Shape.CAPITAL ||
    tokens.isJoined(i)
  )
    return false;
  if (isExample(tokens, i))
    return (
      tokens.is(i, Class.COMMON | Class.NOUN | Class.PLURAL) &&
      !tokens.is(i, Class.PROPER | GIVEN | Class.TITLE) &&
      !isName(tokens, i + 1)
    );
  const isCountry = isSignOf(tokens, i - 3, '.') && tokens.text(i - 4, i - 1) === 'U.S.';
  if (isCountry && isIn(tokens, i, OF_COUNTRY)) return isOfCountry(tokens, i);
  if (!isCountry && !isIn(tokens, i - 2, FIRMS)) return false;
  const isVerb = tokens.is(i, Class.AUXILIARY | FINITE) && !tokens.is(i, NAMING);
  return (
    (isVerb || isIn(tokens, i, SAYING)) &&
    isSmall(tokens, i + 1) &&
    !tokens.is(i + 1, Class.PRONOUN | Class.DETERMINER) &&
    !tokens.isJoined(i + 1)
  );
}

const NAMING = Class.NOUN | Class.PLURAL | Class.BASE | Class.ADJECTIVE;
/** They are nouns or adjectives as well. */
const SAYING = hashes('will said');
const isName = (tokens: Tokens, i: number): boolean => tokens.shape(i) > Shape.SMALL && !tokens.isJoined(i);

const isExample = (tokens: Tokens, i: number): boolean =>
  isSignOf(tokens, i - 3, '.') &&
  ((isIn(tokens, i - 4, E) && isIn(tokens, i - 2, G)) || (isIn(tokens, i - 4, I) && isIn(tokens, i - 2, E))) &&
  isSmall(tokens, i - 4);

/** Nothing else can stand there: a verb or a preposition leads on to it, or the sentence is over behind it. */
function isOfCountry(tokens: Tokens, i: number): boolean {
  const before = i - 5;
  if (isIn(tokens, before, LEADING)) return tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.,;');
  return (
    isSmall(tokens, before) &&
    tokens.is(before, Class.PREPOSITION | Class.ING | Class.PAST | Class.BASE | Class.ADJECTIVE | Class.NOUN)
  );
}
