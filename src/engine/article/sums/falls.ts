/** What falls by more than all there is: *the herd shrank by 160 percent*. What may be less than nothing, as profits may, can. */
import { say } from '../../phrase';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { MOVE_NOUNS } from './directions';
import { moveBehindNoun, moveByVerb } from './moves';
import { isPlain, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const ALL = 100;
/** What may fall below nothing, and what a share or a bound is of. */
const SIGNED = hashes(
  'profit profits profitability earnings income incomes earned loss losses return returns surplus surpluses balance balances deficit deficits ' +
    'flow margin margins growth net results yield yields rate rates temperature temperatures ebitda contribution contributions equity worth points ' +
    'price prices futures oil value',
);
const ON = hashes('of to from point points above below');
const ARTICLES = hashes('a another this that');

export function* wrongFalls(statement: Statement): Iterable<WrongSum> {
  for (const term of statement.terms) {
    if (term.value <= ALL || term.figure.kind !== 'percentage' || term.figure.valueTo !== null || !isPlain(term))
      continue;
    if (isFall(statement, term) && !isOfSigned(statement, term))
      yield wrongSum(term, say('Nothing that is counted falls by more than 100 percent.'), null);
  }
}

/** *fell 160 percent*, *a fall of 160 percent*, *a 160 percent drop* */
function isFall(statement: Statement, term: Quantity): boolean {
  const { tokens } = statement;
  const behind = term.last + 1;
  const isNominal = isIn(tokens, term.first - 1, ARTICLES) && tokens.isWord(behind);
  if (isNominal) return MOVE_NOUNS.get(tokens.hash(behind)) === false;
  const move = moveByVerb(statement, term) ?? moveBehindNoun(statement, term);
  return move?.isUp === false && !isIn(tokens, behind, ON);
}

/** Or in somebody’s words. */
function isOfSigned({ tokens, first, end }: Statement, term: Quantity): boolean {
  for (let i = first; i < end; i++)
    if (isIn(tokens, i, SIGNED) || (i < term.first && isSignOf(tokens, i, '“"'))) return true;
  return false;
}
