/** What there is around a document on the disk: the settings of its folder, its notes, and what was verified in other articles. */
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFile } from '../engine/notes/evidence';
import type { Note } from '../engine/notes/note';
import { english } from '../engine/phrase';
import type { Desk } from '../engine/rule';
import { readEvidence } from '../node/evidence-files';
import { noteFolderOf, storeAt } from '../node/note-stores';
import { noSettings, settingsIn, type LocalDesk } from '../node/settings';
import { slashed, topOf } from '../node/workspace-root';
import { changedEvidence } from '../project/evidence';
import { PROJECT, type NoteStore } from '../project/notes';

export interface Surroundings extends Pick<Desk, 'changedEvidence' | 'elsewhere'> {
  readonly settings: LocalDesk;
  /** The store of its notes; a document that was never saved has none. */
  readonly store?: NoteStore;
  readonly folder: string;
  /** Its path from the folder of the notes, with slashes; empty where it was never saved. */
  readonly path: string;
  /** The same from the folder of the settings. */
  readonly pathFromSettings: string;
  readonly notes: readonly Note[];
  /** What cannot be read, each in one sentence. */
  readonly problems: readonly string[];
}

/** The file of a document; undefined where it has none. */
export const fileOf = (uri: string): string | undefined => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined);

/** Reads the surroundings of a document as they are now. */
export async function surroundingsOf(uri: string): Promise<Surroundings> {
  const file = fileOf(uri);
  const { desk: settings, problem } = await settingsAt(file ? dirname(file) : process.cwd());
  const problems = problem ? [problem] : [];
  if (!file) return { settings, folder: settings.folder, path: '', pathFromSettings: '', notes: [], problems };
  const folder = noteFolderOf(file);
  const store = storeAt(folder);
  const path = slashed(relative(folder, file));
  const read = await Promise.all([path, PROJECT].map(each => store.reload(each)));
  for (const { problem: wrong } of read) if (wrong) problems.push(`${wrong.file}:${wrong.line}: ${english(wrong.why)}`);
  const notes = read.flatMap(known => known.notes);
  return {
    settings,
    store,
    folder,
    path,
    pathFromSettings: slashed(relative(settings.folder, file)),
    notes,
    changedEvidence: hasFiles(notes) ? await changedEvidence(notes, each => readEvidence(folder, each)) : undefined,
    elsewhere: await store.verified(),
    problems,
  };
}

const hasFiles = (notes: readonly Note[]): boolean =>
  notes.some(note => note.kind === 'fact' && note.evidence.some(isFile));

/** What the nearest factnote.json says, from a folder upwards as far as the project goes. */
async function settingsAt(folder: string): Promise<{ desk: LocalDesk; problem?: string }> {
  const top = topOf(folder);
  for (let at = folder; ; at = dirname(at)) {
    const found = await settingsIn(at);
    if (found) return found;
    if (at === top) return { desk: noSettings(at) };
  }
}
