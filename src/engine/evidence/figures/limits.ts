/** What may be or should be, and need not have come about: *capacity*, *room for*, *licensed for*, *a target of*, *can carry*. */
import { hashOf } from '../../words/hash';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const LIMITS = hashes(
  'capacity capacities limit limits maximum minimum cap ceiling threshold thresholds allowance berths',
);
const AIMS = hashes('target targets goal goals quota quotas');
/** *room for 300*, *licensed for 180*, *built to carry 90* */
const SUITED = hashes(
  'room space licensed licenced certified designed built made meant intended suited equipped approved cleared fit enough suitable able capable',
);
/** Columns and rows of what was meant to be. */
const MEANT = hashes(
  'planned plan plans budget budgeted forecast forecasts projected projection expected proposed proposal requested licensed authorised authorized',
);
/** *carries up to eight years in prison*: what the law allows. */
const PUNISHABLE = hashes('punishable');
const CARRYING = hashes('carry carries carried carrying provides provided maximum most');
const PENALTIES = hashes(
  'prison jail imprisonment custody penalty penalties sentence sentences fine fines term terms punishment community detention bars behind',
);
/** So many tokens behind what leads to them. */
const PENALTY_NEAR = 10;
const FOR = hashes('for to of');
const CAN = hashes('can');

/** Does a word of a heading say that the figures are of what may be or was meant to be? */
export const isOfPlan = (word: string): boolean =>
  LIMITS.has(hashOf(word)) || AIMS.has(hashOf(word)) || MEANT.has(hashOf(word));

/** *a target of* */
export const isAim = (tokens: Tokens, i: number): boolean => isIn(tokens, i, AIMS);

/** *can carry*, *room for*, *its capacity* */
export const isAble = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, CAN) ||
  isIn(tokens, i, LIMITS) ||
  (isIn(tokens, i, SUITED) && isIn(tokens, i + 1, FOR)) ||
  isOfLaw(tokens, i);

/** *punishable by*, *carries a fine of* */
function isOfLaw(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, PUNISHABLE)) return true;
  if (!isIn(tokens, i, CARRYING)) return false;
  for (let at = i + 1; at <= i + PENALTY_NEAR && !isSignOf(tokens, at, '.;'); at++)
    if (isIn(tokens, at, PENALTIES)) return true;
  return false;
}
