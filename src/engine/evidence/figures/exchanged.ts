/** Counts of one sentence that are of two states: *14 dead and 31 wounded* backs no *31 dead*. */
import { overlaps } from '../../text/span';
import type { Figure } from '../../article/figures/figure';
import { Class } from '../../words/classes';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Said } from './said';
import { stemOf } from './words';

const STATE = Class.ADJECTIVE | Class.PARTICIPLE | Class.PAST;
/** So many words stand between a number and the state that it counts, at most: *31 of the people were wounded*. */
const MOST_BETWEEN = 4;

/** Does a figure count what is in one state, and another figure beside it what is in the state of the claim? */
export function isOfOtherState(claim: Said, said: Said): boolean {
  if (claim.figure.kind !== 'count') return false;
  const [ours, theirs] = [claim, said].map(each => stateOf(each.figured.tokens, each.figure));
  if (!ours || !theirs || ours === theirs) return false;
  const { tokens } = said.figured;
  for (let i = tokens.from(said.sentence.start); i < tokens.count && tokens.end(i) <= said.sentence.end; i++)
    if (isNumber(tokens, i) && !overlaps(tokens.span(i), said.figure.span) && stateBehind(tokens, i) === ours)
      return true;
  return false;
}

const isNumber = (tokens: Tokens, i: number): boolean => tokens.isOf(i, Topic.NUMERAL | Topic.NUMBER);

const stateOf = (tokens: Tokens, { span }: Figure): string | null => stateBehind(tokens, tokens.from(span.end - 1));

/** The stem of the state that stands behind a number in its clause. */
function stateBehind(tokens: Tokens, last: number): string | null {
  for (let i = last + 1; i <= last + 1 + MOST_BETWEEN; i++) {
    if (!tokens.isWord(i) || isSignOf(tokens, i, ',;') || isNumber(tokens, i) || tokens.is(i, Class.JOINER))
      return null;
    const isState =
      tokens.shape(i) === Shape.SMALL &&
      tokens.is(i, STATE) &&
      !tokens.is(i, Class.AUXILIARY | Class.PREPOSITION | Class.DETERMINER);
    if (isState && !tokens.is(i + 1, Class.PLURAL)) return stemOf(tokens.text(i));
  }
  return null;
}
