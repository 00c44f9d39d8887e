/** Many documents are checked on all cores: nobody sees that but by the clock. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const MANY = 60;
const HALF = MANY / 2;

suite('many documents', () => {
  const folder = folderForEach();
  const names = Array.from({ length: MANY }, (_, i) => `${10 + i}.txt`);
  setup(() => {
    const files = names.map((name, i) => [name, `${ARTICLE}\nIt was ${i} percent percent.\n`.repeat(4 + (i % 7))]);
    folder().write({ 'factnote.json': ONLY_FIGURES, ...Object.fromEntries(files) });
  });

  test('they are told as if they were checked one by one', async () => {
    const check = (files: string[]) => folder().factnote(['check', '--format', 'jsonl', ...files]);
    const { out, err, status } = await check(names);
    const few: string[] = [];
    for (let i = 0; i < MANY; i += 15) few.push((await check(names.slice(i, i + 15))).out);
    assert.equal(out, few.join(''));
    assert.deepEqual([err, status], ['', 1]);
  });

  test('standard input is one of them', async () => {
    for (const files of [
      ['-', ...names],
      [...names.slice(0, HALF), '-', ...names.slice(HALF)],
    ]) {
      const { out, err, status } = await folder().factnote(['check', '--format', 'jsonl', ...files], ARTICLE);
      const results = out
        .trimEnd()
        .split('\n')
        .map(each => JSON.parse(each));
      assert.deepEqual(
        results.map(({ path }) => path),
        files,
      );
      assert.equal(results[files.indexOf('-')].findings.length, 1);
      assert.deepEqual([err, status], ['', 1]);
    }
  });

  test('what cannot be read is told in its place, and once; the others are checked', async () => {
    folder().write({ [names[HALF]]: Buffer.from([0x41, 0xff]) });
    const { out, err, status } = await folder().factnote(['check', '--format', 'jsonl', ...names, 'nowhere.txt']);
    assert.match(
      err,
      /^factnote: 40\.txt is not UTF-8: [^\n]+\nfactnote: nowhere\.txt: there is no such file [^\n]+\n$/,
    );
    assert.equal(out.trimEnd().split('\n').length, MANY - 1);
    assert.equal(status, 2);
  });

  const line = (id: number): string => `${JSON.stringify({ id, text: ARTICLE.repeat(10) })}\n`;

  test('--jsonl-in: a line that is wrong ends the run, after all that came before it', async () => {
    const lines = Array.from({ length: 500 }, (_, i) => line(i));
    const input = [...lines.slice(0, 300), '{"id":\n', ...lines.slice(300)].join('');
    const { out, err, status } = await folder().factnote(['check', '--jsonl-in'], input);
    assert.match(err, /^factnote: line 301 of standard input is not JSON: [^\n]+\n$/);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map(each => JSON.parse(each).id),
      Array.from({ length: 300 }, (_, i) => i),
    );
    assert.equal(status, 2);
  });

  test('--jsonl-in reads no further ahead than is soon worked on', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'check', '--jsonl-in'], { cwd: folder().path });
    let sent = 0;
    const send = (): void => {
      while (child.stdin.write(line(sent++))); // until the pipe is full
      child.stdin.once('drain', send);
    };
    child.stdin.on('error', () => {});
    send();
    await once(child.stdout, 'readable'); // and nobody reads on
    let before = -1;
    while (before < sent) {
      before = sent;
      await new Promise(done => setTimeout(done, 500));
    }
    assert.ok(sent < 5000, `took ${sent} documents in`);
    child.kill();
    await once(child, 'close');
  });

  test('--fix that is cancelled leaves nothing half written', async () => {
    folder().write({ 'factnote.json': '{}' }); // what is left fills the pipe: the run waits until it is read
    const args = ['check', '--fix', '--format', 'json', '.'];
    const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder().path });
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    child.stdout.resume();
    const [status] = await once(child, 'close');
    assert.equal(status, 130);
    assert.deepEqual(readdirSync(folder().path), [...names, 'factnote.json']);
  });
});
