import * as vscode from 'vscode';
import { progressOf } from '../engine/claims';
import type { Articles } from './articles';
import { progressInWords } from './claims';
import { Claims, type ListedClaim, type Row } from './claims-tree';
import { CONFIRM_CLAIM } from './commands/confirm-claim';
import { OPEN_EVIDENCE } from './commands/open-evidence';
import type { NoteStores } from './notes/note-stores';

const VIEW = 'factnote.claims';
const BY_STATUS = 'factnote.claimsByStatus';
const OF_ALL = 'factnote.claimsOfAllArticles';

/** So long (ms) after a change the view follows. */
const SOON = 150;

/** The view *Claims*: what is verified and what is not, in the article in front or in all, in the order of the text or by status. */
export function registerClaimsView(articles: Articles, stores: NoteStores): vscode.Disposable {
  const claims = new Claims(articles, stores);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: claims, showCollapseAll: true });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), SOON);
  };
  const show = async (): Promise<void> => {
    if (view.visible && claims.ofAll) await claims.read(); // nobody waits for it while an article is being opened
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
    claims.changed.fire();
  };
  /** Sets how the claims are shown, and tells it to the view's buttons. */
  const arrange = (how: 'byStatus' | 'ofAll', is: boolean): void => {
    claims[how] = is;
    void vscode.commands.executeCommand('setContext', how === 'ofAll' ? OF_ALL : BY_STATUS, is);
    void show();
  };
  const on = vscode.commands.registerCommand;
  /** Does something with the claim of a row: that of the menu, or the one that has the focus. */
  const onRow = (name: string, then: (claim: ListedClaim, at?: number) => [string, ...unknown[]]): vscode.Disposable =>
    on(name, async (given?: Row) => {
      const row = given ?? (await focused(view));
      if (!row || 'claims' in row) return;
      const [command, ...rest] = 'of' in row ? then(row.of, row.at) : then(row);
      await vscode.commands.executeCommand(command, ...rest);
    });
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
    onRow('factnote.claims.confirm', ({ uri, note }) => [CONFIRM_CLAIM, uri, note?.id]),
    onRow('factnote.claims.openEvidence', ({ uri, note }, at) => [OPEN_EVIDENCE, uri.toString(), note?.id, at]),
  );
}

/**
 * The row that has the focus. VS Code tells an extension only which are selected, and a row is selected by Enter, which goes to its claim;
 * but it can turn the selection of the focused row, and turn it back.
 */
async function focused<T>(view: vscode.TreeView<T>): Promise<T | undefined> {
  const turn = (): Thenable<unknown> => vscode.commands.executeCommand('list.toggleSelection');
  const before = view.selection;
  await turn();
  const after = view.selection;
  await turn();
  return after.find(row => !before.includes(row)) ?? before.find(row => !after.includes(row));
}
