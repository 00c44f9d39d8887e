import * as vscode from 'vscode';
import { merged } from '../../engine/notes/merge';
import type { NotedElsewhere, VerifiedArticle } from '../../engine/notes/elsewhere';
import type { Note, Refusal } from '../../engine/notes/note';
import { say, type Phrase } from '../../engine/phrase';
import { noteFileOf, NoteStore, PROJECT, type Known } from '../../project/notes';
import { inWords } from '../words';
import { memoryFiles, versionOf, workspaceFiles } from './workspace-files';
import { memoryOf } from './workspace-memory';

/** Where the notes of an article are kept, and what it is called there. */
interface Place {
  readonly store: NoteStore;
  readonly path: string;
}

/** An article that has notes, open or not; its path is as a person knows it. */
export interface NotedArticle extends NotedElsewhere {
  readonly uri: vscode.Uri;
}

/**
 * The fact notes of all articles: on the disk of the workspace folder that an article is in; in memory for one that has no name yet, or
 * is in no folder.
 */
export class NoteStores implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** The notes of an article have changed; of nothing: what counts in the whole project. */
  readonly onDidChange = this.#changed.event;

  readonly #stores = new Map<string, NoteStore>();
  readonly #memory = new NoteStore({ files: memoryFiles(), owner: 'memory' });
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('factnote notes');
  readonly #told = new Set<string>();
  readonly #versions = new Map<string, string>();
  readonly #noted = new Joined<NotedElsewhere>();
  readonly #verified = new Joined<VerifiedArticle>();
  readonly #context: vscode.ExtensionContext;
  readonly #listeners: vscode.Disposable;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    this.#memory.onDidChange(path => this.#changed.fire(uriOf(path)));
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => void this.#move(oldUri, newUri))),
      workspace.onDidChangeWorkspaceFolders(() => this.#forgetFolders()),
    );
  }

  /** What is known of the notes of an article, its own and the project's. `anew`: as it is on disk, whatever a watcher has missed. */
  async of(uri: vscode.Uri, anew = false): Promise<readonly Note[]> {
    const { store, path } = this.#placeOf(uri);
    const known = await Promise.all([path, PROJECT].map(each => (anew ? store.reload(each) : store.of(each))));
    this.#tell(uri, known[0]);
    return known.flatMap(({ notes }) => notes);
  }

  /** Reads the notes of an article again if their files are others than when it was last asked. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) return;
    const { store, path } = this.#placeOf(uri);
    for (const each of [path, PROJECT]) {
      const file = noteFileIn(folder, each);
      const version = await versionOf(file);
      if (this.#versions.get(file.toString()) === version) continue;
      this.#versions.set(file.toString(), version);
      await store.reload(each);
    }
  }

  /** Changes the notes of an article, or (`everywhere`) what counts in its project. True once that is kept; why not, is told. */
  async change(
    uri: vscode.Uri,
    edit: (notes: readonly Note[]) => readonly Note[],
    everywhere = false,
  ): Promise<boolean> {
    const { store, path } = this.#placeOf(uri);
    return isDone(await store.change(everywhere ? PROJECT : path, edit));
  }

  /** Every article of the workspace that has notes: the same list until one of them changes. */
  noted(): Promise<readonly NotedArticle[]> {
    return this.#noted.of(folder => this.#storeOf(folder).all());
  }

  /** What was verified in every article of the workspace: the same list until something of it changes. */
  verified(): Promise<readonly VerifiedArticle[]> {
    return this.#verified.of(folder => this.#storeOf(folder).verified());
  }

  /** The same, without haste: what a person waits for comes first. */
  verifiedInTime(): Promise<readonly VerifiedArticle[]> {
    return this.#verified.of(folder => this.#storeOf(folder).verifiedInTime());
  }

  /** Gives an article notes that it had under another name. */
  async take(uri: vscode.Uri, notes: readonly Note[]): Promise<void> {
    if (notes.length) await this.change(uri, there => merged([], there, notes));
  }

  /** An article without a name was closed: nobody can find its notes again. */
  forget(uri: vscode.Uri): void {
    const { store, path } = this.#placeOf(uri);
    if (store === this.#memory) void store.change(path, () => []);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const store of [this.#memory, ...this.#stores.values()]) store.dispose();
    this.#diagnostics.dispose();
    this.#changed.dispose();
  }

  #placeOf(uri: vscode.Uri): Place {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) return { store: this.#memory, path: encodeURIComponent(uri.toString()) };
    return { store: this.#storeOf(folder), path: uri.path.slice(folder.path.replace(/\/$/, '').length + 1) };
  }

  #storeOf(folder: vscode.Uri): NoteStore {
    const known = this.#stores.get(folder.toString());
    if (known) return known;
    const store = new NoteStore({
      files: workspaceFiles(folder),
      owner: crypto.randomUUID(),
      refusal: () => refusalIn(folder),
      memory: memoryOf(folder, this.#context),
    });
    store.onDidChange(path =>
      this.#changed.fire(path === PROJECT ? undefined : vscode.Uri.joinPath(folder, ...path.split('/'))),
    );
    this.#stores.set(folder.toString(), store);
    return store;
  }

  async #move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [one, other] = [this.#placeOf(from), this.#placeOf(to)];
    const below = (await one.store.articles()).filter(path => path.startsWith(`${one.path}/`)); // a folder was renamed
    for (const path of [one.path, ...below])
      isDone(await one.store.move(path, other.path + path.slice(one.path.length), other.store));
  }

  #forgetFolders(): void {
    const folders = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()));
    for (const [folder, store] of this.#stores) {
      if (folders.has(folder)) continue;
      store.dispose();
      this.#stores.delete(folder);
    }
  }

  /** A file of notes that cannot be read is marked where it is wrong, and told once. */
  #tell(article: vscode.Uri, { problem }: Known): void {
    const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
    if (!folder) return;
    const path = this.#placeOf(article).path;
    const file = noteFileIn(folder, path);
    if (!problem) {
      this.#told.delete(file.toString());
      return this.#diagnostics.delete(file);
    }
    const line = new vscode.Range(problem.line - 1, 0, problem.line - 1, Number.MAX_SAFE_INTEGER);
    this.#diagnostics.set(file, [new vscode.Diagnostic(line, inWords(problem.why))]);
    if (this.#told.has(file.toString())) return;
    this.#told.add(file.toString());
    void offerFile(file, problem.line, inWords(problem.why));
  }
}

