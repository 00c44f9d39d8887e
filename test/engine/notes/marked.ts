/**
 * Copy in which the place of a note is marked: ⟦…⟧ where its words stand, ⟪…⟫ where they have changed, ⟨…⟩ where what is said of them has,
 * ⦅…⦆ where they stand only elsewhere, no marks where they are gone.
 */
import { NoteFinder } from '../../../src/engine/notes/anchor';
import { describe } from '../../../src/engine/notes/describe';
import { spanOf } from '../../../src/engine/notes/anchored-notes';
import type { Anchor } from '../../../src/engine/notes/anchor-place';
import type { Target } from '../../../src/engine/notes/note';
import type { Span } from '../../../src/engine/text/span';

const MARKS = { standing: '⟦⟧', stale: '⟪⟫', 'context-changed': '⟨⟩', moved: '⦅⦆', orphan: '' };
const OPENING = /[⟦⟪⟨⦅]/;
const CLOSING = /[⟧⟫⟩⦆]/;

const unmarked = (marked: string): string => marked.replace(/[⟦⟧⟪⟫⟨⟩⦅⦆]/g, '');

/** The copy without its marks, and the place that they show. */
export function placed(marked: string): { text: string; span: Span } {
  const start = marked.search(OPENING);
  const end = marked.search(CLOSING);
  return { text: unmarked(marked), span: { start, end: end - 1 } };
}

export function targetIn(marked: string): Target {
  const { text, span } = placed(marked);
  return describe(text, span);
}

/** The copy with the place of the anchor marked. */
export function shown(text: string, anchor: Anchor): string {
  const span = spanOf(anchor);
  if (!span) return text;
  const [open, close] = MARKS[anchor.state];
  return text.slice(0, span.start) + open + text.slice(span.start, span.end) + close + text.slice(span.end);
}

/** Where a note that was put on one copy is in another. */
export const anchored = (before: string, after: string): string => {
  const text = unmarked(after);
  return shown(text, new NoteFinder(text).find(targetIn(before)));
};
