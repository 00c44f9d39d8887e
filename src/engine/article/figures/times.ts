/** When it is that a sentence speaks of: *on Monday*, *in May*, *in 2012*. */
import type { Tokens } from '../../words/tokens';
import { monthAt, weekdayAt, yearAt } from '../dates/names';

/** The days, months and years that a piece of a prose names, by their words. */
export function timesIn(tokens: Tokens, start: number, end: number): ReadonlySet<number> {
  const times = new Set<number>();
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (weekdayAt(tokens, i) ?? monthAt(tokens, i) ?? yearAt(tokens, i)) times.add(tokens.hash(i));
  return times;
}

/** *… in May*, and *… in June*. */
export const areOfTwoTimes = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some(time => other.has(time));
