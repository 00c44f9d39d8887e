/** What a run comes to, for the page of a job. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

suite('factnote check --summary', () => {
  const folder = folderForEach();
  const summary = () => readFileSync(folder().at('s.md'), 'utf8');
  setup(() => void folder().write({ 'factnote.json': ONLY_FIGURES }));

  test('it says what is ready, what is found and what is open, the worst article first', async () => {
    folder().write({ 'fares.txt': ARTICLE, 'sun.txt': 'The sun shone.\n', 'boats.txt': 'They lost 12 boats.\n' });
    const { out, status } = await folder().factnote([
      'check',
      '--summary',
      's.md',
      'boats.txt',
      'fares.txt',
      'sun.txt',
    ]);
    assert.match(out, /1 error in 3 files/);
    assert.equal(status, 1);
    const [head, , counts, , , , first, second, ...end] = summary().split('\n');
    assert.equal(head, '## Factnote: 1 of 3 articles ready');
    assert.match(counts, /^1 error found\. 0 of \d claims verified\.$/);
    assert.match(first, /^\| fares\.txt \| \d+ \| 1 error \| \d \| \d open, 1 damaged \|$/);
    assert.equal(second, '| boats.txt | 0 |  | 1 | 1 open |');
    assert.deepEqual(end, ['', '']);
  });

  test('it is appended', async () => {
    folder().write({ 's.md': 'Before.\n', 'sun.txt': 'The sun shone.\n' });
    await folder().factnote(['check', '--summary', 's.md', 'sun.txt']);
    assert.match(summary(), /^Before\.\n## Factnote: 1 of 1 article ready\n\nNothing found\./);
  });

  test('a name writes no Markdown', async () => {
    const name = 'a|b`<b>[x](y)\n# z.txt';
    folder().write({ [name]: ARTICLE });
    await folder().factnote(['check', '--summary', 's.md', name]);
    assert.match(summary(), /^\| a\\\|b\\`\\<b\\>\\\[x\\\]\(y\) \\# z\.txt \|/m);
  });

  test('of many articles it lists the worst, and says how many it leaves out', async () => {
    const files = Array.from({ length: 30 }, (_, i) => [`n${10 + i}.txt`, ARTICLE] as const);
    folder().write({ ...Object.fromEntries(files), 'n25.txt': `${ARTICLE}\nA child pays $ 3.\n` });
    await folder().factnote(['check', '--summary', 's.md', ...files.map(([name]) => name)]);
    const rows = summary().match(/^\| n\d\d\.txt .*/gm) ?? [];
    assert.equal(rows.length, 20);
    assert.match(rows[0], /^\| n25\.txt /);
    assert.match(summary(), /^10 more are not ready\.$/m);
  });
});
