import * as vscode from 'vscode';
import { progressOf } from '../engine/claims';
import type { Articles } from './articles';
import { progressInWords } from './claims';
import { Claims, type ListedClaim } from './claims-tree';
import { CONFIRM_CLAIM } from './commands/confirm-claim';
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
    on('factnote.claims.confirm', async (claim?: ListedClaim) => {
      if (claim?.note) await vscode.commands.executeCommand(CONFIRM_CLAIM, claim.uri, claim.note.id);
    }),
  );
}