const noteFileIn = (folder: vscode.Uri, path: string): vscode.Uri =>
  vscode.Uri.joinPath(folder, ...noteFileOf(path).split('/'));

/** The articles of all folders of the workspace as one list, each with its address: the same one until a folder's list is another. */
class Joined<T extends { readonly path: string }> {
  #lists: readonly (readonly T[])[] = [];
  #all: readonly (T & { readonly uri: vscode.Uri })[] = [];

  async of(
    listOf: (folder: vscode.Uri) => Promise<readonly T[]>,
  ): Promise<readonly (T & { readonly uri: vscode.Uri })[]> {
    const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    const lists = await Promise.all(folders.map(listOf));
    if (lists.length === this.#lists.length && lists.every((list, i) => list === this.#lists[i])) return this.#all;
    this.#lists = lists;
    return (this.#all = lists.flatMap((list, i) =>
      list.map(each => {
        const uri = vscode.Uri.joinPath(folders[i], ...each.path.split('/'));
        return { ...each, uri, path: vscode.workspace.asRelativePath(uri) };
      }),
    ));
  }
}

async function offerFile(file: vscode.Uri, line: number, why: string): Promise<void> {
  const name = vscode.workspace.asRelativePath(file);
  const open = vscode.l10n.t('Open the notes');
  const said = vscode.l10n.t('{0} cannot be read and is left as it is: line {1}: {2}', name, line, why);
  if ((await vscode.window.showWarningMessage(said, open)) !== open) return;
  const at = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
}

function isDone(refusal: Refusal | undefined): boolean {
  if (refusal) void vscode.window.showWarningMessage(inWords(refusal.refused));
  return !refusal;
}

/** The document of a name in memory; nothing for what counts in a project. */
const uriOf = (path: string): vscode.Uri | undefined =>
  path === PROJECT ? undefined : vscode.Uri.parse(decodeURIComponent(path));

function refusalIn({ scheme }: vscode.Uri): Phrase | undefined {
  if (!vscode.workspace.isTrusted) return say('Fact notes are not written in a workspace that is not trusted.');
  if (vscode.workspace.fs.isWritableFileSystem(scheme) === false)
    return say('Fact notes cannot be written here: these files are read-only.');
  return undefined;
}
