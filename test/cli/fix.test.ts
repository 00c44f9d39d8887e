import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const MENDED = ARTICLE.replace('$ 5', '$5');

suite('factnote check --fix', () => {
  const folder = folderForEach();
  setup(() => void folder().write({ 'factnote.json': ONLY_FIGURES }));
  const fix = (...args: string[]) => folder().factnote(['check', '--fix', ...args]);

  const kinds: readonly (readonly [string, (copy: string) => Uint8Array])[] = [
    ['LF', copy => Buffer.from(copy)],
    ['CRLF', copy => Buffer.from(copy.replaceAll('\n', '\r\n'))],
    ['lone CRs', copy => Buffer.from(copy.replaceAll('\n', '\r'))],
    ['a byte-order mark', copy => Buffer.from(`\ufeff${copy}`)],
    ['UTF-16', copy => Buffer.from(`\ufeff${copy}`, 'utf16le')],
    ['no last line end', copy => Buffer.from(copy.trimEnd())],
  ];
  for (const [name, bytes] of kinds) {
    test(`mends a file with ${name}, which keeps it`, async () => {
      folder().write({ 'a.txt': bytes(ARTICLE) });
      const { out, err, status } = await fix('a.txt');
      assert.deepEqual([err, status], ['', 0]);
      assert.equal(out, 'Nothing found in 1 file.\n');
      assert.deepEqual(readFileSync(folder().at('a.txt')), bytes(MENDED));
    });
  }

  test('keeps the mode, and leaves nothing lying about', async () => {
    folder().write({ 'a.txt': ARTICLE });
    chmodSync(folder().at('a.txt'), 0o640);
    await fix('a.txt');
    assert.equal(statSync(folder().at('a.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder().path).sort(), ['a.txt', 'factnote.json']);
  });

  test('deletes the drafts that a run has left that was killed, and nothing else', async () => {
    const uuid = '0b9c6b2e-6f5d-4d3a-9a63-7c1f0e5d2a10';
    const others = [`.b.txt.${uuid}`, `.b.txt.${uuid}.factnote.txt`, '.factnote', `now.${uuid}.factnote`];
    const fresh = `.c.txt.${uuid}.factnote`; // another run may be at it
    const left = `.a.txt.${uuid}.factnote`;
    folder().write(Object.fromEntries(['a.txt', left, fresh, ...others].map(name => [name, ARTICLE])));
    for (const name of [left, ...others]) utimesSync(folder().at(name), 1, 1);
    await fix('a.txt');
    assert.deepEqual(readdirSync(folder().path).sort(), ['a.txt', 'factnote.json', fresh, ...others].sort());
  });

  test('mends a file whose name is as long as a name may be', async () => {
    const name = `${'é'.repeat(125)}.txt`;
    folder().write({ [name]: ARTICLE });
    assert.deepEqual((await fix(name)).err, '');
    assert.equal(readFileSync(folder().at(name), 'utf8'), MENDED);
  });

  test('mends what a symbolic link points to, and leaves the link', async () => {
    folder().write({ 'real/a.txt': ARTICLE });
    symlinkSync('real/a.txt', folder().at('link.txt'));
    await fix('link.txt');
    assert.ok(lstatSync(folder().at('link.txt')).isSymbolicLink());
    assert.equal(readFileSync(folder().at('real/a.txt'), 'utf8'), MENDED);
  });

  test('writes nothing where nothing changes', async () => {
    folder().write({
      'a.txt': MENDED,
      'unsafe.txt': 'He said “yes. “No.',
      'bad.txt': Buffer.from([0x24, 0x20, 0x35, 0xff]),
    });
    const stamp = () =>
      ['a.txt', 'unsafe.txt', 'bad.txt'].map(name => {
        const { ino, mtimeMs } = statSync(folder().at(name));
        return [name, ino, mtimeMs];
      });
    const before = stamp();
    await fix('a.txt', 'unsafe.txt', 'bad.txt');
    assert.deepEqual(stamp(), before);
  });

  test('tells what it could not mend', async () => {
    folder().write({
      'a.txt': ARTICLE.replace('mayor', '“mayor'),
      'factnote.json': '{"rules":{"quote/unclosed":"error"}}',
    });
    const { out, status } = await fix('--format', 'json', 'a.txt');
    const { findings } = JSON.parse(out).files[0];
    const copy = readFileSync(folder().at('a.txt'), 'utf8');
    for (const { start, end, rule } of findings) {
      if (rule === 'quote/unclosed') assert.equal(copy.slice(start, end), '“');
    }
    assert.equal(status, findings.some(({ severity }: { severity: string }) => severity === 'error') ? 1 : 0);
  });

  test('with - prints the mended copy', async () => {
    const { out, err, status } = await folder().factnote(['check', '--fix', '-'], `\ufeff${ARTICLE}`);
    assert.deepEqual([out, err, status], [`\ufeff${MENDED}`, '', 0]);
  });
});

suite('factnote check --fix-dry-run', () => {
  const folder = folderForEach();

  test('prints a diff, and writes nothing', async () => {
    folder().write({ 'a.txt': ARTICLE, 'clean.txt': MENDED, 'factnote.json': ONLY_FIGURES });
    const { out, err, status } = await folder().factnote(['check', '--fix-dry-run', 'a.txt', 'clean.txt']);
    assert.deepEqual([err, status], ['', 0]);
    const lines = out.split('\n');
    assert.deepEqual(lines.slice(0, 3), ['--- a.txt', '+++ a.txt', '@@ -1,3 +1,3 @@']);
    assert.deepEqual(lines.slice(3, 5), [`-${ARTICLE.split('\n')[0]}`, `+${MENDED.split('\n')[0]}`]);
    assert.doesNotMatch(out, /clean\.txt/);
    assert.equal(readFileSync(folder().at('a.txt'), 'utf8'), ARTICLE);
    const asText = await folder().factnote(['check', '--fix-dry-run', '--format', 'text', 'a.txt', 'clean.txt']);
    assert.equal(asText.out, out);
  });
});
