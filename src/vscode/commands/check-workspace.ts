import * as vscode from 'vscode';
import { check, isQuietClaim } from '../../engine/check';
import type { Articles } from '../articles/articles';
import type { Output } from '../output';
import type { Progress, Sum } from './workspace-check';

/** Checks the articles of the workspace, open or not; what it finds stands in the Problems panel, and follows the settings. */
export function registerCheckWorkspace(articles: Articles, output: Output): vscode.Disposable {
  const sweep = async (progress: Progress, token: vscode.CancellationToken): Promise<Sum> =>
    (await import('./workspace-check')).sweep({ articles, output, check, isQuietClaim }, progress, token);
  let again = new vscode.CancellationTokenSource();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('factnote.checkWorkspace', async () => {
      const options = {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Factnote: checking the workspace'),
        cancellable: true,
      };
      articles.workspaceChecked = true;
      const sum = await vscode.window.withProgress(options, (progress, token) => sweep(progress, token));
      void tell(sum);
      return sum;
    }),
    articles.onDidRestart(async () => {
      again.cancel();
      again = new vscode.CancellationTokenSource();
      if (articles.workspaceChecked) await sweep({ report() {} }, again.token);
    }),
  );
}

async function tell({ articles, findings, claims }: Sum): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const said = articles
    ? vscode.l10n.t(
        'Articles checked: {0}. Findings: {1}; of these, claims to verify: {2}.',
        articles,
        findings,
        claims,
      )
    : vscode.l10n.t('No file in this folder reads as an article in English.');
  if ((await vscode.window.showInformationMessage(said, ...(findings > claims ? [show] : []))) === show) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
