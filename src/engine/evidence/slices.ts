/** Work that takes long, as a generator: whoever goes through it may let others have the thread between two of its slices. */
import type { Span } from '../text/span';

/** Work with a result, in slices of some milliseconds at most. */
export type Slices<T = void> = Generator<void, T>;

/** Does it all at once. */
export function whole<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** So much of a text is read in a slice (UTF-16 units), and where no line ends in as much again, a little more. */
const PIECE = 1 << 14;

/** A part of a text in pieces that are read for themselves: each but the last ends with a line, or else with a blank. */
export function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > 2 * PIECE) {
    const to = behind(text, '\n', from + PIECE) ?? behind(text, ' ', from + PIECE) ?? from + PIECE;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** Behind the next sign from a place on, unless it is far. */
function behind(text: string, sign: string, from: number): number | undefined {
  const at = text.slice(from, from + PIECE).indexOf(sign);
  return at < 0 ? undefined : from + at + 1;
}
