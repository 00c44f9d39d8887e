/** Days that are said to follow each other, and do not: *two consecutive days, Monday and Thursday*, *from Monday to Tuesday, three days*. */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isIn, isSmall, isSignOf } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Shape, type Tokens } from '../../words/tokens';
import { pairBefore } from '../sums/number-before';
import type { Contradiction } from './contradictions';
import { weekdayAt, weekdayTo, type Named } from './names';

const WEEK = 7;
const DAYS = hashes('days nights evenings mornings afternoons');
const RUNNING = hashes('consecutive straight successive');
const IN_A_ROW = new Phrases(
  ['in a row', 'running', 'on end', 'straight', 'in succession'].map(words => [words, true] as const),
);
const [FROM, TO, ON, AND] = ['from', 'to through until till', 'on', 'and'].map(hashes);
/** *two straight days of school, …*: so many words may tell of what. */
const MOST_WORDS = 4;
const WHAT = Class.NOUN | Class.PLURAL | Class.PREPOSITION | Class.DETERMINER;

/** All of them in a paragraph. */
export function* runsAmiss(tokens: Tokens): Iterable<Contradiction> {
  for (let i = 1; i < tokens.count; i++) {
    if (!isIn(tokens, i, DAYS)) continue;
    const isLed = isIn(tokens, i - 1, RUNNING);
    const last = isLed ? i : IN_A_ROW.at(tokens, i + 1)?.last;
    const number = pairBefore(tokens, isLed ? i - 1 : i);
    const first = number?.first ?? (isLed ? i - 1 : i);
    const found = last
      ? (listBehind(tokens, last + 1) ?? listBefore(tokens, first - 1))
      : number && spanBefore(tokens, first - 1, number.value, i);
    if (!found || (last && !isApart(found, number?.value))) continue;
    yield {
      span: tokens.span(found[0].first - (last ? 0 : 1), found[found.length - 1].last),
      message: say('“{0}” does not go with “{1}”.', textOf(tokens, found), tokens.text(first, last ?? i)),
    };
  }
}

const textOf = (tokens: Tokens, days: readonly Named[]): string =>
  tokens.text(days[0].first, days[days.length - 1].last);

/** Behind some words and a comma: *, Monday and Thursday*. */
function listBehind(tokens: Tokens, from: number): readonly Named[] | undefined {
  let at = from;
  while (at < from + MOST_WORDS && isSmall(tokens, at) && tokens.is(at, WHAT)) at++;
  if (!isSignOf(tokens, at, ',:(–—')) return undefined;
  const days: Named[] = [];
  let day = weekdayAt(tokens, isIn(tokens, at + 1, ON) ? at + 2 : at + 1);
  while (day) {
    days.push(day);
    at = day.last + 1;
    day = weekdayAt(tokens, behindJoint(tokens, at));
  }
  return isClosed(tokens, at) ? days : undefined;
}

/** Behind *,*, *and* or *, and*. */
function behindJoint(tokens: Tokens, i: number): number {
  const at = isSignOf(tokens, i, ',') ? i + 1 : i;
  return isIn(tokens, at, AND) ? at + 1 : at;
}

/** Before a comma: *on Friday and Sunday,*. */
function listBefore(tokens: Tokens, comma: number): readonly Named[] | undefined {
  const days: Named[] = [];
  if (!isSignOf(tokens, comma, ',(–—')) return undefined;
  let at = comma - 1;
  for (let day = weekdayTo(tokens, at); day; day = weekdayTo(tokens, at)) {
    days.unshift(day);
    at = day.first - 1;
    if (isIn(tokens, at, AND)) at--;
    if (isSignOf(tokens, at, ',')) at--;
  }
  return days;
}

/** *from Monday to Tuesday, three days*: one more or less is counted with or without the first. */
function spanBefore(tokens: Tokens, comma: number, count: number, last: number): readonly Named[] | undefined {
  if (!isSignOf(tokens, comma, ',(') || !isClosed(tokens, last + 1)) return undefined;
  const end = weekdayTo(tokens, comma - 1);
  const begin = end && isIn(tokens, end.first - 1, TO) ? weekdayTo(tokens, end.first - 2) : undefined;
  if (!begin || !isIn(tokens, begin.first - 1, FROM) || !Number.isInteger(count)) return undefined;
  const days = mod7(end!.value - begin.value);
  return mod7(count) === days || mod7(count - 1) === days ? undefined : [begin, end!];
}

const mod7 = (days: number): number => ((days % WEEK) + WEEK) % WEEK;

const [MONDAY, FRIDAY] = [1, 5];

/** Two or more days of one week that are no run in any order; from Friday to Monday nobody works. */
function isApart(days: readonly Named[], count: number | undefined): boolean {
  const values = days.map(({ value }) => value);
  const isOnce = values.length > 1 && new Set(values).size === values.length;
  if (!isOnce || (count ?? values.length) !== values.length) return false;
  if (values.some(start => values.every(value => mod7(value - start) < values.length))) return false;
  return values.some(
    (value, k) => k > 0 && mod7(value - values[k - 1]) !== 1 && !(value === MONDAY && values[k - 1] === FRIDAY),
  );
}

const isClosed = (tokens: Tokens, i: number): boolean => tokens.shape(i) === Shape.END || isSignOf(tokens, i, ',.;)–—');
