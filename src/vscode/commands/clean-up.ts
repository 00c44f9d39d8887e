import * as vscode from 'vscode';
import { editorInFront } from '../articles/article-at';
import { damageRule } from '../../engine/damage';
import { safeFixes, type SafeFix } from '../../engine/fixes/fix';
import type { Finding } from '../../engine/rule';
import { overlaps } from '../../engine/text/span';
import { applyEdits, sayMended } from '../editing/apply-edits';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { tell, tellNoArticle } from '../messages';
import { COUNT } from './tally';
import { inWords } from '../localized';
import type { Row } from './choose-fixes';

/**
 * Lists every safe fix of the damage in the article in front, all ticked, for the person to take or leave each; what a row is about is in
 * sight. Those that are taken are one step, which one undo takes back.
 */
export const registerCleanUp = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.cleanUp', async () => {
    const editor = editorInFront();
    const article = editor && (await articles.getSoon(editor.document));
    if (!article) return tellNoArticle();
    const fixes = cleaningFixes(article);
    if (!fixes.length) return tell(vscode.l10n.t('There is nothing here that can be cleaned up safely.'));
    const { version } = editor.document;
    const taken = await (await import('./choose-fixes')).choose(editor, fixes.map(rowOf));
    if (!taken?.length || editor.document.version !== version) return undefined;
    const edits = taken.flatMap(i => fixes[i].fix.edits);
    if (!(await applyEdits(editor.document, edits))) return undefined;
    const rules = taken.map(i => fixes[i].finding.rule);
    void vscode.commands.executeCommand(COUNT, 'taken', rules);
    return sayMended(taken.length);
  });

/** The safe fixes of an article's damage, as the copy stands, so that each can be taken or left without the others. */
export function cleaningFixes({ findings }: OpenArticle): SafeFix[] {
  const damage = findings.filter(damageRule);
  const ofPairs = safeFixes(damage.filter(({ rule }) => rule === 'quote/mismatched')).flatMap(({ fix }) => fix.edits);
  // a pair of marks is one row: its fix takes the spaces behind the marks along
  const isOfPair = ({ rule, span }: Finding): boolean =>
    rule === 'text/spacing' && ofPairs.some(edit => overlaps(edit.span, span));
  return safeFixes(damage.filter(finding => !isOfPair(finding)));
}

const rowOf = ({ finding, fix }: SafeFix): Row => ({
  kind: vscode.l10n.t(damageRule(finding)!.title),
  title: inWords(fix.title),
  span: finding.span,
});
