import * as vscode from 'vscode';
import type { Configurations, ReadFile } from './configurations';
import type { Output } from '../output';
import { rangesIn } from '../editing/ranges';
import { inWords } from '../localized';

const SOURCE = 'Factnote';

/**
 * What is wrong with a factnote.json: in the file itself, in the output channel, and once in a message. A file gets another message
 * only after it was sound, so that nobody is followed about while mending it. What VS Code's own JSON checks say already, where the file
 * is open, is not said again in it.
 */
export function registerConfigurationProblems(configurations: Configurations, output: Output): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('factnote.json');
  /** What was said last of a file that is wrong. */
  const said = new Map<string, string>();
  /** What is wrong with each file. */
  const wrong = new Map<string, readonly vscode.Diagnostic[]>();
  const show = (uri: vscode.Uri): void => {
    const others = vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== SOURCE);
    const all = wrong.get(uri.toString()) ?? [];
    const shown = all.filter(({ range }) => !others.some(other => other.range.intersection(range)));
    const before = collection.get(uri) ?? [];
    if (shown.length !== before.length || shown.some((each, i) => each.message !== before[i].message))
      collection.set(uri, shown);
  };
  const listener = configurations.onDidRead(file => {
    const key = file.uri.toString();
    const name = vscode.workspace.asRelativePath(file.uri);
    const diagnostics = diagnosticsOf(file);
    const all = diagnostics.map(({ message, range }) => `${name}:${range.start.line + 1}: ${message}`);
    const before = said.get(key);
    if (all.join() === (before ?? '')) return;
    wrong.set(key, diagnostics);
    show(file.uri);
    for (const each of all) output.warn(each);
    if (!all.length) said.delete(key);
    else said.set(key, all.join());
    if (all.length && before === undefined) void tell(file.uri, all[0], diagnostics[0].range);
  });
  const others = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) if (wrong.has(uri.toString())) show(uri);
  });
  return vscode.Disposable.from(listener, others, collection);
}

function diagnosticsOf({ text, problems }: ReadFile): vscode.Diagnostic[] {
  const rangeOf = rangesIn(text);
  return problems.map(problem => {
    const diagnostic = new vscode.Diagnostic(rangeOf(problem.span), inWords(problem), vscode.DiagnosticSeverity.Error);
    diagnostic.source = SOURCE;
    return diagnostic;
  });
}

async function tell(uri: vscode.Uri, message: string, selection: vscode.Range): Promise<void> {
  const show = vscode.l10n.t('Open File');
  if ((await vscode.window.showErrorMessage(message, show)) === show)
    await vscode.window.showTextDocument(uri, { selection });
}
