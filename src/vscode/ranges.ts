import * as vscode from 'vscode';
import type { Edit } from '../engine/rule';
import type { Span } from '../engine/text/span';

/** A span of a document as VS Code's range. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** A range of a document as a span. */
export const spanOf = (document: vscode.TextDocument, { start, end }: vscode.Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** The engine's edits, ready to be applied to a document. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(document.uri, rangeOf(document, span), text);
  return edit;
}

/** Spans to ranges in a text that is no open document. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const starts = [0];
  for (const m of text.matchAll(/\r\n|\n|\r/g)) starts.push(m.index + m[0].length);
  const positionAt = (offset: number): vscode.Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, offset - starts[low]);
  };
  return ({ start, end }) => new vscode.Range(positionAt(start), positionAt(end));
}
