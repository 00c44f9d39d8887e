import { inArticle, type Placed } from '../../article/article';
import { calendarOf, yearOf, yearsFor, type Calendar } from '../../article/dates/calendar';
import type { Birth } from '../../article/dates/births';
import type { DateRead, Weekday } from '../../article/dates/date';
import type { Dating } from '../../article/dates/dating';
import {
  acrossParagraphs,
  areOfOneStory,
  disagreements,
  disagreementsInMonth,
  type Disagreement,
} from '../../article/dates/weekday-pairs';
import { daysIn, weekdayOf } from '../../article/dates/days';
import { isMeantAsDate, missingDay } from '../../article/dates/meant-dates';
import { monthAt, MONTHS, WEEKDAYS } from '../../article/dates/names';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';

/** From then on, our calendar is nearly everybody's. */
const OUR_CALENDAR = 1800;
/** An article may be written so many years after the last date that it names. */
const LATER = 5;

export default rule({
  id: 'date/mismatch',
  title: 'A date contradicts itself',
  why:
    'The day of the week does not fall on the date, there is no such day, a span of time ends before it begins, or an age does not go ' +
    'with the date of birth. One of the two is wrong, and only a calendar or a record knows which.',
  severity: 'error',
  family: 'damage',
  scope: 'article',
  good: [
    'The council met on Thursday, September 15, 2022, and again on Friday 16 September 2022.',
    'It sat on Friday, 10 April 1998, Tuesday, 14 April 1998, and once more.',
    'It sat on Tuesday, September 15. Nobody knows the year.',
    'They met on Monday and Tuesday, September 12 and 13, 2022, and on Tuesday, Sept. 13-15, 2022.',
    'It rained on 29 February 2024. In June 31 people left. There is no February 30.',
    'The season from December 20 to January 5, 2021, and the fall from 2019 to 2015 members.',
    'The vote was in 2022. On Friday, Sept. 16, they met; on March 3, 2021, it began.',
    'Published on May 4, 2020. Ana Ruiz, 45, was born on May 3, 1974, to a 20-year-old mother.',
    'She left on March 4, 2026. A year later, on Friday, March 5, the town will remember her.',
    'Christmas Day 2022, a Sunday, was wet. Orthodox Christmas Day in 2023 was a Saturday. Sheffield Wednesday, 4 May 2019: they won.',
    'The Sun, September 15, 2022, page 4. It ran on 6/12/2025 and 31.12.2022.',
  ],
  bad: [
    {
      text: 'The council met on ⟦Tuesday⟧, September 15, 2022.',
      fixed: 'The council met on Thursday, September 15, 2022.',
    },
    {
      text: 'It opened on 4 March 2026. On ⟦Tues.⟧, March 9, 2020, it was shut.',
      fixed: 'It opened on 4 March 2026. On Mon., March 9, 2020, it was shut.',
    },
    {
      text: 'ORVE, March 6, 2026 (Desk) — On ⟦Fri.⟧, March 5, it was shut; March 7, 2026, a ⟦Tuesday⟧, was better.',
      fixed: 'ORVE, March 6, 2026 (Desk) — On Thu., March 5, it was shut; March 7, 2026, a Saturday, was better.',
    },
    {
      text: '---\ndate: 2026-01-03\n---\n\nThe pier shut on ⟦Monday⟧, December 30, and opens on Saturday, Jan. 10.',
      fixed: '---\ndate: 2026-01-03\n---\n\nThe pier shut on Tuesday, December 30, and opens on Saturday, Jan. 10.',
    },
    {
      text: 'It was agreed on Good Friday, 10 April 1998, a ⟦Tuesday⟧, and signed on 7 May 1998 – a wet ⟦Monday⟧ – in Kiel.',
      fixed:
        'It was agreed on Good Friday, 10 April 1998, a Friday, and signed on 7 May 1998 – a wet Thursday – in Kiel.',
    },
    {
      text: 'New Year’s Eve 2021, a ⟦Thursday⟧, was warm, and Boxing Day in 2022 was a ⟦Sunday⟧.',
      fixed: 'New Year’s Eve 2021, a Friday, was warm, and Boxing Day in 2022 was a Monday.',
    },
    { text: 'The fair opened on Thursday, March 2, 2023. It shut on ⟦Friday⟧, March 11.' },
    {
      text: 'The fair fell on a ⟦Tuesday⟧ on May 1, 2023.',
      fixed: 'The fair fell on a Monday on May 1, 2023.',
    },
    { text: 'The lease ends on ⟦February 30⟧, and the pier shut on ⟦31/04/2022⟧ and on ⟦29 February 2023⟧.' },
    { text: 'It was closed ⟦from March 9 to March 5, 2021⟧, and ⟦between 2019 and 2015⟧ (⟦2021–2018⟧).' },
    { text: 'The mill ⟦opened in 1910 and closed in 1907⟧. She spoke ⟦on May 3, a week after the fire on May 9⟧.' },
    {
      text: 'It was signed on ⟦14/13/2021⟧, at ⟦8 p.m. on Friday morning⟧. The 18th-century inn, built in ⟦1845⟧, is shut.',
    },
    { text: 'It was told on May 4, 2020. The ⟦45-year-old⟧ mayor, born May 3, 1950, did not answer.' },
    { text: 'It was told on May 4, 2020. The ⟦45-year-old⟧ mayor, born in May, 1950, did not answer.' },
  ],
  gist: ({ prose, dating }) => (tellsTime(dating) ? prose : ''),
  *check(article) {
    let known: Calendar | undefined;
    let before: Paragraph | undefined;
    const calendar = (): Calendar => (known ??= calendarOf(article));
    for (const placed of article.paragraphs) {
      if (!tellsTime(placed.paragraph.dating)) continue;
      for (const report of reportsOn(placed.paragraph, calendar)) yield lifted(report, placed);
      const pair = before && acrossParagraphs(before, placed.paragraph);
      if (before && pair && !yearsFor(pair.one, calendar()).length)
        yield lifted(wrongPair(placed.paragraph.tokens, pair, before.tokens), placed);
      if (placed.paragraph.dating.dates.length) before = placed.paragraph;
    }
  },
});

