/** More of them than there are: *eleven of the nine judges*, *of the 12 jurors, 14 voted*. */
import { say } from '../../phrase';
import { hashes, isHyphen, isIn, isPossessive } from '../../words/grammar';
import { Class, FINITE } from '../../words/classes';
import { Shape } from '../../words/tokens';
import { isPlain, written, type Quantity } from './quantity';
import { isPartOfFirst } from './shares';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const OF = hashes('of');
const DETERMINERS = hashes('the its their his her our these those');
/** *of the old village’s 40 houses* */
const MOST_WORDS = 6;
const VERB = FINITE | Class.AUXILIARY;

export function* wrongExcess(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 1 < terms.length; k++) {
    const [one, two] = [terms[k], terms[k + 1]];
    if (isOfAll(statement, one, two) && isMore(one, two)) yield wrong(two, one, two);
    if (isOfAllFirst(statement, one, two) && isMore(two, one)) yield wrong(two, two, one);
  }
}

/** *11 of the nine judges*; not *two of the one-way streets* */
function isOfAll(statement: Statement, part: Quantity, whole: Quantity): boolean {
  const { tokens } = statement;
  const of = part.last + 1;
  if (!isIn(tokens, of, OF) || whole.first - of > MOST_WORDS || !isNoun(statement, whole)) return false;
  return isIn(tokens, whole.first - 1, DETERMINERS) ? whole.first === of + 2 : isPossessive(tokens, whole.first - 1);
}

/** *Of the 12 jurors, 14 voted* */
const isOfAllFirst = (statement: Statement, whole: Quantity, part: Quantity): boolean =>
  isPartOfFirst(statement, whole, part) &&
  isIn(statement.tokens, whole.first - 1, DETERMINERS) &&
  isNoun(statement, whole) &&
  statement.tokens.is(part.last + 1, VERB) &&
  !statement.tokens.is(part.last + 1, Class.PLURAL);

/** A plural noun follows that is counted. */
const isNoun = ({ tokens }: Statement, { last }: Quantity): boolean =>
  !isHyphen(tokens, last + 1) &&
  tokens.shape(last + 1) === Shape.SMALL &&
  (tokens.is(last + 1, Class.PLURAL) || tokens.is(last + 2, Class.PLURAL));

const isMore = (part: Quantity, whole: Quantity): boolean =>
  [part, whole].every(({ figure }) => figure.kind === 'count' && figure.valueTo === null) &&
  isPlain(whole) &&
  !part.bounded &&
  part.low > whole.high;

const wrong = (stated: Quantity, part: Quantity, whole: Quantity): WrongSum =>
  wrongSum(stated, say('{0} is more than {1}.', written(part.value, 0), written(whole.value, 0)), null);
