/** Files that are no articles at all: each is handled, or refused in one line that names it, and none is written to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ARTICLE, folderForEach } from './factnote';

const PATIENCE = 20_000; // milliseconds, for the whole process on a slow machine

suite('bad input', () => {
  const folder = folderForEach();

  const refused: readonly (readonly [string, () => Buffer, RegExp])[] = [
    [
      'binary',
      () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      /is a binary file: it has a zero byte at byte 4/,
    ],
    ['of 50 MB', () => Buffer.alloc(50 * 2 ** 20, 'x'), /is too large for an article: 50 MB, of at most 16/],
    [
      'in Windows-1252',
      () => Buffer.from('A line.\nIt\x92s here.', 'latin1'),
      /is not UTF-8: byte 10, in line 2, cannot be read/,
    ],
    ['cut in the middle of a character', () => Buffer.from('Café').subarray(0, 4), /is not UTF-8: byte 3, in line 1/],
    ['in UTF-16 that is cut', () => Buffer.from([0xff, 0xfe, 0x41]), /is not sound UTF-16: byte 2/],
  ];
  for (const [what, bytes, complaint] of refused) {
    test(`a file ${what} is refused, and --fix leaves it alone`, async () => {
      const before = bytes();
      folder().write({ 'odd.txt': before, 'good.txt': ARTICLE });
      const { out, err, status } = await folder().factnote([
        'check',
        '--fix',
        '--format',
        'jsonl',
        'odd.txt',
        'good.txt',
      ]);
      assert.match(err, new RegExp(`^factnote: odd\\.txt ${complaint.source}[^\\n]*\\n$`));
      assert.equal(status, 2);
      assert.equal(JSON.parse(out).path, 'good.txt'); // the others are checked
      assert.ok(before.equals(readFileSync(folder().at('odd.txt'))));
    }).timeout(PATIENCE);

    test(`standard input ${what} is refused`, async () => {
      const { err, status } = await folder().factnote(['check', '-'], bytes());
      assert.match(err, /^factnote: standard input is [^\n]+\n$/);
      assert.equal(status, 2);
    }).timeout(PATIENCE);

    test(`what is wrong with a file ${what} is said once, where it is all there is`, async () => {
      folder().write({ 'odd.txt': bytes() });
      for (const how of [['check'], ['check', '--fix'], ['check', '--fix-dry-run'], ['annotate']]) {
        const { err, status } = await folder().factnote([...how, 'odd.txt']);
        assert.match(err, new RegExp(`^factnote: odd\\.txt ${complaint.source}[^\\n]*\\n$`), how.join(' '));
        assert.equal(status, 2);
      }
    }).timeout(PATIENCE);

    test(`in a folder, a file ${what} is left out, and said so`, async () => {
      folder().write({ 'odd.txt': bytes(), 'good.txt': ARTICLE });
      const { err, status } = await folder().factnote(['annotate', '.']);
      assert.match(err, /^factnote: odd\.txt is [^\n]+; left out\n$/);
      assert.equal(status, 0);
    }).timeout(PATIENCE);
  }

  const handled: readonly (readonly [string, () => string])[] = [
    ['empty', () => ''],
    ['with nothing but white space', () => ' \r\n\t\n'],
    ['with nothing but a byte-order mark', () => '\ufeff'],
    ['with one line of 5 MB', () => 'The boat left the harbour at dawn. '.repeat(150_000)],
    ['with one word of 5 MB', () => 'x'.repeat(5_000_000)],
    ['with nothing but quotation marks', () => '“”"’'.repeat(3_000)],
    ['with 200,000 lines', () => 'The boat left.\n'.repeat(200_000)],
    ['with lone CRs', () => ARTICLE.replaceAll('\n', '\r')],
    ['with every kind of line end', () => ARTICLE.replace('\n', '\r').replace('\n', '\r\n')],
    ['with control characters and half a surrogate pair', () => '\u0001\u001b[2J “\ud83d” \u2028 said.'],
  ];
  for (const [what, copy] of handled) {
    test(`a file ${what} is checked`, async () => {
      folder().write({ 'odd.txt': copy() });
      const { out, err, status } = await folder().factnote(['check', '--format', 'jsonl', 'odd.txt']);
      assert.equal(err, '');
      assert.ok(status === 0 || status === 1);
      assert.equal(JSON.parse(out).path, 'odd.txt');
    }).timeout(PATIENCE);
  }
});
