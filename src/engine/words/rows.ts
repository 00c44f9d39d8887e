/**
 * Rows of numbers, each of something that stands in a prose: where it starts, where it ends, and what else there is to say of it. Those of
 * many paragraphs are written one behind the other into a large array: to ask the system for each takes longer than to fill it.
 */
export class Rows {
  /** Where they are written. */
  cells = new Int32Array(0);
  /** Where those begin that are being written, with their edge. */
  #from = 0;

  /** `width`: the numbers of a row. */
  constructor(readonly width: number) {}

  /** Makes room for so many rows, and says where the first of them goes. */
  open(most: number): number {
    const size = (most + 2 * EDGE) * this.width;
    if (this.cells.length - this.#from < size) {
      this.cells = new Int32Array(Math.max(SIZE, size));
      this.#from = 0;
    }
    return this.#putEdge(this.#from, -FAR);
  }

  /** The rows that were written, up to where the next one would go. */
  close(end: number): Int32Array {
    const to = this.#putEdge(end, FAR);
    const rows = this.cells.subarray(this.#from, to);
    this.#from = to;
    return rows;
  }

  #putEdge(from: number, place: number): number {
    const to = from + EDGE * this.width;
    for (let at = from; at < to; at += this.width) this.cells[at] = this.cells[at + 1] = place;
    return to;
  }
}

/**
 * So many rows before the first and behind the last one say that nothing is there: whoever looks around need not ask whether there is
 * anything, and V8 is quick as long as it stays inside of an array.
 */
export const EDGE = 4;

/** Before and behind all copy. */
const FAR = 1 << 30;
const SIZE = 1 << 16;
