import * as vscode from 'vscode';
import { verdictInWords } from '../../engine/report/sheet-words';
import { articleAt } from '../articles/article-at';
import type { OpenArticle } from '../articles/open-article';
import { inWords } from '../localized';
import { tell, tellNoArticle } from '../messages';
import { ArticleSheets, type Around } from './article-sheets';
import { askChoice, askFile, bytesOf, choiceIn, type Choice } from './export-sheet';
import { importWord } from './import-word';
import { ReadyItem, tellVerdict } from './ready';
import { articleKeptIn } from './kept-article';
import { newPanel, SheetPanel } from './sheet-panel';

/** So long (ms) after an edit the verdict in the status bar is judged anew. */
const REST = 500;

/** What comes of the checking: fact sheets as pages and as files, the verdict, and articles from Word. */
export class Reports {
  readonly #sheets: ArticleSheets;
  readonly #panels = new Map<string, SheetPanel>();
  readonly #ready = new ReadyItem();
  #waiting?: ReturnType<typeof setTimeout>;

  constructor(readonly around: Around) {
    const { articles, configurations, context } = around;
    this.#sheets = new ArticleSheets(around);
    const judgeSoon = (): void => this.#judgeSoon();
    context.subscriptions.push(
      this.#ready,
      { dispose: () => clearTimeout(this.#waiting) },
      articles.onDidChange(({ uri }) => {
        this.#panels.get(uri.toString())?.refreshSoon();
        this.#judgeSoon();
      }),
      configurations.onDidChange(() => this.#refreshAll()),
      vscode.workspace.onDidChangeTextDocument(judgeSoon),
      vscode.workspace.onDidChangeConfiguration(judgeSoon),
      vscode.window.onDidChangeActiveTextEditor(judgeSoon),
    );
    this.#judgeSoon();
  }

  /** *Fact Sheet*: opens the page of the article in front. */
  async factSheet(): Promise<unknown> {
    const article = await this.#inFront();
    if (!article) return tellNoArticle();
    const { uri } = article.document;
    const there = this.#panels.get(uri.toString());
    if (there) return there.reveal();
    return this.#fill(newPanel(uri), uri);
  }

  /** A page that VS Code brings back after a reload; `state` is what it has left, and anybody’s. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = articleKeptIn(state);
    if (!uri) return panel.dispose();
    await articleAt(this.around.articles, uri).catch(() => undefined); // where it is gone, the page says so
    return this.#fill(panel, uri);
  }

  /** *Export Fact Sheet…*; `given` says the format, for whom and where to. */
  async exportFactSheet(given?: unknown): Promise<unknown> {
    const article = await this.#inFront(given instanceof vscode.Uri ? given : undefined);
    if (!article) return tellNoArticle();
    const choice: Choice | undefined = choiceIn(given) ?? (await askChoice());
    if (!choice) return undefined;
    const { uri } = article.document;
    const to = choice.to ?? (await askFile(uri, choice));
    if (!to) return undefined;
    if (to.toString() === uri.toString()) return tell(vscode.l10n.t('A fact sheet is not written over its article.'));
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Factnote: writing the fact sheet'),
    };
    const name = vscode.workspace.asRelativePath(to);
    try {
      await vscode.window.withProgress(options, async progress => {
        progress.report({ message: vscode.l10n.t('reading documents') });
        await this.around.libraryOf(uri).then(library => library?.ready);
        progress.report({ message: name });
        const { sheet } = await this.#sheets.sheet(article, choice.reader);
        await vscode.workspace.fs.writeFile(to, await bytesOf(sheet, choice.format));
      });
    } catch (error) {
      const said = vscode.l10n.t('{0} cannot be written: {1}', name, (error as Error).message);
      return void vscode.window.showErrorMessage(said);
    }
    void this.#offerToShow(to);
    return to;
  }

  /** *Ready to Publish?*: tells the verdict in words. */
  async readyToPublish(): Promise<string> {
    const article = await this.#inFront();
    if (!article) return tellNoArticle();
    const verdict = await this.#sheets.verdict(article);
    if (await tellVerdict(article, verdict)) await this.factSheet();
    return verdictInWords({ verdict }, inWords);
  }

  /** *Import Word Document…* */
  importWord(given?: unknown): Promise<vscode.Uri | undefined> {
    return importWord(this.around.notes, given instanceof vscode.Uri ? given : undefined);
  }

  /** Shows the sheet in a panel, and once more when the documents have been read. */
  async #fill(panel: vscode.WebviewPanel, uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    this.#panels.set(key, this.#panelOf(uri, panel));
    await this.around.libraryOf(uri).then(library => library?.ready);
    this.#panels.get(key)?.refreshSoon();
  }

  #panelOf(uri: vscode.Uri, panel: vscode.WebviewPanel): SheetPanel {
    const source = {
      uri,
      sheet: async () => {
        const article = this.#openAt(uri);
        return article && this.#sheets.sheet(article);
      },
      export: () => vscode.commands.executeCommand('factnote.exportFactSheet', uri),
      closed: () => void this.#panels.delete(uri.toString()),
    };
    return new SheetPanel(source, panel, this.around.context.extensionUri);
  }

  /** The article in front, or that of the page in front. */
  #inFront(given?: vscode.Uri): Promise<OpenArticle | undefined> {
    const page = [...this.#panels.values()].find(({ isActive }) => isActive);
    return articleAt(this.around.articles, given ?? page?.source.uri);
  }

  #openAt(uri: vscode.Uri): OpenArticle | undefined {
    return this.around.articles.all().find(({ document }) => document.uri.toString() === uri.toString());
  }

  #refreshAll(): void {
    for (const panel of this.#panels.values()) panel.refreshSoon();
    this.#judgeSoon();
  }

  #judgeSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#judge(), REST);
  }

  async #judge(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const isWanted = vscode.workspace.getConfiguration('factnote', document).get('statusBar.ready') === true;
    const article = isWanted && document ? this.around.articles.get(document) : undefined;
    this.#ready.show(article ? await this.#sheets.verdict(article) : undefined);
  }

  async #offerToShow(file: vscode.Uri): Promise<void> {
    const show = vscode.l10n.t('Show in Explorer');
    const said = vscode.l10n.t('The fact sheet is in {0}.', vscode.workspace.asRelativePath(file));
    if ((await vscode.window.showInformationMessage(said, show)) === show)
      await vscode.commands.executeCommand('revealInExplorer', file);
  }
}
