/** A set of characters (UTF-16 code units), asked at each character of a text. */
export class CharacterSet {
  readonly #bits = new Uint32Array(0x10000 / 32);

  /** From one to another, written as two; those that stand alone are written once. */
  constructor(ranges: readonly string[]) {
    for (const range of ranges)
      for (let code = range.charCodeAt(0); code <= range.charCodeAt(range.length - 1); code++)
        this.#bits[code >> 5] |= 1 << (code & 31);
  }

  has(code: number): boolean {
    return (this.#bits[code >> 5] & (1 << (code & 31))) !== 0;
  }

  /** Is every character of a text among them? */
  hasAll(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (!this.has(text.charCodeAt(i))) return false;
    return true;
  }

  /** The offset of the first of them from an offset on; -1 where there is none. */
  indexIn(text: string, from = 0): number {
    for (let i = from; i < text.length; i++) if (this.has(text.charCodeAt(i))) return i;
    return -1;
  }
}
