/** Changes: *rose 60 percent, to 60 from 40*; *from 40 to 60, a rise of 20*; *60, up 50 percent from 40*. */
import { hashes, isIn } from '../../words/grammar';
import { areOfOne, closingBefore, endsAt, type Ends } from './ends';
import { isAside } from './asides';
import {
  directionBefore,
  isByParticle,
  isSinceElse,
  moveBeforeNoun,
  moveBehindNoun,
  moveByComparison,
  moveByVerb,
  type Move,
} from './moves';
import { areAlike, isPlain, isSaid, type Quantity } from './quantity';
import { isClause, isComma, isNothing, isPhrase } from './joints';
import { isLedBy, type Statement } from './statement';
import { before, besideFiner, wrongChange, type Change } from './reckoned-change';
import type { WrongSum } from './wrong-sum';

const OR = hashes('or');
const OF = hashes('of');
const NOW = hashes('now');
const TO_OR_AT = hashes('to at');
const FROM_OR_ON = hashes('from on over');
const BE = hashes('is was are were');
const STOOD = hashes('stood stands');
const OF_OR_IN = hashes('of in');

/** What was stated of a change, and does not hold. */
export function* wrongChanges(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    for (const change of changesAt(statement, k)) {
      const sum = isSaid(change.move.change) && wrongChange(change);
      if (sum) yield sum;
    }
  }
}

/** The changes that are stated by three figures, from the one with this number on. */
function* changesAt(statement: Statement, k: number): Iterable<Change> {
  const ends = endsAt(statement, k);
  if (ends) yield* behindEnds(statement, k, ends);
  const change =
    beforeEnds(statement, k) ?? between(statement, k) ?? fromStanding(statement, k) ?? byBoth(statement, k);
  if (change) yield change;
}

const changed = (move: Move, { was, is }: Pick<Ends, 'was' | 'is'>): Change => ({
  move,
  was: besideFiner(was, is),
  is: besideFiner(is, was),
});

/** *rose 50 percent in May, to 60 from 40*, *rose 50 percent in two years, to 60 from 40* */
function beforeEnds(statement: Statement, k: number): Change | undefined {
  const { terms } = statement;
  const move = moveByVerb(statement, terms[k]);
  const isTime = terms[k + 1].figure.kind === 'duration';
  const ends = move && (endsAt(statement, k + 1) ?? (isTime ? endsAt(statement, k + 2) : undefined));
  return ends && isAside(statement.tokens, move.last + 1, ends.first) ? changed(move, ends) : undefined;
}

/** *from 40 to 60, a rise of 20, or 50 percent*: each of the figures behind the ends. */
function* behindEnds(statement: Statement, k: number, ends: Ends): Iterable<Change> {
  const { tokens, terms } = statement;
  const [one, other] = [terms[k + 2], terms[k + 3]];
  const move = moveBehind(statement, ends, one) ?? moveByOr(statement, k, ends, one);
  if (!move) return;
  yield changed(move, ends);
  const isOther = other && isLedBy(statement, other, OR) && isNothing(tokens, one.last + 1, other.lead);
  if (isOther) yield changed({ ...move, change: other, isInPoints: false }, ends);
}

/** *…, a 20 percent rise*, *…, a rise of 20*, *…, up 20* */
function moveBehind(statement: Statement, ends: Ends, change: Quantity): Move | undefined {
  const { tokens } = statement;
  const move = moveBeforeNoun(statement, change) ?? moveBehindNoun(statement, change) ?? byParticle(statement, change);
  return move && !isSinceElse(statement, move) && isPhrase(tokens, ends.last + 1, move.first) ? move : undefined;
}

/** *, up 20 percent* */
function byParticle(statement: Statement, change: Quantity): Move | undefined {
  const move = moveByVerb(statement, change);
  return move && isByParticle(statement, move) && isComma(statement.tokens, move.first - 1) ? move : undefined;
}

/** *fell from 40 to 30, or 25 percent* */
function moveByOr(statement: Statement, k: number, ends: Ends, change: Quantity): Move | undefined {
  const { tokens, terms, first } = statement;
  const comma = change.lead - 1;
  if (!isLedBy(statement, change, OR) || !isComma(tokens, comma) || !isClause(tokens, ends.last + 1, comma))
    return undefined;
  if (isIn(tokens, change.last + 1, OF_OR_IN)) return undefined;
  const other = terms[k - 1];
  const isBy = other && isNothing(tokens, other.last + 1, ends.first); // fell by 10, from 40 to 30, or 25 percent
  const isUp = isBy
    ? moveByVerb(statement, other)?.isUp
    : directionBefore(statement, ends.first, other ? other.last + 1 : first);
  if (isUp === undefined) return undefined;
  return { change, isUp: isUp ?? ends.is.value > ends.was.value, first: comma, last: change.last, isInPoints: false };
}

