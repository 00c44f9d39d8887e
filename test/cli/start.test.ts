/** The command line begins with what was compiled of it before; where that is not at hand or not for this Node, nobody sees it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

suite('the start', () => {
  const folder = folderForEach();
  const caches = () => readdirSync(folder().path).filter(name => name.includes('.cache'));
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [folder().at('cli.js'), ...args], {
      cwd: folder().path,
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };

  setup(() => {
    folder().write({ 'factnote.json': ONLY_FIGURES, 'a.txt': ARTICLE });
    for (const file of ['cli.js', 'cli-main.js', 'lexicon.bin']) cpSync(join('dist', file), folder().at(file));
  });

  test('a first check keeps what was compiled, and the next one finds the same with it', () => {
    const first = run('check', 'a.txt');
    assert.equal(first.status, 1);
    assert.equal(first.stderr, '');
    assert.equal(caches().length, 1);
    assert.deepEqual(run('check', 'a.txt'), first);
    assert.equal(caches().length, 1);
  });

  test('what is no compiled code is passed over, and replaced', () => {
    const first = run('check', 'a.txt');
    const [name] = caches();
    writeFileSync(folder().at(name), 'no code');
    assert.deepEqual(run('check', 'a.txt'), first);
    assert.deepEqual(caches(), [name]);
    assert.notEqual(readFileSync(folder().at(name), 'utf8'), 'no code');
  });

  test('what needs less than a check keeps nothing', () => {
    assert.equal(run('--version').status, 0);
    assert.deepEqual(caches(), []);
  });
});
