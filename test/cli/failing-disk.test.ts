/** Notes on a disk that fails at any call, or is full, and by processes that are killed: what was acknowledged is there, and whole. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { filesOf } from '../../src/node/folder-files';
import type { FactNote, Note } from '../../src/engine/notes/note';
import { readNotes } from '../../src/engine/notes/note-file';
import type { Files } from '../../src/project/files';
import { noteFileOf, NoteStore } from '../../src/project/notes';
import { noteOn } from '../engine/notes/notes';
import { Folder } from './factnote';

const PATH = 'articles/a.txt';
const FILE = noteFileOf(PATH);

const note = (comment: string): FactNote =>
  noteOn('The port paid ⟦40 euros⟧ in May.', { id: `urn:uuid:${comment}`, comment });
const commentsOf = (notes: readonly Note[]): string[] => notes.map(each => (each as FactNote).comment);

/** What a folder’s file of notes says. Fails where it is torn. */
function saidIn(folder: string): string[] {
  let text: string;
  try {
    text = readFileSync(`${folder}/${FILE}`, 'utf8');
  } catch {
    return [];
  }
  const read = readNotes(text);
  assert.ok('notes' in read, 'the file is torn');
  return commentsOf(read.notes).sort();
}

/** Adds notes until it is killed, and says of each that it is there. Nobody waits for long here, so that turns are taken away, too. */
async function addOn(folder: string, name: string): Promise<void> {
  const wait = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms / 20));
  const store = new NoteStore({ files: filesOf(folder), owner: crypto.randomUUID(), wait });
  for (let i = 0; ; i++) {
    const comment = `${name}-${i}`;
    const refusal = await store.change(PATH, notes => [...notes, note(comment)]);
    if (!refusal) process.stdout.write(`${comment}\n`);
  }
}

/** The file operations of Node that writing takes, each with how it fails, besides not being done. */
const CALLS = [
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
  'lstatSync',
];
type Call = (...given: unknown[]) => unknown;
const disk = createRequire(resolve('package.json'))('node:fs') as Record<string, Call>;

/** Lets the n-th call fail: before it is done, or after; of what is written, half is there before. False where there are not so many. */
async function withFailing(n: number, how: 'before' | 'after', run: () => Promise<void>): Promise<boolean> {
  const real = Object.fromEntries(CALLS.map(name => [name, disk[name]]));
  let count = 0;
  for (const name of CALLS) {
    disk[name] = (...given) => {
      if (++count !== n) return real[name](...given);
      if (name === 'writeFileSync') {
        const bytes = given[1] as Uint8Array;
        real[name](given[0], how === 'before' ? bytes.subarray(0, bytes.length >> 1) : bytes);
      } else if (how === 'after' || name === 'closeSync') real[name](...given);
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
  }
  try {
    await run();
  } finally {
    Object.assign(disk, real);
  }
  return count >= n;
}

/** Files of which the n-th operation fails, before or after it is done. */
function failing(files: Files, n: number, how: 'before' | 'after'): { files: Files; count: () => number } {
  let count = 0;
  const names = ['read', 'create', 'rename', 'delete', 'names'] as const;
  const wrapped = names.map(name => {
    const call = async (...given: unknown[]): Promise<unknown> => {
      const isFailing = ++count === n;
      const done = isFailing && how === 'before' ? undefined : await (files[name] as Call)(...given);
      if (isFailing) throw Object.assign(new Error('input/output error'), { code: 'EIO' });
      return done;
    };
    return [name, call];
  });
  return { files: { ...files, ...Object.fromEntries(wrapped) }, count: () => count };
}

const edits: Readonly<Record<string, (notes: readonly Note[]) => readonly Note[]>> = {
  'a note is added': notes => [...notes, note('new')],
  'the last note is deleted': () => [],
};

if (process.env.FACTNOTE_TEST_WRITER) void addOn(process.cwd(), process.env.FACTNOTE_TEST_WRITER);
else
  suite('a disk that fails', () => {
    const soon = (): Promise<void> => new Promise(setImmediate);
    const storeIn = (files: Files): NoteStore => new NoteStore({ files, owner: crypto.randomUUID(), wait: soon });

    /** One note is there; another change fails somewhere; then the disk is well again. */
    async function tried(
      edit: (notes: readonly Note[]) => readonly Note[],
      run: (files: Files, change: (files: Files) => Promise<void>) => Promise<void>,
    ): Promise<void> {
      const folder = new Folder();
      const files = filesOf(folder.path);
      await storeIn(files).change(PATH, () => [note('old')]);
      const before = ['old'];
      const after = commentsOf(edit([note('old')])).sort();
      let isDone = false;
      await run(files, async failingFiles => {
        isDone = !(await storeIn(failingFiles).change(PATH, edit));
      });
      const said = saidIn(folder.path);
      assert.ok(
        [after, ...(isDone ? [] : [before])].some(each => String(each) === String(said)),
        `${said} is left`,
      );
      assert.equal(await storeIn(files).change(PATH, notes => [...notes, note('next')]), undefined);
      assert.deepEqual(saidIn(folder.path), [...said, 'next'].sort());
      assert.deepEqual(readdirSync(folder.at('.factnotes/articles')), ['a.txt.jsonld']);
      folder.remove();
    }

    for (const [what, edit] of Object.entries(edits)) {
      for (const how of ['before', 'after'] as const) {
        test(`any call of Node fails ${how} it is done, while ${what}`, async () => {
          let n = 0;
          for (let isTried = true; isTried;)
            await tried(edit, async (files, change) => {
              isTried = await withFailing(++n, how, () => change(files));
            });
          assert.ok(n > 20);
        });

        test(`any operation fails ${how} it is done, while ${what}`, async () => {
          let n = 0;
          for (let isTried = true; isTried;)
            await tried(edit, async (files, change) => {
              const broken = failing(files, ++n, how);
              await change(broken.files);
              isTried = broken.count() >= n;
            });
          assert.ok(n > 8);
        });
      }
    }

    test('writers are killed at any moment', async function () {
      this.timeout(30_000);
      const folder = new Folder();
      const acknowledged: string[] = [];
      const writer = async (name: string): Promise<void> => {
        const env = { ...process.env, FACTNOTE_TEST_WRITER: name };
        const child = spawn(process.execPath, [__filename], { cwd: folder.path, env });
        let out = '';
        child.stdout.on('data', chunk => (out += chunk));
        await once(child.stdout, 'data');
        setTimeout(() => child.kill('SIGKILL'), Math.random() * 100);
        await once(child, 'close');
        acknowledged.push(...out.split('\n').slice(0, -1));
        saidIn(folder.path);
      };
      for (let round = 0; round < 8; round++) await Promise.all([0, 1, 2].map(i => writer(`${round}-${i}`)));
      const said = new Set(saidIn(folder.path));
      assert.ok(acknowledged.length > 24);
      assert.deepEqual(
        acknowledged.filter(comment => !said.has(comment)),
        [],
      );
      folder.remove();
    });
  });