/** What it is, by how much it changed, and what it was: *60, up 50 percent from 40*, *60 was 50 percent more than the 40*. */
function between(statement: Statement, k: number): Change | undefined {
  const [is, change, was] = statement.terms.slice(k, k + 3);
  if (!isPlain(is) || !isPlain(was) || !areOfOne(statement, was, is)) return undefined;
  const move =
    upBetween(statement, is, change, was) ??
    nounBetween(statement, is, change, was) ??
    moreThan(statement, is, change, was) ??
    premium(statement, is, change, was);
  return move && changed(move, { was, is });
}

/** *60, up 50 percent from 40*, *60 were up 50 percent on the 40*, *now 60, has risen 50 percent from 40* */
function upBetween(statement: Statement, is: Quantity, change: Quantity, was: Quantity): Move | undefined {
  const { tokens } = statement;
  const move = isLedBy(statement, was, FROM_OR_ON) ? moveByVerb(statement, change) : undefined;
  if (!move || !isNothing(tokens, move.last + 1, was.lead)) return undefined;
  if (isLedBy(statement, is, NOW) && isPhrase(tokens, is.last + 1, move.first)) return move;
  if (!isByParticle(statement, move)) return undefined;
  const before = move.first - 1;
  const isJoint = isComma(tokens, before) || isIn(tokens, before, BE);
  return isJoint && isClause(tokens, is.last + 1, before) ? move : undefined;
}

/** *60, a 50 percent rise from the 40* */
function nounBetween(statement: Statement, is: Quantity, change: Quantity, was: Quantity): Move | undefined {
  const { tokens } = statement;
  const move = isLedBy(statement, was, FROM_OR_ON) ? moveBeforeNoun(statement, change) : undefined;
  if (!move || was.lead !== move.last + 1 || isClause(tokens, is.last + 1, move.first)) return undefined;
  return isPhrase(tokens, is.last + 1, move.first) ? move : undefined;
}

/** *60, 50 percent more than the 40*, *60 were 50 percent more than the 40* */
function moreThan(statement: Statement, is: Quantity, change: Quantity, was: Quantity): Move | undefined {
  const { tokens } = statement;
  const move = moveByComparison(statement, change);
  if (!move || move.last !== was.lead) return undefined;
  const isJoint = isComma(tokens, change.lead) || isLedBy(statement, change, BE);
  return isJoint && isPhrase(tokens, is.last + 1, change.lead) ? move : undefined;
}

const PREMIUM = hashes('premium markup');
const DISCOUNT = hashes('discount');
const COMPARED_TO = hashes('from over to on above');

/** *$60 a share, a premium of 50 percent over Friday’s close of $40*, *$60, a 50 percent premium to the $40* */
function premium(statement: Statement, is: Quantity, change: Quantity, was: Quantity): Move | undefined {
  const { tokens } = statement;
  const isBehind = isLedBy(statement, change, OF);
  const noun = isBehind ? change.lead - 1 : change.last + 1;
  const isUp = isIn(tokens, noun, PREMIUM);
  if (!isUp && !isIn(tokens, noun, DISCOUNT)) return undefined;
  const [first, last] = isBehind ? [noun, change.last] : [change.lead, noun];
  if (!isIn(tokens, last + 1, COMPARED_TO) || !isClause(tokens, last + 1, was.lead)) return undefined;
  return isPhrase(tokens, is.last + 1, first) ? { change, isUp, first, last, isInPoints: false } : undefined;
}

/** *stood at 40 in May, fell by half to 20* */
function fromStanding(statement: Statement, k: number): Change | undefined {
  const { tokens, terms } = statement;
  const [was, change, is] = terms.slice(k, k + 3);
  if (!isLedBy(statement, was, TO_OR_AT) || !isIn(tokens, was.lead - 1, STOOD) || !isLedBy(statement, is, TO_OR_AT))
    return undefined;
  const move = isPlain(was) && isPlain(is) && areOfOne(statement, was, is) ? moveByVerb(statement, change) : undefined;
  if (!move || !isComma(tokens, move.first - 1) || !isNothing(tokens, move.last + 1, is.lead)) return undefined;
  return isPhrase(tokens, was.last + 1, move.first) ? changed(move, { was, is }) : undefined;
}

/** *fell 5 percent, or $2, to $38*, *fell $2, or 5 percent, to $38*: what it was is what it is and the $2. */
function byBoth(statement: Statement, k: number): Change | undefined {
  const { tokens, terms } = statement;
  const [one, other, is] = terms.slice(k, k + 3);
  const [change, by] = one.figure.kind === 'percentage' ? [one, other] : [other, one];
  if (change.figure.kind !== 'percentage' || !isPlain(by) || !isPlain(is) || !areAlike(by, is)) return undefined;
  const move = isLedBy(statement, other, OR) ? moveByVerb(statement, one) : undefined;
  if (!move || !isNothing(tokens, move.last + 1, other.lead) || !isLedBy(statement, is, TO_OR_AT)) return undefined;
  const behind = isIn(tokens, other.last + 1, POINTS) ? other.last + 2 : other.last + 1;
  if (!isNothing(tokens, behind, closingBefore(tokens, is.lead))) return undefined;
  return { move: { ...move, change, isInPoints: false }, was: before(is, by, move.isUp ? -1 : 1), is };
}

const POINTS = hashes('point points');
