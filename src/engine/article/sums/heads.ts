/** So much for each: *$600 for 40 people, or $15 each*; *30 goats for $6,000, or $200 a goat*. */
import { say } from '../../phrase';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { phrases } from './phrase-table';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import { comesToBefore, isRestricted, orBefore } from './restating';
import { timeBehind } from './rates';
import { isClause, isClosed, isComma, isPhrase } from './joints';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

const EACH = phrases('each, apiece, a head, per head, per person, a person');
const PER = phrases('a, an, per, for each, for every');
const GIVEN_TO = hashes('for from among between to by with on across');
const SHARING = hashes('share shares shared split splits divide divides divided');
const FOR = hashes('for');
const WAYS = hashes('ways');

export function* wrongHeads(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    const [one, two, each] = [terms[k], terms[k + 1], terms[k + 2]];
    if (!isPlain(one) || !isPlain(two) || !isPlain(each)) continue;
    const isFirst = areAlike(one, each) && (!areAlike(two, each) || isLedBy(statement, two, GIVEN_TO));
    const [whole, heads] = isFirst ? [one, two] : [two, one];
    if (isDivided(statement, whole, heads, each)) yield* wrongEach(whole, heads, each);
  }
}

/** A whole and those it is divided among, in either order, and what each has of it. */
function isDivided(statement: Statement, whole: Quantity, heads: Quantity, each: Quantity): boolean {
  const { tokens } = statement;
  const [one, two] = whole.first < heads.first ? [whole, heads] : [heads, whole];
  const comesTo = comesToBefore(tokens, each);
  const joint = comesTo < 0 && isComma(tokens, each.lead) ? each.lead : comesTo;
  if (joint < 0 || !isPhrase(tokens, one.last + 1, two.first) || !isClause(tokens, two.last + 1, joint)) return false;
  if (heads.first < whole.first && !isFirstCount(statement, heads)) return false;
  const isOr = orBefore(tokens, each) >= 0;
  const last = EACH.at(tokens, each.last + 1)?.last;
  if (last !== undefined && heads.figure.kind === 'count')
    return !isRestricted(tokens, last + 1) && (isOr || isShared(statement, whole, heads));
  if (isInWays(statement, heads)) return isOr;
  return (isOr || (comesTo >= 0 && isLedBy(statement, heads, GIVEN_TO))) && isPerThing(statement, whole, heads, each);
}

/** No other count stands before those who may be meant: not *two teams of 12 players*. */
const isFirstCount = ({ terms }: Statement, heads: Quantity): boolean =>
  terms.every(({ first, figure }) => first >= heads.first || figure.kind !== 'count');

/** *$600 for 40 people*, *40 chairs for $600*, *40 people shared the $600*, *$600, split four ways* */
function isShared(statement: Statement, whole: Quantity, heads: Quantity): boolean {
  if (isInWays(statement, heads)) return true;
  if (whole.first < heads.first) return isLedBy(statement, heads, GIVEN_TO);
  if (isLedBy(statement, whole, FOR)) return true;
  for (let i = heads.last + 1; i < whole.first; i++) if (isIn(statement.tokens, i, SHARING)) return true;
  return false;
}

/** *split four ways* */
const isInWays = (statement: Statement, heads: Quantity): boolean =>
  isLedBy(statement, heads, SHARING) && isIn(statement.tokens, heads.last + 1, WAYS);

/** So many letters tell a thing from others: *tickets*, *a ticket*; *years*, *a year*. */
const TELLING = 4;

/** The thing that is counted is named again, and nothing is said of it: *three tickets, or $30 a ticket*. */
function isPerThing(statement: Statement, whole: Quantity, heads: Quantity, each: Quantity): boolean {
  const { tokens } = statement;
  const per = PER.at(tokens, each.last + 1);
  if (!per || !isClosed(statement, per.last + 2) || timeBehind(statement, whole) >= 0) return false; // $600 a day is no whole
  const thing = tokens.text(per.last + 1);
  const isNamed = (name: string): boolean => name.startsWith(thing.slice(0, TELLING));
  return thing.length > 2 && (wordsBehind(tokens, heads).some(isNamed) || isNamed(heads.figure.unit ?? ''));
}

/** So many words may name what is counted: *40 new office chairs*. */
const MOST_WORDS = 3;

function wordsBehind(tokens: Tokens, { last }: Quantity): string[] {
  const words: string[] = [];
  for (let i = last + 1; i <= last + MOST_WORDS && tokens.shape(i) === Shape.SMALL; i++) words.push(tokens.text(i));
  return words;
}

function* wrongEach(whole: Quantity, heads: Quantity, stated: Quantity): Iterable<WrongSum> {
  if (!areAlike(whole, stated) || heads.low <= 0) return;
  if (!areApart({ low: whole.low / heads.value, high: whole.high / heads.value }, stated)) return;
  const each = whole.value / heads.value;
  const message = say('{0} for {1} is {2} each.', written(whole.value, 2), written(heads.value, 0), written(each, 2));
  yield wrongSum(stated, message, each < 1e6 ? written(each, Number.isInteger(each) ? 0 : 2) : null);
}
