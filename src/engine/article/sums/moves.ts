/** What says by how much something went up or down: *rose by 20 percent*, *a 20 percent rise*, *a rise of 20*, *20 percent more than*. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { MORE_OR_LESS, MOVE_NOUNS, MOVES } from './directions';
import { isAdverb } from './leads';
import type { Quantity } from './quantity';
import { isClause, isComma } from './statement';

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

/** What stands behind a change: its points. */
function moveOf({ tokens }: Of, change: Quantity, isUp: boolean, first: number, last: number): Move {
  const isInPoints = isIn(tokens, change.last + 1, POINTS);
  return { change, isUp, first, last: isInPoints ? Math.max(last, change.last + 1) : last, isInPoints };
}

interface Of {
  readonly tokens: Tokens;
}

/** *rose 20 percent*, *fell sharply by a record 20 percent*, *up 20 percent*, *cut its staff by 20 percent* */
export function moveByVerb(of: Of, change: Quantity): Move | undefined {
  const { tokens } = of;
  let verb = change.lead;
  if (isIn(tokens, verb, BY)) for (verb--; isAdverb(tokens, verb);) verb--;
  if (verb < 0) return undefined;
  const isUp = directionAt(tokens, verb) ?? directionAt(tokens, (verb = beforeObject(tokens, verb)));
  return isUp === undefined ? undefined : moveOf(of, change, isUp, verb, change.last);
}

const directionAt = (tokens: Tokens, i: number): boolean | undefined =>
  tokens.isWord(i) ? MOVES.get(tokens.hash(i)) : undefined;

/** So many words may be in what is cut, or raised. */
const LONGEST_OBJECT = 4;

/** *its price*: the verb before what it moves; the last token of the object where there is none. */
function beforeObject(tokens: Tokens, last: number): number {
  for (let i = last; i > last - LONGEST_OBJECT && tokens.shape(i) === Shape.SMALL; i--)
    if (isIn(tokens, i, OBJECT)) return i < last ? i - 1 : last;
  return last;
}

/** *up 20 percent*: no more than the particle, behind a comma or a form of *be*. */
export const isByParticle = ({ tokens }: Of, { first }: Move): boolean => isIn(tokens, first, PARTICLES);

/** A 20 percent rise after these is another one. */
const NO_SUM = hashes('after despite following amid before since without');
/** So many words may stand before the noun: *a 20 percent annual rise*. */
const MOST_ADJECTIVES = 2;

/** *a 20 percent annual rise* */
export function moveBeforeNoun(of: Of, change: Quantity): Move | undefined {
  const { tokens } = of;
  if (isIn(tokens, change.lead, NO_SUM)) return undefined;
  for (let i = change.last + 1; i <= change.last + 1 + MOST_ADJECTIVES && tokens.shape(i) === Shape.SMALL; i++) {
    const isUp = MOVE_NOUNS.get(tokens.hash(i));
    if (isUp !== undefined) return moveOf(of, change, isUp, change.lead + 1, i);
  }
  return undefined;
}

/** *a rise of 20 percent* */
export function moveBehindNoun(of: Of, change: Quantity): Move | undefined {
  const { tokens } = of;
  const noun = isIn(tokens, change.lead, OF) ? change.lead - 1 : -1;
  const isUp = tokens.isWord(noun) ? MOVE_NOUNS.get(tokens.hash(noun)) : undefined;
  return isUp === undefined ? undefined : moveOf(of, change, isUp, noun, change.last);
}

/** *20 percent more than*, *20 percent more expensive than* */
export function moveByComparison(of: Of, change: Quantity): Move | undefined {
  const { tokens } = of;
  const at = change.last + 1;
  const isUp = tokens.isWord(at) ? MORE_OR_LESS.get(tokens.hash(at)) : undefined;
  if (isUp === undefined) return undefined;
  const than = isIn(tokens, at + 1, THAN) ? at + 1 : at + 2;
  return isIn(tokens, than, THAN) ? moveOf(of, change, isUp, change.lead + 1, than) : undefined;
}

/** Verbs that say that something went, and not which way. */
const GOES = hashes('go goes went gone going move moves moved moving change changes changed');

/** Which way the last verb before a token went, in its clause: true is up, null either; undefined where none says so. */
export function directionBefore({ tokens }: Of, i: number, least: number): boolean | null | undefined {
  for (let at = i - 1; at >= least && !isComma(tokens, at) && isClause(tokens, at, i); at--) {
    const isUp = directionAt(tokens, at);
    if (isUp !== undefined) return isUp;
    if (isIn(tokens, at, GOES)) return null;
  }
  return undefined;
}
