/** Documents by their path, and who is asked about what. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { Library } from '../../../src/engine/evidence/library';
import { questionsOf } from '../../../src/engine/evidence/questions';

const document = (path: string, text: string): SourceDocument => ({
  path,
  text,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, place: { line: 1 } }],
  date: null,
  digest: text,
});

const paths = (library: Library): string[] => Array.from(library.documents, ({ path }) => path);

suite('a library', () => {
  test('has one document a path, the last that was added', () => {
    const library = new Library();
    library.add(document('a.txt', 'One.'));
    library.add(document('b.txt', 'Two.'));
    library.add(document('a.txt', 'Three.'));
    assert.deepEqual(
      Array.from(library.documents, ({ text }) => text),
      ['Two.', 'Three.'],
    );
    library.remove('b.txt');
    library.remove('c.txt');
    assert.deepEqual(paths(library), ['a.txt']);
  });

  test('finds nothing where it has nothing', () => {
    const article = parseArticle('“We lost 12 boats in the storm,” said Hanne Krog.');
    for (const question of questionsOf(article))
      assert.deepEqual(new Library().ask(question, article, null), { question, verdict: 'not-found', evidence: [] });
  });
});
