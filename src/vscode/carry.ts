import type * as vscode from 'vscode';
import type { Span } from '../engine/text/span';

/** Where a span of the text stands after the text was changed; what was typed inside it or over its edge belongs to it. */
export function carry(span: Span, changes: readonly vscode.TextDocumentContentChangeEvent[]): Span {
  let { start, end } = span;
  // VS Code gives the changes of one edit from the last to the first, so that an offset is good until its change is made.
  for (const { rangeOffset: from, rangeLength, text } of changes) {
    const to = from + rangeLength;
    const by = text.length - rangeLength;
    if (to <= start) {
      start += by;
      end += by;
    } else if (from < end) {
      start = Math.min(start, from);
      end = Math.max(end, to) + by;
    }
  }
  return { start, end };
}
