/** Scores that their own words deny: *drew 2-1*, *a goalless 1-1 draw*, *beat Kiel 1-1*, *a unanimous 7-2 vote*. */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isClosed, isComma } from './joints';
import { isPlain, type Quantity } from './quantity';
import type { Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const DREW = hashes('drew draw draws drawn');
const DRAW = hashes('draw stalemate');
const BEAT = hashes('beat beats beating defeated defeats thrashed edged');
const LOST = hashes('lost loses');
const WIN = hashes('win victory defeat');
const GOALLESS = hashes('goalless scoreless');
const UNANIMOUS = hashes('unanimous unanimously');
const VOTES = hashes('vote ruling verdict ballot');
/** A level score has a winner on these. */
const OTHERWISE = hashes(
  'penalties penalty pens aggregate away shootout shoot extra toss countback tiebreak tie rule wickets replay spot kicks',
);
/** More is no score of a match, and the cards of boxers. */
const MOST = 30;
/** A name has so many words at most. */
const LONGEST_NAME = 3;

export function* wrongResults(statement: Statement): Iterable<WrongSum> {
  for (const term of statement.terms) {
    const { value, figure } = term;
    const to = figure.valueTo;
    if (figure.kind !== 'count' || to === null || !isPlain(term) || Math.max(value, to) > MOST) continue;
    if (value !== to && isDraw(statement, term) && !isRange(statement, term))
      yield wrongSum(term, say('The two sides of a draw have the same.'), null);
    else if (value === to && isWon(statement, term))
      yield wrongSum(term, say('Nobody wins with as many as the other side.'), null);
    else if (value + to > 0 && isGoalless(statement, term))
      yield wrongSum(term, say('The two sides of a goalless draw have nothing.'), null);
    else if (Math.min(value, to) > 0 && isUnanimous(statement, term))
      yield wrongSum(term, say('A unanimous vote has nobody against.'), null);
  }
}

/** *10-15 people* */
const isRange = ({ tokens }: Statement, { last, value, figure }: Quantity): boolean =>
  value < figure.valueTo! &&
  tokens.shape(last + 1) === Shape.SMALL &&
  !tokens.is(last + 1, Class.PREPOSITION | Class.JOINER) &&
  !isIn(tokens, last + 1, DRAW);

/** *drew 2-1*, *drew with Kiel 2-1*, *a 2-1 draw* */
function isDraw(statement: Statement, { first, last }: Quantity): boolean {
  const { tokens } = statement;
  if (isIn(tokens, last + 1, DRAW)) return true;
  const verb = nameBefore(tokens, first);
  const before = verb < first - 1 && tokens.is(verb, Class.PREPOSITION) ? verb - 1 : verb;
  return isIn(tokens, before, DREW) && isBehindScore(statement, last + 1);
}

/** *beat Kiel 1-1*, *a 1-1 win* */
function isWon(statement: Statement, { first, last }: Quantity): boolean {
  const { tokens, first: begin, end } = statement;
  if (
    !isIn(tokens, last + 1, WIN) &&
    !(
      (isIn(tokens, nameBefore(tokens, first), BEAT) || isIn(tokens, first - 1, LOST)) &&
      isBehindScore(statement, last + 1)
    )
  )
    return false;
  for (let i = begin; i < end; i++) if (isIn(tokens, i, OTHERWISE)) return false;
  return true;
}

const isBehindScore = (statement: Statement, i: number): boolean =>
  isClosed(statement, i) || statement.tokens.is(i, Class.PREPOSITION | Class.JOINER | Class.SUBORDINATOR | Class.TIME);

const isGoalless = ({ tokens }: Statement, { first, last }: Quantity): boolean =>
  isIn(tokens, first - 1, GOALLESS) && isIn(tokens, last + 1, DRAW);

/** *unanimously, 7-2,*, *voted 7-2 unanimously*, *a unanimous 7-2 vote* */
function isUnanimous(statement: Statement, { first, last }: Quantity): boolean {
  const { tokens } = statement;
  const before = isComma(tokens, first - 1) ? first - 2 : first - 1;
  if (isIn(tokens, before, UNANIMOUS)) return isIn(tokens, last + 1, VOTES) || isBehindScore(statement, last + 1);
  return isIn(tokens, last + 1, UNANIMOUS) && isClosed(statement, last + 2);
}

/** What stands before a name that ends right before a figure. */
function nameBefore(tokens: Tokens, first: number): number {
  let i = first - 1;
  while (i >= first - LONGEST_NAME && tokens.shape(i) === Shape.CAPITAL) i--;
  return i;
}
