/** What is found, marked in the editor. */
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { ReadFinding } from '../messages';

/** Shows these findings from now on. */
export const showFindings = StateEffect.define<readonly ReadFinding[]>();

/** A finding where it stands now. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly finding: ReadFinding;
}

/** Marks move along with the words; one whose words are deleted is gone. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const moved = marks.map(transaction.changes);
    const shown = transaction.effects.find(effect => effect.is(showFindings));
    return shown ? decorated(shown.value, transaction.state) : moved;
  },
  provide: field => EditorView.decorations.from(field),
});

export const marks: Extension = marked;

function decorated(findings: readonly ReadFinding[], { doc }: EditorState): DecorationSet {
  const ranges = findings.flatMap(finding => {
    const { start, end } = finding.span;
    const to = Math.min(Math.max(end, start + 1), doc.length); // where something is missing there is no word to mark
    const from = Math.min(start, to - 1);
    if (from < 0) return [];
    return [Decoration.mark({ class: `finding ${finding.severity}`, finding }).range(from, to)];
  });
  return Decoration.set(ranges, true);
}

/** The marks between two places, in the order of the text. */
export function marksIn(state: EditorState, from = 0, to = state.doc.length): Mark[] {
  const found: Mark[] = [];
  state.field(marked).between(from, to, (start, end, { spec }) => {
    found.push({ from: start, to: end, finding: spec.finding as ReadFinding });
  });
  return found;
}
