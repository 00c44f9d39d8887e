/** The dates of an article, with the years that it gives them. Never the clock's: what was written is read the same in any year. */
import { gather } from '../../text/gather';
import { frontMatterOf } from '../../text/markup';
import type { Span } from '../../text/span';
import { inArticle, type Article, type Placed } from '../article';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { DateRead } from './date';
import { dayNumber, daysIn } from './days';

/** A date of which the article says all that its day, or its month, takes. */
export interface Dated {
  /** UTF-16 offsets in the article. */
  readonly span: Span;
  /** 2022-09-15, or 2022-09. */
  readonly iso: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What an article lets one know of its time. */
export interface Calendar {
  /** When it was published, as its front matter or its dateline says. */
  readonly published: Day | null;
  /** Every year that the article names. */
  readonly years: ReadonlySet<number>;
  /** The years of its full dates. */
  readonly dated: ReadonlySet<number>;
}

const PUBLISHED =
  /^["']?(?:date|pub_?date|publish_?date|published(?:_at)?|published-?time)["']?[ \t]*[:=][ \t]*["']?(\d{4})-(\d\d)-(\d\d)/im;

export function calendarOf(article: Article): Calendar {
  const published = inFrontMatter(article.text) ?? article.paragraphs.slice(0, HEAD).map(inHead).find(Boolean);
  const dates = gather(article.paragraphs, ({ paragraph }) => paragraph.dating.dates);
  return {
    published: published ?? null,
    years: new Set(gather(article.paragraphs, ({ paragraph }) => paragraph.dating.years)),
    dated: new Set(dates.flatMap(date => (isFull(date) ? [date.year] : []))),
  };
}

const isFull = (date: DateRead): date is DateRead & { year: number } =>
  date.year !== null && date.day !== null && date.day <= daysIn(date.month, date.year);

function inFrontMatter(text: string): Day | undefined {
  const matter = frontMatterOf(text);
  const published = matter && PUBLISHED.exec(text.slice(matter.start, matter.end));
  if (!published) return undefined;
  const [year, month, day] = published.slice(1).map(Number);
  return { year, month, day };
}

/** Of so many paragraphs, one may be a dateline or say when the article was published. */
const HEAD = 6;

/** *BEIJING, Sept. 15, 2022 (Reuters) -*; *Published 15 September 2022, 10:40* on a line of its own. */
function inHead({ paragraph: { tokens, dating } }: Placed): Day | undefined {
  const [date] = dating.dates;
  if (!date?.year || !date.day || date.start > FAR) return undefined;
  const first = Math.min(date.first, date.weekday?.first ?? date.first);
  const isTold = isDateline(tokens, first, date.last) || isStamp(tokens, first, date.last);
  return isTold ? { year: date.year, month: date.month, day: date.day } : undefined;
}

/** So far into a paragraph a dateline has its date, in UTF-16 code units. */
const FAR = 60;
/** A dateline has no more words that are not in capitals. */
const MOST_WORDS = 3;

/** A place in capitals before a date, and behind it a dash, with the name of a desk before it or without. */
function isDateline(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.shape(0) !== Shape.CAPITALS || tokens.end(0) - tokens.start(0) < 3) return false;
  let words = 0;
  for (let i = 0; i < first; i++) {
    if (tokens.shape(i) === Shape.SMALL || tokens.shape(i) === Shape.MIXED) return false;
    if (tokens.shape(i) === Shape.CAPITAL && ++words > MOST_WORDS) return false;
  }
  return isSignOf(tokens, behindBrackets(tokens, last + 1), '-–—');
}

function behindBrackets(tokens: Tokens, i: number): number {
  if (!isSignOf(tokens, i, '(')) return i;
  let at = i;
  while (at < tokens.count && !isSignOf(tokens, at, ')')) at++;
  return at + 1;
}

const PUBLISHING = hashes('first published posted updated date dated on');
const TIME = hashes('a p am pm m at');

/** A line that has nothing but a date, words that say what of, and a time. */
function isStamp(tokens: Tokens, first: number, last: number): boolean {
  for (let i = 0; i < first; i++) if (!isIn(tokens, i, PUBLISHING) && !isSignOf(tokens, i, ':')) return false;
  for (let i = last + 1; i < tokens.count; i++)
    if (tokens.shape(i) === Shape.SMALL && !isIn(tokens, i, TIME)) return false;
  return tokens.count - last < LINE;
}

/** So many tokens, at most, follow a date on its line. */
const LINE = 12;

/** The years that a date may be meant for, its own if it has one. None where nothing tells. */
export function yearsFor(date: DateRead, { years, dated, published }: Calendar): number[] {
  if (date.year !== null) return [date.year];
  if (published) return [...years, nearest(date, published)];
  return dated.size ? [...years].flatMap(each => [each - 1, each, each + 1]) : []; // an article of a year later is told by no date
}

/** The year of a date: its own; the one that brings it nearest to the day of publication; or the only one that the article's dates have. */
export const yearOf = (date: DateRead, { published, dated }: Calendar): number | undefined =>
  date.year ?? (published ? nearest(date, published) : dated.size === 1 ? [...dated][0] : undefined);

/** The dates that can be resolved, in the order of the text. */
export function datesOf(article: Article): Dated[] {
  const calendar = calendarOf(article);
  return gather(article.paragraphs, placed =>
    gather(placed.paragraph.dating.dates, date => {
      const iso = isoOf(date, calendar);
      return iso ? [{ span: inArticle(placed, date), iso }] : [];
    }),
  );
}

function isoOf(date: DateRead, calendar: Calendar): string | undefined {
  const { month, day } = date;
  const year = yearOf(date, calendar);
  if (year === undefined || (day !== null && day > daysIn(month, year))) return undefined;
  return [year, two(month), ...(day === null ? [] : [two(day)])].join('-');
}

function nearest({ month, day }: DateRead, published: Day): number {
  const from = dayNumber(published.year, published.month, published.day);
  const distance = (year: number): number => Math.abs(dayNumber(year, month, day ?? 1) - from);
  return [0, -1, 1].map(by => published.year + by).reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

const two = (n: number): string => String(n).padStart(2, '0');
