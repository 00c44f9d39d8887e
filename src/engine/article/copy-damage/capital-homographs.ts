/** Capitals on words that are names elsewhere: *will Mark the day*, *last Winter*, *The union Said so*. */
import { Class, GRAMMAR } from '../../words/classes';
import { hashes, isHyphen, isIn, isSignOf, isSmall } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { INFINITIVES } from './capital-phrases';
import { NAMED } from './capital-words';

const NOUN = Class.NOUN | Class.PLURAL;

const isSmallIn = (tokens: Tokens, i: number, words: ReturnType<typeof hashes>): boolean =>
  isSmall(tokens, i) && isIn(tokens, i, words);

/** Nothing of a name follows: a small word, or a mark. */
const endsName = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i + 1) ? isSignOf(tokens, i + 1, ',.;?!') : tokens.shape(i + 1) <= Shape.SMALL;

const RANGES = hashes('from between');
const [UNTIL, AND, TO] = [hashes('to until till through'), hashes('and'), hashes('to')];
const HOUR = hashes('m');
const ABOUT = hashes('the about around roughly just');
const ENDS_OF_TIME = hashes('noon midnight midday dawn dusk sunset sunrise late');
/** *at 9 p.m. To noon*: behind these it is one time. */
const BEFORE_ONE_TIME = hashes('at by until till to after before since and');
/** *between the hours of 11:30 p.m.*: so many tokens lead from one end of a range to the other. */
const LONGEST_END = 9;

/** *open from 9 a.m. To noon*, *between the U.S. And China*: behind the stop of a short form a range goes on. */
export function isRangeBehindStop(tokens: Tokens, i: number): boolean {
  const isAnd = isIn(tokens, i, AND);
  if (!isSignOf(tokens, i - 1, '.') || !(isAnd || isIn(tokens, i, UNTIL))) return false;
  let first = i - 1;
  while (i - first < LONGEST_END && isOfEnd(tokens, first)) first--;
  if (isSmallIn(tokens, first, RANGES)) return (tokens.text(first) === 'between') === isAnd;
  const isHour = isIn(tokens, i - 2, HOUR) && !isIn(tokens, first, BEFORE_ONE_TIME);
  return isHour && !isAnd && (tokens.shape(i + 1) === Shape.DIGITS || isIn(tokens, i + 1, ENDS_OF_TIME));
}

/** An hour, a month, or letters with stops. */
const isOfEnd = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.DIGITS ||
  isSignOf(tokens, i, '.:') ||
  tokens.isOf(i, Topic.MONTH) ||
  isIn(tokens, i, ABOUT) ||
  (tokens.isWord(i) && tokens.end(i) - tokens.start(i) === 1);

const MODALS = hashes('will would could should can cannot must might');
/** Behind these a verb stands after *to*. */
const LEADS_TO = hashes('due able set ready free likely order going ought have has had');
const MODAL_NAMES = hashes('may will');
const SPEAKERS = hashes('he she it they we you');

/** *they May have*: people and a month are called so. */
const isModalOfName = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, MODAL_NAMES) &&
  isIn(tokens, i - 1, SPEAKERS) &&
  !tokens.is(i - 2, Class.PREPOSITION) &&
  isSmall(tokens, i + 1) &&
  tokens.is(i + 1, Class.DENIAL | Class.BASE | Class.AUXILIARY);

/** It is a name, and a verb with its capital. */
const MEANT = hashes('google');

/** *will Mark the day*, *voted to Grant the firm a loan*: a verb, though people and months are called so. */
function isVerbOfName(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, Class.BASE) || tokens.isJoined(i + 1) || isIn(tokens, i, MEANT)) return false;
  const takes = tokens.is(i + 1, Class.DETERMINER | Class.OBJECT | Class.PREPOSITION) || isIn(tokens, i + 1, TO);
  if (!takes || !isSmall(tokens, i + 1)) return false;
  if (!isSmall(tokens, i + 2)) return false;
  if (isSmallIn(tokens, i - 1, MODALS))
    return isSmall(tokens, i - 2) && tokens.is(i - 2, NOUN | Class.PRONOUN | Class.RELATIVE);
  return tokens.text(i - 1) === 'to' && (isSmallIn(tokens, i - 2, INFINITIVES) || isSmallIn(tokens, i - 2, LEADS_TO));
}

