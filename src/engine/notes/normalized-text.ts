/** A text as notes are compared in it: without what an editor, a house style or a version control system changes and no reader sees. */
import { REST } from '../text/copy';
import { span, type Span } from '../text/span';

/** Never seen: soft hyphens, zero-width characters, byte-order marks, rests. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff\ufdd2]/;
const MARK = /\p{M}/u;
const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '·': '.', // 12·5
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'", // prettier-ignore
};

/** A folded text, with the way back to the original. Offsets count UTF-16 code units in both. */
export interface Folded {
  readonly copy: string;
  readonly original: string;
  /** The offset in the original of each code unit of the copy, and of its end. */
  readonly origins: Uint32Array;
}

/**
 * Folds a text. Two texts that differ only in line breaks, spaces, the style of marks, composition or what is not seen fold to the
 * same: a run of white space is one space, marks are straight, letters are composed.
 */
export function fold(original: string): Folded {
  const origins = new Uint32Array(original.length + 1);
  const units = new Uint16Array(original.length);
  let length = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    let char = original[i];
    if (unit <= SPACE || unit > TILDE) {
      if (UNSEEN.test(char)) continue;
      char = /\s/.test(char) ? ' ' : (STRAIGHT[char] ?? char);
      if (char === ' ' && units[length - 1] === SPACE) continue;
      const composed =
        length && MARK.test(char) ? (String.fromCharCode(units[length - 1]) + char).normalize('NFC') : '';
      if (composed.length === 1) {
        units[length - 1] = composed.charCodeAt(0);
        continue;
      }
    }
    origins[length] = i;
    units[length++] = char.charCodeAt(0);
  }
  origins[length] = original.length;
  return { copy: stringOf(units.subarray(0, length)), original, origins: origins.subarray(0, length + 1) };
}

/** A text folded, where nobody asks for the way back. Most pieces of copy are as they are. */
export function foldedCopy(original: string): string {
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    if (unit < SPACE || unit > TILDE || (unit === SPACE && original.charCodeAt(i + 1) === SPACE))
      return fold(original).copy;
  }
  return original;
}

const SPACE = 0x20;
const TILDE = 0x7e;

function stringOf(units: Uint16Array): string {
  let copy = '';
  // applied, not spread: an iterator would cost several times as much as all the rest
  for (let i = 0; i < units.length; i += 8192)
    copy += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]);
  return copy;
}

/** A span of the copy as one of the original, with all that belongs to its last character and nothing after it. */
export function unfolded({ original, origins }: Folded, { start, end }: Span): Span {
  if (start === end) return span(origins[start], origins[start]);
  let to = origins[end - 1] + 1;
  while (to < origins[end] && (original[to] === REST || MARK.test(original[to]))) to++;
  return span(origins[start], to);
}

/** An offset of the original as one of the copy: that of the first character that begins at or after it. */
export function foldedOffset({ copy, origins }: Folded, offset: number): number {
  let low = 0;
  let high = copy.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
