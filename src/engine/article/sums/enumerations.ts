/** What is counted place by place, and then in all: *12 hens in the yard, 9 in the barn and 4 on the roof, 25 in all*; *20, 40 and 30 hens, 80 in all*. */
import { say } from '../../phrase';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import { phrases } from './phrase-table';
import { areAlike, areApart, isPlain, written, type Quantity } from './quantity';
import { isClosed, isComma } from './joints';
import type { Statement } from './statement';
import { sumOf } from './totals';
import { wrongSum, type WrongSum } from './wrong-sum';

const IN_ALL = phrases('in all, altogether, in total, all told');
const TOTAL = phrases('a total of, for a total of, making a total of, a combined');
const AND = hashes('and');
/** With fewer it may be something else that is told. */
const FEWEST = 3;

export function* wrongEnumerations(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  const stated = terms.at(-1);
  const parts = terms.slice(0, -1);
  const isSummedUp = stated && parts.length >= FEWEST && isInAll(statement, stated);
  if (!isSummedUp || ![...parts, stated].every(isPlain)) return;
  if (!isRow(statement, parts, stated) && !parts.slice(1).every(part => isNext(statement, parts[0], part))) return;
  const sum = sumOf(parts);
  if (!areAlike(parts[0], stated) || !areApart(sum, stated)) return;
  yield wrongSum(stated, say('That is {0} in all.', written(sum.value, 0)), written(sum.value, 0));
}

/** *…, 25 in all*, *…, a total of 25* */
function isInAll(statement: Statement, { first, last, lead }: Quantity): boolean {
  const { tokens } = statement;
  const behind = IN_ALL.at(tokens, last + 1);
  if (behind) return isClosed(statement, behind.last + 1) && isComma(tokens, lead);
  const before = TOTAL.before(tokens, first);
  return before !== undefined && isComma(tokens, before.first - 1) && isClosed(statement, last + 1);
}

/** *20, 40 and 30 hens*: the noun stands once. What is less than one of them, or is how many there are, sums up none. */
function isRow({ tokens }: Statement, parts: readonly Quantity[], stated: Quantity): boolean {
  const isBeside = (part: Quantity, i: number): boolean => {
    const before = parts[i - 1];
    const isAnd = isIn(tokens, part.lead, AND);
    if (!before) return true;
    const joint = isAnd && isComma(tokens, part.lead - 1) ? part.lead - 1 : part.lead;
    return (
      areAlike(before, part) &&
      (isAnd ? i === parts.length - 1 : isComma(tokens, part.lead)) &&
      joint === before.last + 1
    );
  };
  const isCounted = tokens.is(parts.at(-1)!.last + 1, Class.PLURAL | Class.ADJECTIVE);
  return isCounted && parts.every(isBeside) && parts.every(({ value }) => value <= stated.value);
}

/** *…, 9 in the barn*, *and 4 on the roof*: the noun goes without saying, and the place follows. */
const isNext = ({ tokens }: Statement, first: Quantity, part: Quantity): boolean =>
  areAlike(first, part) &&
  (isComma(tokens, part.lead) || isIn(tokens, part.lead, AND)) &&
  tokens.is(part.last + 1, Class.PREPOSITION);

/** So many words may stand on either side of what joins two parts: *20 points and her sister 15*. */
const MOST_WORDS = 4;

/** *20 points and her sister 15, for a total of 35*, *40 cows, 30 sheep and 12 goats, a total of 82 animals* */
export function* wrongSumsUp(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  const stated = terms.at(-1);
  if (!stated || terms.length < 3 || ![...terms].every(isPlain) || !isSummedUp(statement, stated)) return;
  const all = terms.slice(0, -1);
  // in three games 20, 15 and 10
  const parts = all[0].value === all.length - 1 && all.length > 2 ? all.slice(1) : all;
  if (parts.length < 2 || !parts.slice(1).every((part, i) => isAdded(statement, parts[i], part))) return;
  if (!parts.every(part => areAlike(part, stated) || (part.figure.kind === 'count' && areAlike(parts[0], stated))))
    return;
  if (parts.some(({ value }) => value > stated.value)) return;
  const sum = sumOf(parts);
  const least = Math.min(...parts.map(part => part.high - part.low));
  if (!areApart(sum, { low: stated.value - least / 2, high: stated.value + least / 2 })) return;
  const decimals = Math.max(...parts.map(part => part.decimals));
  yield wrongSum(stated, say('That is {0} in all.', written(sum.value, decimals)), null);
}

/** *, a total of 82 animals*, *, 82 animals in all*: nothing more is said of it. */
function isSummedUp(statement: Statement, { first, last, lead }: Quantity): boolean {
  const { tokens } = statement;
  const noun = tokens.is(last + 1, Class.PLURAL) && tokens.shape(last + 1) === Shape.SMALL ? last + 1 : last;
  const behind = IN_ALL.at(tokens, noun + 1);
  if (behind) return isClosed(statement, behind.last + 1) && isComma(tokens, lead);
  const before = TOTAL.before(tokens, first);
  const comma = before && isIn(tokens, before.first - 1, FOR) ? before.first - 2 : before ? before.first - 1 : -1;
  return isComma(tokens, comma) && isClosed(statement, noun + 1);
}

const FOR = hashes('for making');

/** One comma, or *and*, joins the two, and no verb has another beginning. */
function isAdded({ tokens }: Statement, one: Quantity, part: Quantity): boolean {
  let joint = -1;
  for (let i = one.last + 1; i < part.first; i++) {
    if (isComma(tokens, i) || isIn(tokens, i, AND)) {
      if (joint >= 0 && !(joint === i - 1 && isComma(tokens, joint))) return false;
      joint = i;
    } else if (
      joint < 0
        ? tokens.is(i, FINITE | Class.AUXILIARY) && !tokens.is(i, Class.NOUN | Class.PLURAL)
        : tokens.is(i, FINITE | Class.AUXILIARY | Class.RELATIVE)
    )
      return false;
  }
  return joint >= 0 && joint - one.last <= MOST_WORDS + 1 && part.first - joint <= MOST_WORDS + 1;
}
