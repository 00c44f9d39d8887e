import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { english } from '../engine/phrase';
import type { Finding } from '../engine/rule';
import type { Severity } from '../engine/severity';
import { pageOf } from './links';
import type { OpenArticle } from './open-article';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it. */
export const diagnosticOf = (
  { uri, positions }: OpenArticle,
  { rule, severity, span, message, related }: Finding,
): Diagnostic => ({
  range: positions.rangeOf(span),
  severity: SEVERITY[severity],
  source: 'factnote',
  code: rule,
  codeDescription: { href: pageOf(rule) },
  message: english(message),
  ...(related && {
    relatedInformation: [{ location: { uri, range: positions.rangeOf(related) }, message: 'The other place' }],
  }),
});
