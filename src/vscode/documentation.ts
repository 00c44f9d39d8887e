import * as vscode from 'vscode';
import { rules } from '../engine/rules';

export const EXTENSION = 'factnote.factnote';
export const OPEN_DOCUMENTATION = 'factnote.openRuleDocumentation';

/**
 * A new preview goes to its place before its style sheets have come; with them everything grows, and the place is elsewhere. After this
 * long (ms) it is laid out, and is sent there again.
 */
const LAID_OUT = 700;

/**
 * Where a rule's id leads to when it is clicked, under the squiggle or in the Problems panel: back into Factnote, which opens the
 * page it has brought along. (VS Code no longer runs `command:` links there, and a link to the file would show its bare Markdown.)
 */
export const documentationLink = (rule: string): vscode.Uri =>
  vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: EXTENSION, path: `/rule/${rule}` });

/** A rule's id as a link, for Markdown that may run this one command. */
export function documentationCommand(rule: string): string {
  return `command:${OPEN_DOCUMENTATION}?${encodeURIComponent(JSON.stringify([rule]))}`;
}

/** The documentation of the rules: the links that lead to it, and the command that opens it. */
export function registerDocumentation({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules.md');
  return vscode.Disposable.from(
    vscode.window.registerUriHandler({ handleUri: ({ path }) => open(page, path.replace(/^\/rule\//, '')) }),
    vscode.commands.registerCommand(OPEN_DOCUMENTATION, async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await pickRule();
      if (rule) await open(page, rule);
    }),
  );
}

async function pickRule(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    rules.map(({ id, title }) => ({ label: id, detail: vscode.l10n.t(title) })),
    { title: vscode.l10n.t('Open Rule Documentation'), matchOnDetail: true },
  );
  return picked?.label;
}

/** The page's preview, if it is in front. */
const previewInFront = (): boolean => {
  const { label = '', input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputWebview && label.includes('rules.md');
};

/** Opens the page at a rule. Ids come from links, and a link from anywhere: an unknown one opens the top of the page. */
async function open(page: vscode.Uri, id: string): Promise<void> {
  const rule = rules.find(known => known.id === id);
  const fragment = rule ? rule.id.replace('/', '') : '';
  const show = (): Thenable<unknown> => vscode.commands.executeCommand('markdown.showPreview', page.with({ fragment }));
  const preview = previewInFront();
  try {
    await show();
    if (preview) return;
    await new Promise(resolve => setTimeout(resolve, LAID_OUT));
    if (previewInFront()) await show();
  } catch {
    // VS Code's own Markdown preview can be switched off.
    const document = await vscode.workspace.openTextDocument(page);
    const start = document.positionAt(Math.max(0, document.getText().indexOf(`### ${rule?.id}`)));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
  }
}
