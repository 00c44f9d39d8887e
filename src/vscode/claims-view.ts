import * as vscode from 'vscode';
import type { Note } from '../engine/notes/note';
import type { Articles } from './articles';
import { claimsOf, verifiedAmong, type Claim } from './claims';
import { goTo } from './go-to';
import type { OpenArticle } from './open-article';
import type { NoteStores, NotedArticle } from './notes/note-stores';
import { evidenceInWords, ICONS, isOpen, signature, statusInWords, URGENCY } from './notes/statuses';
import { rangeOf } from './ranges';

const VIEW = 'factnote.claims';
const BY_ARTICLE = 'factnote.claimsByArticle';

interface Group {
  readonly label: string;
  readonly icon: string;
  readonly claims: readonly ListedClaim[];
  /** VS Code draws all that is not folded away. */
  readonly isFolded: boolean;
}

interface ListedClaim extends Claim {
  readonly uri: vscode.Uri;
  /** The article's path, as a person knows it. */
  readonly path: string;
}

/** So many claims, or articles, are not folded away. */
const MOST = { claims: 200, articles: 20 };

/** The view *Claims*: what is verified and what is not, by status or by article. */
export function registerClaimsView(articles: Articles, stores: NoteStores): vscode.Disposable {
  const claims = new Claims(articles, stores);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: claims, showCollapseAll: true });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), SOON);
  };
  const show = async (): Promise<void> => {
    if (view.visible) await claims.read(); // nobody waits for it while an article is being opened
    const inFront = claims.inFront();
    const open = inFront.filter(({ standing }) => isOpen(standing)).length;
    view.description = inFront.length ? progress(inFront) : undefined;
    view.message = claims.filter ? vscode.l10n.t('Only claims with “{0}”', claims.filter) : undefined;
    view.badge = open ? { value: open, tooltip: vscode.l10n.t('Open claims in this article: {0}', open) } : undefined;
    claims.changed.fire();
  };
  const arrange = (byArticle: boolean): void => {
    claims.byArticle = byArticle;
    void vscode.commands.executeCommand('setContext', BY_ARTICLE, byArticle);
    claims.changed.fire();
  };
  update();
  return vscode.Disposable.from(
    view,
    claims.changed,
    { dispose: () => clearTimeout(waiting) },
    view.onDidChangeVisibility(update),
    articles.onDidChange(update),
    stores.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand('factnote.showClaims', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    vscode.commands.registerCommand('factnote.claimsByStatus', () => arrange(false)),
    vscode.commands.registerCommand(BY_ARTICLE, () => arrange(true)),
    vscode.commands.registerCommand('factnote.filterClaims', async () => {
      const prompt = vscode.l10n.t('Words, a status or a checker; empty for all claims');
      const filter = await vscode.window.showInputBox({ prompt, value: claims.filter });
      if (filter === undefined) return;
      claims.filter = filter.trim();
      await show();
    }),
  );
}

/** So long (ms) after a change the view follows. */
const SOON = 150;

const progress = (claims: readonly Claim[]): string =>
  vscode.l10n.t('{0} of {1} verified', verifiedAmong(claims), claims.length);

class Claims implements vscode.TreeDataProvider<Group | ListedClaim> {
  readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  byArticle = false;
  filter = '';
  #noted: readonly NotedArticle[] = [];
  /** Of articles that are not open, what their checkers have noted. */
  #others: readonly ListedClaim[] = [];

  constructor(
    readonly articles: Articles,
    readonly stores: NoteStores,
  ) {}

  /** Reads the notes of all articles of the workspace. */
  async read(): Promise<void> {
    const noted = await this.stores.noted();
    if (noted === this.#noted) return;
    this.#noted = noted;
    this.#others = noted.flatMap(article => article.notes.flatMap(note => notedClaim(article, note)));
  }

  /** The claims of the article in front. */
  inFront(): ListedClaim[] {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && this.articles.get(document);
    return article ? listedClaims(article) : [];
  }

  getChildren(node?: Group | ListedClaim): (Group | ListedClaim)[] {
    if (node) return 'claims' in node ? [...node.claims] : [];
    const claims = this.filter ? this.#all().filter(claim => this.#passes(claim)) : this.#all();
    return this.byArticle ? byArticle(claims) : byStatus(claims);
  }

  getTreeItem(node: Group | ListedClaim): vscode.TreeItem {
    return 'claims' in node ? groupItem(node) : claimItem(node);
  }

  /** Of open articles all claims; of the others, what their checkers have noted. */
  #all(): ListedClaim[] {
    const open = vscode.workspace.textDocuments.flatMap(document => this.articles.get(document) ?? []);
    const listed = open.flatMap(listedClaims);
    const isOpenHere = new Set(open.map(({ document }) => document.uri.toString()));
    return [...listed, ...this.#others.filter(({ uri }) => !isOpenHere.has(uri.toString()))];
  }

  #passes({ words, standing, note }: ListedClaim): boolean {
    const all = [words, statusInWords(standing), note?.checker ?? '', note?.comment ?? ''].join('\n');
    return all.toLowerCase().includes(this.filter.toLowerCase());
  }
}

function listedClaims(article: OpenArticle): ListedClaim[] {
  const { uri } = article.document;
  const path = vscode.workspace.asRelativePath(uri);
  return claimsOf(article).map(claim => ({ ...claim, uri, path }));
}

function notedClaim({ uri, path }: NotedArticle, note: Note): ListedClaim[] {
  if (note.kind !== 'fact') return [];
  return [{ uri, path, span: null, words: note.target.exact.replace(/\s+/g, ' '), standing: note.status, note }];
}

const byStatus = (claims: readonly ListedClaim[]): Group[] =>
  URGENCY.flatMap(standing => {
    const some = claims.filter(claim => claim.standing === standing);
    const isFolded = some.length > MOST.claims;
    return some.length ? [{ label: statusInWords(standing), icon: ICONS[standing], claims: some, isFolded }] : [];
  });

function byArticle(claims: readonly ListedClaim[]): Group[] {
  const articles = new Map<string, ListedClaim[]>();
  for (const claim of claims) {
    const some = articles.get(claim.path);
    if (some) some.push(claim);
    else articles.set(claim.path, [claim]);
  }
  const isFolded = articles.size > MOST.articles;
  return [...articles].map(([label, some]) => ({ label, icon: 'file-text', claims: some, isFolded }));
}

function groupItem({ label, icon, claims, isFolded }: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, isFolded ? Collapsed : Expanded);
  item.id = `group ${label}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = icon === 'file-text' ? progress(claims) : String(claims.length);
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function claimItem({ uri, path, span, words, standing, note }: ListedClaim): vscode.TreeItem {
  const item = new vscode.TreeItem(words);
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
  const line = document && span ? vscode.l10n.t('line {0}', rangeOf(document, span).start.line + 1) : undefined;
  const file = document ? undefined : path;
  item.description = [file, line, note?.comment].filter(part => part).join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[standing]);
  item.contextValue = note ? 'noted' : 'unchecked';
  item.tooltip = [
    `${words} (${statusInWords(standing)})`,
    ...(note ? [note.comment, ...note.evidence.map(evidenceInWords), signature(note)] : []),
  ]
    .filter(part => part)
    .join('\n');
  item.accessibilityInformation = { label: [words, statusInWords(standing), item.description].join(', ') };
  const title = vscode.l10n.t('Go to the claim');
  item.command = document && span ? goTo(document, span, title) : { command: 'vscode.open', title, arguments: [uri] };
  return item;
}
