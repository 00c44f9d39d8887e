import * as vscode from 'vscode';
import { withoutMarkup } from '../../engine/article/words-seen';
import { claimKinds, type ClaimKind } from '../../engine/claim';
import { kindOfWords } from '../../engine/claims-with-notes';
import { clashesIn } from '../../engine/notes/merge';
import type { Standing } from '../../engine/notes/note';
import { goneAmong } from '../../project/notes-without-article';
import type { Articles } from '../articles/articles';
import type { Claim } from './claims';
import { kindInWords, progressInWords } from './claims-in-words';
import { goTo } from '../editing/go-to';
import { isFile } from '../notes/article-addresses';
import type { NotedArticle, NoteStores } from '../notes/note-stores';
import { openEvidence } from '../commands/open-evidence';
import { evidenceInWords, ICONS, isChanged, signature, statusInWords, URGENCY } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';

/** Claims that stand together, by what they have in common. */
export interface Group {
  readonly label: string;
  readonly icon: string;
  readonly claims: readonly ListedClaim[];
  /** VS Code draws all that is not folded away. */
  readonly isFolded: boolean;
  /** What its claims have in common, where it is that. */
  readonly standing?: Standing;
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
export interface Backing {
  readonly of: ListedClaim;
  readonly at: number;
}

/** A row of the view. */
export type Row = Group | ListedClaim | Backing;

/** By what claims stand together; in order they do not. */
export type Grouping = 'order' | 'status' | 'kind' | 'person';

/** What there is to list. */
export interface Listed {
  readonly articles: Articles;
  readonly stores: NoteStores;
  claimsOf(article: OpenArticle): readonly Claim[];
  /** The article that is in front, or was last. */
  inFront(): OpenArticle | undefined;
}

/** So many claims, or articles, are not folded away. */
const MOST = { claims: 200, articles: 20 };

/** The claims of the article in front, or of all that are open or have notes: in the order of the text, or in groups. */
export class Claims {
  grouping: Grouping = 'order';
  ofAll = false;
  filter = '';
  /** The kinds that are shown. */
  kinds: readonly ClaimKind[] = claimKinds;
  #noted: readonly NotedArticle[] = [];
  /** Of articles that are not open, what their checkers have noted. */
  #others: readonly ListedClaim[] = [];

  constructor(readonly listed: Listed) {}

  /** Reads the notes of all articles of the workspace; of those that are gone *Take Over Notes* tells. */
  async read(): Promise<void> {
    const noted = await this.listed.stores.noted();
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

  /** The claims of the article in front, or of all, whatever is filtered. */
  all(): ListedClaim[] {
    if (this.ofAll) return this.#ofAll();
    const article = this.listed.inFront();
    return article ? this.#claimsOf(article) : [];
  }

  getChildren(node?: Row): Row[] {
    if (node) return 'claims' in node ? [...node.claims] : backingOf(node);
    const claims = this.all().filter(claim => this.#passes(claim));
    if (this.grouping === 'order') return this.ofAll ? byArticle(claims) : claims;
    return GROUPS[this.grouping](claims);
  }

  getTreeItem(node: Row): vscode.TreeItem {
    if ('of' in node) return backingItem(node);
    return 'claims' in node ? groupItem(node) : claimItem(node, this.ofAll && this.grouping !== 'order');
  }

  /** Of open articles all claims; of the others, what their checkers have noted. */
  #ofAll(): ListedClaim[] {
    const open = vscode.workspace.textDocuments.flatMap(document => this.listed.articles.get(document) ?? []);
    const listed = open.flatMap(article => this.#claimsOf(article));
    const isOpenHere = new Set(open.map(({ document }) => document.uri.toString()));
    return [...listed, ...this.#others.filter(({ uri }) => !isOpenHere.has(uri.toString()))];
  }

  #claimsOf(article: OpenArticle): ListedClaim[] {
    const { document } = article;
    const { uri } = document;
    const path = vscode.workspace.asRelativePath(uri);
    return this.listed.claimsOf(article).map(claim => ({ ...claim, uri, document, path }));
  }

  #passes({ words, standing, note, kinds, speaker }: ListedClaim): boolean {
    if (!kinds.some(kind => this.kinds.includes(kind))) return false;
    const all = [words(), statusInWords(standing), note?.checker, note?.comment, speaker].join('\n');
    return all.toLowerCase().includes(this.filter.toLowerCase());
  }
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
    const kind = kindOfWords(exact);
    return [{ uri, path, span: { start, end }, kind, kinds: [kind], speaker: null, words, standing, note }];
  });
}

/** Where claims are dragged, though nothing stands there yet. */
const TARGETS: readonly Standing[] = ['query', 'verified'];

const GROUPS: Readonly<Record<Exclude<Grouping, 'order'>, (claims: readonly ListedClaim[]) => Group[]>> = {
  status: claims =>
    URGENCY.flatMap(standing => {
      const some = claims.filter(claim => claim.standing === standing);
      const isShown = some.length || (claims.length && TARGETS.includes(standing));
      return isShown ? [{ ...group(statusInWords(standing), ICONS[standing], some), standing }] : [];
    }),
  kind: claims =>
    claimKinds.flatMap(kind => {
      const some = claims.filter(claim => claim.kind === kind);
      return some.length ? [group(kindInWords(kind), 'symbol-class', some)] : [];
    }),
  person: claims =>
    together(claims, ({ speaker }) => speaker ?? vscode.l10n.t('The article itself')).map(([label, some]) =>
      group(label, 'person', some),
    ),
};

const group = (label: string, icon: string, claims: readonly ListedClaim[]): Group => ({
  label,
  icon,
  claims,
  isFolded: claims.length > MOST.claims,
});

function byArticle(claims: readonly ListedClaim[]): Group[] {
  const articles = together(claims, ({ path }) => path);
  const isFolded = articles.length > MOST.articles;
  return articles.map(([label, some]) => ({ label, icon: 'file-text', claims: some, isFolded }));
}

/** Claims by what is said of each, in the order in which it is said first. */
function together(
  claims: readonly ListedClaim[],
  of: (claim: ListedClaim) => string,
): (readonly [string, ListedClaim[]])[] {
  const all = new Map<string, ListedClaim[]>();
  for (const claim of claims) {
    const some = all.get(of(claim));
    if (some) some.push(claim);
    else all.set(of(claim), [claim]);
  }
  return [...all];
}

function groupItem({ label, icon, claims, isFolded, standing }: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, isFolded ? Collapsed : Expanded);
  item.id = `group ${label}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = standing ? String(claims.length) : progressInWords(claims);
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

/** `isAmongOthers`: claims of several articles stand together, so that each names its own. */
function claimItem(claim: ListedClaim, isAmongOthers: boolean): vscode.TreeItem {
  const { uri, document, path, span, kind, speaker, standing, note } = claim;
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
    speaker ? `${kindInWords(kind)} · ${speaker}` : kindInWords(kind),
    ...(note ? [note.comment, ...note.evidence.map(evidenceInWords), signature(note)] : []),
  ]
    .filter(part => part)
    .join('\n');
  const told = [words, statusInWords(standing), kindInWords(kind), item.description];
  item.accessibilityInformation = { label: told.join(', ') };
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
