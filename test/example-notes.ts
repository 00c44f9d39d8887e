import { describe } from '../src/engine/notes/describe';
import { verifiedIn } from '../src/engine/notes/verified-figures';
import type { FactNote } from '../src/engine/notes/note';
import type { Desk, Noted } from '../src/engine/rule';

/** What a desk knows in an example of a rule: the fact notes of its article, and of others. */
export const exampleDesk = (all: readonly Noted[] = []): Desk => ({
  notes: all.filter(note => !note.in).map(exampleNote),
  changedEvidence: new Map(
    all.flatMap(({ evidence }, i) =>
      evidence ? [[`urn:uuid:${i}`, { source: 'tables/port.csv', isGone: evidence === 'gone' }] as const] : [],
    ),
  ),
  elsewhere: all.flatMap((note, i) =>
    note.in ? [{ path: note.in, verified: verifiedIn([exampleNote(note, i)]) }] : [],
  ),
});

function exampleNote({ status, on, comment = '' }: Noted, i: number): FactNote {
  const span = { start: on.indexOf('⟦'), end: on.indexOf('⟧') - 1 };
  return {
    kind: 'fact',
    id: `urn:uuid:${i}`,
    status,
    comment,
    evidence: [{ source: 'https://port.example/table-4', quote: '', seen: '' }],
    replies: [],
    checker: 'Ana Ruiz',
    created: '2026-11-23T12:00:00Z',
    modified: '2026-11-23T12:00:00Z',
    target: describe(on.replace(/[⟦⟧]/g, ''), span),
  };
}
