import * as vscode from 'vscode';
import type { SourceDocument } from '../../engine/evidence/document';
import type { Passage } from '../../engine/evidence/evidence';
import type { Span } from '../../engine/text/span';
import { passageIn } from '../../project/evidence';
import { rangeOf } from '../editing/ranges';
import { readable, type Readable } from './readable-document';

const SCHEME = 'factnote-source';

/** True of documents that are text in their files, and open as they are. */
export const opensInPlace = (path: string): boolean =>
  /\.(?:txt|text|md|markdown|csv|tsv|srt|vtt|html?|xhtml)$/i.test(path);

/** So many documents are kept as text to be read: VS Code asks again for those that it still shows. */
const MOST = 20;

/** Opens documents at passages: in their own files, or, where these are no text, as text to be read. */
export class PassageOpener implements vscode.Disposable {
  readonly #readables = new Map<string, Readable>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: uri => this.#readables.get(uri.toString())?.text, // else another opener's
  });

  /** Opens a document of a workspace folder at a passage, beside the article. */
  async open({ document, span }: Pick<Passage, 'document' | 'span'>, folder: vscode.Uri, focus = true): Promise<void> {
    const file = fileOf(document, folder);
    const viewColumn = columnBeside();
    const preserveFocus = !focus;
    const text = opensInPlace(document.path) ? await textIn(file) : undefined;
    const place = text && placeIn(text.getText(), document, span);
    if (text && place) {
      await vscode.window.showTextDocument(text, { viewColumn, preserveFocus, selection: rangeOf(text, place) });
      return;
    }
    const read = readable(document);
    const uri = file.with({ scheme: SCHEME, authority: '', path: `${file.path}.txt`, query: file.toString() });
    this.#keep(uri, read);
    const shown = await vscode.workspace.openTextDocument(uri);
    const selection = rangeOf(shown, read.placeOf(span));
    await vscode.window.showTextDocument(shown, { viewColumn, preserveFocus, selection });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }

  #keep(uri: vscode.Uri, read: Readable): void {
    const key = uri.toString();
    const isOther = this.#readables.get(key)?.text !== read.text;
    this.#readables.delete(key);
    this.#readables.set(key, read);
    for (const oldest of [...this.#readables.keys()].slice(0, -MOST)) this.#readables.delete(oldest);
    if (isOther) this.#changed.fire(uri);
  }
}

/** The file of a document that is shown as text to be read. */
export const originalOf = ({ scheme, query }: vscode.Uri): vscode.Uri | undefined =>
  scheme === SCHEME ? vscode.Uri.parse(query, true) : undefined;

/** Opens a file with whatever VS Code, or the computer, opens it with. */
export async function openOriginal(file: vscode.Uri): Promise<void> {
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && file.scheme === 'file';
  if (isHere) await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('vscode.open', file);
}

export const fileOf = ({ path }: SourceDocument, folder: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(folder, ...path.split('/'));

const textIn = async (file: vscode.Uri): Promise<vscode.TextDocument | undefined> => {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return undefined; // it is gone
  }
};

/** Where a passage stands in the text of its file: as it is, or, in HTML, between tags. */
function placeIn(text: string, document: SourceDocument, span: Span): Span | undefined {
  const words = document.text.slice(span.start, span.end);
  if (!/html?$/i.test(document.path)) return passageIn(text, words, span.start);
  return passageIn(text, words) ?? betweenTags(text, words);
}

/** The words of a passage one after the other, whatever tags and entities stand between them. */
function betweenTags(html: string, passage: string): Span | undefined {
  const blank = (markup: string): string => ' '.repeat(markup.length);
  const seen = Array.from(html.replace(/<[^<>]*>|&#?\w{1,12};/g, blank).matchAll(/[\p{L}\p{N}]+/gu));
  const sought = passage.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let i = 0; i + sought.length <= seen.length && sought.length; i++) {
    if (!sought.every((word, k) => seen[i + k][0] === word)) continue;
    const last = seen[i + sought.length - 1];
    return { start: seen[i].index, end: last.index + last[0].length };
  }
  return undefined;
}

/** Beside the article: never over it. */
function columnBeside(): vscode.ViewColumn {
  const article = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn === vscode.ViewColumn.One);
  return article ? vscode.ViewColumn.Two : vscode.ViewColumn.Beside;
}
