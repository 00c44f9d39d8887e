/** Per cent with no number before it: *rents rose percent in May*, *sales fell by percent*. */
import { say } from '../../../phrase';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashes, isIn } from '../../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { MOVES } from '../../sums/directions';
import { PERCENT, type FigureFault } from './fault';

/** What per cent ends with: a first look. */
const CENT = 'cent';
const [PER, WHOLE] = ['per', 'percent'].map(hashOf);
const BY = hashes('by');
/** Behind it goes on when it was: *rose percent last year*. */
const TIMES = hashes('last this next since');
/** So many words may stand between the verb and *by*: *raised fees by*. */
const MOST_WORDS = 4;

export function* lostPercents(tokens: Tokens): Iterable<FigureFault> {
  for (let at = tokens.prose.indexOf(CENT); at >= 0; at = tokens.prose.indexOf(CENT, at + 1)) {
    const word = tokens.from(at);
    const first = tokens.hash(word) === WHOLE ? word : tokens.hash(word - 1) === PER ? word - 1 : -1;
    const last = first < 0 ? undefined : PERCENT.at(tokens, first)?.last;
    const verb = last === undefined || !isOver(tokens, last + 1) ? -1 : moveBefore(tokens, first - 1);
    if (last === undefined || verb < 0 || tokens.shape(first) !== Shape.SMALL) continue;
    yield {
      span: tokens.span(verb, last),
      message: say('The figure has lost its number.'),
    };
  }
}

/** The sentence ends or goes on: no noun follows that per cent belongs to, as a sign; nor *percent by percent*. */
const isOver = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.END ||
  (tokens.shape(i) === Shape.SIGN && '.,;'.includes(tokens.text(i))) ||
  (!tokens.isJoined(i) && !isIn(tokens, i, BY) && (tokens.is(i, GRAMMAR) || isIn(tokens, i, TIMES)));

/** The verb that ends with a token, or with *by*: *rose*, *raised fees by*; -1 where none does. */
function moveBefore(tokens: Tokens, last: number): number {
  if (!isIn(tokens, last, BY)) return isMove(tokens, last) ? last : -1;
  for (let i = last - 1; i >= last - MOST_WORDS && tokens.shape(i) === Shape.SMALL; i--)
    if (isMove(tokens, i)) return tokens.hash(last - 1) === WHOLE ? -1 : i;
  return -1;
}

/** No noun: *a rise*, *the cut*. */
const isMove = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL &&
  MOVES.has(tokens.hash(i)) &&
  !tokens.is(i - 1, Class.DETERMINER) &&
  (tokens.is(i, Class.PAST | Class.PARTICIPLE | Class.ADVERB) ||
    (tokens.is(i - 1, Class.AUXILIARY | Class.NOUN) && !tokens.is(i - 1, Class.ADJECTIVE)));
