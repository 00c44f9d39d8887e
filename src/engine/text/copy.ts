/** The copy of one paragraph: as it stands in the file, and as whoever reads that format sees it. */

/** What a file is written in. */
export const formats = ['text', 'markdown', 'ninjs'] as const;
export type Format = (typeof formats)[number];

/** Stands for a character of markup that is something to a reader, but no words: code, a tag, an address. It becomes a filler. */
export const BLOT = '\ufdd0';

/** Stands for a character that a reader does not see: signs of emphasis and of block quotes, a link's target, indentation. */
export const GONE = '\ufdd1';

/**
 * Stands for what is left of a character that is written as several: the one before it is shown for all of them. So is the line feed of a
 * line break of two characters, and all but the first of an escape.
 */
export const REST = '\ufdd2';

/** What is seen of a line break, as long as it is. */
export const shownBreak = (lineBreak: string, seen = ' '): string => (lineBreak === '\r\n' ? seen + REST : seen);

/** The words of a piece of copy, without the rests of their characters. */
export const wordsIn = (copy: string): string => (copy.includes(REST) ? copy.replaceAll(REST, '') : copy);

/** What a paragraph is by a sign of its format. */
export type Role = 'heading' | 'item' | 'row';

export interface Copy {
  readonly text: string;
  /**
   * What a reader of the format sees, as long as the text: the line breaks inside a paragraph are spaces, markup is blotted or gone. A line
   * break that is left parts lines of verse.
   */
  readonly shown: string;
  readonly role?: Role;
}

/** A paragraph's copy where it stands. */
export interface PlacedCopy extends Copy {
  /** UTF-16 offset in the file. */
  readonly start: number;
  /** It stands in a block quote. */
  readonly block: boolean;
}

/** Signs of markup that a reader does not see as words. */
export const RUN_OF_MARKUP = new RegExp(`[${BLOT}${GONE}]+`, 'g');

/** Are these characters of markup alone, or white space? Then there is nothing to read. */
export const isBare = (shown: string): boolean => !/[^\s\ufdd0-\ufdd2]/.test(shown);
