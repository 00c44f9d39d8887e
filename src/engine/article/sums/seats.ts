/** More seats than there are: *of the 90 seats the Blues took 40, the Reds 25 and the Greens 35*. */
import { say } from '../../phrase';
import { span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isHyphen, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { NumberRead } from '../figures/number';
import { readNumber } from '../figures/numbers';
import { isComma } from './joints';
import { isPlain, written, type Quantity } from './quantity';
import type { Statement } from './statement';
import type { WrongSum } from './wrong-sum';

/** What one alone can have. */
const SEATS = hashes(
  'seats seat votes mandates delegates constituencies districts wards places posts ballots electors shares mps states',
);
const HAVING = hashes(
  'took takes take won wins win has have had holds hold held got get gets gained received secured captured claimed kept retained retains keep',
);
const OF = hashes('of');
const AND = hashes('and');
/** What a number in a row may be that counts something else, or only so many at least. */
const NO_NAME = Class.PREPOSITION | Class.AUXILIARY | Class.JOINER | Class.PAST;
/** So many words name who has them: *the National Union of Farmers*. */
const LONGEST_NAME = 6;
const FEWEST = 2;

export function* wrongSeats(statement: Statement): Iterable<WrongSum> {
  const { tokens, first, end, terms } = statement;
  const whole = terms.find(term => isWhole(tokens, term));
  if (!whole) return;
  for (let verb = first; verb < end; verb++) {
    if (!isIn(tokens, verb, HAVING)) continue;
    const parts = partsBehind(tokens, verb, end).filter(({ first }) => first !== whole.first);
    const sum = parts.reduce((all, { value }) => all + value!, 0);
    if (parts.length < FEWEST || sum <= whole.value) continue;
    const [{ value }, last] = [parts[0], parts.at(-1)!];
    if (value! > whole.value) return;
    const message = say('The parts make {0}, not {1}.', written(sum, 0), written(whole.value, 0));
    yield { span: span(last.start, last.end), figure: null, message, computed: null };
    return;
  }
}

/** *of the 90 seats*, *in the 90-seat chamber* */
function isWhole(tokens: Tokens, term: Quantity): boolean {
  const { first, last, lead } = term;
  if (!isPlain(term) || term.figure.kind === 'ratio') return false;
  const isAdjective = isHyphen(tokens, last + 1) || isHyphen(tokens, last);
  if (isAdjective) return isIn(tokens, last + 2, SEATS) || isIn(tokens, last, SEATS);
  return isIn(tokens, lead, OF) && lead >= first - 2 && isIn(tokens, last + 1, SEATS);
}

/** *40 seats, the Reds 25 and the Greens 35*: the verb goes without saying behind the first. */
function partsBehind(tokens: Tokens, verb: number, end: number): NumberRead[] {
  const parts: NumberRead[] = [];
  for (let i = verb + 1; i < end;) {
    const part = partAt(tokens, i);
    if (!part) break;
    parts.push(part);
    const noun = part.last + 1;
    const joint = isIn(tokens, noun, SEATS) ? noun + 1 : noun;
    const name = behindJoint(tokens, joint);
    if (name === joint) break;
    i = behindName(tokens, name);
  }
  return parts;
}

/** A number of them alone: no share, no place, and no date. */
function partAt(tokens: Tokens, i: number): NumberRead | undefined {
  const number = tokens.isJoined(i) ? undefined : readNumber(tokens, i);
  if (!number?.value || number.fraction || number.upTo || !Number.isInteger(number.value)) return undefined;
  const behind = number.last + 1;
  const isAlone =
    isComma(tokens, behind) || isIn(tokens, behind, AND) || isIn(tokens, behind, SEATS) || tokens.text(behind) === '.';
  return isAlone || tokens.is(behind, Class.PREPOSITION) ? number : undefined;
}

function behindJoint(tokens: Tokens, i: number): number {
  const at = isComma(tokens, i) ? i + 1 : i;
  return isIn(tokens, at, AND) ? at + 1 : at;
}

/** Behind *the Bakers’ Guild*: where the number would stand. */
function behindName(tokens: Tokens, first: number): number {
  let [i, words] = [first, 0];
  for (; (words < LONGEST_NAME && !tokens.is(i, NO_NAME)) || isIn(tokens, i, OF); i++) {
    const isInside = tokens.isWord(i) || isApostrophe(tokens, i) || isHyphen(tokens, i);
    if (!isInside || tokens.shape(i) === Shape.DIGITS) break;
    words++;
  }
  return i;
}

const isApostrophe = (tokens: Tokens, i: number): boolean => tokens.isJoined(i) && "’'".includes(tokens.text(i));
