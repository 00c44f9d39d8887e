import assert from 'node:assert/strict';
import { Positions } from '../../src/lsp/positions';

const TEXT = 'A\r\n😀é b\n\n“x”';

/** Offset; line; character in UTF-16, and in bytes. */
const PLACES: [offset: number, line: number, units: number, bytes: number][] = [
  [0, 0, 0, 0],
  [1, 0, 1, 1],
  [3, 1, 0, 0],
  [5, 1, 2, 4], // behind 😀
  [6, 1, 3, 6], // behind é
  [8, 1, 5, 8],
  [9, 2, 0, 0],
  [10, 3, 0, 0],
  [11, 3, 1, 3], // behind “
  [13, 3, 3, 7],
];

suite('places as an editor counts them', () => {
  for (const [offset, line, units, bytes] of PLACES)
    test(`${offset} is ${line}:${units}, or ${line}:${bytes} in bytes`, () => {
      for (const [encoding, character] of [
        ['utf-16', units],
        ['utf-8', bytes],
      ] as const) {
        const positions = new Positions(TEXT, encoding);
        assert.deepEqual(positions.rangeOf({ start: offset, end: offset }).start, { line, character });
        assert.equal(positions.offsetOf({ line, character }), offset);
      }
    });

  test('what lies beyond a line or the text is its end', () => {
    for (const encoding of ['utf-16', 'utf-8'] as const) {
      const positions = new Positions(TEXT, encoding);
      assert.equal(positions.offsetOf({ line: 0, character: 99 }), 1); // before the line break
      assert.equal(positions.offsetOf({ line: 2, character: 1 }), 9);
      assert.equal(positions.offsetOf({ line: 9, character: 0 }), TEXT.length);
    }
  });

  test('a byte inside a letter counts as where the letter begins, and a byte order mark is a letter', () => {
    assert.equal(new Positions(TEXT, 'utf-8').offsetOf({ line: 1, character: 2 }), 3);
    assert.equal(new Positions('\ufeffa', 'utf-8').offsetOf({ line: 0, character: 4 }), 2);
  });

  test('an empty text has one place', () => {
    assert.equal(new Positions('', 'utf-8').offsetOf({ line: 0, character: 0 }), 0);
  });
});
