/** What words are compared by. */
import { COMBINING, foldIn, kindIn, LETTER, readingOf } from './alphabet';

/** What words are hashed with. */
export const FIRST = 7;
export const MIX = 31;

/** A word's hash, which a word has however it is written: small or in capitals, with its accents or without. */
export function hashOf(word: string): number {
  let hash = FIRST;
  for (let i = 0; i < word.length; i++) {
    const reading = readingOf(word.charCodeAt(i));
    if (!(kindIn(reading) & COMBINING)) hash = (Math.imul(hash, MIX) + foldIn(reading)) | 0;
  }
  return hash;
}

/** The hash of the word with which a text begins; undefined where it begins with anything else. */
export function hashOfFirst(text: string): number | undefined {
  let end = 0;
  while (end < text.length && kindIn(readingOf(text.charCodeAt(end))) & (end ? LETTER | COMBINING : LETTER)) end++;
  return end ? hashOf(text.slice(0, end)) : undefined;
}
