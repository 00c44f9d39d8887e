/**
 * One small word for another that looks or sounds like it: *more then 40*, *could of been*, *it’s own*. Each is told by the grammar around
 * it; where the word may be meant, it is left alone.
 */
import { kept } from '../../text/kept';
import { Class, FINITE } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf, isWhole } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { meantByNeighbours } from './neighbour-words';

/** Tokens that stand for another word, the last one included. */
export interface WrongWord {
  readonly first: number;
  readonly last: number;
  readonly meant: string;
}

/** What is meant by a word at a token, where that is another one; `next` is the token behind the word. */
type Reading = (tokens: Tokens, i: number, next: number) => string | undefined;

const ARTICLES = hashes('a an the');
const BE = hashes('am are be been being is was were');
const HAVE = hashes('had has have having');
const BEEN = hashes('been');
const MODALS = hashes('could may might must should would');
const WILL = hashes('can could may might must should to will would');

/** A word that is this and nothing else. */
const isOnly = (tokens: Tokens, i: number, classes: number, not: number): boolean =>
  tokens.isWord(i) && !tokens.isJoined(i) && tokens.is(i, classes) && !tokens.is(i, not);

const DESCRIBING = Class.ADJECTIVE | Class.ADVERB | Class.PARTICIPLE | Class.ING;
const SMALL_WORDS =
  Class.DETERMINER | Class.PRONOUN | Class.OBJECT | Class.PREPOSITION | Class.JOINER | Class.AUXILIARY;

const isNoun = (tokens: Tokens, i: number): boolean =>
  isOnly(tokens, i, Class.NOUN | Class.PLURAL, DESCRIBING | SMALL_WORDS | Class.TIME);

/** No word of several: *its A-side*. */
const isPlain = (tokens: Tokens, i: number): boolean => isWhole(tokens, i) && !isHyphen(tokens, i + 1);

/** An article, a possessive, a number or a sum: a noun follows. */
const beginsNoun = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) &&
  (tokens.is(i, Class.DETERMINER) || tokens.shape(i) === Shape.DIGITS || isSignOf(tokens, i, '$£€'));

const isMark = (tokens: Tokens, i: number): boolean => i >= tokens.count || isSignOf(tokens, i, '.,;:!?”"');

const COURSE = hashes('course necessity');
/** *could of been* */
function have(tokens: Tokens, i: number): string | undefined {
  if (!isIn(tokens, i - 1, MODALS) || tokens.is(i - 2, Class.DETERMINER | Class.ADJECTIVE)) return undefined;
  if (isIn(tokens, i + 1, COURSE)) return undefined;
  const verb = tokens.is(i + 1, Class.ADVERB | Class.DENIAL) && !tokens.is(i + 1, Class.PARTICIPLE) ? i + 2 : i + 1;
  const isVerb = isIn(tokens, verb, BEEN) || (tokens.is(verb, Class.PARTICIPLE) && !tokens.is(verb, Class.DETERMINER));
  return isVerb && !tokens.isJoined(verb) ? 'have' : undefined;
}

const MORE = hashes('fewer less more');
const RATHER = hashes('other rather');
const BEHIND_THAN = hashes('average before ever expected half last planned twice usual');
const NO_THAN = hashes('as now than that then');
/** *more then 40*, *higher then expected* */
function than(tokens: Tokens, i: number, next: number): string | undefined {
  if (tokens.isJoined(i) || tokens.isJoined(next) || isIn(tokens, next, NO_THAN)) return undefined;
  const isMeasured = beginsNoun(tokens, next) || isIn(tokens, next, BEHIND_THAN);
  if (isIn(tokens, i - 1, RATHER)) return tokens.isWord(next) && !tokens.is(next, FINITE) ? 'than' : undefined;
  return isMeasured && (isIn(tokens, i - 1, MORE) || isComparative(tokens, i - 1)) ? 'than' : undefined;
}

/** *higher*; *taller* of *tall*, *larger* of *large*. */
function isComparative(tokens: Tokens, i: number): boolean {
  const word = tokens.text(i);
  if (tokens.shape(i) !== Shape.SMALL || !word.endsWith('er')) return false;
  const bases = [word, word.slice(0, -1), word.slice(0, -2)];
  return bases.some(base => (classesOf(hashOf(base)) & Class.ADJECTIVE) !== 0);
}

