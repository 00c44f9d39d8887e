/** Parts of a whole: *22 of the 40 members, or 60 percent*; *300 of its 400 seats, leaving 100*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Class } from '../../words/classes';
import { Shape } from '../../words/tokens';
import { phrases } from './phrase-table';
import { areAlike, areApart, exact, isPlain, isSaid, written, type Quantity } from './quantity';
import { bracketBefore, isRestricted, orBefore } from './restating';
import { isClause, isClosed, isComma, isSetOff } from './joints';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const OF = hashes('of');
const OF_OR_AMONG = hashes('of among');
const DETERMINERS = hashes('the its their his her our a');
const WHICH = hashes('which that');
const LEAVING = hashes('leaving leaves');
const TOTAL = phrases('of the total, of the whole, of them all');
const AMONG = hashes('including among');

export function* wrongShares(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 1 < terms.length; k++)
    if (isShareInPercent(statement, terms[k], terms[k + 1])) yield* wrongPercentage(terms[k], terms[k + 1]);
  for (let k = 0; k + 2 < terms.length; k++) {
    const [one, two, three] = [terms[k], terms[k + 1], terms[k + 2]];
    if (isPartOf(statement, one, two)) {
      if (isShareBehind(statement, two, three)) yield* wrongShare(one, two, three);
      if (isRestBehind(statement, two, three)) yield* wrongRest(two, one, three);
      if (isPartBehind(statement, one, two, three)) yield* wrongPart(one, two, three);
    }
    if (isPartOfFirst(statement, one, two)) {
      if (isShareBehind(statement, two, three)) yield* wrongShare(two, one, three);
      if (isRestBehind(statement, two, three)) yield* wrongRest(one, two, three);
    }
    if (isShareOf(statement, one, two, three)) yield* wrongShare(one, three, two);
  }
}

/** *22 boats of the 40*, *22 out of 40* */
export const isPartOf = (statement: Statement, part: Quantity, whole: Quantity): boolean =>
  isLedBy(statement, whole, OF) &&
  !isLedBy(statement, part, AMONG) &&
  isClause(statement.tokens, part.last + 1, whole.lead);

/** *of the 40 boats, 22* */
export function isPartOfFirst(statement: Statement, whole: Quantity, part: Quantity): boolean {
  const { tokens } = statement;
  return (
    isLedBy(statement, whole, OF_OR_AMONG) && isComma(tokens, part.lead) && isClause(tokens, whole.last + 1, part.lead)
  );
}

/** *22 boats, or 55 percent*, *22 boats (55 percent)* */
function isRestated({ tokens }: Statement, before: Quantity, share: Quantity): boolean {
  const or = orBefore(tokens, share);
  const joint = or >= 0 ? or : bracketBefore(tokens, share);
  const isOfIt = !isIn(tokens, joint - 1, NAMES); // with the highest turnout – 72 percent
  return (
    isOfIt &&
    isSetOff(tokens, joint) &&
    isClause(tokens, before.last + 1, joint) &&
    !isRestricted(tokens, share.last + 1)
  );
}

/** *or 55 percent*, *or 55 percent of the total*; not *or half of those at sea*. */
const isShareRestated = (statement: Statement, before: Quantity, share: Quantity): boolean =>
  isRestated(statement, before, share) && !isOfElse(statement, share);

const isOfElse = ({ tokens }: Statement, { last }: Quantity): boolean =>
  isIn(tokens, last + 1, OF) && !TOTAL.at(tokens, last + 1);

/** *84 out of 120 pupils (70 percent)*, *one in five, or 20 percent* */
const isShareInPercent = (statement: Statement, share: Quantity, percentage: Quantity): boolean =>
  share.figure.kind === 'ratio' &&
  share.figure.unit === null &&
  percentage.figure.kind === 'percentage' &&
  isRestated(statement, share, percentage) &&
  isClosed(statement, percentage.last + 1);

/** So many words of the whole may stand before its share that nothing but a comma leads. */
const FEW = 2;

