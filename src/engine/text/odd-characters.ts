import { CharacterSet } from './character-set';
import { codeAt, isEnglish, isSmall } from './characters';

/** Characters that are never damage, unseen or markup; most others are only in some company, which the patterns for it look at. */
const SOUND = new CharacterSet([
  ' %', "')", '+.', '0;', '>[', '^', 'az', '|~',
  '\u00a1\u00a7', '\u00a9', '\u00ab', '\u00ae\u00b2', '\u00b5\u00b8', '\u00ba\u00c1', '\u00f1\u00f3', '\u00f5\u0191', '\u0193\u024f',
  '\u2010\u2019', '\u201c\u2027', '\u2030\u2044', '\u20a0\u20bf',
]); // prettier-ignore

/** A question mark with a letter behind it, or a space on both sides, may stand for a sign that is lost. */
export function mayLoseSigns(text: string): boolean {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1))
    if (isEnglish(codeAt(text, at + 1)) || isApartBeforeSmall(text, at)) return true;
  return false;
}

export const isApartBeforeSmall = (text: string, at: number): boolean =>
  codeAt(text, at - 1) === SPACE && codeAt(text, at + 1) === SPACE && isSmall(codeAt(text, at + 2));
const SPACE = 0x20;

/** A mail’s code of a character begins with these (*+IBk-*). */
export const mayHaveMailCodes = (text: string): boolean => text.includes('+I') || text.includes('+A');

/** An entity that lost its ampersand ends with a letter or a digit that few words before a semicolon end with (*rsquo;*, *#39;*). */
export function mayBeAmputated(text: string): boolean {
  for (let at = text.indexOf(';'); at > 2; at = text.indexOf(';', at + 1)) {
    const last = text[at - 1];
    if (last === 'o' || (last >= '0' && last <= '9') || ENDS.includes(text.slice(at - 3, at))) return true;
  }
  return false;
}
const ENDS = ['pos', 'uot', 'bsp', 'ash', 'lip', 'ute'];

/** Has a text a character that may be damaged, unseen or markup? Copy that has none is prose as it stands. */
export const isOdd = (text: string): boolean =>
  !SOUND.hasAll(text) ||
  text.includes('%2') ||
  text.includes('%E') ||
  mayLoseSigns(text) ||
  mayHaveMailCodes(text) ||
  mayBeAmputated(text);
