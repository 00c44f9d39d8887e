/** Of what day a document is: as its name says, or what is kept in it. Never the clock, nor when the file was changed. */
import { calendarOf, datesOf } from '../../engine/article/dates/calendar';
import { parseArticle } from '../../engine/article/parse';
import type { Format } from '../../engine/text/copy';
import { isoOf } from './stamps';

/** The digits of a day in a row: 2022-09-14, 2022_09_14, 20220914. */
const DAY = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day that the name of a file says (ISO), or null. */
export function dateInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const [, year, , month, day] = DAY.exec(name) ?? [];
  if (year) return isoOf(year, month, day);
  if (!/\d{4}/.test(name)) return null;
  const [date] = datesOf(parseArticle(name.replace(/[_-]+/g, ' ')));
  return date?.iso.length === 10 ? date.iso : null;
}

/** A front matter, a dateline or a stamp stands within so many code units. */
const HEAD = 4000;

/** The day that a text says of itself: in its front matter, its dateline, or a line that says when it was published. */
export function dateInText(text: string, format: Format): string | null {
  const { published } = calendarOf(parseArticle(text.slice(0, HEAD), format));
  return published && isoOf(published.year, published.month, published.day);
}
