import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const line = (id: unknown, text: string): string => `${JSON.stringify({ id, text })}\n`;

suite('streams', () => {
  const folder = folderForEach();
  setup(() => void folder().write({ 'factnote.json': ONLY_FIGURES }));
  const jsonlIn = (input: string | Uint8Array) => folder().factnote(['check', '--jsonl-in'], input);

  test('- reads standard input', async () => {
    const { out, status } = await folder().factnote(['check', '--format', 'json', '-'], ARTICLE);
    const [{ path, findings }] = JSON.parse(out).files;
    assert.deepEqual([path, findings.length, status], ['-', 1, 1]);
  });

  test('--jsonl-in prints a result a line, in order, with the ids it was given', async () => {
    const ids = [3, 'one', null, { a: 1 }, '“”'];
    const { out, status } = await jsonlIn(ids.map(id => line(id, 'It costs $ 5.')).join(''));
    const results = out
      .trimEnd()
      .split('\n')
      .map(each => JSON.parse(each));
    assert.deepEqual(
      results.map(({ id }) => id),
      ids,
    );
    assert.ok(results.every(({ findings }) => findings.length === 1));
    assert.equal(status, 1);
  });

  test('--jsonl-in takes a last line without an end, empty lines, CRLF, a byte-order mark, and U+2028 inside', async () => {
    const { out, err } = await jsonlIn(`\ufeff${line(1, 'a\u2028b').trim()}\r\n\n{"text":"c"}`);
    const ids = out
      .trimEnd()
      .split('\n')
      .map(each => JSON.parse(each).id);
    assert.deepEqual([ids, err], [[1, null], '']);
  });

  const wrong: readonly (readonly [string | Uint8Array, RegExp])[] = [
    [`${line(1, '')}{"id": 2`, /^factnote: line 2 of standard input is not JSON: [^\n]+\n$/],
    [`${line(1, '')}[]\n`, /^factnote: line 2 of standard input must be an object with an “id” and a “text”\n$/],
    [`${line(1, '')}{"id":2,"text":3}\n`, /^factnote: line 2 of standard input must be an object/],
    [
      Buffer.from([...Buffer.from(line(1, '')), 0x22, 0xff, 0x22]),
      /^factnote: line 2 of standard input is not UTF-8: byte 1, /,
    ],
    [
      `${line(1, '')}"${'x'.repeat(17 * 2 ** 20)}"\n`,
      /^factnote: line 2 of standard input is too large for an article/,
    ],
  ];
  for (const [input, complaint] of wrong) {
    test(`--jsonl-in names the line that is wrong: ${complaint.source.slice(20, 70)}`, async () => {
      const { out, err, status } = await jsonlIn(input);
      assert.match(err, complaint);
      assert.equal(status, 2);
      assert.equal(JSON.parse(out).id, 1); // what came before it is told
    });
  }

  test('--jsonl-in holds one document at a time', async function () {
    this.timeout(120_000); // with so little memory it takes as long as the machine pleases
    const input = line(1, ARTICLE.repeat(20)).repeat(6000); // 27 MB, in a heap of 32
    const { out, err } = await folder().factnote(['check', '--jsonl-in'], input, ['--max-old-space-size=32']);
    assert.equal(err, '');
    assert.equal(out.trimEnd().split('\n').length, 6000);
  });

  test('--jsonl-in waits for a reader that is slow, and answers before its input ends', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'check', '--jsonl-in']);
    child.stdin.write(line('first', 'It costs $ 5.'));
    const [answer] = await once(child.stdout.setEncoding('utf8'), 'data');
    assert.equal(JSON.parse(answer).id, 'first');
    child.stdin.end();
    await once(child, 'close');
  });

  test('it ends quietly where nobody reads any more', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'check', '--jsonl-in']);
    let err = '';
    child.stderr.on('data', chunk => (err += chunk));
    child.stdin.on('error', () => {});
    child.stdin.write(line(1, ARTICLE).repeat(20_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    assert.equal(err, '');
  });
});
