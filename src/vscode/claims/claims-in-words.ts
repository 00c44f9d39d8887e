import * as vscode from 'vscode';
import type { Claim, ClaimKind } from '../../engine/claim';
import { progressOf } from '../../engine/progress';

/** How many of some claims are verified. */
export function progressInWords(of: readonly Pick<Claim, 'span' | 'standing'>[]): string {
  const { claims, verified } = progressOf(of);
  return vscode.l10n.t('{0} of {1} verified', verified, claims);
}

/** What a kind of claims is called, all of them together. */
export function kindInWords(kind: ClaimKind): string {
  const words: Record<ClaimKind, string> = {
    figure: vscode.l10n.t('Figures'),
    quotation: vscode.l10n.t('Quotations'),
    name: vscode.l10n.t('Names'),
    date: vscode.l10n.t('Dates and days'),
    absolute: vscode.l10n.t('Absolutes'),
    said: vscode.l10n.t('What is told'),
    words: vscode.l10n.t('Other words'),
  };
  return words[kind];
}
