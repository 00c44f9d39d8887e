/** What says by how much something went up or down: *rose by 20 percent*, *a 20 percent rise*, *a rise of 20*, *20 percent more than*. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { MORE_OR_LESS, MOVE_NOUNS, MOVES } from './directions';
import { isAdverb } from './leads';
import type { Quantity } from './quantity';
import { isClause, isComma, isSetOff } from './joints';
import type { Statement } from './statement';

export interface Move {
  readonly change: Quantity;
  readonly isUp: boolean;
  /** From its first token to its last. */
  readonly first: number;
  readonly last: number;
  /** *points* stands behind the number: *nine points*. */
  readonly isInPoints: boolean;
}

const POINTS = hashes('point points');
const BY = hashes('by in');
const PARTICLES = hashes('up down higher lower');
const THAN = hashes('than');
const OF = hashes('of');
const OBJECT = hashes('the its his her their our a an');

function moveOf({ tokens }: Statement, change: Quantity, isUp: boolean, first: number, last: number): Move {
  const isInPoints = isIn(tokens, change.last + 1, POINTS);
  return { change, isUp, first, last: isInPoints ? Math.max(last, change.last + 1) : last, isInPoints };
}

/** *rose 20 percent*, *fell sharply by a record 20 percent*, *up 20 percent*, *cut its staff by 20 percent* */
export function moveByVerb(statement: Statement, change: Quantity): Move | undefined {
  const { tokens } = statement;
  const last = isIn(tokens, change.lead, BY) ? beforeAdverbs(tokens, change.lead - 1) : change.lead;
  const verb = directionAt(tokens, last) === undefined ? beforeObject(tokens, last) : last;
  const isUp = directionAt(tokens, verb);
  return isUp === undefined ? undefined : moveOf(statement, change, isUp, verb, change.last);
}

/** Which way the word goes that a token is: true is up. */
export const directionAt = (tokens: Tokens, i: number): boolean | undefined =>
  tokens.isWord(i) ? MOVES.get(tokens.hash(i)) : undefined;

function beforeAdverbs(tokens: Tokens, last: number): number {
  let i = last;
  while (isAdverb(tokens, i)) i--;
  return i;
}

/** So many words may be in what is cut, or raised. */
const LONGEST_OBJECT = 4;

/** *its price*: the verb before what it moves; the last token of the object where there is none. */
function beforeObject(tokens: Tokens, last: number): number {
  for (let i = last; i > last - LONGEST_OBJECT && tokens.shape(i) === Shape.SMALL; i--)
    if (isIn(tokens, i, OBJECT)) return i < last ? i - 1 : last;
  return last;
}

/** *up 20 percent*: no more than the particle, behind a comma or a form of *be*. */
export const isByParticle = ({ tokens }: Statement, { first }: Move): boolean => isIn(tokens, first, PARTICLES);

/** What says that a rise is what was told; *after a 20 percent rise* is of another one. */
const TELLING = hashes(
  'or is was are were to for of equals means marks marking marked makes making made represents representing represented posting ' +
    'recording seeing showing registering',
);
/** So many words may stand before the noun: *a 20 percent annual rise*. */
const MOST_ADJECTIVES = 2;

/** *a 20 percent annual rise* */
export function moveBeforeNoun(statement: Statement, change: Quantity): Move | undefined {
  const { tokens } = statement;
  if (!isIn(tokens, change.lead, TELLING) && !isSetOff(tokens, change.lead)) return undefined;
  for (let i = change.last + 1; i <= change.last + 1 + MOST_ADJECTIVES && tokens.shape(i) === Shape.SMALL; i++) {
    const isUp = MOVE_NOUNS.get(tokens.hash(i));
    if (isUp !== undefined) return moveOf(statement, change, isUp, change.lead + 1, i);
  }
  return undefined;
}

/** *a rise of 20 percent* */
export function moveBehindNoun(statement: Statement, change: Quantity): Move | undefined {
  const { tokens } = statement;
  const noun = isIn(tokens, change.lead, OF) ? change.lead - 1 : -1;
  const isUp = tokens.isWord(noun) ? MOVE_NOUNS.get(tokens.hash(noun)) : undefined;
  return isUp === undefined ? undefined : moveOf(statement, change, isUp, noun, change.last);
}

const BELOW_OR_ABOVE = hashes('below above');

/** *20 percent more than*, *20 percent more expensive than*, *four points lower than*, *four points below* */
export function moveByComparison(statement: Statement, change: Quantity): Move | undefined {
  const { tokens } = statement;
  const at = isIn(tokens, change.last + 1, POINTS) ? change.last + 2 : change.last + 1;
  const isUp = tokens.isWord(at) ? MORE_OR_LESS.get(tokens.hash(at)) : undefined;
  if (isUp === undefined) return undefined;
  if (isIn(tokens, at, BELOW_OR_ABOVE)) return moveOf(statement, change, isUp, change.lead + 1, at);
  const than = isIn(tokens, at + 1, THAN) ? at + 1 : at + 2;
  return isIn(tokens, than, THAN) ? moveOf(statement, change, isUp, change.lead + 1, than) : undefined;
}

const SINCE = hashes('since than against versus');

/** *up 20 percent since May*: from something else than what was told. */
export const isSinceElse = ({ tokens }: Statement, { last }: Move): boolean => isIn(tokens, last + 1, SINCE);

/** Verbs that say that something went, and not which way. */
const GOES = hashes('go goes went gone going move moves moved moving change changes changed');

/** Which way the last verb before a token went, in its clause: true is up, null either; undefined where none says so. */
export function directionBefore({ tokens }: Statement, i: number, least: number): boolean | null | undefined {
  for (let at = i - 1; at >= least && !isComma(tokens, at) && isClause(tokens, at, i); at--) {
    const isUp = directionAt(tokens, at);
    if (isUp !== undefined) return isUp;
    if (isIn(tokens, at, GOES)) return null;
  }
  return undefined;
}
