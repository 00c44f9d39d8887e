import * as vscode from 'vscode';
import { progressOf } from '../../engine/claims';
import type { Articles } from '../articles/articles';
import { progressInWords } from './claims';
import { Claims, type ListedClaim, type Row } from './claims-tree';
import { CONFIRM_CLAIM } from '../commands/confirm-claim';
import { FIND_EVIDENCE } from '../evidence/evidence';
import { OPEN_EVIDENCE } from '../commands/open-evidence';
import { focused } from '../focused-row';
import type { NoteStores } from '../notes/note-stores';

const VIEW = 'factnote.claims';
const BY_STATUS = 'factnote.claimsByStatus';
const OF_ALL = 'factnote.claimsOfAllArticles';

/** So long (ms) after a change the view follows. */
const SOON = 150;

const on = vscode.commands.registerCommand;

/** The view *Claims*: what is verified and what is not, in the article in front or in all, in the order of the text or by status. */
export function registerClaimsView(articles: Articles, stores: NoteStores): vscode.Disposable {
  const claims = new Claims(articles, stores);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: claims, showCollapseAll: true });
  const show = async (): Promise<void> => {
    if (view.visible && claims.ofAll) await claims.read(); // nobody waits for it while an article is being opened
    tellProgress(view, claims);
    claims.changed.fire();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), SOON);
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
    on('factnote.showClaims', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    ...arranging(claims, show),
    ...onRows(view),
  );
}

/** How far the article in front is checked: beside the view's title, and on its badge. */
function tellProgress(view: vscode.TreeView<Row>, claims: Claims): void {
  const shown = claims.inFront();
  const { claims: all, verified } = progressOf(shown);
  const isElsewhere = shown[0]?.uri.toString() !== vscode.window.activeTextEditor?.document.uri.toString();
  const name = isElsewhere ? `${shown[0]?.path} · ` : '';
  view.description = all ? name + progressInWords(shown) : undefined;
  view.message = claims.filter ? vscode.l10n.t('Only claims with “{0}”', claims.filter) : undefined;
  const unverified = all - verified;
  view.badge = unverified
    ? { value: unverified, tooltip: vscode.l10n.t('Unverified claims in this article: {0}', unverified) }
    : undefined;
}

/** The commands that say which claims are shown, and in what order. */
function arranging(claims: Claims, show: () => Promise<void>): vscode.Disposable[] {
  /** The view's buttons go by it, too. */
  const arrange = (how: 'byStatus' | 'ofAll', is: boolean): void => {
    claims[how] = is;
    void vscode.commands.executeCommand('setContext', how === 'ofAll' ? OF_ALL : BY_STATUS, is);
    void show();
  };
  return [
    on(BY_STATUS, () => arrange('byStatus', true)),
    on('factnote.claimsInOrder', () => arrange('byStatus', false)),
    on('factnote.claimsByArticle', () => {
      arrange('byStatus', false);
      arrange('ofAll', true);
    }),
    on(OF_ALL, () => arrange('ofAll', true)),
    on('factnote.claimsOfThisArticle', () => arrange('ofAll', false)),
    on('factnote.filterClaims', async () => {
      const prompt = vscode.l10n.t('Words, a status or a checker; empty for all claims');
      const filter = await vscode.window.showInputBox({ prompt, value: claims.filter });
      if (filter === undefined) return;
      claims.filter = filter.trim();
      await show();
    }),
  ];
}

/** The commands on the claim of a row: that of the menu, or the one that has the focus. */
function onRows(view: vscode.TreeView<Row>): vscode.Disposable[] {
  const onRow = (name: string, then: (claim: ListedClaim, at?: number) => [string, ...unknown[]]): vscode.Disposable =>
    on(name, async (given?: Row) => {
      const row = given ?? (await focused(view));
      if (!row || 'claims' in row) return;
      const [command, ...rest] = 'of' in row ? then(row.of, row.at) : then(row);
      await vscode.commands.executeCommand(command, ...rest);
    });
  return [
    onRow('factnote.claims.confirm', ({ uri, note }) => [CONFIRM_CLAIM, uri, note?.id]),
    onRow('factnote.claims.findEvidence', ({ uri, span }) => [FIND_EVIDENCE, uri, span]),
    onRow('factnote.claims.openEvidence', ({ uri, note }, at) => [OPEN_EVIDENCE, uri.toString(), note?.id, at]),
  ];
}