/** *of the 40 boats, or 55 percent*, *of 40 boats, half, leak*, *of the 40 boats, 55 percent of the total* */
function isShareBehind(statement: Statement, whole: Quantity, share: Quantity): boolean {
  const { tokens } = statement;
  if (isShareRestated(statement, whole, share)) return true;
  const name = nameBefore(statement, share);
  if (name >= 0) return isClause(tokens, whole.last + 1, name) && isClosed(statement, share.last + 1);
  if (!isComma(tokens, share.lead) || !isClause(tokens, whole.last + 1, share.lead)) return false;
  if (TOTAL.at(tokens, share.last + 1) || isOfWhole(statement, share.last + 1)) return true;
  const isShort = share.figure.kind === 'ratio' || share.lead - whole.last - 1 <= FEW;
  return isShort && isClosed(statement, share.last + 1);
}

/** *a third of the workforce* */
const isOfWhole = (statement: Statement, of: number): boolean =>
  isIn(statement.tokens, of, OF) &&
  isIn(statement.tokens, of + 1, DETERMINERS) &&
  isIn(statement.tokens, of + 2, WHOLES) &&
  isClosed(statement, of + 3);

/** What those that are counted make together. */
const WHOLES = hashes(
  'total whole workforce staff fleet membership population electorate chamber house council parliament assembly budget crew intake roll ' +
    'stock herd flock estate network vote ballots payroll lot',
);

const NAMES = hashes('turnout share rate proportion percentage');
const ARTICLES = hashes('a an');

/** The comma before what a share is called: *…, a turnout of 55 percent*, *…, a success rate of 55 percent*; -1 where it has no name. */
function nameBefore(statement: Statement, share: Quantity): number {
  const { tokens } = statement;
  const name = share.lead - 1;
  if (!isLedBy(statement, share, OF) || !isIn(tokens, name, NAMES)) return -1;
  const article = isIn(tokens, name - 1, ARTICLES) ? name - 1 : name - 2;
  return isIn(tokens, article, ARTICLES) && isComma(tokens, article - 1) ? article - 1 : -1;
}

/** *300 of its 400 seats, leaving 100*, *which leaves it with only 100*, *and 100 remain* */
const isRestBehind = (statement: Statement, whole: Quantity, rest: Quantity): boolean =>
  isLeft(statement, whole, rest) || remains(statement, whole, rest) || isOther(statement, whole, rest);

const THE = hashes('the');
const OTHER = hashes('other remaining');

/** *Two of the five boats sank, and the other three …*: no other things follow. */
function isOther({ tokens }: Statement, whole: Quantity, { first, last }: Quantity): boolean {
  const noun = last + 1;
  const isSame = !tokens.is(noun, Class.PLURAL) || tokens.hash(noun) === tokens.hash(whole.last + 1);
  return isSame && isIn(tokens, first - 1, OTHER) && isIn(tokens, first - 2, THE);
}

const LIMITS = hashes('only just it them him her with');
/** So many of them may stand between. */
const MOST_LIMITS = 3;
/** *leaving 100 open*, *leaving 100 in use*; not *leaving 20 nurses idle*, *leaving three dead*. */
const STILL = hashes('free empty vacant unsold open standing running afloat working active in on at to');

function isLeft(statement: Statement, whole: Quantity, { first, last }: Quantity): boolean {
  const { tokens } = statement;
  let verb = first - 1;
  while (verb >= first - MOST_LIMITS && isIn(tokens, verb, LIMITS)) verb--;
  const comma = isIn(tokens, verb - 1, WHICH) ? verb - 2 : verb - 1;
  if (!isIn(tokens, verb, LEAVING) || !isComma(tokens, comma) || !isClause(tokens, whole.last + 1, comma)) return false;
  const next = last + 1;
  const isNamed = tokens.isWord(next) && tokens.hash(next) === tokens.hash(whole.last + 1);
  return isNamed || isClosed(statement, next) || isIn(tokens, next, STILL);
}

const REMAIN = phrases('remain, remained, were left, are left');

function remains(statement: Statement, whole: Quantity, { lead, last }: Quantity): boolean {
  const { tokens } = statement;
  const behind = REMAIN.at(tokens, last + 1);
  const isJoint = isComma(tokens, lead) || isIn(tokens, lead, AND);
  return (
    isJoint && behind !== undefined && isClosed(statement, behind.last + 1) && isClause(tokens, whole.last + 1, lead)
  );
}

