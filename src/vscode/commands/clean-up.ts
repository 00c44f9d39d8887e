import * as vscode from 'vscode';
import { damageRule } from '../../engine/damage';
import { safeFixes, type SafeFix } from '../../engine/fixes/fix';
import { applyEdits, sayMended } from '../editing/apply-edits';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { tell, tellNoArticle } from '../messages';
import { inWords } from '../localized';
import type { Row } from './choose-fixes';

/**
 * Lists every safe fix of the damage in the article in front, all ticked, for the person to take or leave each; what a row is about is in
 * sight. Those that are taken are one step, which one undo takes back.
 */
export const registerCleanUp = (articles: Articles): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.cleanUp', async () => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && (await articles.getSoon(editor.document));
    if (!article) return tellNoArticle();
    const fixes = cleaningFixes(article);
    if (!fixes.length) return tell(vscode.l10n.t('There is nothing here that can be cleaned up safely.'));
    const { version } = editor.document;
    const taken = await (await import('./choose-fixes')).choose(editor, fixes.map(rowOf));
    if (!taken?.length || editor.document.version !== version) return undefined;
    const edits = taken.flatMap(i => fixes[i].fix.edits);
    return (await applyEdits(editor.document, edits)) ? sayMended(taken.length) : undefined;
  });

/** The safe fixes of an article's damage, as the copy stands, so that each can be taken or left without the others. */
export const cleaningFixes = ({ findings }: OpenArticle): SafeFix[] =>
  safeFixes(findings).filter(({ finding }) => damageRule(finding));

const rowOf = ({ finding, fix }: SafeFix): Row => ({
  kind: vscode.l10n.t(damageRule(finding)!.title),
  title: inWords(fix.title),
  span: finding.span,
});
