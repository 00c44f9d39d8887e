/** Single characters, by their code: what is asked of one at a time is asked too often for a pattern. */

/** The code of the character at an offset; nought beyond the ends of the text, where V8 takes long to find none. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** A small letter of the English alphabet. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** A capital of the English alphabet. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** A letter of the English alphabet. */
export const isEnglish = (code: number): boolean => isSmall(code) || isCapital(code);

/** What `\s` matches. */
export const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 9 && code <= 13)
    : code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && SPACES.includes(code)));

const SPACES = [
  0x1680,
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  0xfeff,
];

/** A letter or a digit of any alphabet; no half of a surrogate pair is one. */
export const isWord = (code: number): boolean =>
  code < 0x80 ? isEnglish(code) || (code >= 48 && code <= 57) : /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
