/** The characters that copy is made of, from one to another: they are never damage, unseen or markup. */
const SOUND = [
  ' %', "')", '+.', '0;', '=[', '\\\\', '^^', 'az', '|~',
  '\u00a1\u00a9', '\u00ab\u00ab', '\u00ae\u00c1', '\u00f1\u0191', '\u0193\u024f',
  '\u2010\u2019', '\u201c\u2027', '\u2030\u2044', '\u20a0\u20bf',
]; // prettier-ignore

const BEYOND = 0x20c0;
const IS_SOUND = new Uint8Array(BEYOND);
for (const [first, last] of SOUND) IS_SOUND.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);

/** Has a text a character that may be damaged, unseen or markup? Copy that has none is prose as it stands. */
export function isOdd(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!IS_SOUND[text.charCodeAt(i)]) return true;
  return false;
}
