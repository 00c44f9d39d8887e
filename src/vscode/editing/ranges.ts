import * as vscode from 'vscode';
import type { Edit } from '../../engine/rule';
import type { Span } from '../../engine/text/span';
import { Lines } from '../../project/lines';

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
  const lines = new Lines(text);
  const position = (offset: number): vscode.Position => {
    const { line, character } = lines.at(offset);
    return new vscode.Position(line, character);
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}
