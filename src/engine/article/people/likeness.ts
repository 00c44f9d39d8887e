/** Are two words, letter by letter, two spellings of one name? Nothing here knows a name; who is meant is for others to say. */

import { codeAt, isCapital, isSmall } from '../../text/characters';
import { areOfOneFather } from './fathers';
import { particleOf } from './particles';
import { DIGIT, foldIn, kindIn, kindOf, LETTER, readingOf, UPPER } from '../../words/alphabet';

/** Shorter names are too often two names (*Marin*, *Karin* are hard enough), and what is longer is none. */
export const FEWEST_LETTERS = 5;
/** Before a surname, shorter ones can be told: *Karl* and *Carl*. */
export const FEWEST_OF_GIVEN = 3;
const MOST_LETTERS = 30;
/** From so many letters on, two names that sound alike are hardly two. */
const SURE = 7;

/**
 * How alike two spellings are. `same`: but for an accent. `sound`: they differ in what is written either way. `slip`: one letter is
 * wrong, lost, added or in another's place. `bones`: the same consonants in the same order. `given`: two given names that are said alike.
 */
export type Likeness = 'same' | 'sound' | 'slip' | 'bones' | 'given';

/** A plain name of the English alphabet: its letters are its own. */
function isPlain(word: string): boolean {
  let at = 1;
  while (isSmall(codeAt(word, at))) at++;
  return at === word.length && at > 1 && isCapital(word.charCodeAt(0));
}

/** What is no letter with an accent, and written with other letters where nobody has it. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  ['łl', 'øo', 'đd', 'ðd', 'ıi', 'ħh', 'ßss', 'æae', 'œoe', 'þth'].map(([own, ...plain]) => [own, plain.join('')]),
);

/** The letters of a name alone, small and without accents. */
export function lettersOf(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  let letters = '';
  for (const c of word.normalize('NFD').toLowerCase()) {
    const reading = readingOf(c.charCodeAt(0));
    if (kindIn(reading) & LETTER) letters += OTHERS.get(c) ?? String.fromCharCode(foldIn(reading));
  }
  return letters;
}

/** Long enough to be misspelled, and no abbreviation or brand (*NATO*, *SpaceX*, *D-Calif*). */
export const isSpelled = (word: string, letters: string): boolean =>
  letters.length >= FEWEST_OF_GIVEN &&
  letters.length <= MOST_LETTERS &&
  (isPlain(word) || isIrish(word) || !isAbbreviation(word));

/** *ONeill*: its apostrophe is lost. */
const isIrish = (word: string): boolean =>
  'OD'.includes(word[0]) && isPlain(word.slice(1)) && word.length > SHORTEST_IRISH;
const SHORTEST_IRISH = 3;

/** Two capitals side by side, one at the end, or a letter before a hyphen. */
function isAbbreviation(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const isLast = at + 1 === word.length;
    if (kindOf(word.charCodeAt(at)) & UPPER && (isLast || kindOf(word.charCodeAt(at + 1)) & (UPPER | DIGIT)))
      return true;
  }
  return word.charAt(1) === '-';
}

const VOWEL = 0xb7; // ·
const HISS = 0x15b; // ś
const [C, F, G, H, K, P, Q, S, T, Z] = Array.from('cfghkpqstz', letter => letter.charCodeAt(0));
/** What a letter sounds like by itself. */
const SOUNDS = Uint16Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ('aeiouyhj'.includes(letter)) return VOWEL;
  return 'cgq'.includes(letter) ? K : 'vw'.includes(letter) ? F : code;
});

/** As it sounds, or may: what is written in another alphabet is written in Latin letters with one vowel or another, *h* or none. */
function soundOf(letters: string): string {
  const sounds: number[] = [];
  let last = letters.charCodeAt(0);
  if (SOUNDS[last] === VOWEL)
    sounds.push(last); // the vowel that a name begins with is not mistaken
  else last = 0;
  for (let at = sounds.length; at < letters.length;) {
    const code = letters.charCodeAt(at);
    const next = codeAt(letters, at + 1);
    let sound = code < 0x80 ? SOUNDS[code] : code;
    if (next === H && (code === C || code === S || code === Z)) [sound, at] = [HISS, at + 2];
    else if (next === C && (code === S || code === T) && codeAt(letters, at + 2) === H) [sound, at] = [HISS, at + 3];
    else if ((next === H && isHard(code)) || (next === K && code === C)) at += 2;
    else if (next === H && code === P) [sound, at] = [F, at + 2];
    else at++;
    if (sound !== last) sounds.push((last = sound));
  }
  return String.fromCharCode(...sounds);
}

