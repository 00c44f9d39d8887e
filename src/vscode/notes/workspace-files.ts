import * as vscode from 'vscode';
import type { Files } from '../../project/files';
import { readAnyway, replacedInSteps, type Move } from '../../project/set-aside-files';

const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';

/**
 * The files of a workspace folder, on whatever system it is: the disk, a browser, another machine.
 *
 * What VS Code's stable API can and cannot promise: nothing creates a file only where there is none, but whatever renames one can refuse
 * to where another is. It looks for that a moment before; two windows would have to do so within that moment to get in each other's
 * way. To rename over a file, VS Code deletes that first, so that a file is set aside instead. Nothing waits for the disk to be written.
 * A link is known by `stat`; what is put in a folder's place at that very moment is followed.
 */
export function workspaceFiles(folder: vscode.Uri): Files {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split('/'));
  const typeOf = (path: string): Thenable<vscode.FileType | undefined> =>
    fs.stat(at(path)).then(
      ({ type }) => type,
      () => undefined, // there is none
    );
  const mustNotBeLinks = async (path: string): Promise<void> => {
    const parts = path.split('/');
    for (const i of parts.keys()) {
      const name = parts.slice(0, i + 1).join('/');
      if (((await typeOf(name)) ?? 0) & vscode.FileType.SymbolicLink)
        throw new Error(vscode.l10n.t('{0} is a symbolic link, and nothing is written through one', name));
    }
  };
  const move: Move = async (from, to) => {
    try {
      await fs.rename(at(from), at(to), { overwrite: false });
      return 'moved';
    } catch (error) {
      if (isMissing(error)) return 'missing';
      if (error instanceof vscode.FileSystemError && error.code === 'FileExists') return 'taken';
      throw error;
    }
  };
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await fs.readFile(at(path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  const files: Files = {
    read: path => readAnyway({ read, names: files.names }, path),
    create: async (path, bytes) => {
      await mustNotBeLinks(path);
      // the name of a draft, so that the next writer deletes it where this window dies; then `move` finds none, and that is no harm
      const beside = `${path}.${Math.random().toString(36).slice(2)}-0.tmp`;
      await fs.writeFile(at(beside), bytes);
      try {
        return (await move(beside, path)) === 'moved';
      } finally {
        await files.delete(beside);
      }
    },
    rename: async (from, to) => {
      await mustNotBeLinks(to);
      return replacedInSteps(move, files.delete, from, to);
    },
    delete: async path => {
      try {
        await fs.delete(at(path));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
    names: async path =>
      (await entriesOf(at(path))).flatMap(([name, type]) => (type & vscode.FileType.Directory ? [] : [name])),
    list: path => listed(at(path), path),
    watch: (path, changed) => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, `{${path},${path}/**}`),
      );
      const tell = (uri: vscode.Uri): void => changed(uri.path.slice(folder.path.replace(/\/$/, '').length + 1));
      watcher.onDidCreate(tell);
      watcher.onDidChange(tell);
      watcher.onDidDelete(tell);
      return watcher;
    },
    inWords: error => (error instanceof Error ? error.message : String(error)),
  };
  return files;
}

/** What tells a file from what it was before; of one that is not there, nothing. */
export const versionOf = (file: vscode.Uri): Promise<string> =>
  Promise.resolve(
    vscode.workspace.fs.stat(file).then(
      ({ mtime, size }) => `${mtime} ${size}`,
      () => '',
    ),
  );

const entriesOf = (folder: vscode.Uri): Thenable<[string, vscode.FileType][]> =>
  vscode.workspace.fs.readDirectory(folder).then(
    found => found,
    () => [], // there is no such folder
  );

async function listed(folder: vscode.Uri, path: string): Promise<string[]> {
  const below = (await entriesOf(folder)).map(([name, type]) => {
    const each = `${path}/${name}`;
    if (type & vscode.FileType.Directory) return listed(vscode.Uri.joinPath(folder, name), each);
    return type & vscode.FileType.File ? [each] : [];
  });
  return (await Promise.all(below)).flat();
}

/** Small files that VS Code keeps with its own state of this window, beside the backups of what is not saved. */
export function mementoFiles(memento: vscode.Memento): Files {
  const KEY = 'notes';
  const kept = new Map(Object.entries(memento.get<Record<string, string>>(KEY, {})));
  const keep = async (): Promise<void> => memento.update(KEY, Object.fromEntries(kept));
  const put = (path: string, bytes: Uint8Array): unknown => kept.set(path, new TextDecoder().decode(bytes));
  return {
    read: path => Promise.resolve(kept.has(path) ? new TextEncoder().encode(kept.get(path)) : undefined),
    create: (path, bytes) => Promise.resolve(!kept.has(path) && Boolean(put(path, bytes))),
    rename: (from, to) => {
      const bytes = kept.get(from);
      if (bytes) kept.set(to, bytes);
      kept.delete(from);
      return keep().then(() => !!bytes);
    },
    delete: path => (kept.delete(path) && !path.endsWith('.lock') ? keep() : Promise.resolve()),
    names: () => Promise.resolve([]), // nobody leaves drafts here
    list: folder => Promise.resolve([...kept.keys()].filter(path => path.startsWith(`${folder}/`))),
    watch: () => ({ dispose: () => {} }),
    inWords: String,
  };
}
