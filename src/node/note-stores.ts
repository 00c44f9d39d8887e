/** Where the fact notes of a file are, and the store that keeps them: one for each folder. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NOTE_FOLDER, NoteStore } from '../project/notes';
import { filesOf } from './folder-files';
import { isInside, topOf } from './workspace-root';

const stores = new Map<string, NoteStore>();

/** The nearest folder upwards of a file that has notes; otherwise that of the process, or the file's own where it is elsewhere. */
export function noteFolderOf(path: string): string {
  const own = dirname(path);
  const top = topOf(own);
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, NOTE_FOLDER))) return folder;
    if (folder === top) break;
  }
  const here = resolve('.');
  return isInside(own, here) ? here : own;
}

/** The notes of a folder. */
export function storeAt(folder: string): NoteStore {
  const around = {
    files: filesOf(folder),
    get owner() {
      return crypto.randomUUID(); // whoever only reads need not wait for it to be loaded
    },
  };
  const store = stores.get(folder) ?? new NoteStore(around);
  stores.set(folder, store);
  return store;
}
