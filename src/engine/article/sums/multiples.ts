/** Multiples: *doubled to 80 from 40*, *more than tripled in ten years, from 10 to 40*, *will halve to 20 from 40*. */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isIn, isWord, worthOf, type Worths } from '../../words/grammar';
import { hashOf, type Tokens } from '../../words/tokens';
import { endsAt, type Ends } from './ends';
import { directionAt } from './moves';
import { areAlike, areApart, isPlain, written, type Interval, type Quantity } from './quantity';
import { inWords } from './reckoned-change';
import { isPhrase } from './joints';
import type { Statement } from './statement';
import { areOfOneNoun } from './times-as-many';
import type { WrongSum } from './wrong-sum';

const worths = (words: string, worth: number): (readonly [number, number])[] =>
  words.split(' ').map(word => [hashOf(word), worth] as const);
/** What each verb multiplies by. */
const TIMES: Worths = new Map([
  ...worths('halved halves halving', 0.5),
  ...worths('doubled doubling', 2),
  ...worths('tripled tripling trebled trebling', 3),
  ...worths('quadrupled quadrupling', 4),
  ...worths('quintupled quintupling', 5),
]);
/** What are nouns and adjectives as well, behind *will* and the like. */
const BASES: Worths = new Map([
  ...worths('halve', 0.5),
  ...worths('double', 2),
  ...worths('triple treble', 3),
  ...worths('quadruple', 4),
]);
const MODALS = hashes('will would could may might should shall can to');
const [MORE, THAN] = ['more', 'than'].map(hashOf);

export function* wrongMultiples(statement: Statement): Iterable<WrongSum> {
  for (let k = 0; k + 1 < statement.terms.length; k++) {
    const ends = endsAt(statement, k);
    const verb = ends ? verbBefore(statement, k, ends) : -1;
    if (ends && verb >= 0) yield* wrongMultiple(statement.tokens, verb, ends);
    else if (!ends) yield* wrongBetween(statement, k);
  }
}

/** The verb that says how many times as much the second is; a length of time may stand between; -1 where there is none. */
function verbBefore({ tokens, terms, first }: Statement, k: number, ends: Ends): number {
  const time = terms[k - 1]?.figure.kind === 'duration' ? terms[k - 1] : undefined;
  const before = terms[time ? k - 2 : k - 1];
  const least = before ? before.last + 1 : first;
  for (let i = ends.first - 1; i >= least && isPhrase(tokens, i, ends.first) && !isOtherVerb(tokens, i); i--)
    if (timesAt(tokens, i) !== undefined) return i;
  return -1;
}

const [FROM, AT, TO] = ['from', 'at', 'to'].map(hashes);
const STOOD = hashes('stood stands standing');

/** *From 40 in May, visits doubled to 80*, *visits, which stood at 40, doubled to 80*. */
function* wrongBetween({ tokens, terms, first }: Statement, k: number): Iterable<WrongSum> {
  const [was, is] = [terms[k], terms[k + 1]];
  const verb = is.lead - 1;
  if (!isPlain(was) || !isPlain(is) || !isIn(tokens, is.lead, TO) || timesAt(tokens, verb) === undefined) return;
  const isStanding = isIn(tokens, was.lead, AT) && isIn(tokens, was.lead - 1, STOOD);
  if (!isStanding && !(isIn(tokens, was.lead, FROM) && was.lead === first)) return;
  if (!areAlike(was, is) || !areOfOneNoun(tokens, was, is) || !isPhrase(tokens, verb - FEW, verb)) return;
  for (let i = was.last + 1; i < verb; i++)
    if (directionAt(tokens, i) !== undefined || tokens.is(i, Class.JOINER)) return;
  yield* wrongMultiple(tokens, verb, { was, is, first: was.lead, last: is.last });
}

/** So many words before the verb are of its clause. */
const FEW = 8;

/** *doubled, and prices rose*; not *doubled, rising*. */
const isOtherVerb = (tokens: Tokens, i: number): boolean =>
  directionAt(tokens, i) !== undefined && !tokens.text(i).endsWith('ing');

const timesAt = (tokens: Tokens, i: number): number | undefined =>
  worthOf(tokens, i, TIMES) ?? (isIn(tokens, i - 1, MODALS) ? worthOf(tokens, i, BASES) : undefined);

const HEDGED = hashes('nearly almost about around roughly practically virtually effectively');

/** *doubled*, of what grew by a third. *Nearly* leaves room below, *more than* above. */
function* wrongMultiple(tokens: Tokens, verb: number, ends: Ends): Iterable<WrongSum> {
  const [was, is] = [fewDigits(ends.was), fewDigits(ends.is)];
  if (was.low <= 0) return;
  const times = timesAt(tokens, verb)!;
  const isMore = isWord(tokens, verb - 1, THAN) && isWord(tokens, verb - 2, MORE);
  const least = isMore ? 0.97 : isIn(tokens, verb - 1, HEDGED) ? 0.85 : 0.9;
  const ratio: Interval = { low: is.low / was.high, high: is.high / was.low };
  if (!areApart(ratio, { low: times * least, high: times * (isMore ? 1.6 : 1.15) })) return;
  const message = say(
    'From {0} to {1} is {2} times as much.',
    inWords(was),
    inWords(is),
    written(is.value / was.value, 2),
  );
  yield { span: tokens.span(verb, verb), figure: null, message, computed: null };
}

/** Nobody says *tripled* of millions that are rounded to one digit: *2 million* is hardly 1.6 there. */
function fewDigits(end: Quantity): Quantity {
  const half = (end.high - end.low) / (end.decimals ? 2 : 2 * HARDLY);
  return { ...end, low: end.value - half, high: end.value + half };
}

const HARDLY = 5;
