/** What it was and what it is, side by side: *from 40 to 60*, *to 60 from 40*, *60, up from 40*, *40 in May, now 60*. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { areAlike, isPlain, type Quantity } from './quantity';
import { isClause, isComma, isPhrase, isYear } from './joints';
import { isLedBy, type Statement } from './statement';

export interface Ends {
  readonly was: Quantity;
  readonly is: Quantity;
  /** From the first token to the last. */
  readonly first: number;
  readonly last: number;
}

const FROM = hashes('from');
const TO = hashes('to');
const TO_OR_AT = hashes('to at');
const UP_OR_DOWN = hashes('up down');
const AND = hashes('and but');
const NOW = hashes('now');
const NOUN = Class.NOUN | Class.PLURAL;
const CLOSING = hashes('close closed closing settle settled settling end ended ending finish finished finishing');

/** Both ends of a change that a figure and the next one are. */
export function endsAt(statement: Statement, k: number): Ends | undefined {
  const [one, other] = [statement.terms[k], statement.terms[k + 1]];
  if (!one || !other || !isPlain(one) || !isPlain(other) || !areOfOne(statement, one, other)) return undefined;
  return (
    fromTo(statement, one, other) ??
    toFrom(statement, one, other) ??
    upFrom(statement, one, other) ??
    comparedWith(statement, one, other) ??
    nowAt(statement, one, other)
  );
}

/** *to 500 barrels from 1,000*, *to $80 million from 100 million*: the unit stands once. */
export function areOfOne({ tokens }: Statement, a: Quantity, b: Quantity): boolean {
  if (areAlike(a, b)) return true;
  const [bare, other] = a.figure.kind === 'count' ? [a, b] : [b, a];
  if (bare.figure.kind !== 'count') return false;
  return other.figure.kind === 'measure' || (other.figure.kind === 'money' && !tokens.is(bare.last + 1, NOUN));
}

/** *from 40 in May to 60* */
function fromTo(statement: Statement, was: Quantity, is: Quantity): Ends | undefined {
  if (!isLedBy(statement, was, FROM) || !isLedBy(statement, is, TO)) return undefined;
  if (!isPhrase(statement.tokens, was.last + 1, is.lead)) return undefined;
  return { was, is, first: was.lead, last: is.last };
}

/** *to 60 in May, up from 40*, *to close at 60 from 40* */
function toFrom(statement: Statement, is: Quantity, was: Quantity): Ends | undefined {
  const { tokens } = statement;
  if (!isLedBy(statement, is, TO_OR_AT) || !isLedBy(statement, was, FROM)) return undefined;
  const behind = isIn(tokens, was.lead - 1, UP_OR_DOWN) ? was.lead - 1 : was.lead;
  if (!isClause(tokens, is.last + 1, beforeComma(tokens, behind))) return undefined;
  return { was, is, first: closingBefore(tokens, is.lead), last: was.last };
}

/** *60 boats, up from 40* */
function upFrom(statement: Statement, is: Quantity, was: Quantity): Ends | undefined {
  const { tokens } = statement;
  const comma = was.lead - 2;
  if (!isLedBy(statement, was, FROM) || !isIn(tokens, comma + 1, UP_OR_DOWN) || !isComma(tokens, comma))
    return undefined;
  return isClause(tokens, is.last + 1, comma) ? { was, is, first: is.first, last: was.last } : undefined;
}

/** *60, compared with 40 a year earlier*; it has to say that the other one is of another time. */
function comparedWith(statement: Statement, is: Quantity, was: Quantity): Ends | undefined {
  const { tokens } = statement;
  const compared = comparisonBefore(tokens, was);
  if (compared < 0 || !isClause(tokens, is.last + 1, beforeComma(tokens, compared))) return undefined;
  if (!isOfAnotherTime(statement, was.last + 1)) return undefined;
  const first = isLedBy(statement, is, TO_OR_AT) ? closingBefore(tokens, is.lead) : is.first;
  return { was, is, first, last: was.last };
}

const COMPARED = hashes('compared compares');
const WITH = hashes('with to');
const AGAINST = hashes('against versus vs');

/** The first token of *compared with*, *versus*, before a figure; -1 where it is not so led. */
function comparisonBefore(tokens: Tokens, { lead }: Quantity): number {
  if (isIn(tokens, lead, AGAINST)) return lead;
  return isIn(tokens, lead, WITH) && isIn(tokens, lead - 1, COMPARED) ? lead - 1 : -1;
}

const BEFORE = hashes('earlier ago before previously previous prior last same');
const IN = hashes('in');
/** So many words may stand before it. */
const MOST_WORDS = 8;

/** *a year earlier*, *in the same month*, *in 2019*: what stands from a token on, in its clause. */
function isOfAnotherTime({ tokens, end }: Statement, from: number): boolean {
  for (let i = from; i < Math.min(end, from + MOST_WORDS) && isClause(tokens, i, i + 1); i++) {
    if (isIn(tokens, i, BEFORE) || (isIn(tokens, i, IN) && isYear(tokens, i + 1))) return true;
  }
  return false;
}

/** *40 in May, and now 60* */
function nowAt({ tokens }: Statement, was: Quantity, is: Quantity): Ends | undefined {
  const now = isIn(tokens, is.first - 1, NOW) ? is.first - 1 : is.first - 2;
  if (!isIn(tokens, now, NOW) || now <= was.last) return undefined;
  const behind = isIn(tokens, now - 1, AND) ? now - 1 : now;
  return isClause(tokens, was.last + 1, beforeComma(tokens, behind))
    ? { was, is, first: was.first, last: is.last }
    : undefined;
}

const beforeComma = (tokens: Tokens, i: number): number => (isComma(tokens, i - 1) ? i - 1 : i);

/** Where *to close at* begins that ends with a token; the token itself where nothing is said to close. */
export function closingBefore(tokens: Tokens, at: number): number {
  if (!isIn(tokens, at - 1, CLOSING)) return at;
  return isIn(tokens, at - 2, TO) ? at - 2 : at - 1;
}
