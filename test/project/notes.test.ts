/** The store of notes: what is on disk, what two windows make of it, and that nothing is lost when one of them dies. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactNote, Note } from '../../src/engine/notes/note';
import { readNotes, writeNotes } from '../../src/engine/notes/note-file';
import { english } from '../../src/engine/phrase';
import { articleOf, noteFileOf, NoteStore } from '../../src/project/notes';
import { noteOn, stetOn } from '../engine/notes/notes';
import { Clock, Disk } from './simulated';

const PATH = 'articles/pier.txt';
const FILE = noteFileOf(PATH);
const FIRST = noteOn('Cargo grew ⟦31 percent⟧ last year, the port said.');
const SECOND = noteOn('Cargo grew 31 percent last year, ⟦the port⟧ said.', { id: 'urn:uuid:2' });

interface Window {
  readonly store: NoteStore;
  dead: boolean;
}

suite('the store of notes', () => {
  const clock = () => new Clock();
  const setUp = (delay = () => 1, isLoose = false) => {
    const disk = new Disk(clock(), delay, isLoose);
    const open = (
      owner: string,
      refusal?: () => ReturnType<typeof english> extends string ? undefined : never,
    ): Window => {
      const window: Window = { dead: false, store: undefined! };
      const files = disk.of(() => window.dead);
      return Object.assign(window, {
        files,
        store: new NoteStore({ files, owner, refusal, wait: ms => disk.clock.wait(ms) }),
      });
    };
    const done = async <T>(promise: Promise<T>): Promise<T> => {
      await disk.clock.run();
      return promise;
    };
    const onDisk = (): readonly Note[] => {
      const file = readNotes(disk.files.get(FILE) ?? '[]');
      assert.ok('notes' in file);
      return file.notes;
    };
    return { disk, open, done, onDisk };
  };
  const adding = (note: Note) => (notes: readonly Note[]) => [...notes, note];

  test('writes the file beside the articles, and leaves nothing else behind', async () => {
    const { disk, open, done } = setUp();
    assert.equal(await done(open('a').store.change(PATH, adding(FIRST))), undefined);
    assert.deepEqual([...disk.files], [['.factnotes/articles/pier.txt.jsonld', writeNotes([FIRST], PATH)]]);
    assert.equal(articleOf(FILE), PATH);
  });

  test('knows what another window has done, and says so', async () => {
    const { open, done } = setUp();
    const [a, b] = [open('a'), open('b')];
    await done(b.store.of(PATH));
    const heard: string[] = [];
    b.store.onDidChange(path => heard.push(path));
    await done(a.store.change(PATH, adding(FIRST)));
    assert.deepEqual([b.store.get(PATH).notes, heard], [[FIRST], [PATH]]);
  });

  test('merges what two windows do at the same time', async () => {
    const { open, done, onDisk } = setUp();
    const [a, b] = [open('a'), open('b')];
    await done(Promise.all([a.store.change(PATH, adding(FIRST)), b.store.change(PATH, adding(SECOND))]));
    assert.deepEqual(onDisk(), [FIRST, SECOND]);
    const set = (status: 'wrong' | 'disputed') => (notes: readonly Note[]) =>
      notes.map(note => ({ ...(note as FactNote), status }));
    await done(Promise.all([a.store.change(PATH, set('wrong')), b.store.change(PATH, set('disputed'))]));
    assert.deepEqual(
      onDisk()
        .map(note => (note as FactNote).status)
        .sort(),
      ['disputed', 'disputed', 'wrong', 'wrong'],
    );
  });

  test('leaves a file that it cannot read as it is, and says which line', async () => {
    const { disk, open, done } = setUp();
    const { store } = open('a');
    await done(store.change(PATH, adding(FIRST)));
    const broken = writeNotes([FIRST, SECOND], PATH).replace('"Annotation"},', '"Anno');
    disk.files.set(FILE, broken.slice(0, -9));
    const refusal = await done(store.change(PATH, adding(SECOND)));
    assert.equal(english(refusal!.refused), `${FILE} cannot be read and is left as it is: line 3: this is not JSON`);
    assert.equal(disk.files.get(FILE), broken.slice(0, -9));
    assert.equal(store.get(PATH).problem?.line, 3);
    assert.deepEqual(store.get(PATH).notes, [FIRST], 'what it held before is still shown');
    disk.files.set(FILE, writeNotes([FIRST], PATH));
    assert.equal(await done(store.change(PATH, adding(SECOND))), undefined);
  });

  test('refuses politely where it cannot write', async () => {
    const { disk, done } = setUp();
    const files = disk.of();
    files.failing = 'the disk is read-only';
    const store = new NoteStore({ files, owner: 'a' });
    const refusal = await done(store.change(PATH, adding(FIRST)));
    assert.equal(english(refusal!.refused), `${FILE} cannot be written: the disk is read-only`);
    assert.deepEqual(store.get(PATH).notes, []);
    const untrusting = new NoteStore({ files, owner: 'b', refusal: () => ({ template: 'No.', args: [] }) });
    assert.equal(english((await done(untrusting.change(PATH, adding(FIRST))))!.refused), 'No.');
    assert.match(english((await done(store.change('../a.txt', adding(FIRST))))!.refused), /not in this folder/);
  });

  test('moves a file to its own name without losing it', async () => {
    const { open, done, onDisk } = setUp();
    const { store } = open('a');
    await done(store.change(PATH, adding(FIRST)));
    assert.equal(await done(store.move(PATH, PATH)), undefined);
    assert.deepEqual(onDisk(), [FIRST]);
  });

  test('moves notes to a name with other capitals, also where that is the same file', async () => {
    const OTHER = 'articles/Pier.txt';
    for (const isOne of [false, true]) {
      const { disk, done } = setUp();
      const files = disk.of();
      const as = (path: string): string => (isOne ? path.toLowerCase() : path);
      const folded = {
        ...files,
        read: (path: string) => files.read(as(path)),
        create: (path: string, bytes: Uint8Array) => files.create(as(path), bytes),
        delete: (path: string) => files.delete(as(path)),
        rename: async (from: string, to: string) => as(from) === as(to) || files.rename(as(from), as(to)),
      };
      const store = new NoteStore({ files: folded, owner: 'a', wait: ms => disk.clock.wait(ms) });
      await done(store.change(PATH, adding(FIRST)));
      assert.equal(await done(store.move(PATH, OTHER)), undefined);
      assert.deepEqual((await done(store.reload(OTHER))).notes, [FIRST], String(isOne));
      assert.equal(disk.files.size, 1);
    }
  });

  test('takes notes along when an article is renamed', async () => {
    const { disk, open, done } = setUp();
    const { store } = open('a');
    await done(store.change(PATH, adding(FIRST)));
    await done(store.move(PATH, 'b.txt'));
    assert.deepEqual(disk.files.get(noteFileOf('b.txt')), writeNotes([FIRST], 'b.txt'));
    assert.deepEqual(store.get(PATH).notes, []);
    assert.deepEqual(await done(store.articles()), ['b.txt']);
  });

  test('takes notes along to another folder', async () => {
    const [here, there] = [setUp(), setUp()];
    const [from, to] = [here.open('a').store, there.open('b').store];
    await here.done(from.change(PATH, adding(FIRST)));
    const moving = from.move(PATH, 'b.txt', to);
    for (let i = 0; i < 20; i++) for (const { disk } of [here, there]) await disk.clock.run();
    assert.equal(await moving, undefined);
    assert.deepEqual([...here.disk.files], []);
    assert.deepEqual([...there.disk.files], [[noteFileOf('b.txt'), writeNotes([FIRST], 'b.txt')]]);
  });

  test('lists the notes of all articles, and gives the same list until one of them changes', async () => {
    const { disk, open, done } = setUp();
    const [a, b] = [open('a').store, open('b').store];
    assert.deepEqual(await done(b.all()), []);
    await done(a.change(PATH, adding(FIRST)));
    await done(a.change('factnote.json', adding(stetOn('⟦x⟧', { scope: 'project', target: null }))));
    const list = await done(b.all());
    assert.deepEqual(list, [{ path: PATH, notes: [FIRST] }]);
    assert.equal(await done(b.all()), list);
    disk.files.set(noteFileOf('a.txt'), writeNotes([SECOND], 'a.txt')); // a watcher has missed it
    await done(b.reload('a.txt'));
    assert.deepEqual(
      (await done(b.all())).map(({ path }) => path),
      ['a.txt', PATH],
    );
  });

  test('brings what counts for the project to every article', async () => {
    const { open, done } = setUp();
    const { store } = open('a');
    await done(store.change('factnote.json', adding(stetOn('⟦x⟧', { scope: 'project', target: null }))));
    await done(store.change(PATH, adding(FIRST)));
    const all = await done(store.articleNotes(PATH, 'Ferry. Cargo grew 31 percent last year, the port said.'));
    assert.deepEqual(
      all.map(({ anchor }) => anchor && anchor.state),
      ['standing', null],
    );
  });

  test('breaks the lock of a window that is dead', async () => {
    const { disk, open, done, onDisk } = setUp();
    disk.files.set(`${FILE}.lock`, 'dead');
    await done(
      Promise.all(
        ['a', 'b', 'c'].map((owner, i) => open(owner).store.change(PATH, adding({ ...FIRST, id: `urn:uuid:${i}` }))),
      ),
    );
    assert.equal(onDisk().length, 3);
  });

  test('deletes what a dead window has left beside a file, and nothing of a person’s', async () => {
    const { disk, open, done, onDisk } = setUp();
    const theirs = ['old', 'tmp', 'bak.old', 'draft.tmp'].map(end => `${FILE}.${end}`);
    for (const file of [`${FILE}.dead-0.tmp`, `${FILE}.dead-1.tmp.old`, ...theirs]) disk.files.set(file, '[]\n');
    assert.equal(await done(open('a').store.change(PATH, adding(FIRST))), undefined);
    assert.deepEqual(onDisk(), [FIRST]);
    assert.deepEqual([...disk.files.keys()].sort(), [FILE, ...theirs].sort());
  });

  /** What somebody does: in one of two windows, by git from outside, or by letting a window die between two file operations. */
  const steps = fc.array(
    fc.record({
      window: fc.nat(1),
      after: fc.nat(60),
      what: fc.constantFrom('add', 'add', 'change', 'save', 'delete', 'die', 'git', 'git conflict'),
      which: fc.nat(5),
    }),
    { maxLength: 16 },
  );
  const delays = fc.array(fc.nat(9), { minLength: 20, maxLength: 60 });
  /** Now and then a writer sleeps for longer than anybody waits for it, at whatever it is about to do. */
  const sleeps = fc.array(fc.oneof({ weight: 24, arbitrary: fc.nat(9) }, fc.integer({ min: 2900, max: 9000 })), {
    minLength: 20,
    maxLength: 60,
  });

  const disks = [
    { name: 'whatever two windows and git do and whenever one dies', times: delays, isLoose: false },
    { name: 'where files are replaced in steps', times: delays, isLoose: true },
    { name: 'however long somebody sleeps', times: sleeps, isLoose: false },
    { name: 'however long somebody sleeps where files are replaced in steps', times: sleeps, isLoose: true },
  ];
  for (const { name, times: given, isLoose } of disks)
    test(`loses nothing, ${name}`, async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(steps, given, async (all, times) => {
          let turn = 0;
          let count = 0;
          const { disk, open, onDisk } = setUp(() => times[turn++ % times.length], isLoose);
          const windows = [open('a0'), open('b0')];
          /** The comments that a store has said are on disk; what was deleted or changed may be gone. */
          const [kept, gone] = [new Set<string>(), new Set<string>()];

          const edit = (what: string, which: number, id: string, comment: string) => (notes: readonly Note[]) => {
            const chosen = notes[which % Math.max(1, notes.length)] as FactNote | undefined;
            if (what === 'add' || !chosen) return [...notes, { ...FIRST, id, comment }];
            const put = (note: FactNote) => notes.map(each => (each === chosen ? note : each));
            if (what === 'save') return put({ ...chosen, target: { ...chosen.target, start: count, end: count + 10 } });
            gone.add(chosen.comment);
            if (what === 'delete') return notes.filter(note => note !== chosen);
            const modified = `2026-11-24T12:00:00.${String(count).padStart(3, '0')}Z`;
            return put({ ...chosen, comment, modified });
          };

          const merge = (note: FactNote, isConflict: boolean): void => {
            if ([...disk.files.keys()].some(file => file !== FILE)) return; // git and a window at the same instant: nobody can help that
            const ours = disk.files.get(FILE) ?? '';
            const there = onDisk();
            const linesOf = (notes: readonly Note[]) => writeNotes(notes, PATH).split('\n').slice(1, -2).join('\n');
            const [mine, theirs] = [linesOf(there), linesOf([...there, note])];
            const conflict = `[\n<<<<<<< HEAD\n${mine}\n=======\n${theirs}\n>>>>>>> ben\n]\n`;
            disk.put(FILE, isConflict && ours ? conflict : writeNotes([...there, note], PATH));
            kept.add(note.comment);
          };

          const act = async ({ window: w, what, which }: { window: number; what: string; which: number }) => {
            const [comment, id] = [`comment ${count}`, `urn:uuid:${count++}`];
            if (what.startsWith('git')) return merge({ ...FIRST, id, comment }, what === 'git conflict');
            const window = windows[w];
            if (what === 'die') {
              window.dead = true;
              windows[w] = open(`window ${count}`);
              return;
            }
            let isSaid = false;
            const refusal = await window.store.change(PATH, notes => {
              const after = edit(what, which, id, comment)(notes);
              isSaid = after.some(note => (note as FactNote).comment === comment);
              return after;
            });
            if (!refusal && isSaid) kept.add(comment);
          };

          const acts = (async () => {
            for (const each of all) {
              await disk.clock.wait(each.after);
              void act(each);
            }
          })();
          await disk.clock.run();
          await acts;
          const read = open('reader').store.of(PATH);
          await disk.clock.run();
          const said = new Set((await read).notes.map(note => (note as FactNote).comment));
          for (const comment of kept) assert.ok(said.has(comment) || gone.has(comment), `${comment} is lost`);
        }),
        { numRuns: 300 },
      );
    });
});
