/** Games that were won and lost beside those that were played: *won 12 of her 20 fights and lost the other six*, *played 30 games … 21 wins and 14 losses*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Span } from '../../text/span';
import { readNumber } from '../figures/numbers';
import { written } from './quantity';
import type { WrongSum } from './wrong-sum';

const VERBS = hashes('won lost drew tied win lose draw wins loses draws');
const RESULTS = hashes('wins losses defeats draws ties');
const GAMES = hashes('games matches fights bouts races contests');
const [OF, OWN, HAS] = ['of', 'her his its their the', 'has have with'].map(hashes);
const LEADS = hashes('played after in');
const ELSEWHERE = hashes('last since previous career all year years');
const THE_OTHER = new Phrases([['the other', true] as const]);

export function* wrongRecords(tokens: Tokens, sentences: readonly Span[]): Iterable<WrongSum> {
  for (const sentence of sentences) {
    const first = tokens.from(sentence.start);
    const end = tokens.from(sentence.end - 1) + 1;
    yield* wrongOthers(tokens, first, end);
    yield* wrongRecord(tokens, first, end);
  }
}

/** *won 12 of her 20 fights and lost the other six* */
function* wrongOthers(tokens: Tokens, first: number, end: number): Iterable<WrongSum> {
  for (let i = first; i < end; i++) {
    if (!isIn(tokens, i, VERBS)) continue;
    const part = readNumber(tokens, i + 1);
    const of = part ? part.last + 1 : end;
    if (!isIn(tokens, of, OF) || !isIn(tokens, of + 1, OWN)) continue;
    const whole = readNumber(tokens, of + 2);
    const verb = whole ? whole.last + 3 : end;
    if (!whole || !isIn(tokens, whole.last + 1, GAMES) || !isIn(tokens, verb, VERBS)) continue;
    const other = THE_OTHER.at(tokens, verb + 1)?.last;
    const rest = other === undefined ? undefined : readNumber(tokens, other + 1);
    if (!rest || part!.value! + rest.value! === whole.value) continue;
    const size = whole.value! - part!.value!;
    yield {
      span: tokens.span(verb + 1, rest.last),
      figure: null,
      message: say('{0} less {1} is {2}.', written(whole.value!, 0), written(part!.value!, 0), written(size, 0)),
      computed: null,
    };
  }
}

/** *has played 30 games and has 21 wins and 14 losses* */
function* wrongRecord(tokens: Tokens, first: number, end: number): Iterable<WrongSum> {
  let played = 0;
  let sum = 0;
  let start = -1;
  let last = -1;
  for (let i = first; i < end; i++) {
    if (isIn(tokens, i, ELSEWHERE)) return;
    const number = tokens.isOf(i, Topic.NUMBER | Topic.NUMERAL) ? readNumber(tokens, i) : undefined;
    if (!number?.value) continue;
    const noun = number.last + 1;
    if (isIn(tokens, noun, GAMES) && isIn(tokens, i - 1, LEADS) && !played) played = number.value;
    else if (isIn(tokens, noun, RESULTS) && (start >= 0 || isIn(tokens, i - 1, HAS))) {
      if (start < 0) start = i;
      sum += number.value;
      last = noun;
    }
    i = number.last;
  }
  if (!played || sum <= played) return;
  yield {
    span: tokens.span(start, last),
    figure: null,
    message: say('The parts make {0}, not {1}.', written(sum, 0), written(played, 0)),
    computed: null,
  };
}
