/**
 * The fact notes of a workspace folder: `.factnotes/<path>.jsonld` for each article. What this store knows is what is on disk, so that
 * nothing is lost when a window closes: a change is merged into the file as it is at that moment, under a lock, and the file is replaced
 * by a rename. A file that cannot be read is never written.
 */
import type { NotedElsewhere, VerifiedArticle } from '../engine/notes/verified-figures';
import { anchorAll, type Anchored } from '../engine/notes/anchored-notes';
import { merged } from '../engine/notes/merge';
import type { Note, Refusal } from '../engine/notes/note';
import { readNotes, writeNotes, type NoteFile } from '../engine/notes/note-file';
import { say, type Phrase } from '../engine/phrase';
import { readAt } from './articles';
import { encoded, isEqual } from './bytes';
import { decodeCopy } from './copy';
import type { Files } from './files';
import { rewritten, type Wait } from './lock';
import { NOTE_FOLDER } from './note-folder';
import { Verified, type VerifiedMemory } from './verified-figures';

export { NOTE_FOLDER };
/** What counts for the whole project is kept as the notes of its configuration. */
export const PROJECT = 'factnote.json';

/** The file of an article's notes. */
export const noteFileOf = (path: string): string => `${NOTE_FOLDER}/${path}.jsonld`;

/** The article of a file of notes. */
export const articleOf = (file: string): string | undefined => /^\.factnotes\/(.+)\.jsonld$/.exec(file)?.[1];

const isBelow = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** What is known of an article's notes. */
export interface Known {
  readonly notes: readonly Note[];
  /** Why its file cannot be read; the notes are those that it held before, and none can be changed. `line` counts from one. */
  readonly problem?: { readonly file: string; readonly line: number; readonly why: Phrase };
}

export interface Surroundings {
  readonly files: Files;
  /** A name that no other window or process has. */
  readonly owner: string;
  /** Why nothing may be written here, if nothing may: the workspace is not trusted, or read-only. */
  readonly refusal?: () => Phrase | undefined;
  readonly wait?: Wait;
  /** What is remembered between sessions. */
  readonly memory?: VerifiedMemory;
}

const NONE: Known = { notes: [] };

/** So many files are read at once. */
const AT_ONCE = 50;

export class NoteStore {
  readonly #around: Surroundings;
  readonly #known = new Map<string, Known>();
  /** What is being done with an article's notes: one thing after the other. */
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #listeners = new Set<(path: string) => void>();
  readonly #watch: { dispose(): void };
  /** Done when every file was read, once somebody has asked for all. */
  #readAll?: Promise<void>;
  #all?: readonly NotedElsewhere[];
  readonly #verified: Verified;

