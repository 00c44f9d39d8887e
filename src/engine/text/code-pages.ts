/**
 * Copy that was read in the code page of another country or of DOS: UTF-8 as Cyrillic (*itвЂ™s*) or as DOS has it (*itΓÇÖs*), marks of
 * Windows as DOS has them (*itÆs*, *ôIt is late,ö*), and an apostrophe that a Chinese system took for half a character (*it抯*).
 */
import { CharacterSet } from './character-set';
import { codeAt, isCapital, isEnglish, isSmall, isSpace } from './characters';
import type { Rewrite } from './repair';

/** What the bytes 80 to BF are, which follow the first byte of a character. */
const CYRILLIC = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї';
const DOS = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐';
const DOS_LATIN = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐';

/** First bytes, E2 of marks and C3 of letters, and what goes on behind them. */
const PAGES: readonly (readonly [mark: string, letter: string, next: string])[] = [
  ['в', 'Г', CYRILLIC],
  ['Γ', '├', DOS],
  ['Ô', '├', DOS_LATIN],
];
const MARKS = '–—‘’“”•…€™';
const LEADS = new CharacterSet(['вв', 'ГГ', 'ΓΓ', '├├', 'ÔÔ']);

/** An apostrophe and the letter behind it, as Chinese systems read their bytes: those of Windows, and of UTF-8 behind 鈥. */
const ENDINGS = 'strvldm';
const CHINESE = '抯抰抮抳抣抎抦';
const CHINESE_NEXT = '檚檛檙檝檒檇檓';
const CHINESE_LEAD = '鈥';

/** Could there be any? */
export const mayBeOfPage = (text: string): boolean => PLACES.indexIn(text) >= 0;
const PLACES = new CharacterSet([...['вв', 'ГГ', 'ΓΓ', '├├', 'ÔÔ', 'ÆÆ', 'ôô', 'öö', 'ùù', CHINESE_LEAD], ...CHINESE]);

export function* codePagesIn(text: string): Iterable<Rewrite> {
  if (!mayBeOfPage(text)) return;
  const isQuoted = hasMarksOfDos(text);
  for (let at = PLACES.indexIn(text); at >= 0; at = PLACES.indexIn(text, at)) {
    const found =
      (LEADS.has(codeAt(text, at)) ? bytesAt(text, at) : '') || chineseAt(text, at) || dosAt(text, at, isQuoted);
    const length = found ? lengthAt(text, at) : 1;
    if (found) yield { span: { start: at, end: at + length }, text: found, kind: 'misread', sure: length > 1 };
    at += length;
  }
}

/** So many characters were one; the two that a Chinese system made are two again. */
const lengthAt = (text: string, at: number): number =>
  MARK_LEADS.includes(text[at]) ? 3 : LETTER_LEADS.includes(text[at]) ? 2 : text[at] === CHINESE_LEAD ? 2 : 1;
const MARK_LEADS = 'вΓÔ';
const LETTER_LEADS = 'Г├';

/** *вЂ™*, *Г©*: the character that these bytes are in UTF-8, where copy has it. */
function bytesAt(text: string, at: number): string {
  for (const [mark, letter, next] of PAGES) {
    const [second, third] = [next.indexOf(text[at + 1] ?? ' '), next.indexOf(text[at + 2] ?? ' ')];
    if (text[at] === mark && second >= 0 && second < 5 && third >= 0) {
      const is = String.fromCharCode(0x2000 + second * 64 + third);
      if (MARKS.includes(is)) return is;
    }
    if (text[at] === letter && second >= 0 && (isEnglish(codeAt(text, at - 1)) || isEnglish(codeAt(text, at + 2))))
      return String.fromCharCode(0xc0 + second);
  }
  return '';
}

/** *it抯*, *it鈥檚* */
function chineseAt(text: string, at: number): string {
  const isTwo = text[at] === CHINESE_LEAD;
  const end = at + (isTwo ? 2 : 1);
  const ending = (isTwo ? CHINESE_NEXT : CHINESE).indexOf(text[end - 1] ?? ' ');
  if (ending < 0 || !isEnglish(codeAt(text, at - 1))) return '';
  const rest = 'rv'.includes(ENDINGS[ending]) ? 'e' : ENDINGS[ending] === 'l' ? 'l' : '';
  const isWhole = text.startsWith(rest, end) && !isLetter(codeAt(text, end + rest.length));
  return isWhole ? `’${ENDINGS[ending]}` : '';
}

const LAST_SIGN = 0xbf;
/** A letter of any alphabet that goes on, or a sign of one. */
const isLetter = (code: number): boolean => isEnglish(code) || (code > LAST_SIGN && (code < 0x2000 || code > 0x2fff));

/** *itÆs*, *farmersÆ*; *ôIt is late,ö*, *the mill ù an old one ù leaks*. */
function dosAt(text: string, at: number, isQuoted: boolean): string {
  const [before, behind] = [codeAt(text, at - 1), codeAt(text, at + 1)];
  if (text[at] === 'Æ') return isSmall(before) && !isCapital(behind) ? '’' : '';
  if (!isQuoted) return '';
  if (text[at] === 'ô') return (at === 0 || isSpace(before)) && isEnglish(behind) ? '“' : '';
  if (text[at] === 'ö') return isClosing(text, at) || (isEnglish(before) && !isLetter(behind)) ? '”' : '';
  return text[at] === 'ù' && isSpace(before) && isSpace(behind) ? '—' : '';
}

/** *late,ö*: no word begins behind a mark and ends at once. */
const isClosing = (text: string, at: number): boolean =>
  at > 0 && ',.?!'.includes(text[at - 1]) && !isLetter(codeAt(text, at + 1));

/** Somewhere a word begins with the one, and a sentence ends with the other. */
function hasMarksOfDos(text: string): boolean {
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === 'ô') isOpen ||= (at === 0 || isSpace(codeAt(text, at - 1))) && isEnglish(codeAt(text, at + 1));
    else if (isOpen && text[at] === 'ö' && isClosing(text, at)) return true;
  }
  return false;
}
