/** Two or three words, *“wholly unacceptable”*: they tell only where a document gives them to the one who is named. */
import { kept } from '../../text/kept';
import { foundAt, type Found, type Sought } from './places';
import type { SourceWords } from './source-words';
import { hashOf } from '../../words/tokens';
import { nameIn } from './voices';
import { isLight } from './word-kinds';

/** In words. */
const LONGEST = 4;
const FEWEST_WEIGHTY = 2;
/** So many places are looked at more closely: whom a document quotes takes long to tell. */
const MOST = 8;

/** Where documents have all words of a fragment in a row, as those of its speaker. */
export function fragmentsIn(sought: Sought, sources: Iterable<SourceWords>): Found[] {
  const { quoted, named } = sought;
  const weighty = quoted.hashes.filter(hash => !isLight(hash)).length;
  if (!named || quoted.count > LONGEST || weighty < FEWEST_WEIGHTY) return [];
  const surname = named.at(-1)!;
  const found: Found[] = [];
  let looks = 0;
  for (const source of sources) {
    const speakers = surnamesOf(source);
    const isProse = !speakers.size;
    if (!(isProse ? source.words.hashes.includes(hashOf(surname)) : speakers.has(surname))) continue;
    for (const first of placesOf(quoted.hashes, source.words.hashes)) {
      if (isProse && !isInMarks(source, first)) continue;
      if (looks++ === MOST) return found;
      const there = { answers: quoted.hashes.map((_, i) => first + i), isSame: new Uint8Array(quoted.count).fill(1) };
      found.push(...foundAt(sought, source, there).filter(({ isNamed, isWhole }) => isNamed && isWhole));
    }
  }
  return found;
}

/** The words of the names of all who have turns in a document. */
const surnamesOf = kept(
  ({ voices }: SourceWords): ReadonlySet<string> =>
    new Set(voices.flatMap(({ speaker, isName }) => (isName && speaker ? (nameIn(speaker) ?? []) : []))),
);

/** Where some words stand in a row. */
function* placesOf(words: Int32Array, there: Int32Array): Generator<number> {
  const rare = words.findIndex(hash => !isLight(hash));
  for (let at = there.indexOf(words[rare]); at >= 0; at = there.indexOf(words[rare], at + 1))
    if (at >= rare && words.every((hash, i) => there[at - rare + i] === hash)) yield at - rare;
}

/** In characters. */
const LONGEST_QUOTATION = 1000;

/** A quotation mark is open before a word: a first look. */
function isInMarks({ words }: SourceWords, first: number): boolean {
  const start = words.start(first);
  const before = words.text.slice(Math.max(0, start - LONGEST_QUOTATION), start);
  const curly = before.lastIndexOf('“');
  return curly >= 0 ? curly > before.lastIndexOf('”') : before.includes('"') || before.includes('‘');
}
