/** Accents that stand beside their letter, as pages of a printer are read (*Andr´e*, *M¨uller*), and digits as wide as Chinese signs (*４０*). */
import { CharacterSet } from './character-set';
import { codeAt, isEnglish, isSmall } from './characters';
import type { Rewrite } from './repair';

const ACCENTS = '´`¨˜ˆ';
const COMBINING = '\u0301\u0300\u0308\u0303\u0302';
/** The letters that have each of them. */
const LETTERS = ['aeiouy', 'aeiou', 'aeiouy', 'nao', 'aeiou'];
const WIDE = new CharacterSet(['\uff10\uff19']);
/** Copy of East Asia has them as its own. */
const EAST_ASIAN = new CharacterSet(['\u3001\u9fff', '\uac00\ud7a3']);
/** What stands behind an apostrophe. */
const ENDINGS = new Set('s t re ve ll d m'.split(' '));
const TO_ASCII = 0xff10 - 0x30;

/** Could there be any? */
export const mayBeApart = (text: string): boolean =>
  ['´', '¨', '˜', 'ˆ', '`'].some(accent => text.includes(accent)) || WIDE.indexIn(text) >= 0;

export function* looseAccentsIn(text: string): Iterable<Rewrite> {
  if (!mayBeApart(text)) return;
  for (let at = 1; at < text.length; at++) {
    const kind = ACCENTS.indexOf(text[at]);
    const found = kind < 0 ? undefined : (accentBefore(text, at, kind) ?? accentBehind(text, at, kind));
    if (!found) continue;
    yield found;
    at = found.span.end;
  }
}

/** *４０* */
export function* wideDigitsIn(text: string): Iterable<Rewrite> {
  let end = 0;
  for (let at = WIDE.indexIn(text); at >= 0 && EAST_ASIAN.indexIn(text) < 0; at = WIDE.indexIn(text, end)) {
    end = at;
    let digits = '';
    for (; WIDE.has(codeAt(text, end)); end++) digits += String.fromCharCode(text.charCodeAt(end) - TO_ASCII);
    yield { span: { start: at, end }, text: digits, kind: 'misread', sure: true };
  }
}

/** *Andr´e*: inside a word, whose letter before is no vowel; one alone may be a short form (*d´etat*), where the accent looks like an apostrophe. */
function accentBefore(text: string, at: number, kind: number): Rewrite | undefined {
  const isStroke = kind < 2;
  const before = codeAt(text, at - 1);
  if (!isEnglish(before) || (isStroke && (isVowel(text[at - 1]) || !isSmall(before)))) return undefined;
  if (text[at - 1] === 'r' && text[at - 2] === 'u') return undefined; // *Qur´an*
  if (isStroke && !isEnglish(codeAt(text, at - 2))) return undefined;
  return accented(at, at + 2, text[at + 1] === 'ı' ? 'i' : text[at + 1], kind);
}

/** *Bogota´*, *Pe´rez*: behind its vowel, and no apostrophe of a short form. */
function accentBehind(text: string, at: number, kind: number): Rewrite | undefined {
  let end = at + 1;
  while (isEnglish(codeAt(text, end))) end++;
  const rest = text.slice(at + 1, end);
  const isName = isEnglish(codeAt(text, at - 2)) && !ENDINGS.has(rest) && !isVowel(rest[0] ?? ' ');
  const isQuoted = text.lastIndexOf(text[at], at - 1) >= 0;
  return isName && !isQuoted && rest.length !== 1 ? accented(at - 1, at + 1, text[at - 1], kind) : undefined;
}

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter.toLowerCase());

function accented(start: number, end: number, letter: string | undefined, kind: number): Rewrite | undefined {
  if (letter === undefined || !LETTERS[kind].includes(letter)) return undefined;
  return { span: { start, end }, text: (letter + COMBINING[kind]).normalize('NFC'), kind: 'misread', sure: false };
}
