import * as vscode from 'vscode';
import type { Span } from '../../engine/text/span';
import { rangeOf } from './ranges';
import { asItStands } from '../localized';

export const GO_TO = 'factnote.goTo';

/** Goes to a span of an article that is open: where links in hovers lead, and entries of views. */
export const registerGoTo = (): vscode.Disposable =>
  vscode.commands.registerCommand(GO_TO, async (uri?: unknown, start?: unknown, end?: unknown) => {
    // links are text: nothing but a place in a document that is open already is taken from them
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri);
    if (!document || typeof start !== 'number' || typeof end !== 'number') return;
    const viewColumn = vscode.window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, { viewColumn, selection: rangeOf(document, { start, end }) });
  });

/** The command that goes to a span. */
export const goTo = ({ uri }: vscode.TextDocument, { start, end }: Span, title: string): vscode.Command => ({
  command: GO_TO,
  title,
  arguments: [uri.toString(), start, end],
});

/** A link to a span, for Markdown that may run this one command. */
export const linkTo = (document: vscode.TextDocument, span: Span, words: string): string =>
  linkOf(goTo(document, span, words));

/** A link that runs a command, under its title, for Markdown that may run it. */
export function linkOf({ command, title, arguments: given }: vscode.Command): string {
  const query = encodeURIComponent(JSON.stringify(given)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${asItStands(title)}](command:${command}?${query})`;
}
