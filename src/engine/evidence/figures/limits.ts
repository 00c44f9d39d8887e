/** What may be or should be, and need not have come about: *capacity*, *room for*, *licensed for*, *a target of*, *can carry*. */
import { hashOf } from '../../words/hash';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const LIMITS = hashes(
  'capacity capacities limit limits maximum minimum cap ceiling quota quotas target targets goal goals threshold thresholds allowance berths',
);
/** *room for 300*, *licensed for 180*, *built to carry 90* */
const SUITED = hashes(
  'room space licensed licenced certified designed built made meant intended suited equipped approved cleared fit enough suitable able capable',
);
const FOR = hashes('for to of');
const CAN = hashes('can');

/** Does a word name what is not gone beyond, or aimed at? */
export const isLimit = (word: string): boolean => LIMITS.has(hashOf(word.toLowerCase()));

/** *can carry*, *room for*, *its capacity* */
export const isAble = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, CAN) || isIn(tokens, i, LIMITS) || (isIn(tokens, i, SUITED) && isIn(tokens, i + 1, FOR));
