/**
 * The files of a workspace folder on the disk of this computer, for the notes that are kept in it. Each operation is one step, without
 * waiting: no signal comes in between, and what is left when the process ends is taken away.
 */
import * as fs from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Files } from '../project/files';
import { inWords } from './error-words';
import { readdir, readFile } from './disk';
import { onInterruption } from './interruption';
import { isInside, slashed } from './workspace-root';

const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = fs.constants;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** What goes when the process ends. */
const temporary = new Set<string>();

let isTidied = false;

function tidyAtTheEnd(): void {
  if (isTidied) return;
  isTidied = true;
  onInterruption(status => process.exit(status));
  process.once('exit', () => {
    for (const path of temporary) {
      try {
        remove(path);
      } catch {
        // the others go all the same; whoever writes next deletes this one
      }
    }
  });
}

/** The files of a folder. */
export function filesOf(folder: string): Files {
  const at = (path: string): string => join(folder, path);

  /** Makes the folders above a file. Throws where one of them is a link or a file. */
  const makeRoom = (path: string): void => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const above = path.slice(0, slash);
      try {
        fs.mkdirSync(at(above));
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const found = fs.lstatSync(at(above));
      if (found.isSymbolicLink()) throw new Error(`${above} is a symbolic link, and nothing is written through one`);
      if (!found.isDirectory()) throw new Error(`${above} is a file, where a folder must be`);
    }
  };

  /** Throws where something other than a file stands there: writing to a link would write somewhere else. */
  const mustBeFile = (path: string): void => {
    const found = fs.lstatSync(at(path), { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) throw new Error(`${path} is a symbolic link, and nothing is written through one`);
    if (found && !found.isFile()) throw new Error(`${path} is no file`);
  };

  return {
    read: async path => {
      try {
        return await readFile(at(path));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    create: async (path, bytes) => {
      makeRoom(path);
      tidyAtTheEnd();
      let file: number;
      try {
        file = fs.openSync(at(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
        mustBeFile(path);
        return false;
      }
      temporary.add(at(path));
      try {
        fs.writeFileSync(file, bytes);
      } catch (error) {
        remove(at(path)); // half of it, where the disk is full
        throw error;
      } finally {
        fs.closeSync(file);
      }
      return true;
    },
    rename: async (from, to) => {
      makeRoom(to);
      mustBeFile(to);
      try {
        sync(at(from), 'r+');
        fs.renameSync(at(from), at(to));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      }
      temporary.delete(at(from));
      syncFolder(dirname(at(to)));
      return true;
    },
    delete: async path => remove(at(path)),
    names: async below => {
      const entries = await readdir(at(below), { withFileTypes: true });
      return entries.filter(entry => !entry.isDirectory()).map(({ name }) => name);
    },
    list: async below => {
      const entries = await readdir(at(below), { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter(entry => entry.isFile())
        .map(entry => slashed(relative(folder, join(entry.parentPath, entry.name))));
    },
    watch: () => ({ dispose: () => {} }), // a run is too short to be told of changes, and an editor tells the language server itself
    inWords,
  };
}

function remove(path: string): void {
  temporary.delete(path);
  try {
    fs.unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Waits until a file or a folder is on the disk. */
function sync(path: string, flags: string): void {
  const file = fs.openSync(path, flags);
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** A rename is on the disk once the folder is. */
function syncFolder(path: string): void {
  try {
    sync(path, 'r');
  } catch {
    // not every system can, or need; the name is given already
  }
}

/** What a run that was killed has left beside an article: `.name.<uuid>.factnote`. */
const DRAFT = /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.factnote$/;
/** A draft is renamed within moments of being written; one that is older (ms) belongs to nobody any more. */
const ABANDONED = 60_000;

/** How much of an article’s name goes into its draft’s (UTF-16 units): a name may be 255 bytes long. */
const LONGEST_NAME = 60;

const swept = new Set<string>();

/**
 * Deletes the drafts that killed runs have left in a folder; a run does it once for each folder. If a writer was only asleep, its rename
 * fails and it says so: the article itself is never touched.
 */
function sweepDrafts(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of fs.readdirSync(folder).filter(each => DRAFT.test(each))) {
    const draft = join(folder, name);
    try {
      const found = fs.lstatSync(draft);
      if (found.isFile() && Date.now() - found.mtimeMs > ABANDONED) fs.unlinkSync(draft);
    } catch {
      // another run has deleted it, or it may not be deleted: it does no harm
    }
  }
}

/**
 * Puts new bytes in the place of a file, all or nothing: they are written beside it, on the disk, before they take its name. The mode
 * stays as it is, and so does a link, if it leads to a file of the folder. Throws where the file may not be written, or is no longer
 * `before`.
 */
export function replaceFile(path: string, folder: string, before: Uint8Array, bytes: Uint8Array): void {
  const target = fs.realpathSync(path);
  if (!isInside(target, fs.realpathSync(folder))) throw new Error('is a link that leads out of this folder');
  fs.accessSync(target, fs.constants.W_OK); // a rename would replace a read-only file
  const mode = fs.statSync(target).mode;
  sweepDrafts(dirname(target));
  const beside = join(dirname(target), `.${basename(target).slice(0, LONGEST_NAME)}.${crypto.randomUUID()}.factnote`);
  const file = fs.openSync(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  try {
    try {
      fs.writeFileSync(file, bytes);
      fs.fchmodSync(file, mode); // the process's mask may have taken something away
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    if (!fs.readFileSync(target).equals(before))
      throw new Error('was changed by somebody else meanwhile; nothing is written');
    fs.renameSync(beside, target);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}
