/** Unicode code points, in which the Web Annotation model counts, and UTF-16 code units, in which everything else here does. */
import { matchesOf } from './matches';

/** Counts a text both ways. */
export class CodePoints {
  /** Where the second halves of surrogate pairs stand; in most articles nowhere. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#halves = Array.from(matchesOf(/[\u{10000}-\u{10ffff}]/gu, text), ({ index }) => index + 1);
  }

  /** An offset in code units as one in code points. */
  from(offset: number): number {
    return offset - countBelow(this.#halves, offset);
  }

  /** An offset in code points as one in code units. */
  to(point: number): number {
    let pairs = 0;
    while (pairs < this.#halves.length && this.#halves[pairs] - pairs <= point) pairs++;
    return point + pairs;
  }
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
