import { describe } from '../src/engine/notes/describe';
import type { FactNote } from '../src/engine/notes/note';
import type { Noted } from '../src/engine/rule';

/** The fact notes of an example of a rule. */
export const exampleNotes = (all: readonly Noted[] = []): FactNote[] =>
  all.map(({ status, on, comment = '' }, i) => {
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
  });