  constructor(around: Surroundings) {
    this.#around = around;
    // the notes themselves are not kept: only what they say was verified
    const notes = async (path: string): Promise<readonly Note[]> =>
      (this.#known.get(path) ?? (await this.#read(path))).notes;
    this.#verified = new Verified({ articles: () => this.articles(), fileOf: noteFileOf, notes }, around.memory);
    this.#watch = around.files.watch(NOTE_FOLDER, file => {
      const path = articleOf(file);
      const known = new Set([...this.#known.keys(), ...this.#verified.articles()]);
      // a folder that goes takes its files along, and tells only of itself
      const paths = path === undefined ? [...known].filter(each => isBelow(noteFileOf(each), file)) : [path];
      for (const each of paths) if (this.#readAll || this.#verified.isKnown || known.has(each)) void this.reload(each);
    });
  }

  /** Calls back with the path of each article whose notes have changed; `factnote.json` for what counts everywhere. */
  onDidChange(listener: (path: string) => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** The notes of an article, read once and then kept up to date. */
  async of(path: string): Promise<Known> {
    return this.#known.get(path) ?? this.reload(path);
  }

  /** What is known of an article's notes this moment. */
  get(path: string): Known {
    return this.#known.get(path) ?? NONE;
  }

  /** All that counts in an article, with its place in the text: its notes, and what may stand in the whole project. */
  async articleNotes(path: string, text: string): Promise<Anchored[]> {
    const [own, everywhere] = [await this.of(path), await this.of(PROJECT)];
    return anchorAll([...own.notes, ...everywhere.notes], readAt(path, text));
  }

  /** The notes of every article that has some: the same list until one of them changes. */
  async all(): Promise<readonly NotedElsewhere[]> {
    await (this.#readAll ??= this.#readEach());
    return (this.#all ??= [...this.#known]
      .filter(([path, { notes }]) => path !== PROJECT && notes.length)
      .map(([path, { notes }]) => ({ path, notes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  /** What was verified in every article: the same list until something of it changes. */
  verified(): Promise<readonly VerifiedArticle[]> {
    return this.#verified.all();
  }

  /** The same, without haste. */
  verifiedInTime(): Promise<readonly VerifiedArticle[]> {
    return this.#verified.inTime();
  }

  /** The articles that have notes. */
  async articles(): Promise<string[]> {
    const paths = (await this.#around.files.list(NOTE_FOLDER)).map(articleOf);
    return paths.filter(path => path !== undefined && path !== PROJECT).sort() as string[];
  }

  /** Reads the file again. */
  reload(path: string): Promise<Known> {
    return this.#inTurn(path, async () => {
      this.#set(path, await this.#read(path));
      return this.get(path);
    });
  }

  /**
   * Changes the notes of an article. `edit` gets them as they were last seen and returns them as they should be; what others have done in
   * the meantime is merged in. Returns nothing once that is on disk, or in words why it cannot be.
   */
  change(path: string, edit: (notes: readonly Note[]) => readonly Note[]): Promise<Refusal | undefined> {
    const why = this.#around.refusal?.() ?? (isInside(path) ? undefined : say('{0} is not in this folder.', path));
    if (why) return Promise.resolve({ refused: why });
    return this.#inTurn(path, async () => {
      const known = this.#known.get(path);
      if (!known || known.problem) this.#set(path, await this.#read(path));
      const { notes: before, problem } = this.get(path);
      if (problem) return unreadable(problem);
      const after = edit(before);
      return after === before ? undefined : this.#written(path, before, after);
    });
  }

  /** Takes the notes of an article along to its new name, and to another folder, if that is where it goes. */
  async move(from: string, to: string, into: NoteStore = this): Promise<Refusal | undefined> {
    if (into === this && from === to) return undefined;
    const { notes, problem } = await this.reload(from);
    if (problem) return unreadable(problem);
    if (!notes.length) return undefined;
    if (into === this && isAlike(from, to) && (await this.#isOneFile(from, to))) return this.#rename(from, to);
    return (await into.change(to, there => merged([], there, notes))) ?? this.change(from, () => []);
  }

  /** On many systems names that differ in nothing but capitals are one file: to write the one and delete the other would lose it. */
  async #isOneFile(from: string, to: string): Promise<boolean> {
    const [one, other] = await Promise.all([from, to].map(path => this.#around.files.read(noteFileOf(path))));
    return isEqual(one, other);
  }

  async #rename(from: string, to: string): Promise<Refusal | undefined> {
    const { files, refusal } = this.#around;
    const why = refusal?.();
    if (why) return { refused: why };
    try {
      await files.rename(noteFileOf(from), noteFileOf(to)); // at once, and no word of it changes: whoever writes meanwhile loses nothing
    } catch (error) {
      return { refused: say('{0} cannot be written: {1}', noteFileOf(to), files.inWords(error)) };
    }
    this.#set(from, NONE);
    await this.reload(to);
    return undefined;
  }

  dispose(): void {
    this.#watch.dispose();
    this.#listeners.clear();
  }

  async #written(path: string, before: readonly Note[], after: readonly Note[]): Promise<Refusal | undefined> {
    const { files, owner, wait } = this.#around;
    const file = noteFileOf(path);
    let notes = after;
    let refusal: Refusal | undefined;
    const make = async (bytes: Uint8Array | undefined): Promise<Uint8Array | undefined> => {
      const now = await this.#read(path, Promise.resolve(bytes));
      if (now.problem) {
        this.#set(path, { ...now, notes: before });
        refusal = unreadable(now.problem);
        return undefined;
      }
      notes = merged(before, after, now.notes);
      return notes.length || now.notes.length ? encoded(writeNotes(notes, path)) : undefined;
    };
    try {
      const isDone = await rewritten(files, file, owner, { make, nothing: encoded(writeNotes([], path)) }, wait);
      if (!isDone) refusal = { refused: say('{0} is being written by somebody else; try again.', file) };
    } catch (error) {
      refusal = { refused: say('{0} cannot be written: {1}', file, files.inWords(error)) };
    }
    if (refusal) return refusal;
    this.#set(path, { notes });
    return undefined;
  }

  async #read(path: string, given?: Promise<Uint8Array | undefined>): Promise<Known> {
    const file = noteFileOf(path);
    const problem = (line: number, why: Phrase): Known => ({
      notes: this.get(path).notes,
      problem: { file, line, why },
    });
    try {
      const bytes = await (given ?? this.#around.files.read(file));
      const read = bytes ? notesIn(bytes) : NONE;
      return 'wrong' in read ? problem(read.line, read.wrong) : { notes: read.notes };
    } catch (error) {
      return problem(1, say('it cannot be read: {0}', this.#around.files.inWords(error)));
    }
  }

  async #readEach(): Promise<void> {
    const paths = await this.articles();
    for (let i = 0; i < paths.length; i += AT_ONCE)
      await Promise.all(paths.slice(i, i + AT_ONCE).map(path => this.of(path)));
  }

  #set(path: string, known: Known): void {
    const before = this.#known.get(path);
    if (before && JSON.stringify(before) === JSON.stringify(known)) return;
    this.#known.set(path, known);
    this.#all = undefined;
    const isVerifiedOther = path !== PROJECT && this.#verified.set(path, known.notes);
    if (!before && known.notes === NONE.notes && !isVerifiedOther) return;
    for (const listener of [...this.#listeners]) listener(path);
  }

  #inTurn<T>(path: string, run: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(path) ?? Promise.resolve()).then(run);
    const settled = turn.catch(() => undefined);
    this.#queues.set(path, settled);
    return turn;
  }
}

function notesIn(bytes: Uint8Array): NoteFile {
  const copy = decodeCopy(bytes);
  if ('refused' in copy) return { line: 1, wrong: copy.refused };
  try {
    return readNotes(copy.text);
  } catch {
    return { line: 1, wrong: say('this is nested too deeply') }; // the stack is too short for it
  }
}

/** Why notes cannot be changed: their file cannot be read. */
const unreadable = ({ file, line, why }: NonNullable<Known['problem']>): Refusal => ({
  refused: say('{0} cannot be read and is left as it is: line {1}: {2}', file, line, why),
});

const isAlike = (one: string, other: string): boolean =>
  one.normalize().toLowerCase() === other.normalize().toLowerCase();

const isInside = (path: string): boolean =>
  !/^\/|^[a-z]:|\\/i.test(path) && path.split('/').every(part => part && part !== '..' && part !== '.');
