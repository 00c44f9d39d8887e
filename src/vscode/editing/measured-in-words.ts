import * as vscode from 'vscode';
import { measuredOf } from '../../engine/measured';

/** How sure a rule is, by its id. */
export function measuredInWords(rule: string): string {
  const measured = measuredOf(rule);
  if (!measured) return vscode.l10n.t('How often this rule is right is not measured yet.');
  const { precision, read, found, faults, on } = measured;
  return vscode.l10n.t(
    'Right in at least {0} of 100 cases ({1} were read), and it found {2} of {3} such faults. Measured on {4}.',
    Math.floor(100 * precision),
    read,
    found,
    faults,
    on,
  );
}