const NOT = hashes('not');
const OF_LATIN = hashes('cappella fortiori posteriori priori');
/** What an article may stand before. */
const isNameable = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.NOUN | Class.ADJECTIVE | Class.ADVERB) && !isIn(tokens, i, OF_LATIN);
/** *its not being there* */
const isNamingDeed = (tokens: Tokens, i: number): boolean => tokens.is(i, Class.ING) || isIn(tokens, i, BEING);
const BEING = hashes('being doing having');
/** *its a pity*, *your not welcome* */
const clauseFor =
  (meant: string): Reading =>
  (tokens, _, next) => {
    if (tokens.isJoined(next) || tokens.isJoined(next + 1)) return undefined;
    const isDenied = isIn(tokens, next, NOT) && !isNamingDeed(tokens, next + 1) && tokens.isWord(next + 1);
    const isNamed = isIn(tokens, next, ARTICLES) && isNameable(tokens, next + 1);
    return isDenied || isNamed || (meant !== 'you’re' && isIn(tokens, next, BEEN)) ? meant : undefined;
  };

const OWN = hashes('own');
const WITHIN = hashes('above against among at behind below between by from in into of on over through under within');
const HOLDING = hashes('lose loses losing lost');
/** *it’s own fleet*, *lost it’s way* */
const possessive =
  (meant: string): Reading =>
  (tokens, i, next) => {
    if (tokens.isJoined(next)) return undefined;
    if (isIn(tokens, next, OWN)) return meant;
    const isHeld = isIn(tokens, i - 1, HOLDING) || (meant === 'its' && isIn(tokens, i - 1, WITHIN));
    return isHeld && isNoun(tokens, next) && isPlain(tokens, next) ? meant : undefined;
  };

const THERE_IS = hashes('are is was were');
const there: Reading = (tokens, _, next) =>
  !tokens.isJoined(next) && isIn(tokens, next, THERE_IS) && !isHyphen(tokens, next + 1) ? 'there' : undefined;

/** *a man who’s car was stolen* */
const whose: Reading = (tokens, i, next) =>
  tokens.is(i - 1, Class.NOUN | Class.PERSON) && isNoun(tokens, next) && tokens.is(next + 1, FINITE | Class.AUXILIARY)
    ? 'whose'
    : undefined;

const whoHas: Reading = (tokens, _, next) =>
  isIn(tokens, next, BEEN) && !tokens.isJoined(next + 1) ? 'who’s' : undefined;

const AWAY = hashes('apart away back far miles out');
const CAUSING = hashes('did help helped let made make saw watched');
/** *came form the north* */
const from: Reading = (tokens, i, next) => {
  const isMoved =
    tokens.is(i - 1, FINITE | Class.PARTICIPLE) &&
    !tokens.is(i - 1, Class.AUXILIARY | Class.PLURAL | Class.BASE) &&
    !tokens.is(i - 2, Class.DETERMINER | Class.PREPOSITION | Class.ADJECTIVE);
  if (!(isMoved || isIn(tokens, i - 1, AWAY)) || isIn(tokens, i - 1, CAUSING)) return undefined;
  return beginsNoun(tokens, next) || tokens.shape(next) === Shape.CAPITAL ? 'from' : undefined;
};

const OF = hashes('of');
/** *a from of tax* */
const form: Reading = (tokens, i, next) =>
  isIn(tokens, next, OF) && tokens.is(i - 1, Class.DETERMINER) && !tokens.isJoined(next) ? 'form' : undefined;

const PLACES = hashes('across at by from in into near of on over through under with');
/** *at the bottom of he harbour* */
const the: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, PLACES) &&
  isOnly(tokens, next, Class.NOUN | Class.ADJECTIVE, SMALL_WORDS | FINITE | Class.ADVERB | Class.RELATIVE | Class.CUE)
    ? 'the'
    : undefined;

const BY = hashes('by');
const TO = hashes('to');
/** *has lead the party*, *was lead by her* */
const led: Reading = (tokens, i, next) => {
  const before = tokens.is(i - 1, Class.ADVERB | Class.DENIAL) ? i - 2 : i - 1;
  if (isIn(tokens, next, BY) && isIn(tokens, before, BE)) return 'led';
  const leads = isIn(tokens, next, BY) || isIn(tokens, next, TO) || (beginsNoun(tokens, next) && tokens.isWord(next));
  return leads && isIn(tokens, before, HAVE) ? 'led' : undefined;
};

/** *will loose £2m* */
const lose: Reading = (tokens, i, next) => (isIn(tokens, i - 1, WILL) && beginsNoun(tokens, next) ? 'lose' : undefined);

