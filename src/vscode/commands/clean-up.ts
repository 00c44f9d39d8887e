import * as vscode from 'vscode';
import { damageRule } from '../../engine/damage';
import { safeFixes, type SafeFix } from '../../engine/fix';
import { applyEdits, sayMended } from '../apply-edits';
import type { Articles } from '../articles';
import type { OpenArticle } from '../open-article';
import { rangeOf } from '../ranges';
import { tell, tellNoArticle } from '../tell';
import { inWords } from '../words';

/** More of the copy around a fix is not shown (UTF-16 units). */
const AROUND = 24;

interface Item extends vscode.QuickPickItem {
  readonly safe?: SafeFix;
}

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
    const taken = await choose(editor, fixes);
    if (!taken?.length || editor.document.version !== version) return undefined;
    const edits = taken.flatMap(({ fix }) => fix.edits);
    return (await applyEdits(editor.document, edits)) ? sayMended(taken.length) : undefined;
  });

/** The safe fixes of an article's damage, as the copy stands, so that each can be taken or left without the others. */
export const cleaningFixes = ({ findings }: OpenArticle): SafeFix[] =>
  safeFixes(findings).filter(({ finding }) => damageRule(finding));

/** Lets a person choose among fixes; nothing where the list is left without an answer. */
function choose(editor: vscode.TextEditor, fixes: readonly SafeFix[]): Promise<SafeFix[] | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('Clean Up: what to mend');
  pick.placeholder = vscode.l10n.t('Untick what is to stay as it is, then press Enter');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = itemsOf(editor.document, fixes);
  pick.selectedItems = pick.items.filter(({ safe }) => safe);
  return new Promise(resolve => {
    pick.onDidChangeActive(([item]) => {
      if (item?.safe) editor.revealRange(rangeOf(editor.document, item.safe.finding.span));
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.flatMap(({ safe }) => safe ?? []));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** A row for each fix, below the name of its fault. */
function itemsOf(document: vscode.TextDocument, fixes: readonly SafeFix[]): Item[] {
  const items: Item[] = [];
  for (const id of new Set(fixes.map(({ finding }) => finding.rule))) {
    const ofRule = fixes.filter(({ finding }) => finding.rule === id);
    items.push({
      label: vscode.l10n.t(damageRule(ofRule[0].finding)!.title),
      kind: vscode.QuickPickItemKind.Separator,
    });
    for (const safe of ofRule) {
      const { span } = safe.finding;
      const line = document.positionAt(span.start).line + 1;
      items.push({
        label: inWords(safe.fix.title),
        description: vscode.l10n.t('line {0}: {1}', line, wordsAround(document, span.start, span.end)),
        safe,
      });
    }
  }
  return items;
}

function wordsAround(document: vscode.TextDocument, start: number, end: number): string {
  const text = document.getText();
  const words = text.slice(Math.max(0, start - AROUND), Math.min(end + AROUND, start + 4 * AROUND));
  return `…${words.replace(/\s+/g, ' ').trim()}…`;
}