const tellsTime = ({ dates, years, backwards, births, contradictions }: Dating): boolean =>
  dates.length + years.length + backwards.length + births.length + contradictions.length > 0;

function* reportsOn({ tokens, dating }: Paragraph, calendar: () => Calendar): Generator<Report> {
  const wrong = new Set<DateRead>();
  for (const date of dating.dates) {
    if (date.day === null) continue;
    if (date.day > daysIn(date.month, date.year)) {
      if (isMeantAsDate(tokens, date)) yield missingDay(date, wordsOf(tokens, date));
      continue;
    }
    for (const report of wrongWeekday(tokens, date, date.day, calendar)) {
      wrong.add(date);
      yield report;
    }
  }
  for (const pair of disagreementsInMonth(tokens, dating.dates)) {
    if (wrong.has(pair.other)) continue;
    wrong.add(pair.other);
    yield wrongPair(tokens, pair);
  }
  for (const pair of disagreements(dating.dates))
    if (
      !yearsFor(pair.one, calendar()).length ||
      (![pair.one, pair.other].some(date => wrong.has(date)) && areOfOneStory(tokens, pair.one, pair.other))
    )
      yield wrongPair(tokens, pair);
  for (const span of dating.backwards) yield { span, message: say('This span of time ends before it begins.') };
  for (const span of dating.disordered) yield { span, message: say('These two days are in the wrong order.') };
  yield* dating.contradictions;
  for (const birth of dating.births) yield* wrongAge(birth, calendar());
}

/** A date as it stands; one that shares its month with another has none beside it. */
function wordsOf(tokens: Tokens, { first, last, month, day }: DateRead): string {
  if (tokens.isWord(first)) return tokens.text(first, last);
  for (let i = first; i <= last; i++)
    if (monthAt(tokens, i) || isSignOf(tokens, i, '-./')) return tokens.text(first, last);
  return `${MONTHS[month - 1]} ${day}`;
}

/** Wrong only where it is in every year that may be meant. */
function* wrongWeekday(tokens: Tokens, date: DateRead, day: number, calendarOfIt: () => Calendar): Generator<Report> {
  const { weekday, month } = date;
  if (!weekday) return;
  const calendar = calendarOfIt();
  const years = yearsFor(date, calendar);
  if (!years.length) return;
  if (years.some(year => year < OUR_CALENDAR || weekdayOf(year, month, day) === weekday.day)) return;
  const span = { start: weekday.start, end: weekday.end };
  const words = wordsOf(tokens, date);
  const year = yearOf(date, calendar);
  if (year === undefined) {
    const message = say('{0} did not fall on a {1} in any year near this article.', words, WEEKDAYS[weekday.day]);
    yield { span, message };
    return;
  }
  const right = WEEKDAYS[weekdayOf(year, month, day)];
  const text = written(tokens, weekday, right);
  yield {
    span,
    message: date.year ? say('{0} was a {1}.', words, right) : say('{0} was a {1} in {2}.', words, right, year),
    fixes: [{ title: say('Use “{0}”', text), edits: [{ span, text }] }],
  };
}

/** Which of the two is wrong is not known. */
function wrongPair(tokens: Tokens, { one, other, weekday, right }: Disagreement, before = tokens): Report {
  const [first, second] = [wordsOf(before, one), wordsOf(tokens, other)];
  const day = WEEKDAYS[one.weekday!.day];
  const message =
    right === null
      ? say('{0} and {1} do not fall on these days in any one year.', first, second)
      : say('If {0} is a {1}, {2} is a {3}.', first, day, second, WEEKDAYS[right]);
  return { span: { start: weekday.start, end: weekday.end }, message };
}

/** Wrong only where it is in every year that the article names, and in those after them in which it may be written. */
function* wrongAge({ age, years, born }: Birth, { published, years: named, dated }: Calendar): Generator<Report> {
  const others = [...named].filter(year => year !== born.year);
  const known = published?.year ?? Math.max(...[...dated].filter(year => year !== born.year));
  if (!Number.isFinite(known)) return;
  const last = published ? known : known + LATER;
  const possible = [...others, ...Array.from({ length: last - known + 1 }, (_, i) => known + i)];
  if (possible.some(year => years >= year - born.year - 2 && years <= year - born.year + 1)) return;
  const message = say(
    'Born in {0}, one was {1} or {2} in {3}.',
    born.year,
    known - born.year - 1,
    known - born.year,
    known,
  );
  yield { span: age, message };
}

/** The name of a day, in full or cut short as another one is. */
function written(tokens: Tokens, { first, start, end }: Weekday, right: string): string {
  const name = tokens.text(first);
  const isFull = WEEKDAYS.some(day => day.toLowerCase() === name.toLowerCase());
  const text = isFull ? right : right.slice(0, 3) + tokens.prose.slice(start + name.length, end);
  return tokens.shape(first) === Shape.CAPITALS ? text.toUpperCase() : text;
}

const lifted = (report: Report, placed: Placed): Report => ({
  ...report,
  span: inArticle(placed, report.span),
  fixes: report.fixes?.map(fix => ({
    ...fix,
    edits: fix.edits.map(({ span, text }) => ({ span: inArticle(placed, span), text })),
  })),
});
