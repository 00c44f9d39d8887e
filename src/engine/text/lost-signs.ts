/**
 * A question mark that stands for a sign that a system could not write: *the keeper?s boat*, *we?re late*, *the lock ? an old one ? leaks*.
 * Addresses have question marks inside, and questions have theirs at the end.
 */
import { codeAt, isCapital, isEnglish, isSmall, isSpace } from './characters';
import { isApartBeforeSmall } from './odd-characters';
import type { Rewrite } from './repair';
import { isAddress } from './spelled-characters';

/** What stands behind the apostrophe of a short form. */
const ENDINGS = new Set('s t re ve ll d m'.split(' '));
/** A question begins with one of these. */
const ASKING = new Set(
  ('who whom whose what when where why how which is are was were am do does did has have had can could will would shall should may ' +
    'might must isn’t aren’t don’t doesn’t didn’t and but so or if').split(' '),
); // prettier-ignore
/** And the sentence behind one with these, where nobody has marked who asks. */
const ASKED = new Set('he she they it we you i asked said'.split(' '));

export function* lostSignsIn(text: string): Iterable<Rewrite> {
  let sentence = 0; // where it begins
  let from = 0;
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    sentence = startOf(text, sentence, from, at);
    from = at;
    const end = at + 1;
    if (isApostrophe(text, at)) yield { span: { start: at, end }, text: '’', kind: 'misread', sure: false };
    else if ((isApartBeforeSmall(text, at) || isBetweenWords(text, at)) && isDash(text, sentence, at))
      yield { span: { start: at, end }, text: '—', kind: 'lost', sure: false };
  }
}

/** *keeper?s*, *don?t*, *O?Brien* */
function isApostrophe(text: string, at: number): boolean {
  if (!isEnglish(codeAt(text, at - 1)) || isAddress(text, at)) return false;
  let end = at + 1;
  while (isEnglish(codeAt(text, end))) end++;
  const behind = text.slice(at + 1, end);
  if (text[at - 1] === 'O' && !isEnglish(codeAt(text, at - 2)))
    return isCapital(codeAt(text, at + 1)) && behind.length > 1;
  if (!ENDINGS.has(behind) || codeAt(text, end) === QUESTION) return false;
  return behind === 't' ? text[at - 1] === 'n' : true;
}

const QUESTION = 0x3f;

/** *the lock?an old one?leaks*: two small letters and more on both sides. */
const isBetweenWords = (text: string, at: number): boolean =>
  [-2, -1, 1, 2].every(by => isSmall(codeAt(text, at + by))) && !isAddress(text, at);

/** Nothing is asked before it, and nobody asks behind it. */
function isDash(text: string, sentence: number, at: number): boolean {
  const first = wordAt(text, sentence);
  return first !== '' && !ASKING.has(first) && !ASKED.has(wordAt(text, at + 1));
}

/** The word that begins at an offset, or behind the marks there; in small letters. */
function wordAt(text: string, at: number): string {
  while (at < text.length && !isEnglish(text.charCodeAt(at))) at++;
  let end = at;
  while (isEnglish(codeAt(text, end)) || text[end] === '’') end++;
  return text.slice(at, end).toLowerCase();
}

/** Where the sentence begins that a place is in: behind the last stop that is joined to its word, or a quotation mark. */
function startOf(text: string, sentence: number, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) {
    const isStop = '.!?:'.includes(text[i]) && isSpace(codeAt(text, i + 1)) && !isSpace(codeAt(text, i - 1));
    if (isStop || '“"'.includes(text[i])) return i + 1;
  }
  return '.!?'.includes(text[from]) && !isSpace(codeAt(text, from - 1)) && from > 0 ? from + 1 : sentence;
}
