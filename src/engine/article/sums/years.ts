/** Spans of years: *from 1998 to 2008, a period of nine years*; *opened in 1990, it closed in 2010 after 20 years*. */
import { say, type Phrase } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Class } from '../../words/classes';
import { Shape, type Tokens } from '../../words/tokens';
import { BEGUN, ENDED } from '../dates/beginnings';
import type { WordSet } from '../../words/word-set';
import { phrases } from './phrase-table';
import { isAge } from './lives';
import { isPlain, type Quantity } from './quantity';
import { orBefore } from './restating';
import { isClosed, isComma, isPhrase, isYear } from './joints';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

/** Ten years lie between 1998 and 2008, and eleven are named, the first and the last with them. Nobody is older than the years say. */
export function* wrongSpans(statement: Statement): Iterable<WrongSum> {
  const years = yearsOf(statement);
  for (let k = 0; k + 1 < years.length; k++) {
    if (isOneOfMany(years, k)) continue;
    for (const term of statement.terms) {
      if (!isPlain(term)) continue;
      const most = isSpan(statement, years[k], years[k + 1], term)
        ? 1
        : isAge(statement, years[k], years[k + 1], term)
          ? 0
          : -1;
      if (most < 0) continue;
      const isFromEarlier = years.slice(0, k).some(year => isLong(statement.tokens, year, years[k + 1], term, most));
      if (!isFromEarlier) yield* wrongYears(statement.tokens, years[k], years[k + 1], term, most);
    }
  }
}

/** So many tokens stand at most between two spans of which one length is told: *from 1990 to 1994, and from 1998 to 2004*. */
const BETWEEN_SPANS = 4;

const isOneOfMany = (years: readonly number[], k: number): boolean => years[k + 2] - years[k + 1] <= BETWEEN_SPANS;

/** The tokens of a statement that are years, and no figures. */
function yearsOf({ tokens, first, end, terms }: Statement): number[] {
  const years: number[] = [];
  for (let i = first; i < end; i++) if (isYear(tokens, i) && !isInside(terms, i)) years.push(i);
  return years;
}

const isInside = (terms: readonly Quantity[], i: number): boolean =>
  terms.some(({ first, last }) => first <= i && i <= last);

const FROM = hashes('from between');
const TO = hashes('to until till through and');
const IN = hashes('in');
const AFTER = hashes('after');
const AND = hashes('and');
const CONJUNCTIONS = hashes('and but while when as');
const DETERMINERS = hashes('the a an its their his her');
const FOR_OR_THE = hashes('for the');
const OF = hashes('of');
const PERIODS = hashes(
  'period span stretch time run reign career term tenure spell stint era interval lifetime lifespan rule stay',
);
/** Nothing more is said of these years: not *two years of losses*. */
const ALL = phrases(
  'in all, altogether, long, in business, on the air, of service, of marriage, of operation, of war, of peace',
);

/** Is a length of time said to be that from one year to another? */
function isSpan(statement: Statement, one: number, other: number, stated: Quantity): boolean {
  const { tokens } = statement;
  if (stated.figure.kind !== 'duration' || stated.figure.unit !== 'years') return false;
  const isFromTo = other === one + 2 && isIn(tokens, one - 1, FROM) && isIn(tokens, one + 1, TO);
  if (isFromTo && isJustBefore(tokens, stated, one - 1)) return !isGoneOnWith(tokens, other + 1);
  if (isFromTo && isTakenUp(statement, other, stated)) return true;
  const isInside = stated.last + 1 === other - 1;
  if (
    !isInside &&
    !isClosed(statement, stated.last + 1) &&
    !ALL.at(tokens, stated.last + 1) &&
    !isSpell(statement, stated)
  )
    return false;
  return isFromTo ? isInApposition(tokens, other, stated) : isFromBeginning(statement, one, other, stated);
}

const THOSE = hashes('those these');

/** *from 1998 to 2008, and in those ten years*; no other length of time, and no other year, stands between. */
function isTakenUp({ tokens, terms }: Statement, year: number, { first }: Quantity): boolean {
  if (first < year || !isIn(tokens, first - 1, THOSE)) return false;
  for (let i = year + 1; i < first; i++) if (isYear(tokens, i)) return false;
  return !terms.some(term => term.figure.kind === 'duration' && term.first !== first);
}

/** *a ten-year reign* */
function isSpell(statement: Statement, { first, last }: Quantity): boolean {
  const { tokens } = statement;
  const noun = last + 1;
  if (!isIn(tokens, first - 1, ARTICLES) || tokens.isJoined(noun) || tokens.shape(noun) !== Shape.SMALL) return false;
  return isIn(tokens, noun, PERIODS) || (tokens.is(noun, Class.NOUN) && isClosed(statement, noun + 1));
}

