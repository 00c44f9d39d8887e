/** Mojibake: UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman. What turns back into sound UTF-8 is it; nothing else is. */
import { CharacterSet } from './character-set';
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
const WINDOWS_NEXT = new CharacterSet(['\x80\xbf', ...WINDOWS]);
const MAC_NEXT = new CharacterSet(Array.from(MAC.slice(0, 64)));

/** How many characters are the bytes of one; 0 where they are none. */
function lengthInWindows(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xc2 || code > 0xf0) return 0;
  return whole(text, at, code === 0xf0 ? 4 : code >= 0xe0 ? 3 : 2, WINDOWS_NEXT);
}

/** In Mac Roman most first bytes are quotation marks and dashes of sound copy; these are not. */
function lengthInMac(text: string, at: number): number {
  if (text.startsWith('Ôªø', at)) return 3;
  switch (text[at]) {
    case '\uf8ff':
      return whole(text, at, 4, MAC_NEXT);
    case '‚':
      return 'ÄÇÑ'.includes(text[at + 1] ?? ' ') ? whole(text, at, 3, MAC_NEXT) : 0;
    case '¬':
    case '√':
    case 'ƒ':
    case '≈':
      return whole(text, at, 2, MAC_NEXT);
    default:
      return 0;
  }
}

/** `length`, if all characters but the first are among those that follow one. */
function whole(text: string, at: number, length: number, next: CharacterSet): number {
  const rest = text.slice(at + 1, at + length);
  return rest.length === length - 1 && next.hasAll(rest) ? length : 0;
}

const REMAINS = new RegExp(`â€(?:["\\ufffd]|(?![\\x80-\\x9f\\xa1-\\xbf${WINDOWS}]))|Â(?= |$)`, 'g');

/** Bytes that were replaced by question marks, or by the straight mark that one of them looks like: *didnâ??t*, *donâ"t*. */
const REPLACED = /â(?:\?\?|["?](?=[A-Za-z]))/g;

/** Could there be any? One look without Unicode classes. */
export const mayBeMisread = (text: string): boolean =>
  /[\xc2-\xf0√¬ƒ≈\uf8ff][^\x00-\x7f]|Â(?: |$)|‚[ÄÇÑ]|â["?]/.test(text);

/** Stands after a letter in sound copy: É” is the end of a quotation in capitals, and would be the bytes of a letter too. */
const AFTER_LETTER = /[‘’“”…–—«»™®]/;

/** The mis-decoded characters of a text, one level down. */
export function* mojibakeIn(text: string): Iterable<Rewrite> {
  if (!mayBeMisread(text)) return;
  const found = [...windowsIn(text), ...macIn(text), ...remainsIn(text), ...replacedIn(text)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  let end = 0;
  for (const each of found) {
    if (each.span.start < end) continue;
    end = each.span.end;
    yield each;
  }
}

function* windowsIn(text: string): Iterable<Rewrite> {
  for (let at = 0; at < text.length; at++) {
    const starts: number[] = []; // of a run of them
    for (let length = lengthInWindows(text, at); length; length = lengthInWindows(text, at)) {
      starts.push(at);
      at += length;
    }
    for (let i = 0; i < starts.length; i++) {
      const one = text.slice(starts[i], starts[i + 1] ?? at);
      const is = decoded(one, FROM_WINDOWS);
      if (is && isLikely(one, is, starts.length > 1, text, starts[i])) yield misread(starts[i], one.length, is);
    }
  }
}

function* macIn(text: string): Iterable<Rewrite> {
  for (let at = 0; at < text.length; at++) {
    const length = lengthInMac(text, at);
    if (!length) continue;
    const one = text.slice(at, at + length);
    const is = decoded(one, FROM_MAC);
    const inWord = isLetter(text[at - 1]) || isLetter(text[at + length]);
    if (is && (inWord || !MATHEMATICS.test(one))) yield misread(at, length, is);
    at += length - 1;
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

/** Between letters it was an apostrophe; elsewhere a quotation mark, which opens before a word and closes behind one. */
function* replacedIn(text: string): Iterable<Rewrite> {
  for (const { index, 0: one } of matchesOf(REPLACED, text)) {
    const [before, after] = [text[index - 1], text[index + one.length]];
    const isInWord = isLetter(before) && isLetter(after);
    if (isInWord || one.length === 3)
      yield misread(index, one.length, isInWord ? '’' : isLetter(after) ? '“' : '”', false);
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
