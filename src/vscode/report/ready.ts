import * as vscode from 'vscode';
import type { GateReason, GateVerdict } from '../../engine/report/gate-reasons';
import { verdictInWords } from '../../engine/report/sheet-words';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { inWords } from '../localized';
import { goTo } from './go-to';

/** A reason as it is listed. */
interface Item extends vscode.QuickPickItem {
  readonly reason: GateReason;
}

/** Tells the verdict; its reasons lead to their places. True where a person wants to see the fact sheet. */
export async function tellVerdict({ document }: OpenArticle, verdict: GateVerdict): Promise<boolean> {
  const said = verdictInWords({ verdict }, inWords);
  if (verdict.ready) {
    const open = vscode.l10n.t('Open Fact Sheet');
    return (await vscode.window.showInformationMessage(`${said}.`, open)) === open;
  }
  const items = verdict.reasons.map((reason): Item => {
    const line = rangeOf(document, reason.span).start.line + 1;
    return { label: inWords(reason.message), description: vscode.l10n.t('line {0}', line), reason };
  });
  const picked = await vscode.window.showQuickPick(items, { title: said, matchOnDescription: true });
  if (picked) await goTo(document.uri, picked.reason.span);
  return false;
}

/** Shows the verdict on the article in front in the status bar. */
export class ReadyItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('factnote.ready', vscode.StatusBarAlignment.Left, -2);

  constructor() {
    this.#item.name = vscode.l10n.t('Factnote: ready to publish');
    this.#item.command = 'factnote.readyToPublish';
  }

  show(verdict: GateVerdict | undefined): void {
    if (!verdict) return this.#item.hide();
    const said = verdictInWords({ verdict }, inWords);
    this.#item.text = `$(${verdict.ready ? 'check-all' : 'circle-slash'}) ${said}`;
    this.#item.tooltip = vscode.l10n.t(
      'Factnote: whether the article is ready to be published. Click for the reasons.',
    );
    this.#item.accessibilityInformation = { label: vscode.l10n.t('Factnote: {0}', said), role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
