/** The words of a claim alone. */
import { span, type Span } from '../text/span';

/** Blanks, quotation marks, and the hyphen of *a 31-percent rise*. */
const AROUND = /^[\s\p{Pi}\p{Pf}"'„‚‐-]$/u;

/** Words without marks and blanks at their ends; as they are where they are nothing else. */
export function bare(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && AROUND.test(text[from])) from++;
  while (to > from && AROUND.test(text[to - 1])) to--;
  return from < to ? span(from, to) : span(start, end);
}
