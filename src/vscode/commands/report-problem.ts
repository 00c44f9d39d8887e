/** A form for a fault in the project's list of issues, with the versions filled in. Nothing of an article goes along. */
import * as vscode from 'vscode';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';

/** Asks what is wrong and opens the form for it in the browser; VS Code asks first. Resolves to its address. */
export async function reportProblem(
  articles: Articles,
  { extension }: vscode.ExtensionContext,
): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t('Sound copy is marked'), form: 'marked-wrongly' },
    { label: vscode.l10n.t('Damage is not marked'), form: 'not-marked' },
    { label: vscode.l10n.t('Something does not work'), form: 'problem' },
    { label: vscode.l10n.t('An idea'), form: 'idea' },
  ];
  const title = vscode.l10n.t('Report a problem');
  const placeHolder = vscode.l10n.t('A form opens in the browser. Nothing of your article goes along.');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  if (!picked) return undefined;
  const { bugs, version } = extension.packageJSON as { bugs: { url: string }; version: string };
  const where = vscode.env.uiKind === vscode.UIKind.Web ? 'browser' : 'desktop';
  const query = new URLSearchParams({
    template: `${picked.form}.yml`,
    versions: `Factnote ${version}, VS Code ${vscode.version} (${where})`,
    ...(await ruleHere(articles)),
  });
  const address = `${bugs.url}/new?${query}`;
  await vscode.env.openExternal(vscode.Uri.parse(address));
  return address;
}

/** The rule that has marked the place of the cursor. */
async function ruleHere(articles: Articles): Promise<{ rule?: string }> {
  const editor = vscode.window.activeTextEditor;
  const article = await articleAt(articles);
  const at = editor && article?.document.offsetAt(editor.selection.active);
  const found = article?.shown.find(({ span }) => at !== undefined && span.start <= at && at <= span.end);
  return found ? { rule: found.rule } : {};
}
