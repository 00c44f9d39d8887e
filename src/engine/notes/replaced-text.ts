import type { Span } from '../text/span';

/** A piece of a text that was replaced. */
export interface Replaced {
  readonly span: Span;
  readonly text: string;
}

/**
 * Where a span stands after one edit of the text; what was put inside it or over its edge belongs to it. The edits count in the text
 * before and do not overlap.
 */
export function carry(at: Span, edits: readonly Replaced[]): Span {
  const { start, end } = at;
  let [from, to] = [start, end];
  // from the last to the first, so that an offset is good until its edit is made
  const fromLast =
    edits.length > 1 ? [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end) : edits;
  for (const { span, text } of fromLast) {
    const by = text.length - (span.end - span.start);
    if (span.end <= from) {
      from += by;
      to += by;
    } else if (span.start < to) {
      from = Math.min(from, span.start);
      to = Math.max(to, span.end) + by;
    }
  }
  return from === start && to === end ? at : { start: from, end: to };
}

/** True where an edit lies within a span, and leaves something of it. */
export const isInside = (edit: Span, span: Span): boolean =>
  edit.start >= span.start && edit.end <= span.end && edit.end - edit.start < span.end - span.start;
