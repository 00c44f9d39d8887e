/** Numbers that count nothing: dates, years, clock times, page and model numbers, numbers in names and addresses. */
import { hashes, headOf, isHyphen, isIn, isSignOf } from '../../words/grammar';
import { Class } from '../../words/classes';
import { Phrases } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { weekdayAt, yearAt } from '../dates/names';
import type { NumberRead } from './number';

const phrases = (list: string): Phrases<true> => new Phrases(list.split(', ').map(phrase => [phrase, true] as const));

const JOINTS = hashes('and to or');

const OF = hashOf('of');

const lengthOf = (tokens: Tokens, i: number): number => tokens.end(i) - tokens.start(i);

const isDashAt = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && isSignOf(tokens, i, '-–');

/** *page 5*, *Route 66*: the word before makes it a label whatever follows. */
const LABEL = phrases(
  'page, pages, chapter, section, row, room, route, highway, interstate, flight, channel, type, phase, level, category, table, figure, article, ' +
    'title, act, amendment, resolution, proposition, prop, grade, game, round, lane, gate, platform, unit, district, division, ward, precinct, ' +
    'precincts, apartment, apt, suite, episode, season, volume, version, area, zone, stage, step, tier, verse, psalm, super bowl, world war, ' +
    'formula, apollo, boeing, airbus, windows, iphone, galaxy, model, no, nos, box, code, block, exit, pier, squad, item, appendix, exhibit, photo, slide',
);
/** *Wards 3, 5 and 9*. */
const LABELS = hashes(
  'wards precincts districts apartments rooms articles sections chapters pages flights highways routes lines lanes gates platforms phases ' +
    'games weeks days rounds levels stages seasons episodes amendments verses',
);
/** The same where no noun in the plural follows: *day 5*, but *a day 5 ferries sank*. */
const LABEL_ALONE = hashes('day week year case group line class number count counts measure question');

/** Indexes of shares, of so many. */
const INDEXES = hashes('sp asx ftse stoxx nikkei nasdaq cac dax topix csi ibex russell nifty kospi');

/** Small words that start sentences and stand before a number without making it a name; days and months as well. */
const NO_NAME = new Set(
  (
    'The A An In On At By For From To Of With About Around Nearly Almost Over Under Some Only More Fewer Less Than Least Most Up Another All ' +
    'And But Or As That This These Those Its His Her Their Our Roughly Approximately Just Between After Before Within Last Next First Every Per ' +
    'If When While Since Until Through Also Then Still Now Yes No So He She It They We I January February March April May June July August ' +
    'September October November December'
  ).split(' '),
);

/** Words before a year; a round number behind another one counts. */
const BEFORE_YEAR = hashes(
  'in since by of from until till to through between and or after before during early late mid around about year fiscal summer winter spring ' +
    'fall autumn the a an its his her their this last next for november election',
);

/** A year, a page or model number, a number in a name: no count. */
export function isLabel(tokens: Tokens, number: NumberRead): boolean {
  const { first, last, yearLike, grouped } = number;
  if (isGlued(tokens, last) || isAddress(tokens, last) || isPartOfName(tokens, first)) return true;
  if (yearLike && !isRoundCount(tokens, number)) return true;
  if (isLabelled(tokens, first, last)) return true;
  if (isSignBefore(tokens, first, '(') && tokens.isJoined(last + 1) && tokens.text(last + 1) === ')') return true;
  if (isOneModel(tokens, first, last)) return true;
  return isNamed(tokens, first) && !(grouped && isPlural(tokens, last));
}

function isLabelled(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.isJoined(first)) return isListed(tokens, first, last);
  if (LABEL.before(tokens, first)) return true;
  if (isListed(tokens, first, last)) return true;
  const isNamedAlone = isIn(tokens, first - 1, LABEL_ALONE) || isIn(tokens, first - 1, INDEXES);
  return isNamedAlone && !isPlural(tokens, last);
}

