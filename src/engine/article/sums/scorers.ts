/** Goals of one player that are more than the side had: *In the 2-0 win, Gilchrist scored three goals*, *all five of the goals in the 4-2 win*. */
import { say } from '../../phrase';
import { hashes, isIn, isJoinedTo, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Span } from '../../text/span';
import { readNumber } from '../figures/numbers';
import { written } from './quantity';
import type { WrongSum } from './wrong-sum';

const SCORED = hashes('scored had netted');
const [ALL, OF, GOALS] = ['all', 'of', 'goals'].map(hashes);
const OUTCOMES = hashes('win victory draw loss defeat tie');
const WON = hashes('won lost drew');
/** Of more games than one. */
const ELSEWHERE = hashes(
  'has have season seasons career year years since games matches next after before twice tournament cup month this then who whose wins',
);
/** More is no score of goals. */
const MOST = 20;

export function* wrongScorers(tokens: Tokens, sentences: readonly Span[]): Iterable<WrongSum> {
  for (const { start, end } of sentences) {
    const first = tokens.from(start);
    const behind = tokens.from(end - 1) + 1;
    const most = bestSide(tokens, first, behind);
    for (let i = first; most >= 0 && i < behind; i++) {
      if (!isIn(tokens, i, SCORED)) continue;
      const isAll = isIn(tokens, i + 1, ALL);
      const number = readNumber(tokens, isAll ? i + 2 : i + 1);
      if (!number?.value || number.value <= most || !isIn(tokens, number.last + 1, isAll ? OF : GOALS)) continue;
      yield {
        span: tokens.span(i + 1, isAll ? number.last : number.last + 1),
        figure: null,
        message: say('{0} is more than {1}.', written(number.value, 0), written(most, 0)),
        computed: null,
      };
    }
  }
}

/** What the better side of the only score has; -1 where there is none, or more than one, or other games. */
function bestSide(tokens: Tokens, first: number, end: number): number {
  let most = -1;
  for (let i = first; i < end; i++) {
    if (isIn(tokens, i, ELSEWHERE) || tokens.isOf(i, Topic.MONTH)) return -1;
    if (tokens.shape(i) !== Shape.DIGITS || !isSignOf(tokens, i + 1, '-–') || !isJoinedTo(tokens, i + 2, Shape.DIGITS))
      continue;
    const isScore = isIn(tokens, i + 3, OUTCOMES) || isIn(tokens, i - 1, WON);
    if (most >= 0 || !isScore) return -1;
    most = Math.max(Number(tokens.text(i)), Number(tokens.text(i + 2)));
    i += 2;
  }
  return most > MOST ? -1 : most;
}
