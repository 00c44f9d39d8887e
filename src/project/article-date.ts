/** Of what day an article is. */
import type { Article } from '../engine/article/article';
import { calendarOf } from '../engine/article/dates/calendar';
import { dateInName } from './extract/dates';
import { isoOf } from './extract/stamps';

/** The day (ISO) that an article says itself, or else its path; null where neither does. */
export function articleDate(article: Article, path = ''): string | null {
  const { published } = calendarOf(article);
  return published ? isoOf(published.year, published.month, published.day) : dateInName(path);
}
