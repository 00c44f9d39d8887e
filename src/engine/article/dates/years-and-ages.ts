/** What a paragraph says of time beside its dates: years, spans of time that run backwards, ages of people whose birth is told. */
import { NUMERAL, type Glance } from '../../words/glance';
import { matchesOf } from '../../text/matches';
import { contains, type Span } from '../../text/span';
import { datesIn, type DateRead } from './dates';

export interface Dating {
  readonly dates: readonly DateRead[];
  /** Every year that is named, in whatever way. */
  readonly years: readonly number[];
  /** Spans of time that end before they begin. */
  readonly backwards: readonly Span[];
  readonly births: readonly Birth[];
}

/** An age, and in the same sentence the date on which whoever has that age was born. */
export interface Birth {
  readonly age: Span;
  /** The age in years. */
  readonly years: number;
  readonly born: Pick<DateRead, 'start' | 'end' | 'month' | 'day'> & { readonly year: number };
}

const YEAR = '(?:1[5-9]|20)\\d\\d';
const ANY_YEAR = new RegExp(`(?<![\\d.,$£€])${YEAR}(?![\\d%]|[.,]\\d)`, 'g');
const NO_YEAR = '(?![\\p{L}\\d%/]|[.,–-]\\d| ?B\\.?C)';
const FROM_TO = new RegExp(
  `(?<![\\p{L}\\d])(?:from (${YEAR}) (?:to|until|through) (${YEAR})|between (${YEAR}) and (${YEAR}))${NO_YEAR}`,
  'giu',
);
/** A dash, but not in a number, a code or a name: *ISO 9001-2000*, *555-2021-2018*. */
const YEAR_DASH_YEAR = new RegExp(`(?<![\\p{L}\\d.,/#$£€–-]|[\\p{Lu}\\d.] )(${YEAR})[-–](${YEAR})${NO_YEAR}`, 'gu');
/** Counts go down as well as up, and some do count back in time. */
const GOES_DOWN =
  /\b(?:back|backwards?|down|decline[sd]?|declining|decrease[sd]?|drop(?:s|ped|ping)?|fell|falls?|fallen|cut|reduced|reduces|shr[aiu]nk|slid|dipped|reverse[sd]?|went)\b/i;
/** *2019 to 2015 members*: no years. */
const COUNTED = /^ \p{Ll}+s(?!\p{L})/u;

const AGE = /(?<![\p{L}\d.,-])(\d{1,3})(?:-year-old|(?: years old)(?!\p{L})|(?=, (?:(?:who )?was )?born ))/gu;
const AGED = /(?<![\p{L}\d])(?:aged?|is|now) (\d{1,3})(?=[,.;)]| and )(?!, (?:(?:who )?was )?born )/gu;
const BORN = new RegExp(`(?<!\\p{L})born (?:on |in )?(?:${YEAR}(?![\\d-])|(?=[\\p{Lu}\\d]))`, 'giu');
/** Between the birth and the age: somebody else, or another time. */
const ANOTHER =
  /\b(?:and|or|to an?|with|when|then|whose|mothers?|fathers?|parents|sons?|daughters?|wife|husband|brothers?|sisters?|twins?|after|before|later|died|dead|death|while|years?|turned|at the time)\b|[.!?;:]\s/i;
/** Farthest apart that a birth and an age are of one person, in UTF-16 code units. */
const NEAR = 70;

const NOTHING: Dating = { dates: [], years: [], backwards: [], births: [] };

/** Reads what a paragraph's prose says of time. Offsets count from its start. */
export function datingIn(prose: string, glance: Glance): Dating {
  if (!(glance.classes & NUMERAL)) return NOTHING;
  const dates = datesIn(prose, glance);
  const years = /\d{4}/.test(prose) ? matchesOf(ANY_YEAR, prose).map(([year]) => Number(year)) : [];
  return {
    dates,
    years,
    backwards: [...backwardYears(prose, years), ...backwardDates(prose, dates)],
    births: years.length ? [...birthsIn(prose, dates)] : [],
  };
}

function* backwardYears(prose: string, years: readonly number[]): Generator<Span> {
  if (years.length < 2) return;
  for (const pattern of [FROM_TO, YEAR_DASH_YEAR]) {
    for (const m of matchesOf(pattern, prose)) {
      const [from, to] = m.slice(1).filter(Boolean).map(Number);
      const end = m.index + m[0].length;
      const before = prose.slice(Math.max(0, m.index - 40), m.index);
      if (to < from && !GOES_DOWN.test(before) && !COUNTED.test(prose.slice(end, end + 30)))
        yield { start: m.index, end };
    }
  }
}

/** *from March 9 to March 5, 2021*; not from December 20 to January 5, nor from March 9 to March 5 of the next year. */
function* backwardDates(prose: string, dates: readonly DateRead[]): Generator<Span> {
  for (const [i, to] of dates.entries()) {
    const from = dates[i - 1];
    if (!from?.day || !to.day || to.start - from.end > 20) continue;
    const link = LINK.exec(prose.slice(from.end, to.start))?.[1];
    if (!link || !isBackward(from, to)) continue;
    const near = Math.max(0, from.start - 25);
    const opening = OPENING.exec(prose.slice(near, from.start));
    const opened = opening?.[1].toLowerCase();
    if (link === 'and' ? opened !== 'between' : opened !== 'from' && !/[-–]/.test(link)) continue;
    yield { start: opening ? near + opening.index : from.start, end: to.end };
  }
}

const DAY_NAME = '(?:\\p{Lu}\\p{Ll}+day,? )?';
const OPENING = new RegExp(`(?<!\\p{L})(from|between) (?:the )?${DAY_NAME}$`, 'iu');
const LINK = new RegExp(`^ ?(to|until|through|and|[-–]) ?(?:the )?${DAY_NAME}$`, 'u');

function isBackward(from: DateRead, to: DateRead): boolean {
  const [one, other] = [from.year ?? to.year ?? 0, to.year ?? from.year ?? 0];
  if (from.year !== null && to.year === null) return false; // from March 9, 2020, to March 5: of the next year
  if (one !== other) return other < one;
  if (from.month !== to.month) return from.year !== null && to.month < from.month;
  return to.day! < from.day!;
}

function* birthsIn(prose: string, dates: readonly DateRead[]): Generator<Birth> {
  const ages = [...matchesOf(AGE, prose), ...matchesOf(AGED, prose)];
  if (!ages.length) return;
  for (const birth of matchesOf(BORN, prose)) {
    const end = birth.index + birth[0].length;
    const date = dates.find(each => contains(each, end) || each.start === end);
    const year = date ? date.year : Number(/\d{4}$/.exec(birth[0])?.[0] ?? NaN);
    if (!year) continue;
    const born = date ?? { start: end - 4, end, month: 0, day: null };
    for (const m of ages) {
      const age = { start: m.index, end: m.index + m[0].length };
      const [from, to] = age.start < birth.index ? [age.end, birth.index] : [born.end, age.start];
      if (to < from || to - from > NEAR || ANOTHER.test(prose.slice(from, to))) continue;
      yield {
        age,
        years: Number(m[1]),
        born: { start: born.start, end: born.end, month: born.month, day: born.day, year },
      };
    }
  }
}
