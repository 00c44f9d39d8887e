/** Several years that a sentence takes as one: *from 2011 to 2016*, *between 2011 and 2016*, *2011–2016*. What came to pass in them came not in the last. */
import { yearAt } from '../../article/dates/names';
import { overlaps } from '../../text/span';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Said } from './said';

/** By tokens, the last one included. */
export interface Years {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

const FROM = hashes('from between');
const TO = hashes('to until till through and');
/** So many tokens before a year and between two: *from the start of the levy in 2011 up to the end of 2016*. */
const LEAD = 8;
const BETWEEN = 6;

/** The years of a sentence that are taken as one; a value that moved from one year to another has a number in between. */
export function yearsOf({ figured: { tokens, figures }, sentence }: Said): Years | null {
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++) {
    const from = yearAt(tokens, i);
    if (!from) continue;
    const last = lastYear(tokens, i);
    const first = last === null ? null : isSignOf(tokens, i + 1, '-–—/') ? i : leadOf(tokens, i);
    const to = last === null ? undefined : yearAt(tokens, last);
    if (first === null || last === null || !to || to <= from) continue;
    const place = { start: tokens.start(first), end: tokens.end(last) };
    const isMove = figures.some(({ span, kind }) => kind !== 'duration' && overlaps(span, place));
    if (!isMove) return { from, to, first, last };
  }
  return null;
}

/** Where the year stands that ends what begins with another. */
function lastYear(tokens: Tokens, i: number): number | null {
  if (isSignOf(tokens, i + 1, '-–—/')) return yearAt(tokens, i + 2) ? i + 2 : null;
  let isTo = false;
  for (let at = i + 1; at <= i + BETWEEN && !isSignOf(tokens, at, '.;'); at++) {
    isTo ||= isIn(tokens, at, TO);
    if (yearAt(tokens, at)) return isTo ? at : null;
  }
  return null;
}

function leadOf(tokens: Tokens, i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - LEAD) && !isSignOf(tokens, at, ',;.'); at--)
    if (isIn(tokens, at, FROM)) return at;
  return null;
}

export const areApartInYears = (a: Years, b: Years): boolean => a.from !== b.from || a.to !== b.to;
