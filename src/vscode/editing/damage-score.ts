import * as vscode from 'vscode';
import { damageOf } from '../../engine/damage';
import type { OpenArticle } from '../articles/open-article';

/** How damaged an article is, by what is shown of it: the score, and a line for each rule that was broken. */
export function damageInWords({ checked, shown }: OpenArticle): string[] {
  const { score, reasons } = damageOf(checked.article, shown);
  if (!score) return [vscode.l10n.t('No damage found.')];
  const lines = reasons.map(({ rule, count }) => vscode.l10n.t('{0} × {1}', count, vscode.l10n.t(rule.title)));
  return [vscode.l10n.t('Damage: {0} of 100', score), ...lines];
}
