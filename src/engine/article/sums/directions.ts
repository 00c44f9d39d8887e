/** Words that say which way something went: verbs in all their forms, nouns, comparatives. True is up. */
import { hashOf } from '../../words/tokens';
import { formsOf } from '../../words/verb-forms';

/** By a word's hash: is it up? */
type Directions = ReadonlyMap<number, boolean>;

/** As they stand in a dictionary; behind a slash what they have before *-ed* and *-ing*. */
const REGULAR = {
  up:
    'increase climb jump surge soar gain add widen expand swell balloon leap spike advance rocket skyrocket mushroom rebound raise lift ' +
    'boost hike accelerate quicken snowball appreciate',
  down:
    'drop/p decline decrease plunge plummet slip/p tumble dip/p narrow contract retreat ease slump trim/m reduce dwindle sag/g weaken slow ' +
    'skid/d dive recede deteriorate depreciate whittle tank collapse crater ebb lessen',
};
const OTHERS = {
  up: 'rise rises rose risen rising grow grows grew grown growing swollen leapt rally rallies rallied rallying up higher',
  down:
    'fall falls fell fallen falling slide slides slid sliding shrink shrinks shrank shrunk shrinking lose loses lost losing ' +
    'slash slashes slashed slashing shed sheds shedding sink sinks sank sunk sinking cut cuts cutting diminish diminishes diminished ' +
    'diminishing crash crashes crashed crashing lower lowers lowered lowering dove down',
};
const NOUNS = {
  up: 'increase rise jump gain growth surge hike climb advance uplift upturn spike leap boost upswing',
  down: 'decrease drop fall decline cut reduction loss slump plunge dip slide downturn contraction tumble',
};
const COMPARATIVES = {
  up: 'higher more larger greater bigger dearer costlier pricier taller longer wider heavier older above',
  down: 'lower less fewer smaller cheaper shorter narrower lighter younger below',
};

const wordsOf = (list: string): string[] => list.split(' ');

const directions = (up: readonly string[], down: readonly string[]): Directions =>
  new Map([...up.map(word => [hashOf(word), true] as const), ...down.map(word => [hashOf(word), false] as const)]);

/** *rose*, *falling*, *up* */
export const MOVES = directions(
  [...wordsOf(REGULAR.up).flatMap(formsOf), ...wordsOf(OTHERS.up)],
  [...wordsOf(REGULAR.down).flatMap(formsOf), ...wordsOf(OTHERS.down)],
);
/** *a rise*, *a 20 percent cut* */
export const MOVE_NOUNS = directions(wordsOf(NOUNS.up), wordsOf(NOUNS.down));
/** *more than*, *cheaper than* */
export const MORE_OR_LESS = directions(wordsOf(COMPARATIVES.up), wordsOf(COMPARATIVES.down));
