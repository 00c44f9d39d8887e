/**
 * Notes whose article is gone: it was renamed by git, by another program or by a checkout, and its notes are still kept under the old
 * name. They belong to the one file that has most of their words.
 */
import { NoteFinder } from '../engine/notes/anchor';
import { fold } from '../engine/notes/normalized-text';
import type { Note } from '../engine/notes/note';
import { readAt } from './articles';

/** The notes of an article that is not there any more. */
export interface Stray {
  /** Its path when it was there. */
  readonly path: string;
  readonly notes: readonly Note[];
}

/** A file that may be an article under its new name. */
export interface Candidate {
  readonly path: string;
  readonly text: string;
}

/** So many files are looked at at once. */
const AT_ONCE = 50;

/** Those of some articles that are gone; `has` says of a path whether there is a file. */
export async function goneAmong(paths: readonly string[], has: (path: string) => Promise<boolean>): Promise<string[]> {
  const gone: string[] = [];
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const some = paths.slice(i, i + AT_ONCE);
    const there = await Promise.all(some.map(has));
    gone.push(...some.filter((_, k) => !there[k]));
  }
  return gone;
}

/** By the old path of each stray, the path of the file that it belongs to; nothing where no file has its words, or several have as many. */
export async function newPathsOf(
  strays: readonly Stray[],
  candidates: AsyncIterable<Candidate> | Iterable<Candidate>,
): Promise<Map<string, string>> {
  const best = new Map<string, { path: string; count: number; isTied: boolean }>();
  for await (const { path, text } of candidates) {
    const finder = new NoteFinder(readAt(path, text));
    for (const stray of strays) {
      const count = countStanding(stray.notes, finder);
      const known = best.get(stray.path);
      if (count && count >= (known?.count ?? 0)) best.set(stray.path, { path, count, isTied: count === known?.count });
    }
  }
  return new Map([...best].flatMap(([stray, { path, isTied }]) => (isTied ? [] : [[stray, path]])));
}

/** Those of whose notes a text has most of the words. */
export function straysOfText(text: string, strays: readonly Stray[]): Stray[] {
  if (!strays.length) return [];
  const finder = new NoteFinder(text); // read once, however many strays there are
  return strays.filter(({ notes }) => countStanding(notes, finder) > 0);
}

/** How many notes' exact words stand in a text, if most of them do; else none. */
function countStanding(notes: readonly Note[], finder: NoteFinder): number {
  const targets = notes.flatMap(({ target }) => target ?? []);
  const least = Math.floor(targets.length / 2) + 1;
  // to look for words takes far less time than to find out whether they are the claim
  const there = targets.filter(({ exact }) => finder.folded.copy.includes(fold(exact).copy.trim()));
  if (there.length < least) return 0;
  // what is said of them may have changed: they are the claim's words all the same
  const standing = there.filter(target => /^(?:standing|context-changed)$/.test(finder.find(target).state));
  return standing.length < least ? 0 : standing.length;
}
