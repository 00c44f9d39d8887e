/** A number as it was read, wherever it came from. */
import type { Tokens } from '../../words/tokens';

export interface NumberRead {
  /** Its first and its last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Null where the number is malformed (1,00,0). */
  readonly value: number | null;
  /** Written in words alone: *four*, *two dozen*. */
  readonly inWords: boolean;
  /** A bare whole number of four digits with no comma: it may be a year. */
  readonly yearLike: boolean;
  readonly fraction: boolean;
  /** Has separators or a scale: 1,400; 5 million. */
  readonly grouped: boolean;
  /** *Hundreds*, *several hundred*: from the value to ten times as much. */
  readonly upTo?: number;
}

/** A number; in words, where nothing else is said. All are made here: V8 reads objects of one shape several times as fast. */
export const numberRead = (
  tokens: Tokens,
  first: number,
  last: number,
  value: number | null,
  { inWords = true, yearLike = false, fraction = false, grouped = false, upTo }: Partial<NumberRead> = {},
): NumberRead => ({
  first,
  last,
  start: tokens.start(first),
  end: tokens.end(last),
  value,
  inWords,
  yearLike,
  fraction,
  grouped,
  upTo,
});
