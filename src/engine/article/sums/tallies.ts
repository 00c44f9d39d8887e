/** What a side won, drew and lost, with how often it played: *won seven, drew four and lost two of its 13 matches*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { isPlain, written, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const WON = hashes('won win wins winning');
const LOST = hashes('lost lose loses losing');
const RESULTS = hashes('won win wins winning lost lose loses losing drew draw draws drawing drawn tied tie ties');
const OF = hashes('of from in');
const PLAYED = hashes('match matches game games test tests fixture fixtures start starts');
/** So many words may stand between the number and what was played: *their last 14 league games*. */
const MOST_WORDS = 2;

export function* wrongTallies(statement: Statement): Iterable<WrongSum> {
  const { tokens, terms } = statement;
  const results = terms.filter(({ first }) => isIn(tokens, first - 1, RESULTS));
  const has = (verbs: { has(hash: number): boolean }): boolean =>
    results.some(({ first }) => isIn(tokens, first - 1, verbs));
  const others = terms.filter(term => !results.includes(term));
  const [played] = others;
  if (results.length < 2 || others.length !== 1 || !has(WON) || !has(LOST)) return;
  if (!isLedBy(statement, played, OF) || !isPlayed(tokens, played) || ![...results, played].every(isWhole)) return;
  const sum = results.reduce((all, { value }) => all + value, 0);
  const isOver = sum > played.value;
  // two of three results may leave the draws unsaid
  if (!isOver && (results.length < 3 || sum === played.value)) return;
  yield wrongSum(played, say('The parts make {0}, not {1}.', written(sum, 0), written(played.value, 0)), null);
}

const isWhole = (term: Quantity): boolean =>
  isPlain(term) && term.figure.kind === 'count' && Number.isInteger(term.value);

function isPlayed(tokens: Tokens, { last }: Quantity): boolean {
  for (let i = last + 1; i <= last + 1 + MOST_WORDS; i++) if (isIn(tokens, i, PLAYED)) return true;
  return false;
}
