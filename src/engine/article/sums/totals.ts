/** Parts that are listed with their total: *14 people: nine men and five women*; *of the $10 million, $6 million went to schools and …*. */
import { say } from '../../phrase';
import { hashes, isIn, isWord } from '../../words/grammar';
import { Class, FINITE } from '../../words/classes';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { areAlike, areApart, exact, written, type Interval, type Quantity } from './quantity';
import { isClause, isClosed, isColon, isComma, isDash, isOpening } from './joints';
import { isLedBy, type Statement } from './statement';
import { wrongSum, type WrongSum } from './wrong-sum';

/** What the parts of a list make together, is the total that stands before it. */
export function* wrongTotals(statement: Statement): Iterable<WrongSum> {
  const { terms } = statement;
  for (let k = 0; k + 2 < terms.length; k++) {
    const parts = partsFrom(statement, k + 1);
    if (parts.length < 2) continue;
    if (isTotalOf(statement, terms[k], parts) || isHeadcountOf(statement, terms[k], parts))
      yield* wrongTotal(terms[k], parts, false);
    if (isWholeOf(statement, terms[k], parts)) yield* wrongTotal(terms[k], parts, true);
  }
}

const AND = hashOf('and');

/** The figures of a list from one with this number on: commas stand between them, and before the last one *and*. */
export function partsFrom({ tokens, terms }: Statement, k: number): readonly Quantity[] {
  for (let next = k + 1; next < terms.length; next++) {
    const { lead } = terms[next];
    const isLast = isWord(tokens, lead, AND);
    const joint = isLast && isComma(tokens, lead - 1) ? lead - 1 : lead;
    if (!isLast && !isComma(tokens, lead)) return [];
    if (!isClause(tokens, terms[next - 1].last + 1, joint)) return [];
    if (isLast) return terms.slice(k, next + 1);
  }
  return [];
}

const OF = hashes('of');
const AMONG = hashes('among including');
const THEM = hashes('them whom these those');

/** *14 people: nine men and five women.* */
function isTotalOf(statement: Statement, total: Quantity, parts: readonly Quantity[]): boolean {
  const { tokens, terms, end } = statement;
  if (!isColon(tokens, parts[0].lead) || isIn(tokens, total.last + 1, OF)) return false;
  if (parts.at(-1) !== terms.at(-1)) return false;
  const last = '.!'.includes(tokens.text(end - 1)) ? end - 1 : end;
  return (
    parts.every((part, i) => isWholePart(statement, part, parts[i + 1]?.first ?? last)) &&
    isClause(tokens, parts.at(-1)!.last + 1, last)
  );
}

/** *30 have baths and 20 have a view*: they may be the same. */
const VERBS = hashes('is are was were has have had can could do did will would');

/** What it counts is named, and it is not some of another part. */
function isWholePart({ tokens }: Statement, { last }: Quantity, end: number): boolean {
  if (isIn(tokens, last + 1, VERBS)) return false;
  for (let i = last + 1; i < end; i++)
    if (isIn(tokens, i, AMONG) || (isIn(tokens, i, THEM) && isIn(tokens, i - 1, OF))) return false;
  return end > last + 1;
}

const CREW = hashes('crew');
const MEMBERS = hashes('members');
/** Who is counted in a part. */
const PARTS = hashes(
  'men women boys girls children adults teenagers males females civilians soldiers officers students teachers passengers crew ' +
    'firefighters pupils guards nurses doctors',
);
/** Who is counted in the total. */
const ALL = hashes(
  'people persons victims patients passengers suspects members jurors players workers employees residents students pupils protesters ' +
    'migrants tourists hostages prisoners inmates survivors defendants detainees volunteers staff',
);

/** *14 people, nine men and five women, were hurt* */
function isHeadcountOf(statement: Statement, total: Quantity, parts: readonly Quantity[]): boolean {
  const { tokens } = statement;
  const { lead } = parts[0];
  const isGroup = isLedBy(statement, total, OF) && tokens.is(total.lead - 1, Class.BODY); // the crew of 14
  if (!isGroup && !isIn(tokens, total.last + 1, ALL)) return false;
  if (!isComma(tokens, lead) && !isDash(tokens, lead) && !isOpening(tokens, lead)) return false;
  if (!isClause(tokens, total.last + 1, lead) || lead - total.last > MOST_WORDS) return false;
  return parts.every((part, i) => {
    const behind = behindPeople(statement, part);
    const next = parts[i + 1];
    if (!next) return behind >= 0 && isClosed(statement, behind) && !isWord(tokens, behind + 1, AND);
    return behind >= 0 && (behind === next.lead || behind === next.lead - 1);
  });
}

/** So many words may stand between those who are counted and the list. */
const MOST_WORDS = 6;

/** Behind *nine men*, *nine young men*, *nine crew members*; -1 where nobody is counted. */
function behindPeople({ tokens }: Statement, { last }: Quantity): number {
  const noun = isIn(tokens, last + 1, PARTS) || tokens.shape(last + 1) !== Shape.SMALL ? last + 1 : last + 2;
  if (!isIn(tokens, noun, PARTS)) return -1;
  return isIn(tokens, noun, CREW) && isIn(tokens, noun + 1, MEMBERS) ? noun + 2 : noun + 1;
}

/** *Of the $10 million, $6 million went to schools and $3 million to roads*: the parts are no more than the whole. */
function isWholeOf(statement: Statement, whole: Quantity, parts: readonly Quantity[]): boolean {
  const { tokens } = statement;
  if (whole.lead !== statement.first || !isLedBy(statement, whole, OF) || !isComma(tokens, parts[0].lead)) return false;
  if (!isClause(tokens, whole.last + 1, parts[0].lead)) return false;
  const prepositions = parts.map(part => prepositionBehind(tokens, part));
  return prepositions[0] !== undefined && prepositions.every(each => each === prepositions[0]);
}

/** *went to*, *are in*, *in*: the preposition that says which part it is; undefined where none does. */
function prepositionBehind(tokens: Tokens, { last }: Quantity): number | undefined {
  let at = last + 1;
  while (at <= last + 2 && tokens.is(at, FINITE | Class.AUXILIARY) && !tokens.is(at, Class.PREPOSITION)) at++;
  return tokens.is(at, Class.PREPOSITION) ? tokens.hash(at) : undefined;
}

export function sumOf(parts: readonly Quantity[]): Interval & { readonly value: number } {
  const all = (of: (part: Quantity) => number): number => parts.map(exact).reduce((sum, part) => sum + of(part), 0);
  return { value: all(q => q.value), low: all(q => q.low), high: all(q => q.high) };
}

/** It can be added: nothing hedges it, and it is no range. */
export const isAddend = ({ vague, figure }: Quantity): boolean => !vague && figure.valueTo === null;

const SUMMED: ReadonlySet<string> = new Set(['count', 'money']);

function* wrongTotal(total: Quantity, parts: readonly Quantity[], mayBeLess: boolean): Iterable<WrongSum> {
  if (!SUMMED.has(total.figure.kind) || !isAddend(total)) return;
  if (!parts.every(part => isAddend(part) && areAlike(part, total))) return;
  const sum = sumOf(parts);
  if (mayBeLess ? sum.low <= exact(total).high : !areApart(sum, exact(total))) return;
  const number = written(sum.value, Math.max(0, ...parts.map(q => q.decimals)));
  const message = say('The parts make {0}, not {1}.', number, written(total.value, total.decimals));
  yield wrongSum(total, message, sum.value < 1e6 ? number : null);
}
