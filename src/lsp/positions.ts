/** Places in a text as an editor counts them. */
import type { Position, Range } from 'vscode-languageserver/node';
import type { Span } from '../engine/text/span';
import { Lines } from '../project/lines';

/** In what the characters of a line are counted: bytes, or UTF-16 code units as the engine does. */
export type Encoding = 'utf-8' | 'utf-16';

const encoder = new TextEncoder();

/** Line and character of the offsets of a text, and back. What lies beyond a line or the text counts as its end. */
export class Positions {
  readonly #lines: Lines;

  constructor(
    readonly text: string,
    readonly encoding: Encoding,
  ) {
    this.#lines = new Lines(text);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.#at(start), end: this.#at(end) };
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetOf(start), end: this.offsetOf(end) };
  }

  offsetOf({ line, character }: Position): number {
    const start = this.#lines.startOf(line);
    if (start === this.text.length) return start;
    const copy = this.#lines.copyOf(line);
    const units = this.encoding === 'utf-16' ? character : unitsIn(copy, character);
    return start + Math.min(units, copy.length);
  }

  #at(offset: number): Position {
    const { line, character } = this.#lines.at(offset);
    if (this.encoding === 'utf-16') return { line, character };
    const start = this.#lines.startOf(line);
    return { line, character: encoder.encode(this.text.slice(start, offset)).length };
  }
}

/** How many UTF-16 code units the first bytes of a line are; of a letter in two, none. */
const unitsIn = (copy: string, bytes: number): number =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoder.encode(copy).subarray(0, bytes), { stream: true })
    .length;
