import * as vscode from 'vscode';
import { lookUp } from '../../engine/notes/verified-figures';
import type { Note } from '../../engine/notes/note';
import type { Desk } from '../../engine/rule';
import type { Configurations, Known } from './configurations';
import { isOfEvidence, noteDesk } from '../notes/evidence-files';
import { keepPlaces } from '../notes/notes-after-saving';
import type { NoteStores } from '../notes/note-stores';
import { all, OpenArticle, type Reveal } from './open-article';
import type { Output } from '../output';
import { nothing, resultOf, type Result } from './results';
import { readSettings, type Settings } from './settings';
import { Typing } from './typing';
import { formatOf, isArticle, LONGEST, mayBeArticle } from './article-documents';

/** Lets others have a turn. */
const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Text that reads as no article is looked at again when it has not been edited for this long (ms). */
const REST = 300;

interface Entry {
  readonly article: OpenArticle;
  readonly typing: Typing;
}

/**
 * The one store: which documents are articles, and what is found in them. Views read it and listen to it, and know nothing of each
 * other.
 */
export class Articles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Result>();
  /** What is seen of a file has changed. */
  readonly onDidChange = this.#changed.event;

  readonly #restarted = new vscode.EventEmitter<void>();
  /** Settings have changed, or what may stand everywhere: all articles are looked at again. */
  readonly onDidRestart = this.#restarted.event;

  /** True once the workspace was checked: then a change of settings counts for files that are not open, too. */
  workspaceChecked = false;

  readonly #open = new Map<string, Entry>();
  /** What a check of the workspace found in files that are not open. */
  readonly #unopened = new Map<string, Result>();
  /** The files of that check: they keep their findings when they are opened and closed. */
  readonly #swept = new Set<string>();
  /** Documents that read as no article yet, and may once they have grown. */
  readonly #growing = new Map<string, ReturnType<typeof setTimeout>>();
  /** Done when it is known of a document whether it is an article. */
  readonly #considered = new Map<string, Promise<void>>();
  readonly #said = new Set<string>();
  /** Counts the changes of settings: what was begun under old ones is dropped. */
  #round = 0;
  readonly #configurations: Configurations;
  readonly #output: Output;
  readonly #notes: NoteStores;
  readonly #listeners: vscode.Disposable;

  constructor(configurations: Configurations, notes: NoteStores, output: Output) {
    this.#configurations = configurations;
    this.#notes = notes;
    this.#output = output;
    const { workspace, window } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument(document => this.#consider(document)),
      workspace.onDidCloseTextDocument(document => this.#close(document)),
      workspace.onDidChangeTextDocument(event => this.#edited(event)),
      workspace.onDidSaveTextDocument(document => this.#saved(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#entry(textEditor.document)?.typing.cursorMoved()),
      workspace.onDidChangeConfiguration(event => event.affectsConfiguration('factnote') && this.#restart()),
      configurations.onDidChange(() => this.#restart()),
      notes.onDidChange(uri => void this.#noted(uri)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach(uri => this.#forget(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#forget(oldUri))),
    );
  }

  /** Begins with the documents that are open; by now the views must be listening. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.#consider(document);
  }

  /** The article in a document, if it is one. */
  get(document: vscode.TextDocument): OpenArticle | undefined {
    return this.#entry(document)?.article;
  }

  /** The article in a document that was opened just now, if it is one: it takes a moment to find out what counts for it. */
  async getSoon(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    await this.#considered.get(document.uri.toString());
    return this.get(document);
  }

  /** The settings of a document or a file; what is wrong with them is said once. `known` as for `Configurations.of`. */
  async settings(scope: vscode.TextDocument | vscode.Uri, known?: Known): Promise<Settings> {
    const uri = 'uri' in scope ? scope.uri : scope;
    return readSettings(scope, uri, await this.#configurations.of(uri, known), fault => {
      if (this.#warn(fault)) void vscode.window.showWarningMessage(fault);
    });
  }

  /** What is noted on an article that is not open, and verified in all others. */
  readonly notesFor = (uri: vscode.Uri): Promise<Desk> => noteDesk(this.#notes, uri);
  /** The evidence for an article has been looked at: what has become of it is shown. */
  readonly evidenceSeen = (article: OpenArticle): void => this.#show(article, isOfEvidence, true);

  /** Checks a document because a person asks for it, whether or not it reads as an article. */
  async check(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    if (!mayBeArticle(document)) return undefined;
    const settings = await this.settings(document);
    if (document.isClosed) return undefined;
    const notes = await this.#notes.of(document.uri);
    if (document.isClosed) return undefined;
    const article = (this.#entry(document) ?? this.#admit(document, settings, notes))?.article;
    if (article) {
      article.muted = false;
      article.takeElsewhere(await this.#notes.verified());
      this.#show(article, all, true);
    }
    return article;
  }

  /** Takes in what a check of the workspace found in a file. */
  found(result: Result): void {
    const key = result.uri.toString();
    this.#swept.add(key);
    if (this.#open.has(key)) return;
    this.#unopened.set(key, result);
    this.#changed.fire(result);
  }

  /** Takes every finding from sight. */
  clear(): void {
    this.forgetUnopened();
    this.workspaceChecked = false;
    for (const { article } of this.#open.values()) {
      article.clear();
      this.#changed.fire(resultOf(article));
    }
  }

  /** Takes from sight what was found in files that are not open, but for those that the last check of the workspace has seen. */
  forgetUnopened(seen: ReadonlySet<string> = new Set()): void {
    for (const [key, { uri }] of [...this.#unopened]) if (!seen.has(key)) this.#forget(uri);
    for (const key of [...this.#swept]) if (!seen.has(key)) this.#swept.delete(key);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const { typing } of this.#open.values()) typing.dispose();
    for (const timer of this.#growing.values()) clearTimeout(timer);
    this.#changed.dispose();
    this.#restarted.dispose();
  }

  /** The articles that are open. */
  all(): OpenArticle[] {
    return Array.from(this.#open.values(), ({ article }) => article);
  }

  #entry(document: vscode.TextDocument): Entry | undefined {
    return this.#open.get(document.uri.toString());
  }

  /** Takes a document in if it is an article; `anew` even where it is in already, under new settings. */
  #consider(document: vscode.TextDocument, anew = false): void {
    if (!mayBeArticle(document)) return;
    const { uri } = document;
    const considered = this.#considerSoon(document, anew, this.#round).catch(error => this.#failed(uri, error));
    this.#considered.set(uri.toString(), considered);
  }

  async #considerSoon(document: vscode.TextDocument, anew: boolean, round: number): Promise<void> {
    const [settings] = await Promise.all([this.settings(document), this.#notes.opened(document)]);
    const notes = await this.#notes.of(document.uri); // some may have come along meanwhile
    if (document.isClosed || round !== this.#round) return;
    const known = this.get(document);
    if (known && !anew) return;
    if (known) this.#drop(known);
    if (!isArticle(document, settings, notes)) return;
    this.#admit(document, settings, notes)?.typing.opened();
    this.#compare().catch(error => this.#failed(document.uri, error));
  }

  /** The notes of an article have changed, or of all. */
  async #noted(uri: vscode.Uri | undefined): Promise<void> {
    for (const article of this.all()) {
      if (uri && article.document.uri.toString() !== uri.toString()) continue;
      const noted = await this.#notes.of(article.document.uri);
      if (this.get(article.document) !== article) continue; // closed meanwhile
      article.takeNotes(noted);
      this.#show(article, all, true);
    }
    if (!uri) this.#restarted.fire();
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri?.toString());
    if (document && !this.get(document)) this.#consider(document); // notes make an article of it
    await this.#compare();
  }

  /** Takes in what was verified in all articles of the workspace, and shows what contradicts it. */
  async #compare(): Promise<void> {
    const verified = await this.#notes.verifiedInTime();
    for (const article of this.all()) {
      await lookUp(article.checked.article, verified, breath);
      if (verified !== (await this.#notes.verifiedInTime())) return; // who has changed them compares them, too
      if (this.get(article.document) !== article) continue; // closed meanwhile
      if (article.takeElsewhere(verified)) this.#show(article, ({ rule }) => rule === 'note/conflict');
    }
  }

  #admit(document: vscode.TextDocument, settings: Settings, noted: readonly Note[]): Entry | undefined {
    if (!mayBeArticle(document)) return undefined;
    if (document.getText().length > LONGEST) {
      this.#warn(vscode.l10n.t('{0} is too long to be checked as one article.', document.uri.path));
      return undefined;
    }
    const key = document.uri.toString();
    const path = vscode.workspace.asRelativePath(document.uri);
    const article = new OpenArticle(document, { ...settings.desk, format: formatOf(document), path }, noted);
    const typing = new Typing(article, settings.check, (reveal, always) => this.#show(article, reveal, always));
    const entry: Entry = { article, typing };
    this.#unopened.delete(key);
    this.#open.set(key, entry);
    return entry;
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!contentChanges.length) return; // saved, or reverted to what was saved
    const entry = this.#entry(document);
    if (entry) entry.typing.edited(contentChanges);
    else if (mayBeArticle(document)) this.#considerLater(document);
  }

  #considerLater(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#growing.get(key));
    const consider = (): void => {
      this.#growing.delete(key);
      this.#consider(document);
    };
    this.#growing.set(key, setTimeout(consider, REST));
  }

  #saved(document: vscode.TextDocument): void {
    const entry = this.#entry(document);
    if (!entry) return this.#consider(document);
    entry.typing.saved();
    void keepPlaces(this.#notes, entry.article);
  }

  #show(article: OpenArticle, reveal: Reveal, always = false): void {
    try {
      if (article.show(reveal) || always) this.#changed.fire(resultOf(article));
    } catch (error) {
      this.#failed(article.document.uri, error);
    }
  }

  #failed(uri: vscode.Uri, error: unknown): void {
    this.#output.error(vscode.l10n.t('Checking {0} failed', uri.toString()), error);
  }

  #restart(): void {
    this.#round++;
    this.#said.clear();
    for (const document of vscode.workspace.textDocuments) this.#consider(document, true);
    this.#restarted.fire();
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#growing.get(key));
    this.#growing.delete(key);
    this.#considered.delete(key);
    const article = this.get(document);
    if (!article) return;
    this.#drop(article);
    if (this.#swept.has(key) && !document.isDirty) this.found(resultOf(article));
  }

  /** Says what is wrong, once. True if it was not said before. */
  #warn(message: string): boolean {
    if (this.#said.has(message)) return false;
    this.#said.add(message);
    this.#output.warn(message);
    return true;
  }

  #drop(article: OpenArticle): void {
    const { uri } = article.document;
    this.#entry(article.document)?.typing.dispose();
    this.#open.delete(uri.toString());
    this.#changed.fire(nothing(uri));
  }

  #forget(uri: vscode.Uri): void {
    if (this.#unopened.delete(uri.toString())) this.#changed.fire(nothing(uri));
  }
}
