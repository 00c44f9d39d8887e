/** Words, found by a scan: where every word of a paragraph is looked at, a pattern would cost more than the rule. */

const WORD = 1;
const LETTER = 2;

/** What each character of ASCII and Latin-1 is. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /\p{L}/u.test(c) ? WORD | LETTER : /[\p{N}'&-]/u.test(c) ? WORD : 0;
});

function kindOf(code: number): number {
  if (code < 0x100) return KINDS[code];
  if (code < 0x250) return WORD | LETTER;
  if (code === 0x2019) return WORD;
  if (code < 0x370 || (code >= 0x2000 && code < 0x2c00)) return 0;
  const c = String.fromCharCode(code);
  return /\p{L}/u.test(c) ? WORD | LETTER : /[\p{N}\ud800-\udfff]/u.test(c) ? WORD : 0;
}

/** The words of a text: letters, digits, and the signs inside them (apostrophe, hyphen, &). Flat: start, end, and 1 if all are letters. */
export function wordsIn(text: string): number[] {
  const words: number[] = [];
  const { length } = text;
  for (let at = 0; at < length;) {
    if (!(kindOf(text.charCodeAt(at)) & WORD)) {
      at++;
      continue;
    }
    const start = at;
    let all = LETTER;
    for (let kind = WORD | LETTER; at < length && (kind = kindOf(text.charCodeAt(at))) & WORD; at++) all &= kind;
    words.push(start, at, all ? 1 : 0);
  }
  return words;
}