const isHard = (code: number): boolean => code === G || code === K || code === Q;

/** Do two sounds have the same consonants in the same order? One that is said twice, with a vowel between or without, counts once. */
function haveSameBones(a: string, b: string): boolean {
  for (let [i, j] = [boneFrom(a, 0), boneFrom(b, 0)]; ;) {
    const code = codeAt(a, i);
    if (i === a.length || j === b.length || code !== b.charCodeAt(j)) return i === a.length && j === b.length;
    do i = boneFrom(a, i + 1);
    while (codeAt(a, i) === code);
    do j = boneFrom(b, j + 1);
    while (codeAt(b, j) === code);
  }
}

/** The consonants of a sound by which `haveSameBones` goes. */
function bonesOf(sound: string): string {
  let bones = '';
  for (let at = boneFrom(sound, 0); at < sound.length; at = boneFrom(sound, at + 1))
    if (sound[at] !== bones.at(-1)) bones += sound[at];
  return bones;
}

/**
 * Keys by which words that are alike, but do not sound the same, can be found without comparing each with each: two such words share a
 * key, since one slip disappears when the letter is left out of one word or of both. A word has as many keys as letters.
 */
export function keysOf({ letters, sound }: Sounded): string[] {
  const keys = [letters];
  for (let at = 1; at < letters.length; at++) keys.push(letters.slice(0, at) + letters.slice(at + 1));
  if (letters.length >= SURE) keys.push(`${letters[0]} ${bonesOf(sound)} ${letters.at(-1)}`);
  return keys;
}

/** Where the next consonant of a sound stands. */
function boneFrom(sound: string, at: number): number {
  while (codeAt(sound, at) === VOWEL) at++;
  return at;
}

/** The letters of a name, and how they sound. */
export interface Sounded {
  readonly letters: string;
  readonly sound: string;
  /** Which letters there are, as bits; some share one. */
  readonly set: number;
  /** What a scanner, or another romanisation, leaves as it is. */
  readonly shape: string;
}

/** A name's letters as they are compared with those of others. */
export function sounded(letters: string, word = letters): Sounded {
  let set = 0;
  for (let at = 0; at < letters.length; at++) set |= 1 << letters.charCodeAt(at); // by its last five bits
  return { letters, sound: soundOf(letters), set, shape: boneShapeOf(letters, word) ?? shapeOf(letters) };
}

/** What looks alike in print: *Barnett* and *Bamett*, *Cliffe* and *Diffe*. */
const LOOKS: readonly (readonly [letters: string, like: string])[] = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
];

const FEWEST_BONES = 2;

/** *van Dijk*, *Van Dyke*: with such a word before it a name is known by its consonants. */
function boneShapeOf(letters: string, word: string): string | undefined {
  const particle = particleOf(word);
  if (!particle) return undefined;
  const bones = bonesOf(soundOf(letters.slice(particle.length)));
  return bones.length < FEWEST_BONES ? undefined : `${particle} ${bones}`;
}

/** As it looks in print; a name that begins with *h* or *g* may be one of Ukraine in either romanisation: *Hrytsenko*, *Gritsenko*. */
function shapeOf(letters: string): string {
  let shape = letters;
  for (const [wide, like] of LOOKS) if (shape.includes(wide)) shape = shape.replaceAll(wide, like);
  return letters.length >= SURE && 'hg'.includes(letters[0])
    ? `h${shape.slice(1).replaceAll('y', 'i').replaceAll('j', 'i')}`
    : shape;
}

/** Initials, by which they may be: *P.J.* and *J.P.* */
export function initialsOf(word: string): Sounded | undefined {
  if (!INITIALS.test(word)) return undefined;
  const letters = lettersOf(word);
  return { letters, sound: letters, set: 0, shape: `.${[...letters].sort().join('')}` };
}

export const isInitials = ({ shape }: Sounded): boolean => shape.startsWith('.');

const INITIALS = /^(?:[A-Z]\.){2,3}$/;

/** How alike the letters of two words are; undefined where they are two words or two forms of one. */
export function likenessOf(a: Sounded, b: Sounded): Likeness | undefined {
  if (a.letters === b.letters) return 'same';
  const [short, long] = a.letters.length <= b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters];
  if (isRomanised(short, long)) return 'same';
  const head = headOf(short, long);
  if (long.length - head <= LONGEST_ENDING && areForms(short, long, head)) return undefined;
  if (a.shape === b.shape) return 'slip';
  if (areOfOneFather(short, long, head)) return 'slip';
  if (head === 0 && a.sound !== b.sound) return undefined;
  const slip = isSlip(short, long, head);
  if (a.sound === b.sound && (short.length >= SURE || (slip && head > 0))) return 'sound';
  if (head === 0) return undefined;
  if (slip) return 'slip';
  return short.length >= SURE && short.at(-1) === long.at(-1) && haveSameBones(a.sound, b.sound) ? 'bones' : undefined;
}

