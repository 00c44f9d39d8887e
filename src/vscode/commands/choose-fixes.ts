/** The list in which a person takes or leaves fixes; it is loaded when it is first asked for. */
import * as vscode from 'vscode';
import type { Span } from '../../engine/text/span';
import { rangeOf } from '../editing/ranges';

/** A fix as the list shows it. */
export interface Row {
  /** The name of its fault, which stands above all of its kind. */
  readonly kind: string;
  readonly title: string;
  /** What it is about, in the document. */
  readonly span: Span;
}

interface Item extends vscode.QuickPickItem {
  /** Its place among the rows; a heading has none. */
  readonly index?: number;
}

/** More of the copy around a fix is not shown (UTF-16 units). */
const AROUND = 24;

/** Which of the rows a person takes, all ticked at first, by their index; nothing where the list is left without an answer. */
export function choose(editor: vscode.TextEditor, rows: readonly Row[]): Promise<number[] | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('Clean Up: what to fix');
  pick.placeholder = vscode.l10n.t('Untick what should stay as it is, then press Enter');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = itemsOf(editor.document, rows);
  pick.selectedItems = pick.items.filter(({ index }) => index !== undefined);
  return new Promise(resolve => {
    pick.onDidChangeActive(([item]) => {
      if (item?.index !== undefined) editor.revealRange(rangeOf(editor.document, rows[item.index].span));
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.flatMap(({ index }) => index ?? []));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** An item for each row, below the name of its fault. */
function itemsOf(document: vscode.TextDocument, rows: readonly Row[]): Item[] {
  const items: Item[] = [];
  for (const kind of new Set(rows.map(row => row.kind))) {
    items.push({ label: kind, kind: vscode.QuickPickItemKind.Separator });
    for (const [index, { title, span }] of rows.entries()) {
      if (rows[index].kind !== kind) continue;
      const line = document.positionAt(span.start).line + 1;
      items.push({
        label: title,
        description: vscode.l10n.t('line {0}: {1}', line, wordsAround(document, span)),
        index,
      });
    }
  }
  return items;
}

function wordsAround(document: vscode.TextDocument, { start, end }: Span): string {
  const words = document.getText().slice(Math.max(0, start - AROUND), Math.min(end + AROUND, start + 4 * AROUND));
  return `…${words.replace(/\s+/g, ' ').trim()}…`;
}