const FAR = hashes('far way');
const MANY = hashes('few many much');
/** *far to late*, *it was to hot* */
const too: Reading = (tokens, i, next) => {
  if (tokens.isJoined(next)) return undefined;
  const isMuch = isIn(tokens, next, MANY) || isOnly(tokens, next, Class.ADJECTIVE, Class.BASE | Class.NOUN);
  if (!isMuch || isIn(tokens, next + 1, ARTICLES)) return undefined;
  if (isIn(tokens, i - 1, FAR)) return tokens.is(i - 2, Class.DETERMINER | Class.ADJECTIVE) ? undefined : 'too';
  const ends = isMark(tokens, next + 1) || isIn(tokens, next + 1, TO);
  return ends && isIn(tokens, i - 1, BE) ? 'too' : undefined;
};

const ACCORDING = hashes('according');
const BEFORE_TO = hashes('able expected going likely set trying unable used want wanted wants');
const VERBS = hashes('be become do get go have make see take');
/** *going too be late* */
const to: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, ACCORDING) || (isIn(tokens, i - 1, BEFORE_TO) && isIn(tokens, next, VERBS)) ? 'to' : undefined;

const WAYS = hashes(
  'cycled drive drives drove flew go goes marched ran rode run runs sailed strolled walk walked walking went',
);
/** *walked passed the guard* */
const past: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, WAYS) && (beginsNoun(tokens, next) || tokens.shape(next) === Shape.CAPITAL) ? 'past' : undefined;

/** *did not know weather he had won* */
const whether: Reading = (tokens, i, next) =>
  !tokens.is(i - 1, Class.DETERMINER | Class.ADJECTIVE) &&
  tokens.is(next, Class.PRONOUN) &&
  !tokens.isJoined(next) &&
  tokens.is(next + 1, FINITE | Class.AUXILIARY)
    ? 'whether'
    : undefined;

/** *a quite street* */
const quiet: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, ARTICLES) && isNoun(tokens, next) && isPlain(tokens, next) ? 'quiet' : undefined;

const HOT = hashes('anger bomb crisis device dispute row situation tension tensions');
/** *diffuse the row* */
const defuse: Reading = (tokens, _, next) =>
  isIn(tokens, next, ARTICLES) && isIn(tokens, next + 1, HOT) ? 'defuse' : undefined;

const IN = hashes('in');
/** *agreed in principal* */
const principle: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, IN) && isMark(tokens, next) ? 'principle' : undefined;

const READINGS: ReadonlyMap<number, Reading> = new Map(
  Object.entries({
    of: have, then: than, its: clauseFor('it’s'), your: clauseFor('you’re'), their: there, there: possessive('their'),
    whose: whoHas, form: from, from: form, he: the, lead: led, loose: lose, to: too, too: to, passed: past,
    weather: whether, quite: quiet, diffuse: defuse, principal: principle,
  }).map(([word, reading]) => [hashOf(word), reading]),
); // prettier-ignore

/** The same of short forms, by their first word: *it’s*, *they’re*. */
const SHORT: ReadonlyMap<number, readonly [end: string, reading: Reading]> = new Map([
  [hashOf('it'), ['s', possessive('its')]],
  [hashOf('they'), ['re', possessive('their')]],
  [hashOf('you'), ['re', possessive('your')]],
  [hashOf('who'), ['s', whose]],
]);

/** The wrong words of a paragraph, in the order of the text. */
export const wrongWordsIn = kept(({ kind, tokens }: Paragraph): readonly WrongWord[] => {
  const found: WrongWord[] = [];
  if (kind === 'furniture' || kind === 'table') return found;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.SMALL && tokens.shape(i) !== Shape.CAPITAL) continue;
    const wrong = wrongWordAt(tokens, i);
    if (wrong) found.push(wrong);
  }
  return found;
});

function wrongWordAt(tokens: Tokens, i: number): WrongWord | undefined {
  const reading = READINGS.get(tokens.hash(i));
  const isCut = tokens.isJoined(i) && !isSignOf(tokens, i - 1, '“"‘(—–');
  if (isCut) return undefined;
  const meant = reading ? reading(tokens, i, i + 1) : meantByNeighbours(tokens, i);
  if (meant) return { first: i, last: i, meant };
  const short = SHORT.get(tokens.hash(i));
  if (!short || !tokens.isJoined(i + 1) || !isSignOf(tokens, i + 1, "’'") || tokens.text(i + 2) !== short[0])
    return undefined;
  const long = short[1](tokens, i, i + 3);
  return long ? { first: i, last: i + 2, meant: long } : undefined;
}
