import * as vscode from 'vscode';
import type { Files } from '../../project/files';

const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';

/** The files of a workspace folder, on whatever system it is: the disk, a browser, another machine. */
export function workspaceFiles(folder: vscode.Uri): Files {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split('/'));
  const files: Files = {
    read: async path => {
      try {
        return await fs.readFile(at(path));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    create: async (path, bytes) => {
      // no system that VS Code knows creates a file only where there is none; each refuses to rename one over another
      const beside = `${path}.${Math.random().toString(36).slice(2)}`;
      await files.write(beside, bytes);
      try {
        await fs.rename(at(beside), at(path), { overwrite: false });
        return true;
      } catch (error) {
        await files.delete(beside);
        if (error instanceof vscode.FileSystemError && error.code === 'FileExists') return false;
        throw error;
      }
    },
    write: async (path, bytes) => fs.writeFile(at(path), bytes),
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    delete: async path => {
      try {
        await fs.delete(at(path));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
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

async function listed(folder: vscode.Uri, path: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    found => found,
    () => [], // there is no such folder
  );
  const below = entries.map(([name, type]) => {
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
    write: (path, bytes) => Promise.resolve(void put(path, bytes)),
    rename: (from, to) => {
      kept.set(to, kept.get(from)!);
      kept.delete(from);
      return keep();
    },
    delete: path => (kept.delete(path) && !path.endsWith('.lock') ? keep() : Promise.resolve()),
    list: folder => Promise.resolve([...kept.keys()].filter(path => path.startsWith(`${folder}/`))),
    watch: () => ({ dispose: () => {} }),
    inWords: String,
  };
}
