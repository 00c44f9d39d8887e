/** Bytes to copy and back: what a file must be to be read as text, and how it stays what it was when it is written again. */
import { say, type Phrase } from '../engine/phrase';

/** In bytes. What is larger is no article, and holding it would cost many times as much. */
export const LARGEST = 16 * 1024 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file as text. `text` has no byte-order mark, as in the editor, so that offsets agree. */
export interface Copy {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the file begins with a byte-order mark. */
  readonly marked: boolean;
}

/** Why a file is not read: a clause that follows the file's name. */
export interface Refused {
  readonly refused: Phrase;
}

/** Says no to a file by its size alone, in bytes, so that it need not be read. */
export const refuseSize = (bytes: number): Refused | undefined =>
  bytes > LARGEST
    ? { refused: say('is too large for an article: {0} MB, of at most {1}', megabytes(bytes), megabytes(LARGEST)) }
    : undefined;

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

/** Reads a file: UTF-8 with or without a byte-order mark, UTF-16 with one. Never guesses: what it cannot read it refuses. */
export function decodeCopy(bytes: Uint8Array): Copy | Refused {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge) return tooLarge;
  const { encoding, marked } = signature(bytes);
  if (encoding === 'utf-8') {
    const zero = bytes.indexOf(0);
    if (zero >= 0) return { refused: say('is a binary file: it has a zero byte at byte {0}', zero) };
  }
  try {
    return { text: decoder(encoding).decode(bytes), encoding, marked };
  } catch {
    const at = firstBadByte(bytes, encoding);
    const line = lineAt(bytes, at);
    return encoding === 'utf-8'
      ? { refused: say('is not UTF-8: byte {0}, in line {1}, cannot be read; save it as UTF-8', at, line) }
      : { refused: say('is not sound UTF-16: byte {0} cannot be read; save it as UTF-8', at) };
  }
}

/** The bytes of a text in the encoding, and with the mark, of the copy that it comes from. */
export function encodeCopy({ encoding, marked }: Copy, text: string): Uint8Array {
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new DataView(new ArrayBuffer(2 * whole.length));
  for (let i = 0; i < whole.length; i++) bytes.setUint16(2 * i, whole.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(bytes.buffer);
}

function signature(bytes: Uint8Array): { encoding: Encoding; marked: boolean } {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe)) return { encoding: 'utf-16le', marked: true };
  if (begins(0xfe, 0xff)) return { encoding: 'utf-16be', marked: true };
  return { encoding: 'utf-8', marked: begins(0xef, 0xbb, 0xbf) };
}

const decoder = (encoding: Encoding): TextDecoder => new TextDecoder(encoding, { fatal: true });

/** Where decoding fails: the longest beginning that may still become sound is searched for by halves. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let sound = 0;
  let bad = bytes.length + 1; // the text may only be cut short
  while (bad - sound > 1) {
    const middle = (sound + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) sound = middle;
    else bad = middle;
  }
  return Math.min(sound, bytes.length - 1);
}

function decodes(beginning: Uint8Array, encoding: Encoding): boolean {
  try {
    decoder(encoding).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  return line;
}
