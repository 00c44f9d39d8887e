/** Per cent with no number before it: *rents rose percent in May*, *sales fell by percent*. */
import { say } from '../../../phrase';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashes, isIn, isSmall } from '../../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../../words/tokens';
import { Topic } from '../../../words/topics';
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
  if (tokens.hasAny(Topic.NUMBER)) yield* lostBeforeScales(tokens);
  for (let at = tokens.prose.indexOf(CENT); at >= 0; at = tokens.prose.indexOf(CENT, at + 1)) {
    const word = tokens.from(at);
    const first = tokens.hash(word) === WHOLE ? word : tokens.hash(word - 1) === PER ? word - 1 : -1;
    const last = first < 0 ? undefined : PERCENT.at(tokens, first)?.last;
    const verb = last === undefined || !isOver(tokens, last + 1) ? -1 : leadBefore(tokens, first - 1);
    if (last === undefined || verb < 0 || tokens.shape(first) !== Shape.SMALL) continue;
    yield {
      span: tokens.span(verb, last),
      message: say('The figure has lost its number.'),
    };
  }
}

/** They stand before a number, and before nothing else. */
const NEARLY = hashes('nearly almost roughly approximately');
const ABOUT = hashes('about around');
const THAN = hashes('than least');
const MORE = hashes('more less fewer at');
const SCALES = hashes('million billion trillion');

/** *more than million people*, *nearly billion dollars* */
function* lostBeforeScales(tokens: Tokens): Iterable<FigureFault> {
  for (let i = 1; i < tokens.count; i++) {
    if (!tokens.isOf(i, Topic.NUMBER) || !isIn(tokens, i, SCALES) || !isSmall(tokens, i)) continue;
    const lead = tokens.isJoined(i) || tokens.isJoined(i + 1) ? -1 : hedgeBefore(tokens, i - 1);
    if (lead >= 0 && isSmall(tokens, i + 1))
      yield { span: tokens.span(lead, i), message: say('The figure has lost its number.') };
  }
}

/** The first token of *nearly*, *more than*, *at least*; -1 where none ends with a token. */
const hedgeBefore = (tokens: Tokens, last: number): number =>
  isIn(tokens, last, NEARLY) ? last : isIn(tokens, last, THAN) && isIn(tokens, last - 1, MORE) ? last - 1 : -1;

const OF = hashes('of');

/** The token that a figure is lost behind: a verb that it tells of, or what stands before a number alone. */
function leadBefore(tokens: Tokens, last: number): number {
  const verb = moveBefore(tokens, last);
  if (verb >= 0 || tokens.isJoined(last + 1)) return verb;
  const hedge = hedgeBefore(tokens, last);
  if (hedge >= 0) return hedge;
  const cent = tokens.hash(last + 1) === PER ? last + 3 : last + 2;
  const isByIt = isIn(tokens, last, BY) && tokens.shape(cent) === Shape.SIGN && tokens.hash(last - 1) !== WHOLE;
  return isByIt || (isIn(tokens, last, ABOUT) && isIn(tokens, cent, OF)) ? last : -1;
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
