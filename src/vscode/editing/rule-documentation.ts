import * as vscode from 'vscode';
import { rules } from '../../engine/rules';

const EXTENSION = 'factnote.factnote';
export const OPEN_DOCUMENTATION = 'factnote.openRuleDocumentation';

/**
 * Where a rule's id leads to when it is clicked, under the squiggle or in the Problems panel: back into Factnote, which opens the
 * page it has brought along. (VS Code no longer runs `command:` links there, and a link to the file would show its bare Markdown.)
 */
export function documentationLink(rule: string): vscode.Uri {
  const link =
    links.get(rule) ?? vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: EXTENSION, path: `/rule/${rule}` });
  links.set(rule, link);
  return link;
}

/** Every finding has one, and there are few. */
const links = new Map<string, vscode.Uri>();

/** A rule's id as a link, for Markdown that may run this one command. */
export function documentationCommand(rule: string): string {
  return `command:${OPEN_DOCUMENTATION}?${encodeURIComponent(JSON.stringify([rule]))}`;
}

/** The documentation of the rules: the links that lead to it, and the command that opens it. */
export function registerDocumentation({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.registerUriHandler({ handleUri: ({ path }) => open(extensionUri, path.replace(/^\/rule\//, '')) }),
    vscode.commands.registerCommand(OPEN_DOCUMENTATION, async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await pickRule();
      if (rule) await open(extensionUri, rule);
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

/** Opens the page of a rule. Ids come from links, and a link from anywhere: an unknown one opens the list of the rules. */
async function open(extension: vscode.Uri, id: string): Promise<void> {
  const file = rules.some(known => known.id === id) ? `rules/${id}.md` : 'rules.md';
  const page = vscode.Uri.joinPath(extension, 'docs', file);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page); // VS Code's own Markdown preview can be switched off
  }
}
