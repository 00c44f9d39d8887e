/** How many times as much: *40 goats, five times as many as the 8 of last year*, *40 goats, up from 8, five times as many*. */
import { say } from '../../phrase';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import { span } from '../../text/span';
import { countedBy } from '../figures/counted';
import { endsAt } from './ends';
import { isClosed, isComma, isDash, isPhrase } from './joints';
import { areAlike, areApart, isPlain, isSaid, written, type Interval, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import type { WrongSum } from './wrong-sum';

const [TIMES, AS, THAN, OF] = ['times', 'as', 'than', 'of'].map(hashOf);
const SIZES = hashes('many much large big high long tall great heavy wide deep');
const LARGER = hashes('more larger bigger higher longer taller greater heavier wider deeper');
const LAST = hashes('last the this that');
const BE = hashes('is was are were');
const AT_OR_WITH = hashes('at with');
const BEFORE_OTHER = hashes('as times of than the at');
const OTHER_CLAUSE = hashes('and but while or');
const THEM = hashes('them whom these those which');
/** Twice as much is said of a little less, and of a little more. */
const [LEAST, MOST] = [0.87, 1.15];

/** How many times as much is stated, and by which tokens. */
interface Multiple extends Interval {
  readonly term: Quantity;
  readonly last: number;
  /** Nothing is said to be compared: *five times as many.* */
  readonly isOver: boolean;
}

export function* wrongTimesAsMany(statement: Statement): Iterable<WrongSum> {
  const { terms, tokens } = statement;
  for (let k = 1; k < terms.length; k++) {
    const multiple = multipleAt(statement, k);
    const two = multiple && (multiple.isOver ? twoBefore(statement, k) : twoAround(statement, k, multiple));
    if (!multiple || !two) continue;
    const [is, was] = two;
    if (was.low <= 0 || !areApart({ low: loose(is).low / was.high, high: loose(is).high / was.low }, multiple))
      continue;
    const [one, other, times] = [is.value, was.value, is.value / was.value].map(value => written(value, 2));
    yield {
      span: span(multiple.term.figure.span.start, tokens.end(Math.max(multiple.term.last, multiple.last))),
      figure: null,
      message: say('From {0} to {1} is {2} times as much.', other, one, times),
      computed: null,
    };
  }
}

/** What is about so much may be a little more or less. */
const loose = ({ low, high, vague }: Quantity): Interval =>
  vague ? { low: low * 0.9, high: high * 1.1 } : { low, high };

/** *five times as many*, *five times the*, *five times last year’s* */
function multipleAt(statement: Statement, k: number): Multiple | undefined {
  const { tokens, terms } = statement;
  const term = terms[k];
  const isRead = term.figure.unit === 'times';
  if (!isSaid(term) || !(isRead || (term.figure.kind === 'count' && isWord(tokens, term.last + 1, TIMES))))
    return undefined;
  const last = isRead ? term.last : term.last + 1;
  const { value } = term;
  const side: Interval = { low: Math.min(term.low, value * LEAST), high: Math.max(term.high, value * MOST) };
  const behind = last + 1;
  if (isWord(tokens, behind, AS) && isIn(tokens, behind + 1, SIZES)) {
    const isOver = isClosed(statement, behind + 2);
    return isOver || isWord(tokens, behind + 2, AS) ? { ...side, term, last: behind + 1, isOver } : undefined;
  }
  if (isIn(tokens, behind, LARGER))
    return isWord(tokens, behind + 1, THAN)
      ? { ...side, high: side.high + 1, term, last: behind, isOver: false }
      : undefined;
  const isOwned = tokens.is(behind, Class.DETERMINER | Class.TIME) || isIn(tokens, behind, LAST);
  return isOwned ? { ...side, term, last, isOver: false } : undefined;
}

/** *90, five times the 18 of May*, *with 90 beds, it is five times as big as the other, which has 18* */
function twoAround(statement: Statement, k: number, { term, last }: Multiple): [Quantity, Quantity] | undefined {
  const { tokens, terms } = statement;
  const [is, was] = [terms[k - 1], terms[k + 1]];
  if (!was || is.bounded || !isPlain(was) || !areAlike(is, was) || !areOfOneNoun(tokens, is, was)) return undefined;
  const isApposed = isComma(tokens, term.lead) || isDash(tokens, term.lead);
  const isOfSubject = isLedBy(statement, term, BE) && isLedBy(statement, is, AT_OR_WITH);
  if (!(isApposed || isOfSubject) || !isPhrase(tokens, is.last + 1, term.lead)) return undefined;
  const isLed = isLedBy(statement, was, BEFORE_OTHER) || tokens.is(was.lead, FINITE | Class.AUXILIARY);
  if (!isLed || !isPhrase(tokens, last + 1, was.first) || isPartBehind(tokens, was)) return undefined;
  for (let i = last + 1; i < was.first; i++) if (isIn(tokens, i, OTHER_CLAUSE)) return undefined;
  return [is, was];
}

/** *18, of whom*: a part of the others. */
const isPartBehind = (tokens: Tokens, { last }: Quantity): boolean =>
  isWord(tokens, last + 1, OF) && isIn(tokens, last + 2, THEM);

/** *90, up from 18, five times as many*, *18 in May and 90 in June, five times as many* */
function twoBefore(statement: Statement, k: number): [Quantity, Quantity] | undefined {
  const { tokens, terms } = statement;
  const [one, other] = [terms[k - 2], terms[k - 1]];
  if (!one || !isPlain(one) || !isPlain(other) || !areAlike(one, other) || !areOfOneNoun(tokens, one, other))
    return undefined;
  if (!isComma(tokens, terms[k].lead) || !isPhrase(tokens, other.last + 1, terms[k].lead)) return undefined;
  if (!endsAt(statement, k - 2) && !isOfTwoTimes(tokens, one, other)) return undefined;
  return one.value > other.value ? [one, other] : [other, one];
}

/** *18 goats in May and 90 in June*: the noun and the verb stand once. */
const isOfTwoTimes = (tokens: Tokens, one: Quantity, other: Quantity): boolean =>
  tokens.is(other.last + 1, Class.PREPOSITION) &&
  isIn(tokens, other.lead, OTHER_CLAUSE) &&
  (tokens.hash(one.last + 1) === tokens.hash(other.last + 1) ||
    tokens.hash(one.last + 2) === tokens.hash(other.last + 1));

/** Two nouns are two things; a crowd of 40 is of whatever is told. */
export function areOfOneNoun(tokens: Tokens, one: Quantity, other: Quantity): boolean {
  if (one.figure.kind !== 'count') return true;
  const [a, b] = [one, other].map(({ figure }) => countedBy(tokens, figure)?.key);
  return a === undefined || b === undefined || a === b || [a, b].some(key => key.startsWith('count of '));
}
