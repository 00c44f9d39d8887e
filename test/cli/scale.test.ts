/** The recipe of docs/scale.md, run: GNU parallel finds what one process finds. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const page = readFileSync('docs/scale.md', 'utf8');
const script = /^#!\/bin\/sh\n[^]+?(?=^```)/m.exec(page)![0];
const recipe = /^parallel .+$/m.exec(page)![0].replace('64M', '4k');

/** Debian's package `parallel`; another program of that name, of moreutils, does something else. */
const isThere = /GNU/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');

suite('docs/scale.md', function () {
  const folder = folderForEach();
  suiteSetup(function () {
    if (isThere) return;
    console.log('    (GNU parallel is not there: apt-get install parallel)');
    this.skip();
  });

  const run = (command: string) => {
    const env = { ...process.env, PATH: `${folder().path}${delimiter}${process.env.PATH}` };
    return spawnSync('sh', ['-c', command], { cwd: folder().path, encoding: 'utf8', env });
  };
  const line = (id: number): string => `${JSON.stringify({ id, text: `${ARTICLE}\nThey lost ${id} boats.` })}\n`;
  const lines = Array.from({ length: 60 }, (_, id) => line(id));
  setup(() => {
    folder().write({
      'factnote.json': ONLY_FIGURES,
      'factnote-pipe': script,
      factnote: `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
      'archive.jsonl': lines.join(''),
    });
    for (const name of ['factnote-pipe', 'factnote']) chmodSync(folder().at(name), 0o755);
  });

  test('GNU parallel prints what one process prints, in the same order', async () => {
    const { stderr, status } = run(recipe);
    const { out } = await folder().factnote(['check', '--jsonl-in'], lines.join(''));
    assert.deepEqual([readFileSync(folder().at('found.jsonl'), 'utf8') === out, status], [true, 0], stderr);
    assert.ok(readFileSync(folder().at('done.log'), 'utf8').split('\n').length > 3, 'more than one process');
  });

  test('a line that is wrong fails the run', () => {
    folder().write({ 'archive.jsonl': [...lines.slice(0, 50), '{"id":\n', ...lines.slice(50)].join('') });
    const { stderr, status } = run(recipe);
    assert.match(stderr, /^factnote: line \d+ of standard input is not JSON/m);
    assert.notEqual(status, 0);
  });
});