/** By the hash of a thing, what is said of the thing only: *roast Turkey*, *paid the Bill*. */
const SAID: ReadonlyMap<number, ReturnType<typeof hashes>> = new Map([
  [
    hashOf('turkey'),
    hashes(
      'roast roasted fried smoked minced sliced carved cooked frozen leftover stuffed eat eats ate eaten eating serve served serving cook ' +
        'carve carving',
    ),
  ],
  [hashOf('china'), hashes('bone porcelain')],
  [hashOf('bill'), hashes('pay pays paid paying foot footed footing')],
]);
const ARTICLES = hashes('the a an his her its their our my');

/** *fried Turkey*, *paid the Bill* */
function isThingOfName(tokens: Tokens, i: number): boolean {
  const of = SAID.get(tokens.hash(i));
  return of !== undefined && isSmallIn(tokens, isSmallIn(tokens, i - 1, ARTICLES) ? i - 2 : i - 1, of);
}

const SEASONS = hashes('winter spring summer autumn fall');
const WHICH = hashes('last this next every each late early previous following');
const OF = hashes('of');
const CENTURY = hashes('century');
const ORDINAL = hashes('st nd rd th');
const WAYS = hashes('north south east west');
const MOVING = hashes(
  'move moves moved moving drive drives drove driven driving head heads headed heading travel travels travelled traveled travelling ' +
    'traveling fly flies flew flown flying sail sails sailed sailing walk walks walked walking drift drifts drifted drifting',
);

/** *last Winter*, *the Spring of 1998*, *the 19th Century*, *drove North* */
function isOfCalendarOrWay(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, CENTURY))
    return isIn(tokens, i - 1, ORDINAL) && tokens.shape(i - 2) === Shape.DIGITS && isSmall(tokens, i - 3);
  if (isIn(tokens, i, WAYS))
    return isSmallIn(tokens, i - 1, MOVING) && (tokens.is(i + 1, GRAMMAR) || !tokens.is(i + 1, NOUN));
  if (!isIn(tokens, i, SEASONS) || !isSmall(tokens, i - 1)) return false;
  if (isIn(tokens, i + 1, OF)) return tokens.text(i - 1) === 'the' && tokens.shape(i + 2) === Shape.DIGITS;
  return isIn(tokens, i - 1, WHICH) || tokens.text(i - 1).endsWith('est');
}

const SAYS = hashes('said');

/** *The union Said it would strike*: some are called so. */
const isVerbOfSaying = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, SAYS) &&
  isSmall(tokens, i - 1) &&
  tokens.is(i - 1, NOUN | Class.PERSON | Class.BODY) &&
  isSmall(tokens, i + 1) &&
  tokens.is(i + 1, Class.PRONOUN | Class.DETERMINER | Class.RELATIVE);

/** What compounds begin with before a name: *pan-African*, *ex-Soviet*. */
export const PREFIXES = hashes(
  'anti pro non pan ex mid pre post neo all inter trans pseudo quasi semi sub super ultra arch half',
);

/** *the well-Known singer* */
export const isOfCompound = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) &&
  isHyphen(tokens, i - 1) &&
  isSmall(tokens, i - 2) &&
  tokens.end(i - 2) - tokens.start(i - 2) > 2 &&
  !isIn(tokens, i - 2, PREFIXES) &&
  tokens.is(i, Class.PARTICIPLE | Class.ING | Class.ADJECTIVE) &&
  tokens.is(i, Class.COMMON) &&
  !tokens.is(i, NAMED | NOUN) &&
  isSmall(tokens, i + 1) &&
  !tokens.isJoined(i + 1);

/** A word that is a name elsewhere, and none here. */
export const isHomograph = (tokens: Tokens, i: number): boolean =>
  isModalOfName(tokens, i) ||
  isVerbOfName(tokens, i) ||
  (tokens.is(i, Class.NOUN) && endsName(tokens, i) && (isThingOfName(tokens, i) || isOfCalendarOrWay(tokens, i))) ||
  isVerbOfSaying(tokens, i);
