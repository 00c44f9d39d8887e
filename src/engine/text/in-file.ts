/** How copy stands in a file whose format is no text: the engine reads it as it is read, and writes into it as it is written there. */
import { wordsIn, type Format } from './copy';
import { ninjsAsRead } from './ninjs';

/** The text of a file as it is read, as long as the file: what stands at an offset of one stands there in the other. */
export const asRead = (file: string, format?: Format): string => (format === 'ninjs' ? ninjsAsRead(file) : file);

/** Some words as they are written into the copy of a file. */
export const asWritten = (words: string, format?: Format): string =>
  format === 'ninjs' ? JSON.stringify(wordsIn(words)).slice(1, -1) : words;
