import * as vscode from 'vscode';
import { carry, type Replaced } from '../../engine/notes/replaced-text';
import { element, escaped, type Element } from '../../engine/report/element';
import { sheetPage } from '../../engine/report/sheet-page';
import type { Span } from '../../engine/text/span';
import { askedIn, type Asked, type Shown } from '../../page/messages';
import { inWords } from '../localized';
import type { MadeSheet } from './article-sheets';
import { goTo } from './go-to';
import { SHEET_PAGE } from './kept-article';

/** What a panel asks of the rest. */
export interface SheetSource {
  readonly uri: vscode.Uri;
  /** The sheet as it stands now; nothing while the article is closed. */
  sheet(): Promise<MadeSheet | undefined>;
  export(): Thenable<unknown>;
  closed(): void;
}

/** So long (ms) after an edit the page is made anew. */
const SOON = 300;

/** An empty panel beside the article, for its page. */
export const newPanel = ({ path }: vscode.Uri): vscode.WebviewPanel =>
  vscode.window.createWebviewPanel(
    SHEET_PAGE,
    vscode.l10n.t('Fact Sheet: {0}', path.replace(/^.*\//, '')),
    vscode.ViewColumn.Beside,
    { enableFindWidget: true },
  );

/** The page of one article’s fact sheet. It follows edits and notes. */
export class SheetPanel {
  readonly #listeners: vscode.Disposable;
  #made?: MadeSheet;
  /** What was edited since the sheet was made, with the version that came of it. */
  #edits: { readonly version: number; readonly replaced: readonly Replaced[] }[] = [];
  #waiting?: ReturnType<typeof setTimeout>;

  /** `panel` is a new one, or one that VS Code has brought back. */
  constructor(
    readonly source: SheetSource,
    readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
  ) {
    const folder = vscode.Uri.joinPath(extension, 'dist', 'page');
    const { webview } = panel;
    this.#listeners = vscode.Disposable.from(
      webview.onDidReceiveMessage(message => this.#asked(askedIn(message))),
      panel.onDidDispose(() => this.#end()),
      vscode.workspace.onDidChangeTextDocument(event => this.#edited(event)),
    );
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.html = frame(webview, folder);
  }

  /** It is in front, and has the keyboard. */
  get isActive(): boolean {
    return this.panel.active;
  }

  /** Brings it to the front. */
  reveal(): void {
    this.panel.reveal();
  }

  /** Something that the sheet tells of has changed. */
  refreshSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#refresh(), SOON);
  }

  #end(): void {
    clearTimeout(this.#waiting);
    this.#listeners.dispose();
    this.source.closed();
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.uri.toString() !== this.source.uri.toString() || !contentChanges.length) return;
    const replaced = contentChanges.map(({ rangeOffset: start, rangeLength, text }) => ({
      span: { start, end: start + rangeLength },
      text,
    }));
    this.#edits.push({ version: document.version, replaced });
    this.refreshSoon();
  }

  async #refresh(): Promise<void> {
    const made = await this.source.sheet();
    if (!made) return void (this.#made || (await this.#show(noArticle())));
    if (this.#made && made.version < this.#made.version) return;
    this.#made = made;
    this.#edits = this.#edits.filter(({ version }) => version > made.version);
    await this.#show(sheetPage(made.sheet, inWords, { isInEditor: true }));
  }

  #show(page: Element): Thenable<boolean> {
    const shown: Shown = { page, article: this.source.uri.toString() };
    return this.panel.webview.postMessage(shown);
  }

  #asked(asked: Asked | undefined): Thenable<unknown> | undefined {
    if (!asked) return undefined;
    if ('ask' in asked) return asked.ask === 'page' ? this.#refresh() : this.source.export();
    const there =
      'claim' in asked
        ? this.#made?.sheet.notes.find(({ number }) => number === asked.claim)
        : this.#made?.sheet.cover.verdict.reasons[asked.reason];
    return there?.span ? goTo(this.source.uri, this.#now(there.span)) : undefined;
  }

  /** Where words of the sheet stand after what was edited since. */
  #now(span: Span): Span {
    return this.#edits.reduce((at, { replaced }) => carry(at, replaced), span);
  }
}

/** The page where VS Code has brought it back, and its article is gone. */
const noArticle = (): Element =>
  element('p', {}, vscode.l10n.t('The article of this fact sheet is not there any more, or is none any more.'));

/** The page before it has anything to show: no word of an article is in it. */
function frame(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const at = (name: string): vscode.Uri => webview.asWebviewUri(vscode.Uri.joinPath(folder, name));
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width">
<title>${escaped(vscode.l10n.t('Fact sheet'))}</title>
<link rel="stylesheet" href="${at('fact-sheet.css')}">
</head>
<body>
<script nonce="${nonce}" src="${at('fact-sheet.js')}"></script>
</body>
</html>`;
}
