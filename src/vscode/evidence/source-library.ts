import * as vscode from 'vscode';
import { refuseLarge } from '../../project/extract/extracted';
import { Sources, type NotRead, type SourceFiles } from '../../project/sources';
import { inWords } from '../localized';
import { workspaceFiles } from '../notes/workspace-files';
import type { SourcesAround } from './sources-around';

/** How long (ms) nobody must have typed, or gone to another file, before a slice of work is done, and how long that is waited for at most. */
const REST = 400;
const MOST_WAIT = 5000;

/** The files come together when a folder is copied: so long (ms) after the last of them it is told. */
const SOON = 300;

/** Documents of a workspace folder: read in the background, one at a time while hands rest, and kept as their files are. */
export class SourceLibrary implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Documents have come, gone or changed. */
  readonly onDidChange = this.#changed.event;
  /** Done once all documents were read for the first time. */
  readonly ready: Promise<void>;

  isReady = false;
  readonly #sources: Sources;
  readonly #watcher: vscode.Disposable;
  #telling?: ReturnType<typeof setTimeout>;

  constructor({ folder, globs }: SourcesAround) {
    this.#sources = new Sources(filesIn(folder), globs);
    this.#watcher = this.#sources.watch(() => this.#tellSoon());
    this.ready = this.#sources.readAll().then(() => {
      this.isReady = true;
      this.#tell();
    });
  }

  /** Another number wherever the documents are others. */
  get round(): number {
    return this.#sources.edition;
  }

  get library(): Sources['library'] {
    return this.#sources.library;
  }

  /** A file is one of the documents: they are not held against each other. */
  has(uri: vscode.Uri): boolean {
    const path = vscode.workspace.asRelativePath(uri, false);
    return Array.from(this.library.documents).some(document => document.path === path);
  }

  /** What could not be read, or not wholly, and why. */
  get notRead(): readonly NotRead[] {
    return this.#sources.notRead;
  }

  /** How many files are documents, as far as they were looked at. */
  get count(): number {
    return this.#sources.count;
  }

  dispose(): void {
    clearTimeout(this.#telling);
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  /** Looks for documents of which VS Code has said nothing: it is not told of all files of a folder that comes or goes. */
  async refresh(): Promise<void> {
    await this.ready;
    if (await this.#sources.readNew()) this.#tell();
  }

  #tellSoon(): void {
    if (!this.isReady) return;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => void this.#sources.readNew().then(() => this.#tell()), SOON);
  }

  #tell(): void {
    this.#changed.fire();
  }
}

/** When somebody has typed last, or gone to another file (ms). */
let worked = 0;

/** Follows what is done in the editor, for {@link atRest}. */
export function followWork(): vscode.Disposable {
  const note = (): void => void (worked = Date.now());
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(note),
    vscode.window.onDidChangeActiveTextEditor(note),
  );
}

/** Waits until hands rest: what takes time is done then, so that typing is not slower, nor what is found in an article that is opened later. */
export async function atRest(): Promise<void> {
  const from = Date.now();
  do await new Promise(resolve => setTimeout(resolve));
  while (Date.now() - worked < REST && Date.now() - from < MOST_WAIT);
}

/** The files of a workspace folder as documents: no link is followed, and nothing hidden is looked at. */
function filesIn(folder: vscode.Uri): SourceFiles {
  const { fs } = vscode.workspace;
  const files = workspaceFiles(folder);
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split('/'));
  return {
    list: path => listed(at(path), path === '.' ? '' : `${path}/`),
    read: async path => {
      await atRest();
      const stat = await fs.stat(at(path)).then(
        found => found,
        () => undefined,
      );
      if (!stat || !(stat.type & vscode.FileType.File)) return undefined;
      const tooLarge = refuseLarge(stat.size);
      if (tooLarge) throw new Error(inWords(tooLarge.refused));
      return files.read(path);
    },
    watch: (path, changed) => {
      const pattern = new vscode.RelativePattern(at(path), '**');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      const tell = (uri: vscode.Uri): void => changed(uri.path.slice(folder.path.replace(/\/$/, '').length + 1));
      watcher.onDidCreate(tell);
      watcher.onDidChange(tell);
      watcher.onDidDelete(tell);
      return watcher;
    },
    inWords: files.inWords,
    rest: atRest,
    stamp: path =>
      Promise.resolve(fs.stat(at(path))).then(
        ({ mtime, size }) => `${mtime} ${size}`,
        () => '',
      ),
  };
}

async function listed(folder: vscode.Uri, path: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    found => found,
    () => [], // there is no such folder
  );
  const below = entries.map(([name, type]) => {
    if (name.startsWith('.') || name === 'node_modules' || type & vscode.FileType.SymbolicLink) return [];
    if (type & vscode.FileType.Directory) return listed(vscode.Uri.joinPath(folder, name), `${path}${name}/`);
    return [`${path}${name}`];
  });
  return (await Promise.all(below)).flat();
}
