/** Notes on a real disk: writers that are stopped in the middle, folders that lead elsewhere, disks that fail, processes that die. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { Folder, folderForEach } from './factnote';

const COPY = 'The board paid 1,000 euros to the yard, 2,000 euros to the port and 3,000 euros to the town.\n';

suite('the notes on disk', () => {
  const folder = folderForEach();
  setup(() => void folder().write({ 'a.txt': COPY }));
  const add = (amount: string, place = folder(), ...node: string[]) =>
    place.factnote(['notes', 'add', 'a.txt', '--exact', `${amount} euros`, '--checker', 'Ana'], '', node);
  const kept = async (place: Folder): Promise<string[]> => {
    const { out } = await place.factnote(['notes', 'list', 'a.txt', '--format', 'json']);
    return JSON.parse(out).notes.map(({ exact }: { exact: string }) => exact.split(' ')[0]);
  };
  const left = (place = folder()) => readdirSync(place.at('.factnotes'));

  /** Code that stops its process (as a laptop that is shut stops all) before or in the middle of a file operation. */
  const stopping: Readonly<Record<string, string>> = {
    'the lock is written': hook('writeFileSync', 'isFirst'),
    'the draft is created': hook('openSync', 'path.endsWith(".tmp")'),
    'half of the draft is written': `const fs = require('node:fs'); const { writeFileSync } = fs; let count = 0;
      fs.writeFileSync = (file, bytes, ...rest) => {
        if (++count !== 2) return writeFileSync(file, bytes, ...rest);
        const half = bytes.length >> 1;
        fs.writeSync(file, bytes, 0, half); process.kill(process.pid, 'SIGSTOP'); fs.writeSync(file, bytes, half);
      };`,
    'the draft takes the file’s name': hook('renameSync', 'true'),
    'the file that says nothing is set aside': hook('renameSync', 'to.endsWith(".old")'),
    'the lock is deleted': hook('unlinkSync', 'path.endsWith(".lock")'),
  };
  test('a writer that is stopped anywhere overwrites nothing when it goes on', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(60_000);
    const sleepers = Object.entries(stopping).map(async ([where, code]) => {
      const place = new Folder().write({ 'a.txt': COPY, 'stop.cjs': code });
      const { out: id } = await add('1,000', place);
      const isDeleting = where === 'the file that says nothing is set aside';
      const asleep = isDeleting
        ? ['delete', id.trim()]
        : ['add', 'a.txt', '--exact', '2,000 euros', '--checker', 'Ben'];
      const args = ['--require', place.at('stop.cjs'), resolve('dist/cli.js'), 'notes', ...asleep];
      const sleeper = spawn(process.execPath, args, { cwd: place.path });
      const ended = once(sleeper, 'close');
      await stopped(sleeper.pid!);
      const { err, status } = await add('3,000', place);
      assert.deepEqual([err, status], ['', 0], where);
      assert.ok((await kept(place)).includes('3,000'), where);
      sleeper.kill('SIGCONT');
      assert.deepEqual(await ended, [0, null], where);
      assert.deepEqual(await kept(place), isDeleting ? ['3,000'] : ['1,000', '2,000', '3,000'], where);
      assert.deepEqual(left(place), ['a.txt.jsonld'], where);
      place.remove();
    });
    await Promise.all(sleepers);
  });

  /** What a repository may carry, so that the next note is written somewhere else; `→` is a file outside of it. */
  const traps: readonly (readonly [string, (outside: string) => void, RegExp | ''])[] = [
    ['the draft of old', outside => symlinkSync(outside, folder().at('.factnotes/a.txt.jsonld.tmp')), ''],
    [
      'the lock',
      outside => symlinkSync(outside, folder().at('.factnotes/a.txt.jsonld.lock')),
      /jsonld\.lock is a symbolic link/,
    ],
    [
      'the note file',
      outside => symlinkSync(outside, folder().at('.factnotes/a.txt.jsonld')),
      /a\.txt\.jsonld is a symbolic link/,
    ],
  ];
  for (const [what, set, complaint] of traps) {
    for (const there of [true, false]) {
      test(`nothing is written through ${what}, a link to ${there ? 'a file' : 'nothing'}`, async () => {
        const outside = folder().at('outside/precious');
        folder().write({ 'outside/other': '' });
        if (there) folder().write({ 'outside/precious': '[]\n' });
        mkdirSync(folder().at('.factnotes'));
        set(outside);
        const { err, status } = await add('1,000');
        if (complaint) assert.match(err, new RegExp(`^factnote: [^\\n]*${complaint.source}[^\\n]*\\n$`));
        assert.deepEqual([err === '', status], complaint ? [false, 2] : [true, 0]);
        assert.equal(there ? readFileSync(outside, 'utf8') : existsSync(outside), there ? '[]\n' : false);
        assert.deepEqual(readdirSync(folder().at('outside')), there ? ['other', 'precious'] : ['other']);
      });
    }
  }

  test('a folder of notes that is a link is refused', async () => {
    folder().write({ 'outside/x': '', 'sub/b.txt': COPY });
    symlinkSync('outside', folder().at('.factnotes'));
    const first = await add('1,000');
    assert.match(first.err, /^factnote: [^\n]* \.factnotes is a symbolic link, and nothing is written through one\n$/);
    assert.equal(first.status, 2);
    assert.deepEqual(readdirSync(folder().at('outside')), ['x']);
  });

  test('a folder below it that is a link, to a folder or to nothing, is refused', async () => {
    folder().write({ 'outside/x': '', '.factnotes/y': '', 'sub/a.txt': COPY, 'gone/a.txt': COPY });
    symlinkSync('../outside', folder().at('.factnotes/sub'));
    symlinkSync('../outside/new', folder().at('.factnotes/gone'));
    for (const sub of ['sub', 'gone']) {
      const { err, status } = await folder().factnote(['notes', 'add', `${sub}/a.txt`, '--exact', '1,000']);
      assert.match(err, new RegExp(`^factnote: [^\\n]* \\.factnotes/${sub} is a symbolic link[^\\n]*\\n$`));
      assert.equal(status, 2);
    }
    assert.deepEqual(readdirSync(folder().at('outside')), ['x']);
    assert.ok(lstatSync(folder().at('.factnotes/sub')).isSymbolicLink());
  });

  test('where .factnotes is a file, that is said at once', async () => {
    folder().write({ '.factnotes': 'x' });
    const { err, status } = await add('1,000');
    assert.match(err, /^factnote: [^\n]* \.factnotes is a file, where a folder must be\n$/);
    assert.equal(status, 2);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const status = 128 + constants.signals[signal];

    test(`${signal} leaves nothing behind of a writer`, async () => {
      folder().write({
        'end.cjs': `const fs = require('node:fs'); const { fsyncSync } = fs;
          fs.fsyncSync = (...given) => { fsyncSync(...given); process.kill(process.pid, '${signal}'); };`,
      });
      const held = await add('1,000', folder(), '--require', folder().at('end.cjs'));
      assert.ok(held.status === status || held.status === 0);
      assert.deepEqual(
        left().filter(name => name !== 'a.txt.jsonld'),
        [],
      );
    });

    test(`${signal} ends a writer that waits for another, and leaves the other’s lock alone`, async () => {
      folder().write({ '.factnotes/a.txt.jsonld.lock': 'somebody' });
      folder().write({
        'tell.cjs': `const fs = require('node:fs'); const { openSync } = fs;
          fs.openSync = (path, ...rest) => { if (path.endsWith('.lock')) console.log('waits'); return openSync(path, ...rest); };`,
      });
      const call = ['notes', 'add', 'a.txt', '--exact', '1,000', '--checker', 'Ana'];
      const args = ['--require', folder().at('tell.cjs'), resolve('dist/cli.js'), ...call];
      const waiting = spawn(process.execPath, args, { cwd: folder().path });
      waiting.stdout.once('data', () => waiting.kill(signal));
      assert.deepEqual(await once(waiting, 'close'), [status, null]);
      assert.deepEqual(left(), ['a.txt.jsonld.lock']);
    });
  }
});

/** Code for --require: the process stops itself at the first call of a function of node:fs that is meant. */
function hook(name: string, when: string): string {
  return `const fs = require('node:fs'); const real = fs.${name}; let isFirst = true;
    fs.${name} = (path, to, ...rest) => {
      if (isFirst && (${when})) { isFirst = false; process.kill(process.pid, 'SIGSTOP'); }
      return real(path, to, ...rest);
    };`;
}

/** Once a process is stopped. */
async function stopped(pid: number): Promise<void> {
  while (!execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('T'))
    await new Promise(done => setTimeout(done, 50));
}
