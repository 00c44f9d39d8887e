/** Two parts that are all there is, and both together: *21 points in the first half and 33 in the second, 54 in all*, *17 at home and 12 away*. */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { isClause, isClosed, isComma } from './joints';
import { phrases } from './phrase-table';
import { isPlain, written, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { areOfOneNoun } from './times-as-many';
import { wrongSum, type WrongSum } from './wrong-sum';

const [AND, TOTAL, FOR, OF] = ['and', 'total', 'for', 'of'].map(hashOf);
const BY_OF = hashes('of');
/** What there are but two of, and the other of the two. */
const HALVES: readonly (readonly [one: ReturnType<typeof phrases>, other: ReturnType<typeof phrases>])[] = [
  [phrases('in the first half, in the first innings, in the first leg'), phrases('in the second')],
  [phrases('before the break, before halftime, before half-time'), phrases('after it, after the break, after')],
  [phrases('at home'), phrases('away, on the road, away from home, abroad, on its travels, on their travels')],
];
const ENDED = phrases(
  'and finished with, to finish with, and ended with, to end with, finishing with, ending with, and finished on, and ended on, and ended up with, ' +
    'for, for a total of, a total of, making a total of, with a total of',
);
const IN_ALL = phrases(
  'overall, in all, altogether, in total, all told, in the match, in the game, in the tie, on aggregate, combined',
);
/** What both parts count, though they name it otherwise: *won 17 of its games, 29 wins*. */
const RESULTS = hashes('wins victories defeats losses points runs goals');
/** So many words may stand between two of them. */
const FEW = 4;

export function* wrongHalves(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    const [one, other, both] = terms.slice(k, k + 3);
    if (!terms.slice(k, k + 3).every(isWholeCount) || one.value + other.value === both.value) continue;
    if (!areHalves(statement, one, other, both) && !areRounds(statement, one, other, both)) continue;
    const number = written(one.value + other.value, 0);
    yield wrongSum(both, say('That is {0} in all.', number), number);
  }
}

const isWholeCount = (term: Quantity): boolean =>
  isPlain(term) && term.figure.kind === 'count' && term.figure.valueTo === null && Number.isInteger(term.value);

/** *21 points in the first half and 33 in the second* */
function areHalves(statement: Statement, one: Quantity, other: Quantity, both: Quantity): boolean {
  const { tokens } = statement;
  if (!isWord(tokens, other.lead, AND)) return false;
  for (const [first, second] of HALVES) {
    const at = lastOf(first, tokens, one.last, other.lead);
    const last = second.at(tokens, behindNoun(tokens, other.last))?.last ?? -1;
    if (last < 0 || at <= one.last || at - one.last > FEW || !isClause(tokens, one.last + 1, at)) continue;
    const behind = tokens.is(last + 1, Class.NOUN) && tokens.shape(last + 1) === Shape.SMALL ? last + 2 : last + 1;
    return isSummedUp(statement, [last + 1, behind], one, both);
  }
  return false;
}

/** The first of two parts, and maybe where: *in the first half at Elston*; -1 where it is none. */
function lastOf(half: ReturnType<typeof phrases>, tokens: Tokens, from: number, end: number): number {
  for (let i = end; i > from && i >= end - FEW; i--) {
    const first = half.before(tokens, i)?.first;
    if (first !== undefined) return first;
  }
  return -1;
}

const behindNoun = (tokens: Tokens, last: number): number =>
  tokens.is(last + 1, Class.PLURAL) && !tokens.is(last + 1, Class.PREPOSITION) ? last + 2 : last + 1;

/** *…, 54 points in all*, *and finished with 54 points*: what it is of goes without saying, or is the same. */
function isSummedUp(statement: Statement, behind: readonly number[], one: Quantity, both: Quantity): boolean {
  const { tokens } = statement;
  const noun = both.last + 1;
  const isResult = isIn(tokens, noun, RESULTS);
  if (!areOfOneNoun(tokens, one, both) && !(isResult && isWord(tokens, one.last + 1, OF))) return false;
  const end = isResult || tokens.is(noun, Class.PLURAL) ? noun + 1 : noun;
  const all = IN_ALL.at(tokens, end);
  if (!isClosed(statement, all ? all.last + 1 : end)) return false;
  const ended = ENDED.before(tokens, both.first);
  const from = ended ? ended.first : both.first;
  const comma = isComma(tokens, from - 1) ? from - 1 : from;
  const isSaid = ended ? !isWord(tokens, ended.first, FOR) || all !== undefined || isResult : all !== undefined;
  return isSaid && behind.includes(comma) && (comma < from || ended !== undefined);
}

/** *her two rounds, of 84 and 76, gave her a total of 160* */
function areRounds(statement: Statement, one: Quantity, other: Quantity, both: Quantity): boolean {
  const { tokens } = statement;
  const comma = one.lead - 1;
  if (!isLedBy(statement, one, BY_OF) || !isComma(tokens, comma)) return false;
  let two = comma - 2;
  while (two > comma - 2 - FEW && !isIn(tokens, two, TWO)) two--;
  if (
    !isIn(tokens, two, TWO) ||
    !tokens.is(two + 1, Class.PLURAL) ||
    other.lead !== one.last + 1 ||
    !isWord(tokens, other.lead, AND)
  )
    return false;
  if (!isComma(tokens, other.last + 1) || both.first - other.last > 2 * FEW || !isClosed(statement, both.last + 1))
    return false;
  if (!isWord(tokens, both.first - 1, OF) || !isWord(tokens, both.first - 2, TOTAL)) return false;
  return isIn(tokens, other.last + 2, GIVING);
}

const TWO = hashes('two both');
const GIVING = hashes('gave give gives giving made make makes added add adds left brought');
