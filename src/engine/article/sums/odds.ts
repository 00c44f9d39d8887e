/** So many of the one to each of the other: *90 men and 30 women, a ratio of three to one*, *48 pupils and 6 teachers, or eight pupils per teacher*. */
import { say } from '../../phrase';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { isClosed, isComma, isDash, isPhrase } from './joints';
import { phrases } from './phrase-table';
import { isPlain, written, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const TO = hashOf('to');
const OR = hashOf('or');
const OF = hashes('of');
const RATIO = hashes('ratio proportion');
const OUTNUMBER = hashes('outnumber outnumbers outnumbered outnumbering');
const BETWEEN = hashes('and to');
const PER = phrases('per, for each, for every, to each, to every, to a');
/** So many words may stand between the verb and the odds: *outnumbered no votes in the club by*. */
const NEAR = 8;
/** *six to one* of what is a little less, or more. */
const ROOM = 0.15;
/** So many pupils for a teacher, in round numbers. */
const HALF = 0.6;

export function* wrongOdds(statement: Statement): Iterable<WrongSum> {
  const terms = statement.terms.filter(({ figure }) => figure.kind === 'count' || figure.kind === 'ratio');
  if (terms.length !== 3 || !terms.every(term => isPlain(term) && term.figure.valueTo === null && term.value > 0))
    return;
  const odds = terms.find(({ figure }) => figure.kind === 'ratio');
  const [one, other] = odds ? terms.filter(term => term !== odds) : terms;
  if (odds) yield* wrongRatio(statement, odds, one, other);
  else yield* wrongPer(statement, one, other, terms[2]);
}

/** *90 men and 30 women, a ratio of three to one*, *outnumbered by three to one, 90 to 30* */
function* wrongRatio(statement: Statement, odds: Quantity, one: Quantity, other: Quantity): Iterable<WrongSum> {
  const { tokens } = statement;
  if (!isToOne(tokens, odds) || !isIn(tokens, other.lead, BETWEEN) || !isPhrase(tokens, one.last + 1, other.lead))
    return;
  if (one.figure.kind !== 'count' || other.figure.kind !== 'count' || !isOfBoth(statement, odds)) return;
  const [most, least] = one.value > other.value ? [one.value, other.value] : [other.value, one.value];
  const stated = Math.max(odds.value, 1 / odds.value);
  // so many of the one may be among all
  const isRight = [most / least, most / least - 1].some(ratio => Math.abs(ratio / stated - 1) <= ROOM);
  if (!isRight) yield wrongSum(odds, inWords(most, least), null);
}

const inWords = (one: number, other: number): ReturnType<typeof say> =>
  say('{0} for {1} is {2} each.', written(one, 2), written(other, 2), written(one / other, 1));

/** *three to one*, *one to three* */
function isToOne(tokens: Tokens, { first, last, value }: Quantity): boolean {
  for (let i = first + 1; i < last; i++) if (isWord(tokens, i, TO)) return Math.max(value, 1 / value) > 1;
  return false;
}

/** *a ratio of three to one*; *outnumbered cats three to one*. */
function isOfBoth(statement: Statement, odds: Quantity): boolean {
  const { tokens } = statement;
  const { first } = odds;
  if (isLedBy(statement, odds, OF) && isIn(tokens, odds.lead - 1, RATIO)) return true;
  for (let i = first - 1; i >= Math.max(statement.first, first - NEAR) && !isComma(tokens, i); i--)
    if (isIn(tokens, i, OUTNUMBER)) return true;
  return false;
}

/** *48 pupils and 6 teachers, or eight pupils per teacher*: both are named again. */
function* wrongPer(statement: Statement, one: Quantity, other: Quantity, each: Quantity): Iterable<WrongSum> {
  const { tokens } = statement;
  const per = PER.at(tokens, each.last + 2);
  if (!per || !isClosed(statement, per.last + 2) || !isPhrase(tokens, other.last + 1, each.lead)) return;
  if (!isComma(tokens, each.lead) && !isDash(tokens, each.lead) && !isWord(tokens, each.lead, OR)) return;
  const [thing, holder] = [each.last + 1, per.last + 1];
  const isFirst = isNamed(tokens, one, thing) && isNamed(tokens, other, holder);
  if (!isFirst && !(isNamed(tokens, other, thing) && isNamed(tokens, one, holder))) return;
  const [all, among] = isFirst ? [one, other] : [other, one];
  const right = all.value / among.value;
  if (Math.abs(right - each.value) > Math.max(each.decimals ? 10 ** -each.decimals : HALF, right / 10))
    yield wrongSum(each, inWords(all.value, among.value), null);
}

/** So many letters tell a thing from others: *children*, *a child*. */
const TELLING = 4;
/** So many words may name what is counted. */
const MOST_WORDS = 3;

function isNamed(tokens: Tokens, { last }: Quantity, thing: number): boolean {
  const name = tokens.text(thing).slice(0, TELLING);
  for (let i = last + 1; i <= last + MOST_WORDS && tokens.shape(i) === Shape.SMALL; i++)
    if (name.length > 2 && tokens.text(i).startsWith(name)) return true;
  return false;
}
