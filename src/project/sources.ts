/** The desk's own documents: which files they are, what was read of them, and what could not be read. */
import { Library } from '../engine/evidence/library';
import { say, type Phrase } from '../engine/phrase';
import { digestOf } from './digest';
import { extract } from './extract/extract';
import type { Files } from './files';
import { baseOf, matches } from './globs';

/** Where documents are. */
export type SourceFiles = Pick<Files, 'list' | 'read' | 'watch' | 'inWords'>;

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
  }

  /** Reads documents that have come since, and forgets those that are gone. True where there was one. */
  async readNew(): Promise<boolean> {
    const found = new Set(await this.#paths());
    const others = [...[...found].filter(path => !this.#digests.has(path)), ...this.#without(found)].sort();
    for (const path of others) await this.update(path);
    return others.length > 0;
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
      this.library.add(document);
    } catch (error) {
      this.#forget(path);
      this.#digests.set(path, '');
      this.#notRead.set(path, [say('{0}', this.files.inWords(error))]);
    }
  }

  #forget(path: string): void {
    this.library.remove(path);
    this.#notRead.delete(path);
    this.#digests.delete(path);
  }
}
