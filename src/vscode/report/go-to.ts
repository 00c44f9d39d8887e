import * as vscode from 'vscode';
import type { Span } from '../../engine/text/span';
import { rangeOf } from '../editing/ranges';

/** Shows words of an article in its editor, or in the first column where it has none. */
export async function goTo(uri: vscode.Uri, span: Span, preserveFocus = false): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const there = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  const viewColumn = there?.viewColumn ?? vscode.ViewColumn.One;
  const selection = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, { viewColumn, selection, preserveFocus });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
