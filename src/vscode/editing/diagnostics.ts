import * as vscode from 'vscode';
import { isQuietClaim } from '../../engine/check';
import type { Finding, Severity } from '../../engine/rule';
import type { Span } from '../../engine/text/span';
import type { Articles } from '../articles/articles';
import { documentationLink } from './rule-documentation';
import { inWords } from '../localized';

const severity: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Findings as squiggles and as entries of the Problems panel. Claims have their own view: VS Code would put dots under every figure. */
export function registerDiagnostics(articles: Articles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('factnote');
  const listener = articles.onDidChange(({ uri, findings, rangeOf }) => {
    const marked = findings.filter(finding => !isQuietClaim(finding));
    const shown = marked.map(finding => diagnostic(uri, finding, rangeOf));
    const before = collection.get(uri) ?? [];
    // to type on a line moves nothing on the others: VS Code need not be told again
    if (before.length !== shown.length || before.some((each, i) => !isSame(each, shown[i]))) collection.set(uri, shown);
  });
  return vscode.Disposable.from(listener, collection);
}

function isSame(a: vscode.Diagnostic, b: vscode.Diagnostic): boolean {
  const [there, here] = [a, b].map(({ relatedInformation }) => relatedInformation?.[0].location.range);
  return (
    a.message === b.message &&
    a.severity === b.severity &&
    a.range.isEqual(b.range) &&
    (there === here || Boolean(there && here?.isEqual(there))) &&
    (a.code as RuleCode).value === (b.code as RuleCode).value
  );
}

type RuleCode = Exclude<vscode.Diagnostic['code'], string | number | undefined>;

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
