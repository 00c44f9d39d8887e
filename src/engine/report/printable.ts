/** Text that any file may hold: the copy of an article is anybody's. */
import { wellFormed } from '../notes/iri';

/** Without control characters and halves of letters, which no XML may have; tabs and line ends stay. */
export const printable = (text: string): string =>
  wellFormed(text).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '');

/** In one line. */
export const inOneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** The words of a claim in one line, to stand in marks of ours: without their own, also where only the first of them is there. */
export const unmarked = (words: string): string => {
  const line = inOneLine(words);
  if (line.length < 3 || !/^["“”„«]/.test(line)) return line;
  return line.slice(1).replace(/["“”»]$/, '');
};
