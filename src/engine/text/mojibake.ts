/** Mojibake: UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman. What turns back into sound UTF-8 is it; nothing else is. */
import { matchesOf } from './matches';
import type { Rewrite } from './repair';

/** Bytes 80 to 9F in Windows-1252; five have no character, and are read as the control characters they are in Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Bytes 80 to FF in Mac Roman. */
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** What a control character of Latin-1 is in Windows-1252: nothing, for five of them. */
export const windows1252 = (code: number): string => WINDOWS[code - 0x80].replace(/[\x80-\x9f]/, '');

const bytesOf = (characters: string): Map<string, number> =>
  new Map(Array.from(characters, (c, i): [string, number] => [c, 0x80 + i]));

const LATIN = String.fromCharCode(...Array.from({ length: 128 }, (_, i) => 0x80 + i));
const FROM_WINDOWS = new Map([...bytesOf(LATIN), ...bytesOf(WINDOWS)]);
const FROM_MAC = bytesOf(MAC);

/** What follows the first byte of a UTF-8 character: 80 to BF. */
const W = `[\\x80-\\xbf${WINDOWS}]`;
const M = `[${MAC.slice(0, 64)}]`;

const WINDOWS_RUN = new RegExp(`(?:\\xf0${W}{3}|[\\xe0-\\xef]${W}{2}|[\\xc2-\\xdf]${W})+`, 'g');
const WINDOWS_ONE = new RegExp(`\\xf0${W}{3}|[\\xe0-\\xef]${W}{2}|[\\xc2-\\xdf]${W}`, 'g');
/** In Mac Roman most first bytes are quotation marks and dashes of sound copy; these are not. */
const MAC_ONE = new RegExp(`\\uf8ff${M}{3}|‚[ÄÇÑ]${M}|Ôªø|[¬√ƒ≈]${M}`, 'g');

const REMAINS = new RegExp(`â€(?:["\\ufffd]|(?![\\x80-\\x9f\\xa1-\\xbf${WINDOWS}]))|Â(?= |$)`, 'g');

/** Could there be any? One look without Unicode classes. */
export const MOJIBAKE_SIGN = new RegExp(`[\\xc2-\\xf0]${W}|Â(?: |$)|‚[ÄÇÑ]|[√¬ƒ≈\\uf8ff]${M}|Ôªø`);

/** Stands after a letter in sound copy: É” is the end of a quotation in capitals, and would be the bytes of a letter too. */
const AFTER_LETTER = /[‘’“”…–—«»™®]/;

/** The mis-decoded characters of a text, one level down. */
export function* mojibakeIn(text: string): Iterable<Rewrite> {
  if (!MOJIBAKE_SIGN.test(text)) return;
  const found = [...windowsIn(text), ...macIn(text), ...remainsIn(text)].sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  for (const each of found) {
    if (each.span.start < end) continue;
    end = each.span.end;
    yield each;
  }
}

function* windowsIn(text: string): Iterable<Rewrite> {
  for (const run of matchesOf(WINDOWS_RUN, text)) {
    const all = matchesOf(WINDOWS_ONE, run[0]);
    for (const { index, 0: one } of all) {
      const is = decoded(one, FROM_WINDOWS);
      const start = run.index + index;
      if (is && isLikely(one, is, all.length > 1, text, start)) yield misread(start, one.length, is);
    }
  }
}

function* macIn(text: string): Iterable<Rewrite> {
  for (const { index, 0: one } of matchesOf(MAC_ONE, text)) {
    const is = decoded(one, FROM_MAC);
    const inWord = isLetter(text[index - 1]) || isLetter(text[index + one.length]);
    if (is && (inWord || !MATHEMATICS.test(one))) yield misread(index, one.length, is);
  }
}

/** √π, ƒ′, ≈ ±1: sound between words. */
const MATHEMATICS = /^(?:√[π∑∏Ωµ∞∂∫≤≥±]|[ƒ≈])/;

/**
 * What is left where a byte was lost on the way: the closing mark’s last one has no character in Windows-1252, a dash’s last one was
 * made a straight mark, and the no-break space was made a space.
 */
function* remainsIn(text: string): Iterable<Rewrite> {
  for (const { index, 0: one } of matchesOf(REMAINS, text)) {
    const [before, after] = [text[index - 1], text[index + one.length]];
    if (one === 'Â') {
      if (!/\p{Lu}/u.test(before ?? '')) yield misread(index, 1, '');
    } else if (one.endsWith('"')) yield misread(index, one.length, '—', false);
    else if (isLetter(before) && isLetter(after)) yield misread(index, one.length, '‐', false);
    else yield misread(index, one.length, '”', before !== undefined && !/\s/.test(before));
  }
}

const misread = (start: number, length: number, text: string, sure = true): Rewrite => ({
  span: { start, end: start + length },
  text,
  kind: 'misread',
  sure,
});

/** The character that these bytes are in UTF-8, if they are one, and one that is not the sign for a lost character. */
function decoded(characters: string, bytes: ReadonlyMap<string, number>): string | undefined {
  try {
    const is = decodeURIComponent(Array.from(characters, c => `%${bytes.get(c)!.toString(16)}`).join(''));
    return is === '\ufffd' ? undefined : is;
  } catch {
    return undefined;
  }
}

/** Would sound copy have these characters side by side? The rarer what they decode to, the more must speak for it. */
function isLikely(one: string, is: string, many: boolean, text: string, start: number): boolean {
  const [before, after] = [text[start - 1], text[start + one.length]];
  if (one[0] === 'ð') return true;
  if (one[0] === 'â') return one !== 'â€\u00a0'; // a closing mark that lost a byte, before a space
  if (one[0] === 'ï') return /[\ufb00-\uffef]/.test(is);
  if (many) return true;
  if (one.length > 2) return one[0] === 'á' && isLetter(after); // Vietnamese; otherwise Asian scripts, of which one character is no word
  if (one === 'Ã—') return !isLetter(before); // 3 × 4; but AMANHÃ—
  if (/[ÂÃÄÅ]/.test(one[0]) || /[\u0218-\u021b]/.test(is)) {
    if (!AFTER_LETTER.test(one[1]) || (one[0] === 'Â' && !/[\x80-\x9f]/.test(is))) return true;
    return /\p{Ll}/u.test(before ?? '') || (isLetter(after) && !/^s(?!\p{L})/u.test(text.slice(start + 2, start + 4)));
  }
  return false;
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /\p{L}/u.test(c);
