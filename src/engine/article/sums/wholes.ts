/** Percentages that are parts of one whole make 100: *the remaining 30 percent*, *51 percent for it, 45 against and 9 undecided*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { phrases } from './phrase-table';
import { isAddend, sumOf } from './totals';
import { written, type Quantity } from './quantity';
import { isComma } from './joints';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

export function* wrongWhole(statement: Statement): Iterable<WrongSum> {
  const parts = statement.terms.filter(({ figure }) => figure.kind === 'percentage');
  const last = parts.at(-1);
  if (!last || parts.length < 2 || !parts.every(isAddend)) return;
  const isWhole = isRest(statement, last) && !isOfSome(statement, parts.length === 2 ? parts[0].last + 1 : -1);
  if (
    !isWhole &&
    !(parts.length < 4 && areOfOneGroup(statement, parts) && areAnswers(statement)) &&
    !areCandidates(statement, parts)
  )
    return;
  const sum = sumOf(parts);
  if (sum.low <= 100 && (!isWhole || sum.high >= 100)) return;
  const others = sum.value - last.value;
  const computed = isWhole && others < 100 ? written(100 - others, last.decimals) : null;
  yield wrongSum(last, say('The parts make {0} percent, not 100.', written(sum.value, 2)), computed);
}

const THE = hashes('the');
const REMAINING = hashes('rest remaining other');

/** *the rest, 30 percent*, *the remaining 30 percent* */
function isRest({ tokens }: Statement, { first }: Quantity): boolean {
  const noun = isComma(tokens, first - 1) ? first - 2 : first - 1;
  return isIn(tokens, noun, REMAINING) && isIn(tokens, noun - 1, THE);
}

const IN = hashes('in');
const OF = hashes('of');
const SOME = hashes('the those whom which');

/** *of the*, *of whom*: some of the percentages may be of another whole; not behind the first of two, whose whole it names. */
function isOfSome({ tokens, first, end }: Statement, whole: number): boolean {
  for (let i = first; i < end; i++) if (i !== whole && isIn(tokens, i, OF) && isIn(tokens, i + 1, SOME)) return true;
  return false;
}

const FOR = phrases(
  'in favor, in favour, support, supports, supported, approve, approves, approved, back, backs, backed, voted yes, said yes, voted for',
);
const AGAINST = phrases('against, oppose, opposes, opposed, disapprove, disapproves, disapproved, voted no, said no');
const PRONOUNS = hashes('it him her them');
const JOINTS = hashes('and with');

/** Not *85 percent of nurses and 40 percent of doctors*, *in Kiel 85 percent*. */
const areOfOneGroup = ({ tokens }: Statement, parts: readonly Quantity[]): boolean =>
  parts.filter(({ last }) => isIn(tokens, last + 1, OF)).length < 2 &&
  !parts.some(({ first }) => isIn(tokens, first - 2, IN) && tokens.shape(first - 1) >= Shape.CAPITAL);

/** Answers of which each gives one: *51 percent in favour, 45 percent against and 9 percent undecided*. */
function areAnswers({ tokens, first, end }: Statement): boolean {
  let [isFor, isAgainst] = [false, false];
  for (let i = first; i < end; i++) {
    if (tokens.text(i) === ';') [isFor, isAgainst] = [false, false];
    isFor ||= FOR.at(tokens, i) !== undefined;
    isAgainst ||= isAgainstAlone(tokens, i, end);
    if (isFor && isAgainst) return true;
  }
  return false;
}

/** *against*, *opposed it*; not *opposed the tax*. */
function isAgainstAlone(tokens: Tokens, i: number, end: number): boolean {
  const against = AGAINST.at(tokens, i);
  if (!against) return false;
  const behind = isIn(tokens, against.last + 1, PRONOUNS) ? against.last + 2 : against.last + 1;
  return behind >= end || '.,;'.includes(tokens.text(behind)) || isIn(tokens, behind, JOINTS);
}

const HAS = hashes('on had got won received took');

/** *Ruiz on 45 percent, Orr on 38 percent and Lind on 17 percent* */
function areCandidates({ tokens }: Statement, parts: readonly Quantity[]): boolean {
  const verb = tokens.hash(parts[0].first - 1);
  return (
    parts.length > 2 &&
    parts.every(
      ({ first }) =>
        isIn(tokens, first - 1, HAS) && tokens.hash(first - 1) === verb && tokens.shape(first - 2) >= Shape.CAPITAL,
    )
  );
}