/** One of a list behind *wards*, not the only number there. */
function isListed(tokens: Tokens, first: number, last: number): boolean {
  let at = first - 1;
  let isFollowing = false;
  while (at > 0 && isListJoint(tokens, at)) {
    while (isListJoint(tokens, at)) at--;
    if (tokens.shape(at) !== Shape.DIGITS || lengthOf(tokens, at) > 4) return false;
    isFollowing = true;
    at--;
  }
  if (!isIn(tokens, at, LABELS)) return false;
  let behind = last + 1;
  while (isListJoint(tokens, behind)) behind++;
  return isFollowing || (behind > last + 1 && tokens.shape(behind) === Shape.DIGITS);
}

const isListJoint = (tokens: Tokens, i: number): boolean => isIn(tokens, i, JOINTS) || isSignOf(tokens, i, ',–-');

const ERAS = new Set(['BC', 'AD', 'BCE', 'CE']);

/** Letters glued to a number: 3D, 5G, 90s, 21st, 5-A, 9/11. */
function isGlued(tokens: Tokens, last: number): boolean {
  const at = last + 1;
  if (!tokens.isJoined(at)) return ERAS.has(tokens.text(at)) || tokens.text(at) === 'ZIP';
  if (tokens.isWord(at)) return true;
  const sign = tokens.text(at);
  if (!tokens.isJoined(at + 1)) return false;
  if (sign === '’' || sign === "'") return tokens.text(at + 1) === 's';
  if (sign === '-' || sign === '–') return tokens.shape(at + 1) > Shape.SMALL;
  return (sign === '/' || sign === '.') && tokens.shape(at + 1) === Shape.DIGITS;
}

const STREET = new Set(
  'Street St Road Rd Avenue Ave Lane Drive Boulevard Blvd Way Court Square Terrace Industrial'.split(' '),
);

/** *71st St*, *49 Harbour Road*: up to three words with capitals, and a street. */
function isAddress(tokens: Tokens, last: number): boolean {
  let at = last + 1;
  for (let words = 0; words < 5 && !tokens.isJoined(at); words++) {
    if (STREET.has(tokens.text(at))) return true;
    if (tokens.shape(at) < Shape.CAPITAL && tokens.shape(at) !== Shape.DIGITS) return false;
    do at++;
    while (tokens.isJoined(at) && (tokens.text(at) === '.' || tokens.isWord(at)));
  }
  return false;
}

const CODE = phrases('zip code, zip code is, zip code of, postal code, postal code is, postal code of, Group of');
const OF_MANY = hashes('page photo slide image picture part');

/** *the Group of 20*, *A.D. 1000*, *(212) 555*, *0800 123 4567*, *V-6*, *the 2014-15 season*, *No. 5-12*, *photo 3 of 12*. */
function isPartOfName(tokens: Tokens, first: number): boolean {
  const at = first - 1;
  if (tokens.isJoined(first)) {
    if (!isDashAt(tokens, at)) return isAreaCode(tokens, at);
    const isLetter = tokens.shape(at - 1) === Shape.CAPITAL && lengthOf(tokens, at - 1) === 1;
    return isHyphen(tokens, at) && isLetter
      ? !tokens.isJoined(at - 1) || isSignBefore(tokens, at - 1, '(')
      : isYear(tokens, at - 1);
  }
  if (CODE.before(tokens, first) || isAreaCode(tokens, at) || isAnnoDomini(tokens, at)) return true;
  if (isIn(tokens, at, JOINTS) && tokens.shape(at - 1) === Shape.DIGITS && isAnnoDomini(tokens, at - 2)) return true;
  if (tokens.shape(at) === Shape.DIGITS && (isZeroed(tokens, at) || isZeroed(tokens, at - 1))) return true;
  return tokens.hash(at) === OF && tokens.shape(at - 1) === Shape.DIGITS && isIn(tokens, at - 2, OF_MANY);
}

/** *(212) 555* */
const isAreaCode = (tokens: Tokens, at: number): boolean =>
  tokens.text(at) === ')' &&
  tokens.shape(at - 1) === Shape.DIGITS &&
  lengthOf(tokens, at - 1) === 3 &&
  tokens.text(at - 2) === '(';

