/** What a paragraph says of time: dates, years, spans of time that run backwards, ages of people whose birth is told. */
import { Class } from '../../words/classes';
import { isFree, isSignOf } from '../../words/grammar';
import type { Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { backwardDates, backwardYears, type YearRead } from './backwards';
import { birthsIn, type Birth } from './births';
import { contradictionsIn, type Contradiction } from './contradictions';
import type { DateRead } from './date';
import { datesIn } from './dates';
import { holidaysAmiss } from './holidays';
import { yearAt } from './names';
import { takenBack } from './taken-back';
import { seriesAmiss } from './weekday-series';
import { datesOutOfOrder, endsBeforeBeginnings } from './order';

export interface Dating {
  readonly dates: readonly DateRead[];
  /** Every year that is named, in whatever way. */
  readonly years: readonly number[];
  /** Spans of time that end before they begin. */
  readonly backwards: readonly Span[];
  /** Two days of which one is said to come after the other, and does not. */
  readonly disordered: readonly Span[];
  readonly births: readonly Birth[];
  /** What is said of a time and taken back. */
  readonly contradictions: readonly Contradiction[];
}

const NOTHING: Dating = { dates: [], years: [], backwards: [], disordered: [], births: [], contradictions: [] };

/** Reads what a paragraph says of time. Offsets count from the start of its prose. */
export function datingIn(tokens: Tokens): Dating {
  if (!tokens.hasAny(Topic.NUMERAL | Topic.MONTH) && !tokens.has(Class.DAY)) return NOTHING;
  const dates = datesIn(tokens);
  const years = yearsIn(tokens);
  const contradictions = contradictionsIn(tokens);
  contradictions.push(...takenBack(tokens, dates));
  if (dates.length) contradictions.push(...holidaysAmiss(tokens, dates));
  if (tokens.hasAny(Topic.NUMERAL)) contradictions.push(...seriesAmiss(tokens, dates));
  if (!dates.length && !years.length && !contradictions.length) return NOTHING;
  return {
    dates,
    years: years.map(({ year }) => year),
    backwards: [
      ...backwardYears(tokens, years),
      ...backwardDates(tokens, dates),
      ...endsBeforeBeginnings(tokens, years),
    ],
    disordered: [...datesOutOfOrder(tokens, dates)],
    births: years.length ? [...birthsIn(tokens, dates)] : [],
    contradictions,
  };
}

function yearsIn(tokens: Tokens): YearRead[] {
  const years: YearRead[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const year = tokens.isOf(at, Topic.NUMERAL) && isFree(tokens, at) ? yearAt(tokens, at) : undefined;
    if (year && !(tokens.isJoined(at) && isSignOf(tokens, at - 1, '.,$£€'))) years.push({ at, year });
  }
  return years;
}
