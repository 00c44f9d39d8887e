import * as vscode from 'vscode';
import type { Configurations, ReadFile } from './configurations';
import type { Output } from '../output';
import { rangesIn } from '../editing/ranges';
import { inWords } from '../localized';

/**
 * What is wrong with a factnote.json: in the file itself, in the output channel, and once in a message. A file gets another message
 * only after it was sound, so that nobody is followed about while mending it.
 */
export function registerConfigurationProblems(configurations: Configurations, output: Output): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('factnote.json');
  /** What was said last of a file that is wrong. */
  const said = new Map<string, string>();
  const listener = configurations.onDidRead(file => {
    const key = file.uri.toString();
    const name = vscode.workspace.asRelativePath(file.uri);
    const diagnostics = diagnosticsOf(file);
    const all = diagnostics.map(({ message, range }) => `${name}:${range.start.line + 1}: ${message}`);
    const before = said.get(key);
    if (all.join() === (before ?? '')) return;
    collection.set(file.uri, diagnostics);
    for (const each of all) output.warn(each);
    if (!all.length) said.delete(key);
    else said.set(key, all.join());
    if (all.length && before === undefined) void tell(file.uri, all[0], diagnostics[0].range);
  });
  return vscode.Disposable.from(listener, collection);
}

function diagnosticsOf({ text, problems }: ReadFile): vscode.Diagnostic[] {
  const rangeOf = rangesIn(text);
  return problems.map(problem => {
    const diagnostic = new vscode.Diagnostic(rangeOf(problem.span), inWords(problem), vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'Factnote';
    return diagnostic;
  });
}

async function tell(uri: vscode.Uri, message: string, selection: vscode.Range): Promise<void> {
  const show = vscode.l10n.t('Open File');
  if ((await vscode.window.showErrorMessage(message, show)) === show)
    await vscode.window.showTextDocument(uri, { selection });
}