/** A.D. 1000 */
const isAnnoDomini = (tokens: Tokens, at: number): boolean =>
  tokens.text(at) === 'AD' || (tokens.text(at) === '.' && tokens.text(at - 3) === 'A' && tokens.text(at - 1) === 'D');

const isZeroed = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.DIGITS &&
  !tokens.isJoined(at) &&
  tokens.text(at).startsWith('0') &&
  lengthOf(tokens, at) > 1;

/** *2014-15*: a season. */
const isYear = (tokens: Tokens, at: number): boolean =>
  yearAt(tokens, at) !== undefined && tokens.text(at) >= '1900' && !tokens.isJoined(at);

const isSignBefore = (tokens: Tokens, first: number, sign: string): boolean =>
  tokens.isJoined(first) && tokens.text(first - 1) === sign;

/** *2000 boats*: a round number, not a year. */
function isRoundCount(tokens: Tokens, { first, last, value }: NumberRead): boolean {
  if (value! % 100 !== 0 || first === 0 || isYearBefore(tokens, first)) return false;
  return !tokens.isJoined(last + 1) && tokens.shape(last + 1) === Shape.SMALL && tokens.text(last + 1).endsWith('s');
}

function isYearBefore(tokens: Tokens, first: number): boolean {
  if (isSignOf(tokens, first - 1, '(–—-')) return true;
  if (tokens.isJoined(first)) return false;
  if (isIn(tokens, first - 1, BEFORE_YEAR)) return true;
  return isSignOf(tokens, first - 1, ',') && tokens.shape(first - 2) === Shape.DIGITS && tokens.isWord(first - 3);
}

/** A noun in the plural follows, with up to two words before it. */
function isPlural(tokens: Tokens, last: number): boolean {
  for (let at = last + 1; at <= last + 3; at++) {
    if (tokens.isJoined(at) || tokens.shape(at) !== Shape.SMALL) return false;
    if (isIn(tokens, at, NO_NOUN)) return false;
    if (isIn(tokens, at, PEOPLE) || tokens.text(at).endsWith('s')) return true;
  }
  return false;
}

const PEOPLE = hashes('people men women children police');

/** They end like nouns in the plural. */
const NO_NOUN = hashes('is was has does as its his this us thus always perhaps across towards less unless');

const SINGULAR = hashes('a an');

/** *a 911 Turbo*, *iPhone 13 Pro and 14 Pro*: a name that starts with a number. */
function isOneModel(tokens: Tokens, first: number, last: number): boolean {
  const name = last + 1;
  if (first !== last || tokens.isJoined(first) || tokens.isJoined(name) || tokens.shape(name) !== Shape.CAPITAL)
    return false;
  if (isIn(tokens, first - 1, SINGULAR)) return !tokens.text(name).endsWith('s');
  const before = first - 2;
  const isListed = isIn(tokens, first - 1, JOINTS) && tokens.hash(before) === tokens.hash(name);
  return (
    isListed &&
    tokens.shape(before - 1) === Shape.DIGITS &&
    (isNamed(tokens, before - 1) || isLabelled(tokens, before - 1, before - 1))
  );
}

/** *Chasing 210, they*, *Set 250 to win, they* */
const isVerbal = (tokens: Tokens): boolean => tokens.is(0, Class.ING) || isIn(tokens, 0, SET);
const SET = hashes('set');

/** Model 3, S&P 500, Section 427, 787 in Boeing 787: a name before a number that has no comma, not at the start of its sentence. */
function isNamed(tokens: Tokens, first: number): boolean {
  if (tokens.isJoined(first) || first === 0) return false;
  const head = headOf(tokens, first - 1, "&.’'/-");
  if (tokens.shape(head) < Shape.CAPITAL || tokens.isJoined(head)) return false;
  if (isSignOf(tokens, head - 1, '.!?:') || (head === 0 && isVerbal(tokens))) return false;
  const name = tokens.text(head, first - 1);
  return !NO_NAME.has(name) && weekdayAt(tokens, head)?.last !== first - 1;
}
