/** The words that names are made of. */
import { matchesOf } from '../../text/matches';
import type { Paragraph } from '../paragraph';
import { FEWEST_LETTERS } from './likeness';

/** A word of a name, and where in the name it starts. */
export interface Standing {
  readonly 0: string;
  readonly index: number;
}

/** The words of a name; a nickname in quotation marks is none. */
export const standingIn = (name: string): readonly Standing[] =>
  isOneWord(name) ? [{ 0: name, index: 0 }] : matchesOf(WORD, name);

const isOneWord = (name: string): boolean => !name.includes(' ') && !name.includes('\u00a0');

const WORD = /(?<![^ \u00a0])[^ \u00a0“”"‘(]+/g;

/** The words of the names of a paragraph that are long enough to be misspelled. */
export function nameWordsIn({ prose, kind, mentions }: Pick<Paragraph, 'prose' | 'kind' | 'mentions'>): string[] {
  const words: string[] = [];
  if (kind === 'furniture') return words;
  for (const { start, end } of mentions) {
    if (end - start < FEWEST_LETTERS) continue;
    for (const { 0: word } of standingIn(prose.slice(start, end))) if (word.length >= FEWEST_LETTERS) words.push(word);
  }
  return words;
}
