import * as vscode from 'vscode';
import { clashesIn } from '../../engine/notes/merge';
import { goneAmong } from '../../project/notes-without-article';
import type { Articles } from '../articles/articles';
import { claimsOf, progressInWords, type Claim } from './claims';
import { goTo } from '../editing/go-to';
import { isFile } from '../notes/article-addresses';
import type { NotedArticle, NoteStores } from '../notes/note-stores';
import { openEvidence } from '../commands/open-evidence';
import { evidenceInWords, ICONS, isChanged, signature, statusInWords, URGENCY } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { withoutMarkup } from '../localized';

interface Group {
  readonly label: string;
  readonly icon: string;
  readonly claims: readonly ListedClaim[];
  /** VS Code draws all that is not folded away. */
  readonly isFolded: boolean;
}

/** A claim in the view. */
export interface ListedClaim extends Claim {
  readonly uri: vscode.Uri;
  /** Where it is open. */
  readonly document?: vscode.TextDocument;
  /** The article's path, as a person knows it. */
  readonly path: string;
}

/** A piece of what backs a claim, by its place in the note. */
interface Backing {
  readonly of: ListedClaim;
  readonly at: number;
}

/** A row of the view. */
export type Row = Group | ListedClaim | Backing;

/** So many claims, or articles, are not folded away. */
const MOST = { claims: 200, articles: 20 };

/** The claims of the article in front, or of all that are open or have notes: in the order of the text, or by status. */
export class Claims implements vscode.TreeDataProvider<Row> {
  readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  byStatus = false;
  ofAll = false;
  filter = '';
  #noted: readonly NotedArticle[] = [];
  /** Of articles that are not open, what their checkers have noted. */
  #others: readonly ListedClaim[] = [];
  /** The article that was in front last: it stays in the view while a person looks at something else. */
  #last?: OpenArticle;

  constructor(
    readonly articles: Articles,
    readonly stores: NoteStores,
  ) {}

  /** Reads the notes of all articles of the workspace; of those that are gone *Take Over Notes* tells. */
  async read(): Promise<void> {
    const noted = await this.stores.noted();
    if (noted === this.#noted) return;
    this.#noted = noted;
    const gone = new Set(
      await goneAmong(
        noted.map(({ uri }) => uri.toString()),
        uri => isFile(vscode.Uri.parse(uri)),
      ),
    );
    this.#others = noted.filter(({ uri }) => !gone.has(uri.toString())).flatMap(notedClaims);
  }

  /** The claims of the article in front. */
  inFront(): ListedClaim[] {
    const document = vscode.window.activeTextEditor?.document ?? this.#last?.document;
    const article = (document && this.articles.get(document)) ?? (this.#last && this.articles.get(this.#last.document));
    this.#last = article;
    return article ? listedClaims(article) : [];
  }

  getChildren(node?: Row): Row[] {
    if (node) return 'claims' in node ? [...node.claims] : backingOf(node);
    const all = this.ofAll ? this.#all() : this.inFront();
    const claims = this.filter ? all.filter(claim => this.#passes(claim)) : all;
    if (this.byStatus) return byStatus(claims);
    return this.ofAll ? byArticle(claims) : claims;
  }

  getTreeItem(node: Row): vscode.TreeItem {
    if ('of' in node) return backingItem(node);
    return 'claims' in node ? groupItem(node) : claimItem(node, this.ofAll && this.byStatus);
  }

  /** Of open articles all claims; of the others, what their checkers have noted. */
  #all(): ListedClaim[] {
    const open = vscode.workspace.textDocuments.flatMap(document => this.articles.get(document) ?? []);
    const listed = open.flatMap(listedClaims);
    const isOpenHere = new Set(open.map(({ document }) => document.uri.toString()));
    return [...listed, ...this.#others.filter(({ uri }) => !isOpenHere.has(uri.toString()))];
  }

  #passes({ words, standing, note }: ListedClaim): boolean {
    const all = [words(), statusInWords(standing), note?.checker ?? '', note?.comment ?? ''].join('\n');
    return all.toLowerCase().includes(this.filter.toLowerCase());
  }
}

function listedClaims(article: OpenArticle): ListedClaim[] {
  const { document } = article;
  const { uri } = document;
  const path = vscode.workspace.asRelativePath(uri);
  return claimsOf(article).map(claim => ({ ...claim, uri, document, path }));
}

const backingOf = (row: ListedClaim | Backing): Backing[] =>
  'of' in row ? [] : (row.note?.evidence ?? []).map((_, at) => ({ of: row, at }));

/** The claims of an article that is not open; their places, in code points, are for the order and the count alone. */
function notedClaims({ uri, path, notes }: NotedArticle): ListedClaim[] {
  const clashes = clashesIn(notes);
  return notes.flatMap(note => {
    if (note.kind !== 'fact') return [];
    const { exact, start, end } = note.target;
    const standing = clashes.has(note.id) ? 'clash' : note.status;
    const words = (): string => withoutMarkup(exact).replace(/\s+/g, ' ');
    return [{ uri, path, span: { start, end }, words, standing, note }];
  });
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
  item.description = icon === 'file-text' ? progressInWords(claims) : String(claims.length);
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

/** `isAmongOthers`: claims of several articles stand together, so that each names its own. */
function claimItem(claim: ListedClaim, isAmongOthers: boolean): vscode.TreeItem {
  const { uri, document, path, span, standing, note } = claim;
  const words = claim.words();
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const isBacked = !!note?.evidence.length;
  const item = new vscode.TreeItem(words, isBacked ? Collapsed : None);
  const line = document && span ? vscode.l10n.t('line {0}', rangeOf(document, span).start.line + 1) : undefined;
  item.description = [isAmongOthers ? path : undefined, line, note?.comment].filter(part => part).join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[standing]);
  item.contextValue = (isChanged(standing) ? 'changed' : note ? 'noted' : 'unchecked') + (isBacked ? ' backed' : '');
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

/** On which Enter opens what it names. */
function backingItem({ of: { uri, note }, at }: Backing): vscode.TreeItem {
  const command = openEvidence(uri, note!, at);
  const item = new vscode.TreeItem(command.title);
  item.iconPath = new vscode.ThemeIcon('link');
  item.contextValue = 'backed';
  item.command = command;
  return item;
}
