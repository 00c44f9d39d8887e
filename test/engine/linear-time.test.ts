/** However odd a paragraph is, reading it takes time in proportion to its length: an editor must never hang on what was pasted. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';

const SIZE = 30_000; // UTF-16 units, all in one paragraph
const PATIENCE = 2_000; // milliseconds; a pattern that is not linear takes minutes

const PIECES = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '“”"’',
    '“a” ',
    '"a" ',
    '“a ',
    'a” ',
    '“Yes. “No. ',
    '“a,” she said. ',
    '(',
    ' ',
    '\u00a0',
  ],
  ...[
    'said. ',
    'said ',
    'according to ',
    'according to the ',
    'Mr. ',
    'The ',
    'On ',
    'a',
    'A',
    'aB',
    'a.B',
    'A.',
    '. ',
    '…',
    '—',
  ],
  ...[
    '4 ',
    '4',
    '4,',
    '4.',
    '$ 5 ',
    '$',
    '5 percent ',
    'four ',
    'twenty-',
    'from 3 to 4 ',
    'in 2022 ',
    'million ',
    '-',
    '/',
    '%',
  ],
  ...[
    'See also ',
    'http://',
    'www.',
    '@',
    '<',
    '<a>',
    '&amp;',
    '*',
    '`',
    '[',
    '](',
    '#',
    '_',
    '😀',
    '\u0301',
    '\ud83d',
  ],
];

suite('a paragraph of nothing but', () => {
  for (const piece of PIECES) {
    test(JSON.stringify(piece), () => {
      const copy = `T${piece.repeat(SIZE / piece.length)}`;
      const started = performance.now();
      check(copy);
      const took = performance.now() - started;
      assert.ok(took < PATIENCE, `it takes ${Math.round(took)} ms`);
    }).timeout(60_000);
  }
});
