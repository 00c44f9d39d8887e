/** A workspace folder as the command line has it: its files, and the fact notes of its articles. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Note } from '../engine/notes/note';
import { english } from '../engine/phrase';
import type { Desk } from '../engine/rule';
import type { Files } from '../project/files';
import { NOTE_FOLDER, NoteStore, PROJECT } from '../project/notes';
import { complain, inWords } from './complaints';
import { readdir, readFile } from './disk';

/** Where the notes of an article are, and what it is called there. */
export interface Place {
  readonly store: NoteStore;
  readonly folder: string;
  /** The article's path in the folder, with slashes. */
  readonly path: string;
}

const stores = new Map<string, NoteStore>();

/** The notes of the nearest folder upwards that has some; otherwise of this folder, or of the file's own where it is elsewhere. */
export function placeOf(file: string): Place {
  const path = resolve(file);
  const folder = folderOf(path);
  return { store: storeAt(folder), folder, path: slashed(relative(folder, path)) };
}

/** The notes of the folder that this call is made in. */
export function storeHere(): { store: NoteStore; folder: string } {
  const folder = folderOf(resolve('x'));
  return { store: storeAt(folder), folder };
}

function folderOf(path: string): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, NOTE_FOLDER))) return folder;
    if (folder === dirname(folder)) break;
  }
  const here = resolve('.');
  return path.startsWith(here + sep) ? here : dirname(path);
}

function storeAt(folder: string): NoteStore {
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

/** The notes that count in an article. A file of notes that cannot be read is told, once, and counts as none. */
export async function notesFor(file: string): Promise<Note[]> {
  const { store, folder, path } = placeOf(file);
  const all = await Promise.all([path, PROJECT].map(each => store.of(each)));
  for (const { problem } of all) {
    if (!problem || told.has(problem.file)) continue;
    told.add(problem.file);
    complain(`${slashed(relative('', join(folder, problem.file)))}:${problem.line}: ${english(problem.why)}`);
  }
  return all.flatMap(({ notes }) => notes);
}

/** True where somebody has put notes on a file: then it is an article, whatever it reads as. */
export async function hasNotes(file: string): Promise<boolean> {
  const { store, path } = placeOf(file);
  return (await store.of(path)).notes.length > 0;
}

/** What was verified in all articles of a file's folder, read once in a run, and what the file is called among them. */
export async function verifiedAround(file: string): Promise<Pick<Desk, 'elsewhere' | 'path'>> {
  const { store, path } = placeOf(file);
  return { elsewhere: await store.verified(), path };
}

const told = new Set<string>();

/** A path with slashes, whatever the system writes. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** What few runs need. */
const writing = (): Promise<typeof import('node:fs/promises')> => import('node:fs/promises');

/** The files of a folder, on the disk of this computer. */
function filesOf(folder: string): Files {
  const at = (path: string): string => join(folder, path);
  const put = async (path: string, bytes: Uint8Array, flag: 'w' | 'wx'): Promise<void> => {
    const { mkdir, open } = await writing();
    await mkdir(dirname(at(path)), { recursive: true });
    const file = await open(at(path), flag);
    try {
      await file.writeFile(bytes);
      await file.sync(); // on the disk before it takes another's name
    } finally {
      await file.close();
    }
  };
  return {
    read: path =>
      readFile(at(path)).catch(error => {
        if (isMissing(error)) return undefined;
        throw error;
      }),
    create: (path, bytes) =>
      put(path, bytes, 'wx').then(
        () => true,
        error => {
          if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
          throw error;
        },
      ),
    write: (path, bytes) => put(path, bytes, 'w'),
    rename: async (from, to) => (await writing()).rename(at(from), at(to)),
    delete: async path => (await writing()).rm(at(path), { force: true }),
    list: async below => {
      const entries = await readdir(at(below), { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter(entry => entry.isFile())
        .map(entry => slashed(relative(folder, join(entry.parentPath, entry.name))));
    },
    watch: () => ({ dispose: () => {} }), // a run is too short to be told of changes
    inWords,
  };
}
