/** Note files without an article, as the command line tells of them. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Note } from '../engine/notes/note';
import { readAt } from '../project/articles';
import { noteFileOf } from '../project/notes';
import { goneAmong, newPathsOf, straysOfText, type Candidate, type Stray } from '../project/notes-without-article';
import { remark } from './errors';
import { inputsOf } from './inputs';
import { readCopy } from './node-files';
import { slashed } from '../node/workspace-root';
import { placeOf, type Place } from './workspace';

type Shelf = Pick<Place, 'store' | 'folder'>;

const known = new Map<Shelf['store'], Promise<readonly Stray[]>>();
const homes = new Map<Shelf['store'], Promise<ReadonlyMap<string, string>>>();

/** The notes of a folder that have lost their article, read once in a run. */
function straysOf({ store, folder }: Shelf): Promise<readonly Stray[]> {
  const find = async (): Promise<Stray[]> => {
    const paths = await goneAmong(await store.articles(), path => Promise.resolve(existsSync(join(folder, path))));
    return Promise.all(paths.map(async path => ({ path, notes: (await store.of(path)).notes })));
  };
  const strays = known.get(store) ?? find();
  known.set(store, strays);
  return strays;
}

/** Which of a folder's files each stray belongs to: every article is read for it, once in a run. */
function homesIn(shelf: Shelf): Promise<ReadonlyMap<string, string>> {
  const found =
    homes.get(shelf.store) ?? straysOf(shelf).then(strays => newPathsOf(strays, candidatesIn(shelf.folder)));
  homes.set(shelf.store, found);
  return found;
}

async function* candidatesIn(folder: string): AsyncGenerator<Candidate> {
  for await (const { path } of inputsOf([relative('', folder) || '.'])) {
    const copy = await readCopy(path).catch(() => undefined);
    if (copy && 'text' in copy) yield { path: slashed(relative(folder, path)), text: copy.text };
  }
}

/** The notes of a vanished article that belong to this file: it has their words, and no other file has as many of them. */
export async function notesOfStrays(file: string, text: string): Promise<Note[]> {
  const place = placeOf(file);
  const strays = straysOfText(readAt(file, text), await straysOf(place));
  if (!strays.length) return [];
  const home = await homesIn(place);
  return strays.filter(({ path }) => home.get(path) === place.path).flatMap(({ notes }) => notes);
}

/** Tells of the note files that have no article, of those below a folder or of all, and where they belong. */
export async function tellStrays(shelf: Shelf, below = ''): Promise<void> {
  const strays = (await straysOf(shelf)).filter(({ path }) => path.startsWith(below));
  if (!strays.length) return;
  const home = await homesIn(shelf);
  const named = (path: string): string => slashed(relative('', join(shelf.folder, path)));
  for (const { path, notes } of strays) {
    const to = home.get(path);
    const where = to
      ? `its ${notes.length === 1 ? 'note belongs' : `${notes.length} notes belong`} to ${named(to)}: factnote notes move ${named(path)} ${named(to)}`
      : 'no other file has its words, or several have';
    remark(`${named(noteFileOf(path))}: there is no article ${named(path)}; ${where}`);
  }
}