/** Are two names said alike, with the same vowels? *Karl* and *Carl*, *Sara* and *Sarah*, *Stephen* and *Steven*; not *Tim* and *Tom*. */
export const areHomophones = (a: Sounded, b: Sounded): boolean =>
  a.sound === b.sound &&
  a.letters !== b.letters &&
  headSoundOf(a.letters) === headSoundOf(b.letters) &&
  vowelsOf(a.letters) === vowelsOf(b.letters);

/** Before a vowel *g* is no *k*: Kerman is not German. */
const headSoundOf = (letters: string): string => ('cq'.includes(letters[0]) ? 'k' : letters[0]);

function vowelsOf(letters: string): string {
  let vowels = '';
  for (const letter of letters) if ('aeiouy'.includes(letter)) vowels += letter === 'y' ? 'i' : letter;
  return vowels;
}

/** A first look at words that are nearly as long: a slip puts one letter in another's place. */
export function mayBeSlip(a: Sounded, b: Sounded): boolean {
  let others = a.set ^ b.set;
  others &= others - 1; // but one
  return (others & (others - 1)) === 0 && Math.abs(a.letters.length - b.letters.length) < 2;
}

/** Of which lengths a word may be that is like one of so many letters: from the first to the second. */
export const lengthsLike = (letters: number): readonly [from: number, to: number] =>
  letters < SURE ? [letters - 1, letters + 1] : [Math.min(letters - 1, SURE), MOST_LETTERS];

/** A first look at others: they are alike only where both are long, and sound the same or end with the same letter. */
export const mayBeLike = (a: Sounded, b: Sounded): boolean =>
  a.letters.length >= SURE && b.letters.length >= SURE && (lastOf(a) === lastOf(b) || a.sound === b.sound);

const lastOf = ({ letters }: Sounded): number => letters.charCodeAt(letters.length - 1);

/** Endings that make another word of a name: *Iranian*, *Democrats*, *Koreans*, *Latina*. */
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...'s es n ns an ans ian ians i is y ies e r rs ese ish a as o os ist ists ism'.split(' '),
]);
const LONGEST_ENDING = 4;

function areForms(short: string, long: string, stem: number): boolean {
  const [one, other] = [short.slice(stem), long.slice(stem)];
  if (!one && (other === short.at(-1) || other === 'h')) return false; // Harriss, Fallujah
  return ENDINGS.has(one) && ENDINGS.has(other) && one + other !== 'iy' && one + other !== 'yi';
}

/** One name of another alphabet in two romanisations: *-sky*, *-skyi*, *-skiy*, *-skii*. */
function isRomanised(short: string, long: string): boolean {
  const stem = stemOf(short);
  return stem >= SURE && stem < short.length && stem === stemOf(long) && short.slice(0, stem) === long.slice(0, stem);
}

/** How many letters stand before the *i*, *j* and *y* that a name ends with. */
function stemOf(letters: string): number {
  let end = letters.length;
  while (end > 0 && SOFT.has(letters[end - 1])) end--;
  return end;
}

const SOFT: ReadonlySet<string> = new Set('ijy');

/** One letter wrong, too many, or in another's place. The last letter counts only where it was moved. */
function isSlip(short: string, long: string, head: number): boolean {
  const [one, other, tail] = between(short, long, head);
  return (other.length === 1 && (tail > 0 || !one)) || isMoved(one, other);
}

/** A letter stands in another's place: hardly ever two names. */
export function isMisplaced(a: string, b: string): boolean {
  const [one, other] = between(a, b, headOf(a, b));
  return isMoved(one, other);
}

/** How many letters two words begin with alike. */
function headOf(short: string, long: string): number {
  let head = 0;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head++;
  return head;
}

/** What is left of two words without what they begin (`head` letters) and end with alike, and how long that end is. */
function between(short: string, long: string, head: number): [string, string, number] {
  const most = short.length - head;
  let tail = 0;
  while (tail < most && short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)) tail++;
  return [short.slice(head, short.length - tail), long.slice(head, long.length - tail), tail];
}

/** *Panatleo* for *Pantaleo*, *Olster* for *Ostler*: by one letter or two. */
const isMoved = (one: string, other: string): boolean =>
  one.length === other.length &&
  (one.length === 2 || one.length === 3) &&
  (one.slice(1) + one[0] === other || other.slice(1) + other[0] === one);
