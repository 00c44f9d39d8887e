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

  test('finds as many places as anybody looks at, the article itself not among them', () => {
    const copy = '“We lost 12 boats in the storm of that night,” said Hanne Krog.';
    const article = parseArticle(copy);
    const library = new Library();
    for (const name of 'abcdef')
      library.add(document(`${name}.txt`, `Ms. Krog: We lost 12 boats in the storm of that night. (${name})`));
    for (const own of ['c.txt', 'own.txt']) {
      if (own === 'own.txt') library.add(document(own, copy));
      for (const question of questionsOf(article)) {
        const found = library.ask(question, article, null, own).evidence.map(each => each.document.path);
        assert.equal(found.length, 5, `${question.kind} ${own}`);
        assert.ok(!found.includes(own), `${question.kind} ${own}`);
      }
    }
  });

  test('is the same whether documents are read at once or in slices, with questions between two of them', () => {
    const article = parseArticle('“We lost 12 boats in the storm,” said Hanne Krog. The storm sank 12 boats.');
    const texts = ['a', 'b', 'c'].map(name => {
      const filler = `Item ${name}: the harbour board met on the quay. `.repeat(2000);
      return document(`${name}.txt`, `${filler}Ms. Krog: We lost 12 boats in the storm. ${filler}`);
    });
    const answers = (library: Library): unknown =>
      questionsOf(article).map(question => library.ask(question, article, null).evidence.map(({ span }) => span));
    const [once, sliced] = [new Library(), new Library()];
    for (const each of texts) once.add(each);
    let slices = 0;
    for (const each of texts) {
      for (const _ of sliced.adding(each)) if (++slices % 3 === 0) answers(sliced);
      const indexing = sliced.indexing();
      indexing.next();
      answers(sliced);
      while (!indexing.next().done) slices++;
    }
    assert.ok(slices > 3 * 2 * 5, `${slices} slices`);
    assert.deepEqual(answers(sliced), answers(once));
    assert.equal(JSON.stringify(answers(once)).match(/start/g)?.length, 9);
  });

  test('finds nothing where it has nothing', () => {
    const article = parseArticle('“We lost 12 boats in the storm,” said Hanne Krog.');
    for (const question of questionsOf(article))
      assert.deepEqual(new Library().ask(question, article, null), { question, verdict: 'not-found', evidence: [] });
  });
});
