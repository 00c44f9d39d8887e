import { describe } from '../src/engine/notes/describe';
import { verifiedIn } from '../src/engine/notes/verified-figures';
import type { FactNote } from '../src/engine/notes/note';
import type { Answer } from '../src/engine/evidence/evidence';
import { Library } from '../src/engine/evidence/library';
import { questionsOf } from '../src/engine/evidence/questions';
import { parseArticle } from '../src/engine/article/parse';
import { extractCsv } from '../src/project/extract/csv';
import { extractText } from '../src/project/extract/text';
import type { Desk, Good, Noted } from '../src/engine/rule';

/** What a desk knows in an example of a rule: the fact notes of its article, and of others, and what its documents say of the copy. */
export const exampleDesk = ({ notes: all = [], sources, style }: Partial<Good>, copy: string): Desk => ({
  style,
  notes: all.filter(note => !note.in).map(exampleNote),
  changedEvidence: new Map(
    all.flatMap(({ evidence }, i) =>
      evidence ? [[`urn:uuid:${i}`, { source: 'tables/port.csv', isGone: evidence === 'gone' }] as const] : [],
    ),
  ),
  elsewhere: all.flatMap((note, i) =>
    note.in ? [{ path: note.in, verified: verifiedIn([exampleNote(note, i)]) }] : [],
  ),
  ...(sources && { evidence: answersOf(sources, copy) }),
});

function answersOf(sources: Readonly<Record<string, string>>, copy: string): Answer[] {
  const library = new Library();
  for (const [path, text] of Object.entries(sources)) {
    const extracted = path.endsWith('.csv') ? extractCsv(text) : extractText(text, 'text');
    if ('blocks' in extracted) library.add({ ...extracted, date: null, path, digest: path });
  }
  const article = parseArticle(copy);
  return questionsOf(article).map(question => library.ask(question, article, null));
}

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
