/** More votes than members: *the 40-member council voted 22 for and 19 against*, *the nine-member court ruled 6-5*. */
import { say } from '../../phrase';
import { hashes, isHyphen, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import { isClause, isClosed, isComma } from './joints';
import { scoreAt, type Score } from './margins';
import { phrases } from './phrase-table';
import { isPlain, written, type Quantity } from './quantity';
import { isPartOf, isPartOfFirst } from './shares';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

export function* wrongVotes(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 1 < terms.length; k++) {
    if (!isCounted(terms[k])) continue;
    yield* wrongScore(statement, k);
    const [one, two, three] = [terms[k], terms[k + 1], terms[k + 2]];
    if (!three || !isCounted(two) || !isCounted(three)) continue;
    if (areForAndAgainst(statement, one, two, three)) yield* tooMany(one, three, votesOf(two, three), false);
    else if (isPartOf(statement, one, two) && areOpposed(statement, one, two, three))
      yield* tooMany(two, three, votesOf(one, three), false);
  }
}

/** Of a body whose members are counted: *the nine-member court ruled 6-5*. */
function* wrongScore(statement: Statement, k: number): Iterable<WrongSum> {
  const members = statement.terms[k];
  const score = scoreAt(statement, k + 1);
  if (score && areVotesOf(statement, members, score))
    yield* tooMany(members, statement.terms[k + 1], score, isOfAll(statement, members));
}

const isCounted = (term: Quantity): boolean => isPlain(term) && term.figure.kind === 'count';

const votesOf = (won: Quantity, lost: Quantity): Pick<Score, 'won' | 'lost'> => ({ won: won.value, lost: lost.value });

const OF = hashes('of');
const ALL = hashes('all');
const DECIDED = hashes('voted vote votes ruled rules split splits decided divided approved rejected deadlocked');
const BODIES = hashes(
  'council board committee commission senate house parliament assembly jury panel court bench tribunal cabinet members delegates ' +
    'councillors councilors councilmen senators lawmakers seats judges justices jurors directors trustees mps legislators',
);
/** What stands between a number and its body: *nine-member court*, *12-strong jury*. */
const STRONG = hashes('member strong seat judge justice person man woman juror');
const PRESENT = phrases(
  'were there, were present, was present, attended, were in the room, took part, were in attendance',
);
const WHO_VOTED = hashes('they it');
const AND = hashes('and');
const IN_FAVOR = phrases('for, in favor, in favour, yes, in support');
const AGAINST = phrases('against, opposed, no, dissented, disagreed, voted against, were against, were opposed');
const AGREED = phrases(
  'agreed, concurred, voted for, voted in favor, voted in favour, voted yes, were in favor, were in favour',
);
const VOTES = hashes('votes');

/** *the nine-member court ruled 6-5*, *the panel of seven voted 5-4*, *all 11 members were there, and the board voted 8-4* */
function areVotesOf(statement: Statement, members: Quantity, score: Score): boolean {
  const { tokens } = statement;
  const verb = isIn(tokens, score.first - 1, DECIDED) ? score.first - 1 : score.first - 2;
  const body = bodyBehind(tokens, members);
  if (body < 0 || !isIn(tokens, verb, DECIDED)) return false;
  return verb === body + 1 || isPresent(tokens, body + 1, verb);
}

/** The last token of the body that a number counts; -1 where it counts none. */
function bodyBehind(tokens: Tokens, members: Quantity): number {
  const { first, last } = members;
  if (isIn(tokens, first - 1, OF) && isIn(tokens, first - 2, BODIES)) return last;
  const noun = isHyphen(tokens, last + 1) && isIn(tokens, last + 2, STRONG) ? last + 3 : last + 1;
  for (let i = noun; i <= noun + 2; i++) if (isIn(tokens, i, BODIES)) return i;
  return -1;
}

/** *were present, and they voted*, *were there, and the board voted*: the tokens from behind the body to its verb. */
function isPresent(tokens: Tokens, from: number, verb: number): boolean {
  const present = PRESENT.at(tokens, from);
  if (!present) return false;
  const comma = present.last + 1;
  const and = isComma(tokens, comma) ? comma + 1 : comma;
  if (!isIn(tokens, and, AND)) return false;
  return verb === and + 1 || (verb <= and + 3 && (isIn(tokens, verb - 1, WHO_VOTED) || isIn(tokens, verb - 1, BODIES)));
}

/** *All members of the 15-member board were present, and they voted 8-5*: nobody stayed away, and no other figure says who stayed out. */
function isOfAll({ tokens, first, terms }: Statement, members: Quantity): boolean {
  const body = bodyBehind(tokens, members);
  if (terms.length > 2 || !PRESENT.at(tokens, body + 1)) return false;
  for (let i = members.first - 1; i >= first && i >= members.first - MOST_WORDS; i--)
    if (isIn(tokens, i, ALL)) return true;
  return false;
}

/** So many words may stand before a number: *all members of the 15-member board*. */
const MOST_WORDS = 4;

/** *the 40-member council voted 22 for and 19 against*, *of 20 senators, 12 voted for and nine against* */
function areForAndAgainst(statement: Statement, members: Quantity, yes: Quantity, no: Quantity): boolean {
  const { tokens } = statement;
  if (bodyBehind(tokens, members) < 0 || AGAINST.at(tokens, behindVotes(tokens, no)) === undefined) return false;
  const isVoted = isIn(tokens, yes.lead, DECIDED) && isClause(tokens, members.last + 1, yes.lead);
  if (isVoted) return IN_FAVOR.at(tokens, behindVotes(tokens, yes)) !== undefined;
  return isPartOfFirst(statement, members, yes) && AGREED.at(tokens, yes.last + 1) !== undefined;
}

/** *Seven of the nine judges agreed and three dissented* */
function areOpposed(statement: Statement, yes: Quantity, members: Quantity, no: Quantity): boolean {
  const { tokens } = statement;
  const body = bodyBehind(tokens, members);
  const agreed = body < 0 ? undefined : AGREED.at(tokens, body + 1);
  const against = AGAINST.at(tokens, no.last + 1);
  return (
    Boolean(agreed && against && isLedBy(statement, no, AND) && isClosed(statement, against.last + 1)) && isPlain(yes)
  );
}

const behindVotes = (tokens: Tokens, { last }: Quantity): number =>
  isIn(tokens, last + 1, VOTES) ? last + 2 : last + 1;

function* tooMany(
  members: Quantity,
  stated: Quantity,
  { won, lost }: Pick<Score, 'won' | 'lost'>,
  isOfAll: boolean,
): Iterable<WrongSum> {
  const votes = won + lost;
  if (isOfAll ? votes === members.value : votes <= members.value) return;
  const [one, other, all] = [won, lost, members.value].map(votes => written(votes, 0));
  const message =
    votes > members.value
      ? say('{0} and {1} are more than {2}.', one, other, all)
      : say('{0} and {1} are fewer than {2}.', one, other, all);
  yield wrongSum(stated, message, null);
}
