/** Lines end as in VS Code: \r\n, \n or \r. */
const BREAK = /\r\n|\n|\r/g;

/** A zero-based line and character; characters are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text: where an offset stands, and what is in a line. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...Array.from(text.matchAll(BREAK), match => match.index + match[0].length)];
  }

  /** The place of an offset. */
  at(offset: number): Position {
    let line = 0;
    for (let after = this.#starts.length; after - line > 1;) {
      const middle = (line + after) >> 1;
      if (this.#starts[middle] <= offset) line = middle;
      else after = middle;
    }
    return { line, character: offset - this.#starts[line] };
  }

  /** Where a line begins; of one that is not there, the end of the text. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** A line without its line break. */
  copyOf(line: number): string {
    let end = this.#starts[line + 1] ?? this.#text.length;
    if (line + 1 < this.#starts.length) end -= this.#text.startsWith('\r\n', end - 2) ? 2 : 1;
    return this.#text.slice(this.#starts[line], end); // no search: it may be as long as the text
  }
}
