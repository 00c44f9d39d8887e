import * as vscode from 'vscode';
import { say } from '../../engine/phrase';
import { readConfiguration, unreadNames, type Configuration } from '../../project/configuration';
import { CONFIGURATION_FILE } from '../../project/configuration-file';
import { decodeCopy } from '../../project/copy';
import { namesInList, type NameFile } from '../../project/desk-names';
import type { PlacedProblem } from '../../project/problems';
import { inWords } from '../localized';

/** What a factnote.json says, and the folder that it counts for. */
export interface LocalConfiguration extends Omit<Configuration, 'names'> {
  readonly folder: vscode.Uri;
  readonly names: readonly string[];
}

/** A factnote.json that was read, and what is wrong with it. */
export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly PlacedProblem[];
}

/** What one piece of work has read so far, by folder. */
export type Known = Map<string, Promise<LocalConfiguration | undefined>>;

/**
 * The workspace's factnote.json files. The nearest to a document counts, in its folder or above, within its workspace folder. They
 * are read by VS Code, so that they may be anywhere that VS Code can open a folder, and read anew each time: of a file that is gone
 * with its whole folder VS Code says nothing.
 */
export class Configurations implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** A file came, went or changed: what was asked before may be answered otherwise now. */
  readonly onDidChange = this.#changed.event;

  readonly #read = new vscode.EventEmitter<ReadFile>();
  /** A file was read. */
  readonly onDidRead = this.#read.event;

  readonly #listeners: vscode.Disposable;
  /** Who watches each list of names. */
  readonly #lists = new Map<string, vscode.Disposable>();

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIGURATION_FILE}`);
    const changed = (): void => this.#changed.fire();
    this.#listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(uri => {
        this.#read.fire({ uri, text: '', problems: [] });
        changed();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(changed),
      this.#changed,
      this.#read,
    );
  }

  /**
   * What counts for a file. A document that was never saved goes with the workspace folder, where there is but one. Who asks for
   * many files brings something to know the answers by.
   */
  async of(uri: vscode.Uri, known: Known = new Map()): Promise<LocalConfiguration | undefined> {
    if (uri.scheme !== 'untitled') return this.#in(vscode.Uri.joinPath(uri, '..'), known);
    const { workspaceFolders = [] } = vscode.workspace;
    return workspaceFolders.length === 1 ? this.#in(workspaceFolders[0].uri, known) : undefined;
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const watcher of this.#lists.values()) watcher.dispose();
  }

  #in(folder: vscode.Uri, known: Known): Promise<LocalConfiguration | undefined> {
    const key = folder.toString();
    const configuration = known.get(key) ?? this.#find(folder, known);
    known.set(key, configuration);
    return configuration;
  }

  async #find(folder: vscode.Uri, known: Known): Promise<LocalConfiguration | undefined> {
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder);
    if (!workspaceFolder) return undefined;
    const configuration = await this.#readFile(folder);
    if (configuration) return { folder, ...configuration };
    const isTop = folder.path.length <= workspaceFolder.uri.path.length;
    return isTop ? undefined : this.#in(vscode.Uri.joinPath(folder, '..'), known);
  }

  /** The configuration in a folder's file, as far as it is sound; nothing where there is no such file. */
  async #readFile(folder: vscode.Uri): Promise<Omit<LocalConfiguration, 'folder'> | undefined> {
    const uri = vscode.Uri.joinPath(folder, CONFIGURATION_FILE);
    const unread = (problem: PlacedProblem): Omit<LocalConfiguration, 'folder'> => {
      this.#read.fire({ uri, text: '', problems: [problem] });
      return { rules: {}, articles: [], sources: [], names: [] };
    };
    const whole = { key: '', span: { start: 0, end: 0 } };
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      const { code, message } = error as vscode.FileSystemError;
      if (code === 'FileNotFound' || code === 'FileNotADirectory') return undefined;
      return unread({ ...whole, ...say('It cannot be read: {0}', message) });
    }
    const copy = decodeCopy(bytes);
    if ('refused' in copy) return unread({ ...whole, ...copy.refused });
    const { configuration, problems } = readConfiguration(copy.text);
    const { names } = configuration;
    const listed = 'file' in names ? await this.#readList(folder, names) : names;
    const unlisted = typeof listed === 'string' ? [unreadNames(copy.text, names as NameFile, listed)] : [];
    this.#read.fire({ uri, text: copy.text, problems: [...problems, ...unlisted] });
    return { ...configuration, names: typeof listed === 'string' ? [] : listed };
  }

  /** The names of a list, or in words why it cannot be read. A change of the list counts as one of the file that names it. */
  async #readList(folder: vscode.Uri, { file }: NameFile): Promise<string[] | string> {
    const uri = vscode.Uri.joinPath(folder, file);
    this.#watch(uri);
    try {
      const copy = decodeCopy(await vscode.workspace.fs.readFile(uri));
      return 'refused' in copy ? inWords(copy.refused) : namesInList(copy.text);
    } catch (error) {
      return (error as Error).message;
    }
  }

  #watch(uri: vscode.Uri): void {
    if (this.#lists.has(uri.toString())) return;
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), uri.path.replace(/^.*\//, ''));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (): void => this.#changed.fire();
    watcher.onDidCreate(changed);
    watcher.onDidChange(changed);
    watcher.onDidDelete(changed);
    this.#lists.set(uri.toString(), watcher);
  }
}
