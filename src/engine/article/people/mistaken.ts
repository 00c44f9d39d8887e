/**
 * Names that were mistaken by more than their spelling: a syllable is lost (*Tavrino* for *Tavarino*), another letter begins them, they end
 * otherwise, or a machine has made a word of them. Letters alone say nothing here: `strangers.ts` says who is named so nowhere else.
 */
import { Class, GIVEN } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import { mayBeShort } from './given-names';
import { FEWEST_LETTERS, lettersOf, likenessOf, sounded } from './likeness';

/**
 * How a name was mistaken. `head`: its first letter, for one that is heard alike; `syllable`: two or three letters are lost; `ending`: it
 * begins or ends otherwise; `word`: it is a word of English.
 */
export type Mistake = 'head' | 'syllable' | 'ending' | 'word';

/** Letters that one is heard for the other, or lies beside it. */
const HEARD = 'fv vw bv bp td ck cg gk kq gj jy sz xs xz tz cs mn lr'.split(' ');
/** So many letters at the beginning are the same where others are lost, and so many where the end is another. */
const HEAD = 2;
const LONG_HEAD = 4;
const ENDING = 4;
/** So many letters of a name become others in a word. */
const OTHERS = 2;
/** What is made of a name for those who follow it, and for what is like it: *Trumpism*, *Kenyans*. */
const DERIVED: ReadonlySet<string> = new Set(
  'an ans n ns ian ians ism isms er ers ite ites ist ists ese ish esque'.split(' '),
);

/** What a word of English can be that is nobody's name; 0 where it may be one. */
export function wordOf(letters: string): number {
  const classes = classesOf(hashOf(letters));
  return classes & (GIVEN | Class.PROPER) ? 0 : classes;
}

/** How `other` may be a mistake for a surname; undefined where it is another name or a form of it. Both are letters, small and without accents. */
export function mistakeOf(name: string, other: string): Mistake | undefined {
  if (Math.min(name.length, other.length) < FEWEST_LETTERS || name === other) return undefined;
  const isWord = wordOf(other) !== 0;
  if (!isWord && classesOf(hashOf(other)) !== 0) return undefined;
  const head = headOf(name, other);
  const tail = tailOf(name, other, head);
  if (head === 0 && name.length === other.length && tail === name.length - 1)
    return areHeardAlike(name[0], other[0]) ? 'head' : 'ending';
  if (head < HEAD) return undefined;
  const [lost, put] = [name.length - head - tail, other.length - head - tail];
  if (isWord) return isMadeWord(name, other, head, tail) ? 'word' : undefined;
  if (put === 0 && (lost === 2 || lost === 3) && tail > 1) return 'syllable';
  const isEnding = tail === 0 || (lost === 0 && head === name.length);
  if (!isEnding || head < LONG_HEAD || Math.max(lost, put) > ENDING) return undefined;
  if (areForms(name.slice(head), other.slice(head))) return undefined;
  return likenessOf(sounded(name), sounded(other)) ? undefined : 'ending';
}

/** One ends as what is made of the other: *Kenyatta*, *Kenyans*. */
const areForms = (name: string, other: string): boolean =>
  DERIVED.has(other) || (DERIVED.has(name) && !other && name.length > 1);

/** *Macaroni* for *Macron*, *Putting* for *Putin* */
const isMadeWord = (name: string, other: string, head: number, tail: number): boolean =>
  (head > HEAD && Math.max(name.length, other.length) - head <= ENDING) ||
  distance(name.slice(head, name.length - tail), other.slice(head, other.length - tail)) <= OTHERS;

/** How many letters are to be put, left out or changed. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > OTHERS) return OTHERS + 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let at = 1; at <= b.length; at++)
      row.push(Math.min(row[at - 1] + 1, before[at] + 1, before[at - 1] + Number(a[i - 1] !== b[at - 1])));
    before = row;
  }
  return before[b.length];
}

const areHeardAlike = (a: string, b: string): boolean => HEARD.some(pair => pair.includes(a) && pair.includes(b));

/** How many letters two words begin with alike. */
function headOf(a: string, b: string): number {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  return head;
}

/** And how many they end with alike, of those behind the `head` first. */
function tailOf(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return tail;
}

/** May one first name have been put for another? Both begin alike and are of one sex, and neither is short for the other. */
export function mayBeMixed(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || mayBeShort(a.toLowerCase(), b.toLowerCase())) return false;
  return (classesOf(hashOf(a)) & classesOf(hashOf(b)) & GIVEN) !== 0;
}

/** Of names that begin alike, so many are compared with each other. */
export const MOST = 40;

/** Two names of which one may be a mistake for the other share one of these: how they begin, or what is left without the first letter. */
export const beginningsOf = (letters: string): readonly string[] => [letters.slice(0, HEAD), `-${letters.slice(1)}`];

/**
 * Tells whether a word of a name may be a mistake for another of its article, or have one for it; of two words, whether another first name
 * stands before the same surname. Words are remembered as those of `alikeTo` are.
 */
export function mistakenFor(): (word: string) => boolean {
  const seen = new Map<string, Seen[]>();
  const words = new Map<string, boolean>();
  const compare = (key: string, one: Seen, areNear: (one: string, other: string) => boolean): boolean => {
    const group = seen.get(key);
    if (!group) {
      seen.set(key, [one]);
      return false;
    }
    let isNear = false;
    for (const other of group)
      if (areNear(other.part, one.part)) {
        words.set(other.word, true);
        isNear = true;
      }
    if (group.length < MOST) group.push(one);
    return isNear;
  };
  return word => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, false);
    const [first, last] = word.split(/[ \u00a0]/);
    let isMistaken = false;
    if (last) {
      isMistaken = compare(`${first[0]} ${last}`, { word, part: first }, mayBeMixed);
    } else {
      const one = { word, part: lettersOf(word) };
      for (const key of beginningsOf(one.part)) isMistaken = compare(key, one, areNear) || isMistaken;
    }
    words.set(word, isMistaken);
    return isMistaken;
  };
}

/** A word, or two, and what of it is compared: its letters, or the first of the two. */
interface Seen {
  readonly word: string;
  readonly part: string;
}

const areNear = (a: string, b: string): boolean => (mistakeOf(a, b) ?? mistakeOf(b, a)) !== undefined;
