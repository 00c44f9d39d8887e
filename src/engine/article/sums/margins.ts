/** Votes and margins: *52-48, a margin of six*; *led by nine points, 45 percent to 38 percent*. */
import { say } from '../../phrase';
import { hashes, isHyphen, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';
import { leadOf } from './leads';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { isClause, isClosed, isComma, isNothing } from './joints';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const MARGIN = hashes('margin majority lead difference gap');
const WIN = hashes('margin majority lead difference gap win victory triumph defeat loss');
const LED = hashes(
  'led lead leads leading trails trail trailed beats beat beating defeated won wins winning lost losing ahead behind passed defeats',
);
const UNITS = hashes('vote point seat goal run');
const COUNTED = hashes('points point votes seats goals runs');
const TO = hashes('to');
const OF = hashes('of');
const BY = hashes('by');
const OF_OR_TO = hashes('of to at by');
const FROM = hashes('from');
const WITH = hashes('with');
const WITH_OR_BY = hashes('with by for');

/** What two sides have: a score, or one figure and the other. */
export interface Score {
  readonly won: number;
  readonly lost: number;
  /** How far the difference may be off. */
  readonly slack: number;
  /** From its first token to its last; the number of the figure behind it. */
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

export function* wrongMargins(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k < terms.length; k++) {
    const score = scoreAt(statement, k);
    if (!score) continue;
    const [before, behind] = [terms[k - 1], terms[score.next]];
    if (behind && isMarginBehind(statement, score, behind)) yield* wrongMargin(score, behind);
    if (before && isMarginBefore(statement, before, score)) yield* wrongMargin(score, before);
  }
}

const SCORED: ReadonlySet<string> = new Set(['count', 'percentage', 'ratio']);

/** *52-48*, *31 votes to 24*, *45 percent to 38 percent* */
export function scoreAt(statement: Statement, k: number): Score | undefined {
  const [won, lost] = [statement.terms[k], statement.terms[k + 1]];
  if (!isPlain(won)) return undefined;
  const { valueTo, kind } = won.figure;
  if (valueTo !== null)
    return SCORED.has(kind)
      ? { won: won.value, lost: valueTo, slack: 0, first: won.first, last: won.last, next: k + 1 }
      : undefined;
  if (!lost || !isPlain(lost) || !areAlike(won, lost)) return undefined;
  if (isLedBy(statement, won, FROM) || !isLedBy(statement, lost, TO)) return undefined;
  if (!isClause(statement.tokens, won.last + 1, lost.lead)) return undefined;
  const slack = kind === 'percentage' ? won.high - won.value + (lost.high - lost.value) : 0;
  return { won: won.value, lost: lost.value, slack, first: won.first, last: lost.last, next: k + 2 };
}

/** *…, a margin of six*, *…, a six-point win* */
function isMarginBehind(statement: Statement, score: Score, margin: Quantity): boolean {
  const { tokens } = statement;
  const isOf = isIn(tokens, margin.lead, OF) && isIn(tokens, margin.lead - 1, MARGIN);
  if (isOf ? !isClosed(statement, behindCounted(tokens, margin)) : !isBeforeWin(tokens, margin)) return false;
  const lead = isOf ? leadOf(tokens, margin.lead - 1, score.last + 1) : margin.lead;
  const comma = isIn(tokens, lead, WITH_OR_BY) ? lead - 1 : lead;
  return isComma(tokens, comma) && isClause(tokens, score.last + 1, comma);
}

/** Behind *six*, *six votes*. */
const behindCounted = (tokens: Tokens, { last }: Quantity): number =>
  isIn(tokens, last + 1, COUNTED) ? last + 2 : last + 1;

/** *six-point win*, *six-vote margin* */
function isBeforeWin(tokens: Tokens, { last }: Quantity): boolean {
  const unit = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  return isIn(tokens, unit, UNITS) && isIn(tokens, unit + 1, WIN);
}

/** *led by six points, 45 percent to 39*, *the margin shrank to six, 45 percent to 39* */
function isMarginBefore(statement: Statement, margin: Quantity, score: Score): boolean {
  const { tokens, first } = statement;
  const counted = behindCounted(tokens, margin);
  const end = isIn(tokens, score.first - 1, WITH) ? score.first - 1 : score.first;
  if (!isNothing(tokens, counted, end)) return false;
  const isWon = isLedBy(statement, margin, BY) && hasBefore(statement, margin.lead, LED);
  if (isWon || !isLedBy(statement, margin, OF_OR_TO) || !isComma(tokens, counted)) return isWon;
  return hasBefore({ tokens, first: Math.max(first, margin.lead - 3) }, margin.lead, MARGIN);
}

/** One of these words stands before a token, in its clause. */
function hasBefore({ tokens, first }: Pick<Statement, 'tokens' | 'first'>, i: number, words: WordSet): boolean {
  for (let at = i - 1; at >= first && isClause(tokens, at, i); at--) if (isIn(tokens, at, words)) return true;
  return false;
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'percentage-points']);

function* wrongMargin({ won, lost, slack }: Score, stated: Quantity): Iterable<WrongSum> {
  if (!COUNTS.has(stated.figure.kind) || !isPlain(stated)) return;
  const margin = Math.abs(won - lost);
  const room: Interval = { low: margin - slack, high: margin + slack };
  if (!areApart(room, slack ? { low: stated.value, high: stated.value } : stated)) return;
  const message = say('{0} to {1} is a margin of {2}.', written(won, 2), written(lost, 2), written(margin, 2));
  yield wrongSum(stated, message, written(margin, 2));
}
