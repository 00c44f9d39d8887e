/** What small words are taken for, by the grammar around them. */
import { Class, FINITE } from '../../words/classes';
import { hashes, isHyphen, isIn, isPossessive, isSignOf, isWhole } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

/** What is meant by a word at a token, where that is another one; `next` is the token behind the word. */
export type Reading = (tokens: Tokens, i: number, next: number) => string | undefined;

const ARTICLES = hashes('a an the');
const BE = hashes('am are be been being is was were');
const HAVE = hashes('had has have having');
const BEEN = hashes('been');
const DONE = hashes('been done gone had');
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
  const isVerb = isIn(tokens, verb, DONE) || (tokens.is(verb, Class.PARTICIPLE) && !tokens.is(verb, Class.DETERMINER));
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
export function isComparative(tokens: Tokens, i: number): boolean {
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
/** Verbs that have something for their object, and never a clause: they *know it’s policy*. */
const ACTING = hashes(
  'began begin begins beginning built builds buy buys bought celebrate celebrated celebrates celebrating changed changes changing close closed closes ' +
    'cut cuts cutting doubled ended ends gave give gives giving hold holding holds held keep keeping keeps kept launch launched launches launching ' +
    'made make makes making mark marked marking marks moved moves moving name named names open opened opening opens published publishes raise raised ' +
    'raises reached reaches released releases sell sells signed signs sold start started starts win wins won',
);
const RANKED = hashes('annual best biggest final first fourth largest last latest main newest only second third worst');
/** *it’s own fleet*, *lost it’s way* */
const possessive =
  (meant: string): Reading =>
  (tokens, i, next) => {
    if (tokens.isJoined(next)) return undefined;
    if (isIn(tokens, next, OWN)) return meant;
    const isHeld =
      isIn(tokens, i - 1, HOLDING) || (meant === 'its' && (isIn(tokens, i - 1, WITHIN) || isIn(tokens, i - 1, ACTING)));
    const noun = meant === 'its' && isIn(tokens, next, RANKED) ? next + 1 : next;
    return isHeld && isNoun(tokens, noun) && isPlain(tokens, noun) ? meant : undefined;
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
const ONE = hashes('he she');
/** *has lead the party*, *was lead by her* */
const led: Reading = (tokens, i, next) => {
  const before = tokens.is(i - 1, Class.ADVERB | Class.DENIAL) ? i - 2 : i - 1;
  if (isIn(tokens, next, BY) && isIn(tokens, before, BE)) return 'led';
  const leads = isIn(tokens, next, BY) || isIn(tokens, next, TO) || (beginsNoun(tokens, next) && tokens.isWord(next));
  const isOfOne = isIn(tokens, i - 1, ONE) && !isIn(tokens, next, BY);
  return leads && (isOfOne || isIn(tokens, before, HAVE)) ? 'led' : undefined;
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
  tokens.shape(i) === Shape.SMALL &&
  !tokens.is(i - 1, Class.DETERMINER | Class.ADJECTIVE) &&
  tokens.is(next, Class.PRONOUN) &&
  !tokens.isJoined(next) &&
  tokens.is(next + 1, FINITE | Class.AUXILIARY)
    ? 'whether'
    : undefined;

/** *a quite street* */
const quiet: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, ARTICLES) && isNoun(tokens, next) && isPlain(tokens, next) ? 'quiet' : undefined;

const IN = hashes('in');
/** *agreed in principal* */
const principle: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, IN) && isMark(tokens, next) ? 'principle' : undefined;

const SCHOOLS = hashes('college deputy school vice');
/** *the principle funder* */
const principal: Reading = (tokens, i, next) => {
  if (isIn(tokens, i - 1, SCHOOLS)) return 'principal';
  const isBeforeNoun =
    isOnly(tokens, next, Class.NOUN | Class.PLURAL, DESCRIBING | SMALL_WORDS) && isPlain(tokens, next);
  return isBeforeNoun && (tokens.is(i - 1, Class.DETERMINER) || isPossessive(tokens, i - 1)) ? 'principal' : undefined;
};

/** *wont be there*: *his wont* is a noun. */
const wont: Reading = (tokens, i, next) =>
  tokens.is(i - 1, Class.PRONOUN | Class.PLURAL | Class.RELATIVE) &&
  tokens.is(next, Class.BASE | Class.AUXILIARY) &&
  !tokens.isJoined(next)
    ? 'won’t'
    : undefined;
const cannot: Reading = (tokens, i, next) => wont(tokens, i, next) && 'can’t';

const SUBJECTS = hashes('he i it she they we you');
/** *the town were he lived* */
const where: Reading = (tokens, i, next) =>
  isOnly(tokens, i - 1, Class.NOUN, DESCRIBING | SMALL_WORDS) &&
  isIn(tokens, next, SUBJECTS) &&
  tokens.is(next + 1, Class.PAST | Class.PRESENT) &&
  !tokens.isJoined(next)
    ? 'where'
    : undefined;

const MANY_OF_THEM = hashes('they we');
/** *they where told* */
const were: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, MANY_OF_THEM) && tokens.is(next, Class.PARTICIPLE | Class.ING) && !tokens.isJoined(next)
    ? 'were'
    : undefined;

const AT = hashes('at before near to');
const EGO = hashes('ego egos');
const THE = hashes('the');
/** *at the alter* */
const altar: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, THE) && isIn(tokens, i - 2, AT) && !isIn(tokens, next, EGO) ? 'altar' : undefined;

const SPIRITS = hashes('boost crew lift raise staff troop');
/** *staff moral is low* */
const morale: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, SPIRITS) && !tokens.is(next, Class.NOUN | Class.PLURAL | Class.ADJECTIVE) ? 'morale' : undefined;

const ADVISED = hashes('will would');
/** *will advice the board* */
const advise: Reading = (tokens, i, next) =>
  isIn(tokens, i - 1, ADVISED) && (beginsNoun(tokens, next) || tokens.is(next, Class.OBJECT)) ? 'advise' : undefined;

export const READINGS: ReadonlyMap<number, Reading> = new Map(
  Object.entries({
    of: have, then: than, its: clauseFor('it’s'), your: clauseFor('you’re'), their: there, there: possessive('their'),
    whose: whoHas, form: from, from: form, he: the, lead: led, loose: lose, to: too, too: to, passed: past,
    weather: whether, principle: principal, wont, cant: cannot, were: where, where: were, alter: altar, moral: morale, advice: advise, quite: quiet,  principal: principle,
  }).map(([word, reading]) => [hashOf(word), reading]),
); // prettier-ignore

/** The same of short forms, by their first word: *it’s*, *they’re*. */
export const SHORT_FORMS: ReadonlyMap<number, readonly [end: string, reading: Reading]> = new Map([
  [hashOf('it'), ['s', possessive('its')]],
  [hashOf('they'), ['re', possessive('their')]],
  [hashOf('you'), ['re', possessive('your')]],
  [hashOf('who'), ['s', whose]],
]);
