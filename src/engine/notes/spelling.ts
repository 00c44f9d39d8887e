/** Are two words one, but for how they are written? *centre* and *center*, *recieved* and *received*, *works* and *worked*; not *hired* and *fired*. */
import { isMisplaced, likenessOf, sounded } from '../article/people/likeness';
import { isCommonWord } from '../words/grammar';
import { baseOf } from '../words/irregular-verbs';

/** Spelled otherwise on either side of the Atlantic, in a way that no rule tells. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  ['grey gray', 'plough plow', 'tyre tire', 'kerb curb', 'cheque check', 'storey story', 'whilst while', 'amongst among', 'towards toward', 'draught draft', 'mould mold', 'aluminium aluminum', 'pyjamas pajamas', 'okay ok', 'adviser advisor'].map(
    pair => pair.split(' ') as [string, string],
  ),
); // prettier-ignore

/** Shorter words (in letters) are too often another with one letter changed. */
const SHORTEST_TYPO = 3;

/** Is one word, in small letters, the other, spelled otherwise, inflected or with a typo? */
export const isSameWord = (a: string, b: string): boolean => isSpelledAlike(a, b) || isTypoFor(a, b);

/** Is one word, in small letters, the other, spelled otherwise or inflected? */
export const isSpelledAlike = (a: string, b: string): boolean =>
  a === b || isFormOf(a, b) || isFormOf(baseOf(a), baseOf(b));

/** Has one word, in small letters, the stem of the other? */
const isFormOf = (a: string, b: string): boolean =>
  mayBeOne(a, b) &&
  (stemOf(a) === stemOf(b) || plainly(a) === plainly(b) || (looselyPlain(a) === looselyPlain(b) && !areWords(a, b)));

const areWords = (a: string, b: string): boolean => isCommonWord(a) && isCommonWord(b);

/** A first look: they begin alike, and none is much longer. */
const mayBeOne = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= LONGEST_ENDING && a.charCodeAt(0) === b.charCodeAt(0);
const LONGEST_ENDING = 4;

/** Is one of two names, in small letters, the other? By a letter more or less it is somebody else. */
export const isSameName = (a: string, b: string): boolean => a === b || (mayBeOne(a, b) && plainly(a) === plainly(b));

/** Is one of two words a typo for the other? */
export const isTypoFor = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 && !areWords(a, b) && isTypo(a, b);

/** The same letters but one, which is wrong, lost, added or in another's place; a word that nobody writes is among the two. */
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_TYPO) return false;
  if (isMisplaced(a, b)) return true;
  const isEither = isCommonWord(a) || isCommonWord(b) || Math.min(a.length, b.length) > 5;
  return isEither && a[0] === b[0] && likenessOf(sounded(a), sounded(b)) !== undefined;
}

/** The endings that inflect; the longest first. */
const ENDINGS = ['ing', 'ed', 'es', 's'];

/** A word without the ending that its place in the sentence gives it. */
export function stemOf(word: string): string {
  let stem = word;
  const ending = ENDINGS.find(each => word.endsWith(each) && word.length - each.length >= 3);
  if (ending) stem = word.slice(0, -ending.length);
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.endsWith('y') || stem.endsWith('i')) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** Is one word, in small letters, the other as it is spelled elsewhere, in the same form? *organise* and *organize*, but not *organised*. */
export const isSpelledElsewhere = (a: string, b: string): boolean =>
  a === b || (mayBeOne(a, b) && plainly(a, a) === plainly(b, b));

/** What British and American spelling make no difference in; of a word, or of what is left of it without its ending. */
function plainly(word: string, stem = stemOf(withoutAccents(VARIANTS.get(word) ?? word))): string {
  let plain = '';
  for (const letter of withoutAccents(VARIANTS.get(stem) ?? stem)) {
    if (letter === 'r' && plain.length > 3 && plain.endsWith('ou')) plain = plain.slice(0, -1);
    plain += letter === 'z' ? 's' : letter;
  }
  for (const [british, american] of ENDINGS_OF_BOTH)
    if (plain.endsWith(british)) return plain.slice(0, -british.length) + american;
  return plain.replaceAll('ae', 'e').replaceAll('oe', 'e').replaceAll('ph', 'f');
}

const withoutAccents = (word: string): string =>
  Array.from(word.normalize('NFD'))
    .filter(letter => letter < '\u0300' || letter > '\u036f')
    .join('');

const ENDINGS_OF_BOTH = [
  ['tr', 'ter'],
  ['tre', 'ter'],
  ['br', 'ber'],
  ['bre', 'ber'],
  ['ogu', 'og'],
  ['ogue', 'og'],
  ['ence', 'ense'],
] as const;

/** What else they write in two ways, and what may be two words: *licence*, *license*; *travellers*, *travelers*; but *price*, *prise*. */
function looselyPlain(word: string): string {
  let plain = '';
  for (const letter of plainly(word)) {
    const one = letter === 'c' ? 's' : letter;
    if (one !== plain.at(-1)) plain += one;
  }
  return plain;
}
