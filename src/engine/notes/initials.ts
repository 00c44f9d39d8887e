/** A name and its initials: *the Federal Rice Board*, *the FRB*. */
import type { Word } from './word-classes';

/** So many letters. */
const SHORTEST = 2;
const LONGEST = 7;

/** A wording in which names are looked for. */
export interface Named {
  readonly copy: string;
  readonly words: readonly Word[];
}

/** Of the words of a wording, those that are initials for a name of the other, or a name for which that has the initials. */
export function namedInShort(own: Named, other: Named): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { initials, words } of namesIn(own))
    if (other.words.some(word => initialsOf(other, word) === initials))
      for (const { start } of words) starts.add(start);
  const names = new Set(namesIn(other).map(({ initials }) => initials));
  for (const word of own.words) if (names.has(initialsOf(own, word) ?? '')) starts.add(word.start);
  return starts;
}

/** *FRB*, *F.R.B.* */
function initialsOf({ copy }: Named, { start, end, word }: Word): string | null {
  const written = copy.slice(start, end).replaceAll('.', '');
  const isShort = word.length >= SHORTEST && word.length <= LONGEST && written.toUpperCase().startsWith(written);
  return isShort && isLetter(written[0]) ? word : null;
}

/** Words with capitals in a row, with small words between them, as far as they go. */
function namesIn(wording: Named): { readonly initials: string; readonly words: readonly Word[] }[] {
  const names: { initials: string; words: Word[] }[] = [];
  let name: Word[] = [];
  let isBetween = false;
  const close = (): void => {
    if (name.length >= SHORTEST) names.push({ initials: name.map(({ word }) => word[0]).join(''), words: name });
    name = [];
  };
  for (const word of wording.words) {
    if (word.class === 'small' && name.length && OF.has(word.word)) {
      isBetween = true;
      continue;
    }
    if (!isCapital(wording, word) || initialsOf(wording, word)) close();
    else name.push(word);
    if (isBetween && !isCapital(wording, word)) isBetween = false;
  }
  close();
  return names;
}

/** *Office of Harbour Safety*, *Ministry for the Sea* */
const OF: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on']);

const isCapital = ({ copy }: Named, { start, class: of }: Word): boolean =>
  of !== 'small' &&
  of !== 'mark' &&
  of !== 'claim' &&
  isLetter(copy[start]) &&
  copy[start] !== copy[start].toLowerCase();

const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
