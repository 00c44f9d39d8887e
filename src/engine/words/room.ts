/** Room for arrays of numbers, one behind the other in a large one: to ask the system for each array takes longer than to fill it. */
export class Room {
  /** Where the next array is written, from `free` on. */
  cells = new Int32Array(0);
  free = 0;

  /** Makes room for so many numbers. */
  reserve(most: number): void {
    if (this.cells.length - this.free >= most) return;
    this.cells = new Int32Array(Math.max(SIZE, most));
    this.free = 0;
  }

  /** The array that was written, up to an index. */
  take(end: number): Int32Array {
    const taken = this.cells.subarray(this.free, end);
    this.free = end;
    return taken;
  }
}

const SIZE = 1 << 16;
