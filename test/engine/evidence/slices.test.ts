/** A text in pieces is the text, and no piece parts a word where there is a blank. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { piecesOf } from '../../../src/engine/evidence/slices';

const PIECE = 1 << 14;

suite('pieces of a text', () => {
  test('tile the part that is asked for, and are short', () => {
    const word = fc.constantFrom('harbour', 'a', '1,204', '\n', '—', 'x'.repeat(5000));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4000 }), fc.nat(50), (words, from) => {
        const text = words.join(' ');
        const span = { start: Math.min(from, text.length), end: text.length };
        const pieces = [...piecesOf(text, span)];
        assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text.slice(span.start));
        for (const { end } of pieces.slice(0, -1)) assert.match(text[end - 1], /[ \n]/);
        for (const { start, end } of pieces) assert.ok(end - start <= 2 * PIECE);
      }),
    );
  });

  test('end where no blank is, too', () => {
    const text = 'x'.repeat(5 * PIECE);
    assert.ok([...piecesOf(text, { start: 0, end: text.length })].length > 3);
  });
});
