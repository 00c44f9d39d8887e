import * as vscode from 'vscode';
import { ownNotes, type Note } from '../../engine/notes/note';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { mayBeArticle } from '../articles/article-documents';
import type { NoteStores } from './note-stores';

/**
 * Takes notes along when a document is saved under another name. No event of VS Code names both documents. What happens is that the
 * new one is opened as it is on disk, or empty, gets the text of the old one and is saved; only then is the old one emptied or reverted.
 */
export class SavedAs implements vscode.Disposable {
  /** What each document said when it was opened or last saved. */
  readonly #was = new WeakMap<vscode.TextDocument, string>();
  /** Documents that were opened empty and have got the text of another since. */
  readonly #sources = new WeakMap<vscode.TextDocument, OpenArticle>();
  /** By the old document, whether its notes are on disk under the new name. */
  readonly #taken = new WeakMap<vscode.TextDocument, Promise<boolean>>();

  readonly #listeners: vscode.Disposable;

  constructor(
    readonly articles: Articles,
    readonly stores: NoteStores,
  ) {
    const { workspace } = vscode;
    workspace.textDocuments.forEach(document => this.#opened(document));
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument(document => this.#opened(document)),
      workspace.onDidChangeTextDocument(event => this.#edited(event)),
      workspace.onDidSaveTextDocument(document => this.#saved(document)),
      workspace.onDidCloseTextDocument(document => void this.#closed(document)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    if (mayBeArticle(document)) this.#was.set(document, document.getText());
  }

  /** By the time it is saved, its words may be tidied up. */
  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.isUntitled || this.#was.get(document) !== '' || this.#sources.has(document)) return;
    if (!contentChanges.some(({ text }) => 2 * text.length > document.getText().length)) return; // it is being typed
    const source = sourceOf(document, this.articles.all());
    if (source) this.#sources.set(document, source);
  }

  /** Begins at once: after this event the old document says something else. */
  #saved(document: vscode.TextDocument): void {
    if (!mayBeArticle(document)) return;
    const [was, now] = [this.#was.get(document), document.getText()];
    this.#was.set(document, now);
    const source = this.#sources.get(document) ?? (was === now ? undefined : sourceOf(document, this.articles.all()));
    this.#sources.delete(document);
    if (!source) return;
    const notes = ownNotes(source.settledNotes());
    if (source.document.isUntitled) this.#taken.set(source.document, this.#take(source.document, document.uri, notes));
    else
      void import('./notes-takeover').then(({ askAlong }) =>
        askAlong(this.stores, source.document.uri, document.uri, notes),
      );
  }

  /** A document without a name was closed: nobody can find its notes again, unless they could not be taken along. */
  async #closed(document: vscode.TextDocument): Promise<void> {
    if (!document.isUntitled) return;
    const isTaken = (await this.#taken.get(document)) ?? true;
    await (isTaken ? this.stores.forget(document.uri) : this.stores.setAside(document.uri));
  }

  /** VS Code empties the old document, but may not close it for minutes. */
  async #take(from: vscode.TextDocument, to: vscode.Uri, notes: readonly Note[]): Promise<boolean> {
    const isTaken = await this.stores.take(to, notes);
    if (isTaken && !from.getText()) await this.stores.forget(from.uri);
    return isTaken;
  }
}

/** Another article with the same text, and with notes. */
const sourceOf = (document: vscode.TextDocument, open: readonly OpenArticle[]): OpenArticle | undefined =>
  open.find(
    other =>
      other.document !== document &&
      ownNotes(other.anchored.map(({ note }) => note)).length > 0 &&
      plain(other.document.getText()) === plain(document.getText()),
  );

/** Line ends, and the white space that VS Code may trim when it saves, make no difference. */
const plain = (text: string): string => text.replace(/[^\S\n]+$/gm, '').trimEnd();
