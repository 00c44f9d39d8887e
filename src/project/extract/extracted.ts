import { say, type Phrase } from '../../engine/phrase';
import type { SourceDocument } from '../../engine/evidence/document';
import type { Refused } from '../copy';

/** What a format gives: a document without its name. `date` is the one that the format keeps (ISO), or null. */
export interface Extracted extends Omit<SourceDocument, 'path' | 'digest'> {
  /** What of it was not read, and why. */
  readonly missing?: readonly Phrase[];
}

/** What no document of a desk needs more of: who sends a file decides how large it is, and how large it becomes. */
export const LIMITS = {
  /** Of a file. */
  bytes: 64 * 1024 * 1024,
  /** Of all that a file holds packed, in bytes; and how many times as large as the file, where that is more than `small`. */
  unpacked: 200 * 1024 * 1024,
  ratio: 100,
  small: 4 * 1024 * 1024,
  /** Of the cells of its tables. */
  cells: 2_000_000,
  /** Of the text, in UTF-16 code units. */
  text: 16 * 1024 * 1024,
  /** Of reading, in milliseconds. */
  time: 30_000,
} as const;

/** Why a document is not read. */
export const refused = (phrase: Phrase): Refused => ({ refused: phrase });

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

/** Says no to a file by its size alone, in bytes. */
export const refuseLarge = (bytes: number): Refused | undefined =>
  bytes > LIMITS.bytes
    ? refused(say('too large: {0} MB, of at most {1}', megabytes(bytes), megabytes(LIMITS.bytes)))
    : undefined;

/** Says no to a text that is longer than anybody reads; `length` in UTF-16 code units. */
export const refuseLong = (length: number): Refused | undefined =>
  length > LIMITS.text ? refused(say('too long: more than {0} million characters', LIMITS.text >> 20)) : undefined;
