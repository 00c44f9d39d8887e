import * as vscode from 'vscode';
import { answersOn } from '../../engine/evidence/answers';
import type { Articles } from '../articles/articles';
import { articleAt, editorInFront } from '../articles/article-at';
import type { Configurations } from '../articles/configurations';
import type { OpenArticle } from '../articles/open-article';
import { claimAt } from '../claims/claim-at';
import { spanOf } from '../editing/ranges';
import { tell, tellNoArticle } from '../messages';
import { Answering } from './answering';
import { ClaimRow, lookedAt, NoteRow, PlaceRow, type Row } from './evidence-tree';
import { copyAsFootnote, queryWith, useWords, verifyWith, type At } from './passage-actions';
import { fileOf, openOriginal, originalOf, PassageOpener } from './passage-opener';
import { SetAside } from './set-aside';
import { followWork, type SourceLibrary } from './source-library';

/** So long (ms) after the cursor has moved the view follows. */
const SOON = 200;

/** What the finder needs of the extension. */
export interface Around {
  readonly articles: Articles;
  readonly configurations: Configurations;
  readonly memento: vscode.Memento;
  /** The rows of the view are others. */
  readonly changed: () => void;
}

/** The claim that the view speaks of: the one at the cursor, or one that was asked for, until the cursor is moved. */
interface Focus {
  readonly article: OpenArticle;
  readonly row?: ClaimRow;
}

/** What the desk's documents say of claims: the view *Evidence*, and what is done with what it shows. */
export class Finder implements vscode.Disposable {
  readonly #setAside: SetAside;
  readonly #answering: Answering;
  readonly #opener = new PassageOpener();
  readonly #listeners: vscode.Disposable;
  #last?: OpenArticle;
  #following?: ReturnType<typeof setTimeout>;
  /** What the view shows: the article, and whether that is one claim of it. */
  #shown?: OpenArticle;
  #isOfOne = false;
  #rows: readonly Row[] = [];

  constructor(readonly around: Around) {
    const { articles, configurations, memento, changed } = around;
    this.#setAside = new SetAside(memento);
    this.#answering = new Answering(articles, configurations, this.#setAside);
    this.#listeners = vscode.Disposable.from(
      followWork(),
      this.#answering.onDidAsk(changed),
      this.#answering.onDidFindMore(([article, more]) => void this.#tellMore(article, more.length)),
      vscode.window.onDidChangeTextEditorSelection(() => this.#followSoon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#followSoon()),
    );
  }

  /** The documents that count for an article, read or being read; nothing where there are none. */
  libraryOf(uri: vscode.Uri): Promise<SourceLibrary | undefined> {
    return this.#answering.libraryOf(uri);
  }

  /** Goes along with the cursor from claim to claim. */
  #followSoon(): void {
    clearTimeout(this.#following);
    this.#following = setTimeout(() => void this.#follow(), SOON);
  }

  async #follow(): Promise<void> {
    const focus = await this.#focus();
    const [first] = this.#rows;
    const shown = first instanceof ClaimRow && this.#isOfOne ? first.answer : undefined;
    if (focus?.article !== this.#shown || focus?.row?.answer !== shown) this.around.changed();
  }

