/** Phrases that say by which time something counts: *a day*, *per day* and *daily* are one. */
const TIMES = 'second minute hour day night week month quarter year'.split(' ');
const EACH = 'a an per every each'.split(' ');
const ADVERBS: Readonly<Record<string, readonly string[]>> = {
  hour: ['hourly'],
  day: ['daily'],
  night: ['nightly'],
  week: ['weekly'],
  month: ['monthly'],
  quarter: ['quarterly'],
  year: ['yearly', 'annually'],
};

/** Each with what it says. */
export const RATES: readonly (readonly [phrase: string, saying: string])[] = TIMES.flatMap(time =>
  [...EACH.map(each => `${each} ${time}`), ...(ADVERBS[time] ?? [])].map(phrase => [phrase, `per ${time}`] as const),
);
