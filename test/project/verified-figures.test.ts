/** What was verified in a folder, and what is remembered of it from one session to the next. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Note } from '../../src/engine/notes/note';
import { Verified, type VerifiedMemory } from '../../src/project/verified-figures';
import { noteOn, stetOn } from '../engine/notes/notes';

const PORT = noteOn('Cargo traffic grew ⟦31 percent⟧ in 2022.', { status: 'verified' });
const FERRY = noteOn('The ferry carries ⟦400⟧ cars a day.', { status: 'verified', id: 'urn:uuid:2' });

/** A folder with notes, and a host that remembers. */
class Folder implements VerifiedMemory {
  kept: unknown;
  /** The articles whose notes were read. */
  read: string[] = [];
  readonly #notes = new Map<string, { notes: readonly Note[]; version: number }>();
  #writes = 0;

  write(path: string, ...notes: Note[]): void {
    this.#notes.set(path, { notes, version: ++this.#writes });
  }

  delete(path: string): void {
    this.#notes.delete(path);
  }

  recall = (): Promise<unknown> => Promise.resolve(this.kept);
  keep = (remembered: unknown): Promise<void> =>
    Promise.resolve(void (this.kept = JSON.parse(JSON.stringify(remembered))));
  version = (path: string): Promise<string> => Promise.resolve(String(this.#notes.get(path)?.version ?? ''));

  /** What a session that begins now sees; `read` is what it had to read for that. */
  async session(): Promise<Verified> {
    const verified = this.begin();
    await verified.all();
    return verified;
  }

  /** A session in which nobody has asked for anything yet. */
  begin(): Verified {
    this.read = [];
    const notes = (path: string): Promise<readonly Note[]> => {
      this.read.push(path);
      return Promise.resolve(this.#notes.get(path)!.notes);
    };
    const articles = (): Promise<string[]> => Promise.resolve([...this.#notes.keys()]);
    return new Verified({ articles, fileOf: path => path, notes }, this);
  }
}

const words = async (verified: Verified): Promise<string[]> =>
  (await verified.all()).flatMap(({ path, verified }) => verified.map(({ exact }) => `${path}: ${exact}`));

suite('what was verified', () => {
  const folder = (): Folder => {
    const made = new Folder();
    made.write('port.txt', PORT);
    made.write(
      'ferry.txt',
      FERRY,
      noteOn('The ⟦ferry⟧ carries 400 cars a day.', { status: 'verified', id: 'urn:uuid:3' }),
    );
    made.write('fire.txt', noteOn('The fire hurt ⟦12⟧ people.', { status: 'query' }), stetOn('⟦x⟧'));
    return made;
  };

  test('is every verified figure, by article', async () => {
    assert.deepEqual(await words(await folder().session()), ['ferry.txt: 400', 'port.txt: 31 percent']);
  });

  test('is the same list until something of it changes', async () => {
    const verified = await folder().session();
    const list = await verified.all();
    assert.equal(verified.set('port.txt', [{ ...PORT, comment: 'in another table, too' }]), false);
    assert.equal(verified.set('fire.txt', []), false);
    assert.equal(await verified.all(), list);
    assert.equal(verified.set('port.txt', []), true);
    assert.deepEqual(await words(verified), ['ferry.txt: 400']);
  });

  test('is not read again in the next session, but for the files that are others then', async () => {
    const desk = folder();
    await desk.session();
    assert.deepEqual(desk.read, ['port.txt', 'ferry.txt', 'fire.txt']);
    desk.write('port.txt', PORT, FERRY);
    desk.delete('ferry.txt');
    desk.write('quay.txt', FERRY);
    assert.deepEqual(await words(await desk.session()), ['port.txt: 31 percent', 'port.txt: 400', 'quay.txt: 400']);
    assert.deepEqual(desk.read, ['port.txt', 'quay.txt']);
    await desk.session();
    assert.deepEqual(desk.read, []);
  });

  test('is kept with what it says, and is not read again then either', async () => {
    const desk = folder();
    await desk.session();
    while (!JSON.stringify(desk.kept).includes('"key"')) await setTimeout(1);
    assert.deepEqual(await words(await desk.session()), ['ferry.txt: 400', 'port.txt: 31 percent']);
    assert.deepEqual(desk.read, []);
  });

  test('is read little by little until somebody waits for it', async () => {
    const desk = folder();
    const verified = desk.begin();
    const inTime = verified.inTime();
    await setTimeout();
    assert.deepEqual(desk.read, ['port.txt']);
    assert.deepEqual(await words(verified), ['ferry.txt: 400', 'port.txt: 31 percent']);
    assert.equal(await inTime, await verified.all());
  });

  for (const [what, kept] of Object.entries({
    'a list': [],
    'a word': 'x',
    'no figures': { 'port.txt': { version: '1' } },
    'figures without words': { 'port.txt': { version: '1', verified: [{ exact: 4 }] } },
    'a claim without its value': {
      'port.txt': { version: '1', verified: [{ prefix: '', exact: '4', suffix: '', claim: { key: 'k' } }] },
    },
    'a claim without its key': {
      'port.txt': { version: '1', verified: [{ prefix: '', exact: '4', suffix: '', claim: {} }] },
    },
  })) {
    test(`what nobody could have kept is not believed: ${what}`, async () => {
      const desk = folder();
      desk.kept = kept;
      assert.deepEqual(await words(await desk.session()), ['ferry.txt: 400', 'port.txt: 31 percent']);
    });
  }
});
