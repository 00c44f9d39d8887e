/** A workspace folder as the command line has it: its files, and the fact notes of its articles. */
import { dirname, join, relative, resolve } from 'node:path';
import { isFile } from '../engine/notes/evidence';
import type { Note } from '../engine/notes/note';
import { english } from '../engine/phrase';
import type { Desk } from '../engine/rule';
import { NOTE_FOLDER, PROJECT, type NoteStore } from '../project/notes';
import { complain, remark } from './errors';
import { noteFolderOf, storeAt } from '../node/note-stores';
import { isInside, slashed } from '../node/workspace-root';

/** Where the notes of an article are, and what it is called there. */
export interface Place {
  readonly store: NoteStore;
  readonly folder: string;
  /** The article's path in the folder, with slashes. */
  readonly path: string;
}

/** What was told already. */
const told = new Set<string>();

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
  const folder = noteFolderOf(path);
  return folder === dirname(path) ? folder : said(folder);
}

/** Says where notes are taken from, where that is not in the folder of the call. */
function said(folder: string): string {
  if (!isInside(folder, resolve('.')) && !told.has(folder)) {
    told.add(folder);
    remark(`the notes are those of ${slashed(relative('', join(folder, NOTE_FOLDER)))}`);
  }
  return folder;
}

/**
 * The notes that count in an article, `others` among them, and what no longer backs them. A file of notes that cannot be read is told,
 * once, and counts as none.
 */
export async function notesFor(
  file: string,
  others: readonly Note[] = [],
): Promise<{ notes: Note[] } & Pick<Desk, 'changedEvidence'>> {
  const { store, folder, path } = placeOf(file);
  const all = await Promise.all([path, PROJECT].map(each => store.of(each)));
  for (const { problem } of all) {
    const broken = problem && slashed(relative('', join(folder, problem.file)));
    if (!broken || told.has(broken)) continue;
    told.add(broken);
    complain(`${broken}:${problem.line}: ${english(problem.why)}`);
  }
  const notes = [...all.flatMap(({ notes }) => notes), ...others];
  return { notes, changedEvidence: notes.length ? await changedIn(folder, notes) : undefined };
}

/** What backs notes and is not as it was; each file is read once in a run. */
export async function changedIn(folder: string, notes: readonly Note[]): Promise<NonNullable<Desk['changedEvidence']>> {
  if (!notes.some(note => note.kind === 'fact' && note.evidence.some(isFile))) return new Map();
  const [{ changedEvidence }, { readEvidence }] = await Promise.all([
    import('../project/evidence'),
    import('../node/evidence-files'),
  ]);
  return changedEvidence(notes, path => readEvidence(folder, path));
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
