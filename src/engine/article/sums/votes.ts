/** More votes than members: *the 40-member council voted 22 for and 19 against*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { isClause } from './joints';
import { phrases } from './phrase-table';
import { isPlain, written, type Quantity } from './quantity';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

export function* wrongVotes(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 2 < terms.length; k++)
    if (areVotesOf(statement, terms[k], terms[k + 1], terms[k + 2]))
      yield* tooMany(terms[k], terms[k + 1], terms[k + 2]);
}

const OF = hashes('of');
const VOTED = hashes('voted');
const BODIES = hashes(
  'council board committee commission senate house parliament assembly jury panel members delegates councillors senators lawmakers seats',
);
const IN_FAVOR = phrases('for, in favor, in favour, yes');
const AGAINST = phrases('against, opposed, no');
const VOTES = hashes('votes');

/** *the 40-member council voted 22 for and 19 against* */
function areVotesOf(statement: Statement, members: Quantity, yes: Quantity, no: Quantity): boolean {
  const { tokens } = statement;
  if (!isLedBy(statement, yes, VOTED) || !isClause(tokens, members.last + 1, yes.lead)) return false;
  let body = members.last + 1;
  while (body < yes.lead && !isIn(tokens, body, BODIES) && !isIn(tokens, body, OF)) body++;
  const behind = ({ last }: Quantity): number => (isIn(tokens, last + 1, VOTES) ? last + 2 : last + 1);
  return (
    isIn(tokens, body, BODIES) &&
    IN_FAVOR.at(tokens, behind(yes)) !== undefined &&
    AGAINST.at(tokens, behind(no)) !== undefined
  );
}

function* tooMany(members: Quantity, yes: Quantity, no: Quantity): Iterable<WrongSum> {
  if (![members, yes, no].every(q => isPlain(q) && q.figure.kind === 'count')) return;
  if (yes.value + no.value <= members.value) return;
  const [one, other, all] = [yes, no, members].map(q => written(q.value, 0));
  yield wrongSum(no, say('{0} and {1} are more than {2}.', one, other, all), null);
}