/** *for the ten years between 1998 and 2008*; *served ten years in prison, from 1998 to 2008*, where a comma says that it is the same time */
function isJustBefore(tokens: Tokens, { first, last }: Quantity, from: number): boolean {
  if (from === last + 1) return isIn(tokens, first - 1, FOR_OR_THE);
  const behind = from - 1;
  if (behind <= last || behind - last > MOST_WORDS + 1 || isIn(tokens, first - 1, THAN)) return false;
  if (!isComma(tokens, behind) || !isIn(tokens, from, FROM_ALONE)) return false; // six years, between 1990 and 2000, in jail
  for (let i = last + 1; i < behind; i++) if (tokens.shape(i) !== Shape.SMALL) return false;
  return true;
}

const FROM_ALONE = hashes('from');
const THAN = hashes('than');
/** So many may stand between: *in prison*, *reign*. */
const MOST_WORDS = 3;

const AGAIN = hashes('again then later from between since');

/** *and again in 2010*, *and from then on* */
const isGoneOnWith = (tokens: Tokens, i: number): boolean => isIn(tokens, i, AND) && isIn(tokens, i + 1, AGAIN);

/** *…, ten years*, *…, a period of ten years*, *…, or ten years* */
function isInApposition(tokens: Tokens, year: number, stated: Quantity): boolean {
  const or = orBefore(tokens, stated);
  const at = or >= 0 ? or : isIn(tokens, stated.lead, OF) ? periodBefore(tokens, stated.lead - 1) : stated.lead + 1;
  return at === year + 1 || (at === year + 2 && isComma(tokens, year + 1));
}

/** The first token of *a long period*; -1 where it is none. */
function periodBefore(tokens: Tokens, noun: number): number {
  if (!isIn(tokens, noun, PERIODS)) return -1;
  return isIn(tokens, noun - 1, ARTICLES) ? noun - 1 : isIn(tokens, noun - 2, ARTICLES) ? noun - 2 : noun;
}

const ARTICLES = hashes('a an the');

/** *opened in 1990 and closed its doors in 2010 after 20 years*, *opened in 1990, it closed after 20 years in 2010* */
function isFromBeginning({ tokens, first }: Statement, one: number, other: number, stated: Quantity): boolean {
  if (!isIn(tokens, one - 1, IN) || !isIn(tokens, other - 1, IN) || !isIn(tokens, stated.lead, AFTER)) return false;
  const isInside = stated.last + 1 === other - 1;
  const isBehind = stated.lead === other + 1 || (stated.lead === other + 2 && isComma(tokens, other + 1));
  const end = isInside ? stated.lead : other - 1;
  return (
    (isBehind || isInside) &&
    isPhrase(tokens, one + 1, end) &&
    !hasOtherSubject(tokens, one + 1, end) &&
    isSaid(tokens, BEGUN, first, one - 1) &&
    (isSaid(tokens, ENDED, one + 1, end) || isLast(tokens, one + 1, end))
  );
}

/** *and the shop*, *and Moe*: what ended is not what began. */
function hasOtherSubject(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isIn(tokens, i, CONJUNCTIONS) && (isIn(tokens, i + 1, DETERMINERS) || tokens.shape(i + 1) > Shape.SMALL))
      return true;
  return false;
}

/** So many words may stand between a verb and *in 1990*: *closed its doors for good*. */
const MOST_BEHIND_VERB = 5;

/** One of these words stands not far before a token: *built*, *shut its gates*. */
function isSaid(tokens: Tokens, words: WordSet, least: number, end: number): boolean {
  for (let i = end - 1; i >= Math.max(least, end - 1 - MOST_BEHIND_VERB) && tokens.isWord(i); i--)
    if (isIn(tokens, i, words)) return true;
  return false;
}

const LAST = hashes('last final');
const OWN = hashes('its his her their');

/** *made its last trip* */
function isLast(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isIn(tokens, i, LAST) && isIn(tokens, i - 1, OWN)) return true;
  return false;
}

/** How many years lie between two. */
export function yearsInWords(from: string, to: string): Phrase {
  const years = Number(to) - Number(from);
  return years === 1
    ? say('From {0} to {1} is one year.', from, to)
    : say('From {0} to {1} are {2} years.', from, to, String(years));
}

/** Is it as long as it is said to be from one year to another? */
function isLong(tokens: Tokens, one: number, other: number, { value }: Quantity, most: number): boolean {
  const years = Number(tokens.text(other)) - Number(tokens.text(one));
  return value >= years - 1 && value <= years + most;
}

function* wrongYears(tokens: Tokens, one: number, other: number, stated: Quantity, most: number): Iterable<WrongSum> {
  const [from, to] = [tokens.text(one), tokens.text(other)];
  const years = Number(to) - Number(from);
  if (years <= 0 || isLong(tokens, one, other, stated, most)) return;
  yield wrongSum(stated, yearsInWords(from, to), String(years));
}
