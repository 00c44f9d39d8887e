import * as vscode from 'vscode';
import type { Finding, Severity } from '../engine/rule';
import type { Span } from '../engine/text/span';
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
      findings.map(finding => diagnostic(uri, finding, rangeOf)),
    ),
  );
  return vscode.Disposable.from(listener, collection);
}

/** A finding as VS Code shows it. */
export function diagnostic(
  uri: vscode.Uri,
  finding: Finding,
  rangeOf: (span: Span) => vscode.Range,
): vscode.Diagnostic {
  const { related } = finding;
  const shown = new vscode.Diagnostic(rangeOf(finding.span), inWords(finding.message), severity[finding.severity]);
  shown.source = 'Factnote';
  shown.code = { value: finding.rule, target: documentationLink(finding.rule) };
  if (related) {
    const there = new vscode.Location(uri, rangeOf(related));
    shown.relatedInformation = [new vscode.DiagnosticRelatedInformation(there, vscode.l10n.t('The other place'))];
  }
  return shown;
}
