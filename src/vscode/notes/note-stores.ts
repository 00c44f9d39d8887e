import * as vscode from 'vscode';
import { anchorAll } from '../../engine/notes/anchored-notes';
import { merged } from '../../engine/notes/merge';
import type { NotedElsewhere, VerifiedArticle } from '../../engine/notes/verified-figures';
import type { Note, Refusal } from '../../engine/notes/note';
import { say, type Phrase } from '../../engine/phrase';
import type { Files } from '../../project/files';
import { noteFileOf, NoteStore, PROJECT, type Known } from '../../project/notes';
import { goneAmong, type Stray } from '../../project/notes-without-article';
import { copyOf } from '../articles/article-documents';
import { inWords } from '../localized';
import { isFile, pathOf, uriAt, uriIn } from './article-addresses';
import { Joined } from './workspace-articles';
import { mementoFiles, versionOf, workspaceFiles } from './workspace-files';
import { memoryOf } from './workspace-memory';

/** Where the notes of an article are kept, and what it is called there. */
interface Place {
  readonly store: NoteStore;
  readonly path: string;
}

/** Notes whose article is gone, by the address that it had. */
export interface StrayNotes extends Stray {
  readonly uri: vscode.Uri;
}

/** An article that has notes, open or not; its path is as a person knows it. */
export interface NotedArticle extends NotedElsewhere {
  readonly uri: vscode.Uri;
}

/**
 * The fact notes of all articles: on the disk of the workspace folder that an article is in; in VS Code's own storage for one that is in
 * no folder, and beside the backup of its text for one that has no name yet.
 */
export class NoteStores implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** The notes of an article have changed; of nothing: what counts in the whole project. */
  readonly onDidChange = this.#changed.event;

  readonly #stores = new Map<string, NoteStore>();
  /** Of documents that have no name yet. */
  readonly #nameless: NoteStore;
  #ofHomeless?: NoteStore;
  /** Documents without a name whose notes are known to be their own. */
  readonly #recalled = new Set<string>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('factnote notes');
  readonly #told = new Set<string>();
  readonly #versions = new Map<string, string>();
  readonly #noted = new Joined<NotedElsewhere>();
  readonly #verified = new Joined<VerifiedArticle>();
  readonly #context: vscode.ExtensionContext;
  readonly #listeners: vscode.Disposable;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    this.#nameless = this.#storeOn(mementoFiles(context.workspaceState));
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => void this.move(oldUri, newUri))),
      workspace.onDidChangeWorkspaceFolders(() => this.#forgetFolders()),
    );
  }

  /** What is known of the notes of an article, its own and the project's. */
  async of(uri: vscode.Uri): Promise<readonly Note[]> {
    const { store, path } = this.#placeOf(uri);
    const known = await Promise.all([path, PROJECT].map(each => store.of(each)));
    this.#tell(uri, known[0]);
    return known.flatMap(({ notes }) => notes);
  }

  /** A document was opened: its notes are read as they are on disk, whatever a watcher has missed. */
  async opened(document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    if (document.isUntitled) return this.#recall(uri, copyOf(document));
    const { store, path } = this.#placeOf(uri);
    await Promise.all([path, PROJECT].map(each => store.reload(each)));
    const kept = uriIn(this.#context.globalStorageUri, noteFileOf(pathOf(uri)));
    if (vscode.workspace.getWorkspaceFolder(uri) && (await isFile(kept)))
      isDone(await this.#homeless.move(pathOf(uri), path, store)); // its folder was opened later
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

  /** Gives an article notes that it had under another name. True once they are kept. */
  take(uri: vscode.Uri, notes: readonly Note[]): Promise<boolean> {
    return this.change(uri, there => merged([], there, notes));
  }

  /** An article, or a folder, has another name: its notes go along. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [one, other] = [this.#placeOf(from), this.#placeOf(to)];
    const below = (await one.store.articles()).filter(path => path.startsWith(`${one.path}/`)); // a folder was renamed
    for (const path of [one.path, ...below])
      isDone(await one.store.move(path, other.path + path.slice(one.path.length), other.store));
  }

  /** A document without a name was closed for good. */
  async forget(uri: vscode.Uri): Promise<void> {
    this.#recalled.delete(uri.toString());
    await this.#nameless.change(pathOf(uri), () => []);
  }

  /** The notes of a document without a name that is gone are kept under a name that no other will have. */
  async setAside(uri: vscode.Uri): Promise<void> {
    this.#recalled.delete(uri.toString());
    await this.move(uri, uri.with({ query: crypto.randomUUID() }));
  }

  /** Notes whose article is gone: another program gave it another name, or a document without a name was lost. */
  async strays(): Promise<StrayNotes[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const stores = folders.map(({ uri }) => [this.#storeOf(uri), (path: string) => uriIn(uri, path)] as const);
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ input }) => input));
    // a document that is restored is read only when its tab is looked at
    const isOpen = new Set(tabs.map(input => (input instanceof vscode.TabInputText ? input.uri.toString() : '')));
    const all = [...stores, [this.#nameless, uriAt] as const].map(async ([store, uriOf]) => {
      const paths = await goneAmong(
        await store.articles(),
        async path => isOpen.has(uriOf(path).toString()) || (await isFile(uriOf(path))),
      );
      return Promise.all(paths.map(async path => ({ path, uri: uriOf(path), notes: (await store.of(path)).notes })));
    });
    return (await Promise.all(all)).flat().filter(({ notes }) => notes.length);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const store of [this.#nameless, this.#ofHomeless, ...this.#stores.values()]) store?.dispose();
    this.#diagnostics.dispose();
    this.#changed.dispose();
  }

  /** Of articles that are in no folder of the workspace: few windows have one. */
  get #homeless(): NoteStore {
    return (this.#ofHomeless ??= this.#storeOn(workspaceFiles(this.#context.globalStorageUri)));
  }

  #storeOn(files: Files): NoteStore {
    const store = new NoteStore({ files, owner: crypto.randomUUID() });
    store.onDidChange(path => this.#changed.fire(path === PROJECT ? undefined : uriAt(path)));
    return store;
  }

  #placeOf(uri: vscode.Uri): Place {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) return { store: uri.scheme === 'untitled' ? this.#nameless : this.#homeless, path: pathOf(uri) };
    return { store: this.#storeOf(folder), path: uri.path.slice(folder.path.replace(/\/$/, '').length + 1) };
  }

  /** The notes that a document without a name had when VS Code was closed; of another that has its name now, they are set aside. */
  async #recall(uri: vscode.Uri, text: string): Promise<void> {
    if (this.#recalled.has(uri.toString())) return;
    const { notes } = await this.#nameless.of(pathOf(uri));
    const isOther = anchorAll(notes, text).every(({ anchor }) => anchor?.state === 'orphan');
    if (notes.length && isOther) await this.setAside(uri);
    this.#recalled.add(uri.toString());
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
    store.onDidChange(path => this.#changed.fire(path === PROJECT ? undefined : uriIn(folder, path)));
    this.#stores.set(folder.toString(), store);
    return store;
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

const noteFileIn = (folder: vscode.Uri, path: string): vscode.Uri => uriIn(folder, noteFileOf(path));

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

function refusalIn({ scheme }: vscode.Uri): Phrase | undefined {
  if (!vscode.workspace.isTrusted)
    return say(
      'Fact notes are not written in a folder that you do not trust. “Workspaces: Manage Workspace Trust” changes that.',
    );
  if (vscode.workspace.fs.isWritableFileSystem(scheme) === false)
    return say('Fact notes cannot be written here: these files are read-only.');
  return undefined;
}
