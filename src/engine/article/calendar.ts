/** The dates of an article, with the years that it gives them. Never the clock's: what was written is read the same in any year. */
import { frontMatterOf } from '../text/markup';
import { shift, type Span } from '../text/span';
import type { Article } from './article';
import { dayNumber, daysIn, type DateRead } from './dates';

/** A date of which the article says all that its day, or its month, takes. */
export interface Dated {
  /** UTF-16 offsets in the article. */
  readonly span: Span;
  /** 2022-09-15, or 2022-09. */
  readonly iso: string;
}

/** What an article lets one know of its time. */
export interface Calendar {
  /** When it was published, as its front matter says. */
  readonly published: (Pick<DateRead, 'month'> & { readonly year: number; readonly day: number }) | null;
  /** Every year that the article names. */
  readonly years: ReadonlySet<number>;
  /** The years of its full dates. */
  readonly dated: ReadonlySet<number>;
}

const PUBLISHED =
  /^["']?(?:date|pub_?date|publish_?date|published(?:_at)?|published-?time)["']?[ \t]*[:=][ \t]*["']?(\d{4})-(\d\d)-(\d\d)/im;

export function calendarOf({ text, paragraphs }: Article): Calendar {
  const matter = frontMatterOf(text);
  const published = matter && PUBLISHED.exec(text.slice(matter.start, matter.end));
  const [year, month, day] = published?.slice(1).map(Number) ?? [];
  const dates = paragraphs.flatMap(({ paragraph }) => paragraph.dating.dates);
  const own = published ? [year] : [];
  return {
    published: published ? { year, month, day } : null,
    years: new Set([...own, ...paragraphs.flatMap(({ paragraph }) => paragraph.dating.years)]),
    dated: new Set([...own, ...dates.flatMap(date => (date.year === null ? [] : [date.year]))]),
  };
}

/** The years that a date may be meant for: its own, or those next to the article's. None where nothing tells. */
export function yearsFor({ year }: DateRead, { years, dated }: Calendar): number[] {
  if (year !== null) return [year];
  return dated.size ? [...new Set([...years].flatMap(each => [each - 1, each, each + 1]))] : [];
}

/** The year of a date: its own; the one that brings it nearest to the day of publication; or the only one that the article's dates have. */
export const yearOf = (date: DateRead, { published, dated }: Calendar): number | undefined =>
  date.year ?? (published ? nearest(date, published) : dated.size === 1 ? [...dated][0] : undefined);

/** The dates that can be resolved, in the order of the text. */
export function datesOf(article: Article): Dated[] {
  const calendar = calendarOf(article);
  return article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.dating.dates.flatMap(date => {
      const iso = isoOf(date, calendar);
      return iso ? [{ span: shift({ start: date.start, end: date.end }, start), iso }] : [];
    }),
  );
}

function isoOf(date: DateRead, calendar: Calendar): string | undefined {
  const { month, day } = date;
  const year = yearOf(date, calendar);
  if (year === undefined || (day !== null && day > daysIn(month, year))) return undefined;
  return [year, two(month), ...(day === null ? [] : [two(day)])].join('-');
}

function nearest({ month, day }: DateRead, published: NonNullable<Calendar['published']>): number {
  const from = dayNumber(published.year, published.month, published.day);
  const distance = (year: number): number => Math.abs(dayNumber(year, month, day ?? 1) - from);
  return [0, -1, 1].map(by => published.year + by).reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

const two = (n: number): string => String(n).padStart(2, '0');
