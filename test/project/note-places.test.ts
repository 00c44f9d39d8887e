/** Places of documents in notes: what is written is found again. */
import assert from 'node:assert/strict';
import type { Place, SourceDocument } from '../../src/engine/evidence/document';
import { blockAt, placeInNote } from '../../src/project/note-places';

const places: readonly Place[] = [
  { page: 1, line: 1 },
  { page: 2, line: 1 },
  { page: 2, line: 7 },
  { sheet: 'Boats & nets', row: 4 },
  { part: 'comment 3' },
  { time: '00:12:31', line: 40 },
];

const document: SourceDocument = {
  path: 'a.pdf',
  text: 'x'.repeat(60),
  blocks: places.map((place, i) => ({ kind: 'paragraph', span: { start: 10 * i, end: 10 * i + 9 }, place })),
  date: null,
  digest: 'a',
};

suite('places in notes', () => {
  for (const [i, place] of places.entries())
    test(placeInNote(place), () => assert.equal(blockAt(document, placeInNote(place)), document.blocks[i]));

  test('of a page without a line, or of a line within a block, the block that has it', () => {
    assert.equal(blockAt(document, 'page=2'), document.blocks[1]);
    assert.equal(blockAt(document, 'page=2&line=5'), document.blocks[1]);
    assert.equal(blockAt(document, 'page=2&line=9'), document.blocks[2]);
  });

  test('of none, nothing', () => {
    for (const place of ['', 'page=3', 'cell=B12', 'nonsense', 'constructor=x'])
      assert.equal(blockAt(document, place), undefined, place);
  });
});