const AND = hashes('and');

/** *10 percent of its 3,000 workers, or 300* */
const isPartBehind = (statement: Statement, share: Quantity, whole: Quantity, part: Quantity): boolean =>
  whole.lead === share.last + 1 && isRestated(statement, whole, part);

/** So many words may stand before the whole: *10 percent of its workforce of 3,000*. */
const MOST_WORDS = 4;

/** *300 jobs, or 10 percent of its 3,000 employees* */
function isShareOf(statement: Statement, part: Quantity, share: Quantity, whole: Quantity): boolean {
  const { tokens } = statement;
  const or = orBefore(tokens, share);
  const joint = or >= 0 ? or : share.lead;
  if (!isComma(tokens, joint) || !isClause(tokens, part.last + 1, joint)) return false;
  const of = share.last + 1;
  if (!isIn(tokens, of, OF) || !isIn(tokens, of + 1, DETERMINERS) || whole.first - of > MOST_WORDS) return false;
  for (let i = of + 1; i < whole.first; i++) if (tokens.shape(i) !== Shape.SMALL) return false;
  return true;
}

function* wrongShare(part: Quantity, whole: Quantity, stated: Quantity): Iterable<WrongSum> {
  const isRatio = stated.figure.kind === 'ratio';
  if ((!isRatio && stated.figure.kind !== 'percentage') || !isPlain(part) || !isPlain(whole) || !isSaid(stated)) return;
  if (!areCounts(part, whole) || part.value > whole.value || whole.low <= 0) return;
  const by = isRatio ? 1 : 100;
  const share = { low: (part.low / whole.high) * by, high: (part.high / whole.low) * by };
  // counts are exact, but a large one may be rounded
  const exact = whole.value < 1000 ? (part.value / whole.value) * by : null;
  if (!areApart(exact === null ? share : { low: exact, high: exact }, stated)) return;
  const number = written((part.value / whole.value) * 100, stated.decimals);
  const message = say('{0} of {1} is {2} percent.', written(part.value, 2), written(whole.value, 2), number);
  yield wrongSum(stated, message, isRatio ? null : number);
}

function* wrongPercentage(share: Quantity, stated: Quantity): Iterable<WrongSum> {
  if (!isPlain(share) || !isSaid(stated) || !areApart({ low: share.low * 100, high: share.high * 100 }, stated)) return;
  const number = written(share.value * 100, Math.max(stated.decimals, 1));
  yield wrongSum(stated, say('That is {0} percent.', number), number);
}

function* wrongPart(share: Quantity, whole: Quantity, stated: Quantity): Iterable<WrongSum> {
  const isRatio = share.figure.kind === 'ratio' && share.figure.unit === null;
  if ((!isRatio && share.figure.kind !== 'percentage') || !isSaid(share) || !isPlain(whole) || !isPlain(stated)) return;
  if (!areCounts(whole, stated)) return;
  const by = isRatio ? 1 : 100;
  const part = { low: (share.low * whole.low) / by, high: (share.high * whole.high) / by };
  if (!areApart(part, stated)) return;
  const number = written((share.value * whole.value) / by, 0);
  const percent = written((share.value * 100) / by, 2);
  const message = say('{0} percent of {1} is {2}.', percent, written(whole.value, 2), number);
  yield wrongSum(stated, message, whole.value < 1e6 ? number : null);
}

function* wrongRest(whole: Quantity, part: Quantity, stated: Quantity): Iterable<WrongSum> {
  if (![whole, part, stated].every(isPlain) || !areCounts(whole, part) || !areAlike(whole, stated)) return;
  const [all, gone] = [exact(whole), exact(part)];
  if (!areApart({ low: all.low - gone.high, high: all.high - gone.low }, exact(stated))) return;
  const number = written(whole.value - part.value, Math.max(whole.decimals, part.decimals));
  const message = say('{0} less {1} is {2}.', written(whole.value, 2), written(part.value, 2), number);
  yield wrongSum(stated, message, whole.value < 1e6 && part.value < whole.value ? number : null);
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'money', 'measure']);

export const areCounts = (a: Quantity, b: Quantity): boolean => areAlike(a, b) && COUNTED.has(a.figure.kind);
