/** Words that are broken at the end of a line. */

/** Does anybody know the word? */
export type Known = (word: string) => boolean;

/** Hyphens; the second is a soft one, which shows at the end of a line alone. */
const HYPHENS = '-\u00ad\u2010';

const REST = /^\p{Ll}\p{L}*/u;
const LETTER = /\p{L}/u;

/** The last word of a line that ends in a hyphen. */
function begunIn(line: string): string {
  if (!HYPHENS.includes(line[line.length - 1])) return '';
  let at = line.length - 1;
  while (at > 0 && LETTER.test(line[at - 1])) at--;
  return line.slice(at, -1);
}

/**
 * Lines whose broken words are whole again, with their rest on the line where they begin. A hyphen stays that belongs to the word: in
 * *well-known*, in *ex-mayor*. `used` has the words of the whole document, in small letters.
 */
export function mended(lines: readonly string[], used: ReadonlySet<string>, isKnown: Known): string[] {
  const whole = [...lines];
  for (let i = 0; i + 1 < whole.length; i++) {
    const begun = begunIn(whole[i]);
    const rest = begun && REST.exec(whole[i + 1])?.[0];
    if (!begun || !rest) continue;
    const keepsHyphen = !whole[i].endsWith('\u00ad') && isTwoWords(begun.toLowerCase(), rest, used, isKnown);
    const behind = /^[^\s\p{L}]*/u.exec(whole[i + 1].slice(rest.length))![0]; // the stop goes with its word
    whole[i] = `${whole[i].slice(0, keepsHyphen ? undefined : -1)}${rest}${behind}`;
    whole[i + 1] = whole[i + 1].slice(rest.length + behind.length).trimStart();
  }
  return whole.filter(line => line !== '');
}

function isTwoWords(begun: string, rest: string, used: ReadonlySet<string>, isKnown: Known): boolean {
  if (used.has(`${begun}-${rest}`)) return true;
  if (used.has(begun + rest) || isKnown(begun + rest)) return false;
  return isKnown(begun) && isKnown(rest);
}
