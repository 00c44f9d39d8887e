/** Characters as mails in UTF-7 have them (*don+IBk-t*), and entities that lost their ampersand (*the keeperrsquo;s*, *the world#8217;s*). */
import { codeAt, isEnglish, isSmall } from './characters';
import { mayHaveMailCodes } from './odd-characters';
import type { Rewrite } from './repair';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LENGTH = 3; // of one character: 16 bits and two that are nought

/** *+IBk-* */
export function* mailCodesIn(text: string): Iterable<Rewrite> {
  for (let at = mayHaveMailCodes(text) ? text.indexOf('+') : -1; at >= 0; at = text.indexOf('+', at + 1)) {
    const end = at + 2 + LENGTH;
    const is = text[end - 1] === '-' ? characterOf(text.slice(at + 1, end - 1)) : '';
    if (is) yield { span: { start: at, end }, text: is, kind: 'misread', sure: true };
  }
}

function characterOf(code: string): string {
  let value = 0;
  for (const digit of code) {
    const bits = DIGITS.indexOf(digit);
    if (bits < 0) return '';
    value = value * 64 + bits;
  }
  const is = value / 4;
  const isMark = (is >= 0x2010 && is <= 0x203a) || is === 0x20ac || is === 0x2122;
  return Number.isInteger(is) && (isMark || (is >= 0xa1 && is <= 0x17f)) ? String.fromCharCode(is) : '';
}

const NAMED: readonly (readonly [name: string, is: string])[] = [
  ['rsquo;', '’'],
  ['lsquo;', '‘'],
  ['rdquo;', '”'],
  ['ldquo;', '“'],
  ['apos;', "'"],
  ['quot;', '"'],
  ['nbsp;', ' '],
  ['ndash;', '–'],
  ['mdash;', '—'],
  ['hellip;', '…'],
  ['eacute;', 'é'],
  ['#39;', "'"],
  ['#039;', "'"],
  ['#34;', '"'],
  ['#x27;', "'"],
  ['#8211;', '–'],
  ['#8212;', '—'],
  ['#8216;', '‘'],
  ['#8217;', '’'],
  ['#8220;', '“'],
  ['#8221;', '”'],
  ['#8230;', '…'],
];

/** *keeperrsquo;s*, *world#8217;s*: no word ends so, and a number from 100 up is no rank. */
export function* amputatedIn(text: string): Iterable<Rewrite> {
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
    const end = at + 1;
    const found = NAMED.find(([name]) => text.startsWith(name, end - name.length));
    if (!found) continue;
    const start = end - found[0].length;
    const isRank = found[0].length < 6 && found[0].startsWith('#') && !isSmall(codeAt(text, end));
    if (text[start - 1] === '&' || isRank || isNested(text, start)) continue;
    yield { span: { start, end }, text: found[1], kind: 'html', sure: isEnglish(codeAt(text, end)) };
  }
}

/** *&amp;rsquo;* is an entity that was encoded twice. */
const isNested = (text: string, start: number): boolean => text[start - 1] === ';';
