/** However odd a paragraph is, it can be read. How long that takes is for `npm run bench:odd` to say; a test only sees that it ends. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { readsAsArticle } from '../../src/project/articles';
import pieces from './odd-pieces.json';

const SIZE = 30_000; // UTF-16 code units, all in one paragraph where there is no line end in the piece

suite('copy of nothing but', () => {
  for (const piece of pieces) {
    test(JSON.stringify(piece), () => {
      const copy = `T${piece.repeat(SIZE / piece.length)}`;
      for (const { rule, span } of check(copy).findings)
        assert.ok(0 <= span.start && span.start < span.end && span.end <= copy.length, rule);
      assert.equal(readsAsArticle('x.txt', copy), false);
    });
  }
});

/** More than a call takes as its arguments. */
const MANY = 150_000;

suite('one paragraph with very many', () => {
  for (const piece of ['2nd-best ', '[xx] ', 'a , '])
    test(JSON.stringify(piece), () => {
      assert.ok(check(`It is ${piece.repeat(MANY)}`).findings.length > 0);
    }).timeout(30_000);
});
