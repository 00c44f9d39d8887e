/** What each character is to whoever reads words: a letter of which case, a digit, white space, or a sign of its own. */
import { FILLER } from '../text/markup';
import { isSpace } from '../text/characters';

/** Kinds of characters, as bits. A letter of a script without capitals is neither upper nor lower. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
/** 0 to 9. */
export const DIGIT = 8;
/** ½ ⅔, the digits that are set high or low, and letters that are numbers. */
export const FRACTION = 16;
/** White space and filler: no token. */
export const GAP = 32;
/** It stands on the letter before it: the accent of *é* that is written as two characters. */
export const COMBINING = 64;

/** Beyond these there are no capitals, and letters are told by their block: as scripts/letters.mjs has it. */
const CASED = 0x460;

const FRACTIONS = /[\u00b2\u00b3\u00b9\u00bc-\u00be]/;

/** Of each character its kind, and in the lower half what it is compared by: small, and without its accent. */
const TABLE = Int32Array.from({ length: CASED }, (_, code) => {
  const c = String.fromCharCode(code);
  return (kindFrom(code, c) << 16) | c.normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
});

function kindFrom(code: number, c: string): number {
  if (isSpace(code)) return GAP;
  if (c >= '0' && c <= '9') return DIGIT;
  if (FRACTIONS.test(c)) return FRACTION;
  if (code >= 0x300 && code < 0x370) return COMBINING;
  if (!/\p{L}/u.test(c)) return 0;
  const [lower, upper] = [c.toLowerCase(), c.toUpperCase()];
  return LETTER | (c === lower ? 0 : UPPER) | (c === upper && lower === upper ? 0 : c === lower ? LOWER : 0);
}

const FILL = FILLER.charCodeAt(0);

/** What the character with this code (a UTF-16 code unit) is: `kindIn` and `foldIn` take it apart. */
export const readingOf = (code: number): number => (code < CASED ? TABLE[code] : (kindBeyond(code) << 16) | code);

/** The kind of a character; 0 for a sign. */
export const kindIn = (reading: number): number => reading >> 16;

/** What a letter is compared by: *É* and *e* are one. */
export const foldIn = (reading: number): number => reading & 0xffff;

export const kindOf = (code: number): number => kindIn(readingOf(code));

function kindBeyond(code: number): number {
  if (code >= 0x2000 && code < 0x2070) return code === FILL || isSpace(code) ? GAP : 0;
  if (code >= 0x2070 && code < 0x2190) return isFraction(code) ? FRACTION : 0;
  if (isSpace(code)) return GAP;
  return isLetter(code) ? LETTER : 0;
}

/** Superior and inferior digits, fractions and Roman numerals. */
const isFraction = (code: number): boolean => (code < 0x208a && (code & 0xf) < 10 && code !== 0x2071) || code >= 0x2150;

const isLetter = (code: number): boolean =>
  code < 0x2000 ||
  (code >= 0x2c00 && code < 0x3000) ||
  (code >= 0x3040 && code < 0xd800) ||
  (code >= 0xf900 && code < 0xfe00);
