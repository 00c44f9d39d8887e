/** The documents that globs name, as they are read, change and go. */
import assert from 'node:assert/strict';
import { english } from '../../src/engine/phrase';
import { encoded } from '../../src/project/bytes';
import { Sources, type SourceFiles } from '../../src/project/sources';

/** Files in memory, and whoever watches them. */
class Shelf implements SourceFiles {
  readonly files = new Map<string, string | Uint8Array>();
  readonly reads: string[] = [];
  readonly #watchers = new Set<(path: string) => void>();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, file] of Object.entries(files)) this.files.set(path, file);
  }

  async list(folder: string): Promise<string[]> {
    return [...this.files.keys()].filter(path => folder === '.' || path.startsWith(`${folder}/`));
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    this.reads.push(path);
    if (path.includes('locked') && this.files.has(path)) throw new Error('may not be read');
    const file = this.files.get(path);
    return typeof file === 'string' ? encoded(file) : file;
  }

  watch(folder: string, changed: (path: string) => void): { dispose(): void } {
    const watcher = (path: string): void => void (path.startsWith(folder) && changed(path));
    this.#watchers.add(watcher);
    return { dispose: () => this.#watchers.delete(watcher) };
  }

  inWords(error: unknown): string {
    return (error as Error).message;
  }

  /** Another program writes a file, or takes it away. */
  put(path: string, file?: string): void {
    if (file === undefined) this.files.delete(path);
    else this.files.set(path, file);
    this.#watchers.forEach(watcher => watcher(path));
  }
}

const told = (sources: Sources): string[] => [
  ...Array.from(sources.library.documents, ({ path, text }) => `${path}: ${text}`).sort(),
  ...sources.notRead.map(({ document, reason }) => `${document} not read: ${english(reason)}`),
];

suite('the source documents', () => {
  const files = {
    'sources/a.txt': 'One.',
    'sources/deep/b.md': 'Two.',
    'sources/.hidden/c.txt': 'Three.',
    'sources/node_modules/d.txt': 'Four.',
    'sources/picture.png': new Uint8Array([0x89, 0x50]),
    'sources/locked.txt': 'Five.',
    'articles/e.txt': 'Six.',
  };

  test('are those that the globs name; what could not be read is said', async () => {
    const sources = new Sources(new Shelf(files), ['sources/**']);
    await sources.readAll();
    assert.deepEqual(told(sources), [
      'sources/a.txt: One.',
      'sources/deep/b.md: Two.',
      'sources/locked.txt not read: may not be read',
      'sources/picture.png not read: no format that can be read',
    ]);
    assert.equal(sources.count, 4);
  });

  test('may be named by themselves', async () => {
    const sources = new Sources(new Shelf(files), ['articles/e.txt', 'nowhere.txt', 'sources/*.txt']);
    await sources.readAll();
    assert.deepEqual(told(sources).slice(0, 2), ['articles/e.txt: Six.', 'sources/a.txt: One.']);
  });

  test('follow their files', async () => {
    const shelf = new Shelf(files);
    const sources = new Sources(shelf, ['sources/**/*.txt']);
    await sources.readAll();
    let heard!: (path: string) => void;
    const watching = sources.watch(path => heard(path));
    const after = async (path: string, file?: string): Promise<string[]> => {
      const change = new Promise<string>(done => (heard = done));
      shelf.put(path, file);
      assert.equal(await change, path);
      return told(sources).filter(line => !line.includes('locked'));
    };
    assert.deepEqual(await after('sources/a.txt', 'One and a half.'), ['sources/a.txt: One and a half.']);
    assert.deepEqual(await after('sources/a.txt', ' '), ['sources/a.txt not read: no text in it']);
    assert.deepEqual(await after('sources/z.txt', 'New.'), [
      'sources/z.txt: New.',
      'sources/a.txt not read: no text in it',
    ]);
    assert.deepEqual(await after('sources/a.txt'), ['sources/z.txt: New.']);
    heard = () => assert.fail('it is no source');
    shelf.put('sources/picture.jpg', 'x');
    watching.dispose();
    shelf.put('sources/z.txt', 'Newer.');
    assert.deepEqual(told(sources)[0], 'sources/z.txt: New.');
  });

  test('are gone with their folder, and found where nobody has told of them', async () => {
    const shelf = new Shelf(files);
    const sources = new Sources(shelf, ['sources/**/*.txt', 'sources/**/*.md']);
    await sources.readAll();
    const gone = new Promise<string>(done => sources.watch(done));
    shelf.files.delete('sources/deep/b.md');
    shelf.put('sources/deep');
    assert.equal(await gone, 'sources/deep/b.md');
    shelf.files.set('sources/new/f.txt', 'Seven.');
    shelf.files.delete('sources/a.txt');
    const reads = shelf.reads.length;
    assert.equal(await sources.readNew(), true);
    assert.deepEqual(shelf.reads.slice(reads), ['sources/a.txt', 'sources/new/f.txt']);
    assert.deepEqual(told(sources), ['sources/new/f.txt: Seven.', 'sources/locked.txt not read: may not be read']);
    assert.equal(await sources.readNew(), false);
  });

  test('are read again where they have changed and nobody has told of it', async () => {
    const shelf = new Shelf(files);
    const stamp = (path: string): Promise<string> => Promise.resolve(String(shelf.files.get(path)));
    const sources = new Sources(Object.assign(shelf, { stamp }), ['sources/*.txt']);
    await sources.readAll();
    const { edition } = sources;
    assert.equal(await sources.readNew(), false);
    assert.equal(sources.edition, edition);
    shelf.files.set('sources/a.txt', 'Other.');
    const reads = shelf.reads.length;
    assert.equal(await sources.readNew(), true);
    assert.notEqual(sources.edition, edition);
    assert.deepEqual(shelf.reads.slice(reads), ['sources/a.txt']);
    assert.equal(told(sources)[0], 'sources/a.txt: Other.');
  });

  test('of which a watcher has told are read before it is said that nothing is new', async () => {
    const shelf = new Shelf(files);
    const sources = new Sources(shelf, ['sources/*.txt']);
    await sources.readAll();
    sources.watch(() => {});
    shelf.put('sources/a.txt', 'Newer.');
    await sources.readNew();
    assert.equal(told(sources)[0], 'sources/a.txt: Newer.');
  });

  test('that have not changed are not read anew, and those that are gone are forgotten', async () => {
    const shelf = new Shelf(files);
    const sources = new Sources(shelf, ['sources/*.txt']);
    await sources.readAll();
    const [before] = sources.library.documents;
    shelf.files.delete('sources/locked.txt');
    await sources.readAll();
    assert.equal([...sources.library.documents][0], before);
    assert.deepEqual(told(sources), ['sources/a.txt: One.']);
    assert.equal(sources.count, 1);
  });
});
