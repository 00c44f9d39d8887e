/** The columns of a table: what their headings say they count, in what, and of when. */
import { GRAMMAR } from '../../words/classes';
import { tokensOf } from '../../words/tokens';
import { headerUnitOf, type HeaderUnit } from './header-units';
import { periodOf, periodsIn, type Period } from './periods';
import { sideOfHeading, type Side } from './sides';

export interface Column {
  readonly heading: string;
  /** The words of its heading but small ones. */
  readonly words: readonly string[];
  readonly unit: HeaderUnit | null;
  /** Its heading says so, and not the title of the table. */
  readonly hasOwnUnit: boolean;
  readonly period: Period | null;
  /** Of a vote. */
  readonly side: Side | undefined;
  /** Its cells are months, years or days. */
  readonly isTime: boolean;
}

/** `general`: the unit of all columns that have none of their own. */
export function columnOf(heading: string, general: HeaderUnit | null, isTime: boolean): Column {
  const isLetter = heading.length <= 1; // no heading, but the name of the column
  const own = isLetter || isTime ? null : headerUnitOf(heading);
  const tokens = tokensOf(own ? beforeBracket(heading) || heading : heading);
  const named = periodsIn(tokens, 0, tokens.count - 1, null);
  const all: string[] = [];
  const content: string[] = [];
  const whole = periodOf(heading);
  for (let i = 0; i < tokens.count && !isLetter && !whole; i++) {
    if (!tokens.isWord(i) || named.some(({ first, last }) => first <= i && i <= last)) continue;
    all.push(tokens.text(i).toLowerCase());
    if (!tokens.is(i, GRAMMAR)) content.push(tokens.text(i).toLowerCase());
  }
  const words = content.length ? content : all; // against
  const period = whole ?? named[0] ?? null;
  return {
    heading,
    words,
    unit: own ?? general,
    hasOwnUnit: own !== null,
    period,
    side: sideOfHeading(tokens),
    isTime,
  };
}

/** *Sales ($ millions)*: without what stands in brackets at its end. */
function beforeBracket(heading: string): string {
  const open = [heading.indexOf('('), heading.indexOf('[')].filter(at => at >= 0);
  return open.length ? heading.slice(0, Math.min(...open)).trim() : heading;
}

/** Are most of some cells times? */
export const areTimes = (cells: readonly string[]): boolean => cells.filter(periodOf).length > MOST_OF * cells.length;

const MOST_OF = 0.7;
