import * as vscode from 'vscode';
import type { Finding, Severity } from '../engine/rule';
import type { Articles } from './articles';
import { documentationLink } from './documentation';
import { inWords } from './words';

const severity: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Findings as squiggles and as entries of the Problems panel. */
export function registerDiagnostics(articles: Articles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('factnote');
  const listener = articles.onDidChange(({ uri, findings, rangeOf }) =>
    collection.set(
      uri,
      findings.map(finding => diagnostic(finding, rangeOf(finding.span))),
    ),
  );
  return vscode.Disposable.from(listener, collection);
}

/** A finding as VS Code shows it. */
export function diagnostic(finding: Finding, range: vscode.Range): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(range, inWords(finding.message), severity[finding.severity]);
  shown.source = 'Factnote';
  shown.code = { value: finding.rule, target: documentationLink(finding.rule) };
  return shown;
}