  dispose(): void {
    clearTimeout(this.#following);
    for (const each of [this.#listeners, this.#answering, this.#setAside, this.#opener]) each.dispose();
  }

  /** The rows of the view: of the claim at the cursor, or of all claims of the article where it is at none. */
  async children(row?: Row): Promise<readonly Row[]> {
    if (row) return row.rows;
    return (this.#rows = await this.#roots());
  }

  async #roots(): Promise<readonly Row[]> {
    const focus = await this.#focus();
    this.#shown = focus?.article;
    this.#isOfOne = !!focus?.row;
    if (!focus) return [];
    const { article, row } = focus;
    const library = await this.#answering.libraryOf(article.document.uri);
    if (!library) return [new NoteRow(NO_DOCUMENTS(), 'info')];
    const claims = row ? [row, ...row.places] : article.answers.map(answer => new ClaimRow(article, answer, false));
    return [...claims, lookedAt(library)];
  }

  async #focus(): Promise<Focus | undefined> {
    const editor = editorInFront();
    const here = editor && (await this.around.articles.getSoon(editor.document));
    const article = here ?? (this.#last && this.around.articles.get(this.#last.document));
    this.#last = article;
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document === article?.document);
    if (!article || !shown) return article && { article };
    const [answer] = answersOn(article.answers, spanOf(article.document, shown.selection));
    return { article, ...(answer && { row: new ClaimRow(article, answer, true) }) };
  }

  /** *Find Evidence*: of the claim at the cursor or at a place that is given, or of all claims of the article. Tells what the view shows. */
  async find(given?: unknown, range?: unknown): Promise<string | undefined> {
    const uri = typeof given === 'string' ? vscode.Uri.parse(given) : given instanceof vscode.Uri ? given : undefined;
    const article = await articleAt(this.around.articles, uri);
    if (!article) return tellNoArticle();
    const at = range instanceof vscode.Range ? spanOf(article.document, range) : isPlace(range) ? range : undefined;
    if (at) await this.#goTo(article, at);
    const library = await this.#answering.libraryOf(article.document.uri);
    if (!library) return tell(NO_DOCUMENTS());
    await library.refresh();
    await this.#answering.ask(article);
    await this.#askOther(article);
    this.around.changed();
    await vscode.commands.executeCommand('factnote.evidence.focus');
    return (await this.children()).flatMap(told).join('\n');
  }

  async #goTo({ document }: OpenArticle, { start, end }: { start: number; end: number }): Promise<void> {
    const viewColumn = vscode.window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await vscode.window.showTextDocument(document, { viewColumn, selection });
  }

  /** Words that are selected, or a note is on, may be no quotation and no figure: they are asked about as they are. */
  async #askOther(article: OpenArticle): Promise<void> {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
    const at = editor && spanOf(article.document, editor.selection);
    const span = at && claimAt(article, at);
    if (!at || !span || answersOn(article.answers, at).length) return;
    const answer = await this.#answering.answerTo(article, span);
    if (answer) article.takeAnswers([...article.answers, answer]);
  }

  /** Does something with the place of a row; without one, with the place that stands first in the view. */
  async act(action: (at: At) => Promise<unknown>, row?: Row): Promise<unknown> {
    const place = row instanceof PlaceRow ? row : row?.parent instanceof PlaceRow ? row.parent : this.#first(row);
    return place
      ? action(place)
      : tell(vscode.l10n.t('No evidence is shown here: use Find Evidence on a claim first.'));
  }

  #first(row?: Row): PlaceRow | undefined {
    const claim = row instanceof ClaimRow ? row : this.#rows.find(each => each instanceof ClaimRow);
    return claim?.places[0];
  }

  readonly actions: Readonly<Record<string, (row?: Row) => Promise<unknown>>> = {
    open: row => this.act(({ article, passage }) => this.#opener.open(passage, folderOf(article)), row),
    verify: row => this.act(verifyWith, row),
    query: row => this.act(queryWith, row),
    copyAsFootnote: row => this.act(copyAsFootnote, row),
    useWords: row => this.act(useWords, row),
    notThisOne: row => this.act(at => this.#setAsideAt(at), row),
    openOriginal: async row => {
      const front = vscode.window.activeTextEditor?.document.uri;
      const original = row instanceof vscode.TreeItem || !front ? undefined : originalOf(front);
      if (original) return openOriginal(original);
      return this.act(({ article, passage }) => openOriginal(fileOf(passage.document, folderOf(article))), row);
    },
  };

  async #setAsideAt({ article, answer, passage }: At): Promise<void> {
    await this.#setAside.put(article, answer, passage);
    const undo = vscode.l10n.t('Undo');
    const said = vscode.l10n.t('{0} is not shown for this claim any more.', passage.document.path);
    if ((await vscode.window.showInformationMessage(said, undo)) === undo)
      await this.#setAside.put(article, answer, passage, true);
  }

  async #tellMore(article: OpenArticle, count: number): Promise<void> {
    const show = vscode.l10n.t('Show');
    const said =
      count === 1
        ? vscode.l10n.t('1 open claim has new evidence.')
        : vscode.l10n.t('{0} open claims have new evidence.', count);
    if ((await vscode.window.showInformationMessage(said, show)) !== show) return;
    await vscode.window.showTextDocument(article.document);
    await vscode.commands.executeCommand('factnote.evidence.focus');
  }
}

/** A row of the view and those below it that are places or documents, as a screen reader says them. */
const told = (row: Row): string[] => [
  row.accessibilityInformation?.label ?? '',
  ...(row instanceof PlaceRow ? [] : row.rows.flatMap(told).map(line => `  ${line}`)),
];

const NO_DOCUMENTS = (): string =>
  vscode.l10n.t('There are no documents to ask: keep some in a folder “sources”, or name them in factnote.json.');

const folderOf = ({ document }: OpenArticle): vscode.Uri =>
  (vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders![0]).uri;

const isPlace = (given: unknown): given is { start: number; end: number } =>
  typeof given === 'object' &&
  given !== null &&
  'start' in given &&
  typeof given.start === 'number' &&
  'end' in given &&
  typeof given.end === 'number';
