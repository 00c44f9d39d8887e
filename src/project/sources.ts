/** The desk's own documents: which files they are, what was read of them, and what could not be read. */
import { Library } from '../engine/evidence/library';
import type { Slices } from '../engine/evidence/slices';
import { say, type Phrase } from '../engine/phrase';
import { digestOf } from './digest';
import { extract } from './extract/extract';
import type { Files } from './files';
import { baseOf, matches } from './globs';

/** Where documents are. */
export interface SourceFiles extends Pick<Files, 'list' | 'read' | 'watch' | 'inWords'> {
  /** Lets others have the thread, where there are others: documents are read in slices. */
  rest?(): Promise<void>;
  /** Another one wherever a file is likely to be another (when it was written, how large it is), for hosts that may not be told of it at once. */
  stamp?(path: string): Promise<string>;
}

/** So long (ms) a slice takes, or a little longer. */
const SLICE = 10;

/** A document that was not read, or not all of it, and why. */
export interface NotRead {
  readonly document: string;
  readonly reason: Phrase;
}

/** Nobody keeps documents there. */
const isForeign = (path: string): boolean => /(?:^|\/)node_modules\//.test(path);

/** A glob that names one file. */
const isPlain = (glob: string): boolean => !/[*?[\]{}!\\]/.test(glob);

/** The documents that globs name, kept as they are now. Paths count from where the files do, with slashes. */
export class Sources {
  readonly library = new Library();
  readonly #notRead = new Map<string, readonly Phrase[]>();
  readonly #digests = new Map<string, string>();
  readonly #stamps = new Map<string, string | undefined>();
  #edition = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly files: SourceFiles,
    readonly globs: readonly string[],
  ) {}

  /** What was not read, in the order of the paths. */
  get notRead(): readonly NotRead[] {
    const documents = [...this.#notRead.keys()].sort();
    return documents.flatMap(document => this.#notRead.get(document)!.map(reason => ({ document, reason })));
  }

  /** Another number wherever the documents are others. */
  get edition(): number {
    return this.#edition;
  }

  /** How many files are documents, read or not. */
  get count(): number {
    return this.#digests.size;
  }

  /** Reads all documents, one after the other. */
  async readAll(): Promise<void> {
    const found = new Set<string>();
    for (const path of await this.#paths()) found.add(path);
    for (const path of this.#without(found)) found.add(path); // it is gone
    for (const path of [...found].sort()) await this.update(path);
    await this.#inSlices(this.library.indexing());
  }

  /** Reads documents that have come or changed since, and forgets those that are gone. True where there was one. */
  async readNew(): Promise<boolean> {
    const before = this.#edition;
    const found = new Set(await this.#paths());
    const others = this.#without(found);
    for (const path of found) if (await this.#isOther(path)) others.push(path);
    for (const path of others.sort()) await this.update(path);
    await this.#last; // what a watcher has told of is read as well
    await this.#inSlices(this.library.indexing());
    return this.#edition !== before;
  }

  async #isOther(path: string): Promise<boolean> {
    return !this.#digests.has(path) || (await this.files.stamp?.(path)) !== this.#stamps.get(path);
  }

  #without(found: ReadonlySet<string>): string[] {
    return [...this.#digests.keys()].filter(path => !found.has(path));
  }

  /** Reads one document again, where it is one and has changed. */
  update(path: string): Promise<void> {
    const next = this.#last.then(() => this.#update(path));
    this.#last = next.catch(() => {});
    return next;
  }

  /** Keeps the documents as their files are, and says when one has changed. */
  watch(changed: (path: string) => void): { dispose(): void } {
    const watchers = this.#bases().map(base =>
      this.files.watch(base, path => {
        for (const each of this.#concerned(path)) void this.update(each).then(() => changed(each));
      }),
    );
    return { dispose: () => watchers.forEach(each => each.dispose()) };
  }

  /** Of a folder that is gone nobody names the files. */
  #concerned(path: string): string[] {
    const below = [...this.#digests.keys()].filter(known => known.startsWith(`${path}/`));
    return below.length || !this.#isSource(path) ? below : [path];
  }

  #bases(): string[] {
    return [...new Set(this.globs.map(baseOf))];
  }

  #isSource(path: string): boolean {
    return matches(this.globs, path) && !isForeign(path);
  }

  async #paths(): Promise<string[]> {
    const paths = this.globs.filter(isPlain);
    const bases = new Set(this.globs.filter(glob => !isPlain(glob)).map(baseOf));
    for (const base of bases) paths.push(...(await this.files.list(base)).filter(path => this.#isSource(path)));
    return paths;
  }

  async #update(path: string): Promise<void> {
    const stamp = await this.files.stamp?.(path);
    await this.#read(path);
    if (this.#digests.has(path)) this.#stamps.set(path, stamp);
  }

  async #read(path: string): Promise<void> {
    try {
      const bytes = await this.files.read(path);
      if (!bytes) return this.#forget(path);
      const digest = await digestOf(bytes);
      if (this.#digests.get(path) === digest) return;
      this.#forget(path);
      this.#digests.set(path, digest);
      const found = await extract(path, bytes, digest);
      if ('refused' in found) return void this.#notRead.set(path, [found.refused]);
      const { missing, ...document } = found;
      if (missing?.length) this.#notRead.set(path, missing);
      await this.#inSlices(this.library.adding(document));
      this.#edition++;
    } catch (error) {
      this.#forget(path);
      this.#digests.set(path, '');
      this.#notRead.set(path, [say('{0}', this.files.inWords(error))]);
    }
  }

  async #inSlices(work: Slices): Promise<void> {
    let from = performance.now();
    while (!work.next().done) {
      if (!this.files.rest || performance.now() - from < SLICE) continue;
      await this.files.rest();
      from = performance.now();
    }
  }

  #forget(path: string): void {
    this.#edition++;
    this.library.remove(path);
    this.#notRead.delete(path);
    this.#digests.delete(path);
    this.#stamps.delete(path);
  }
}
