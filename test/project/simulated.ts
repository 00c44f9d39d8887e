/** A disk and time of our own: every file operation takes its own time, and a process may die between any two of them. */
import type { Files } from '../../src/project/files';
import { readAnyway, replacedInSteps } from '../../src/project/set-aside-files';

/** Time that passes only when nothing else is left to do. */
export class Clock {
  now = 0;
  readonly #events: { at: number; run: () => void }[] = [];

  wait(ms: number): Promise<void> {
    return new Promise(run => this.#events.push({ at: this.now + ms, run }));
  }

  /** Lets time pass until nothing happens any more. */
  async run(): Promise<void> {
    for (;;) {
      await new Promise(setImmediate); // whatever can go on goes on
      if (!this.#events.length) return;
      this.#events.sort((a, b) => a.at - b.at);
      const { at, run } = this.#events.shift()!;
      this.now = Math.max(this.now, at);
      run();
    }
  }
}

export class Disk {
  readonly files = new Map<string, string>();
  /** Which of the files that had a path, one after the other, has it now. */
  readonly #nodes = new Map<string, symbol>();
  readonly #watchers = new Set<(path: string) => void>();

  constructor(
    readonly clock: Clock,
    /** How long the next operation takes (ms). */
    readonly delay: () => number,
    /** It puts no file in the place of another, as VS Code has it: that takes several steps. */
    readonly isLoose = false,
  ) {}

  #remove(path: string): void {
    this.files.delete(path);
    this.#nodes.delete(path);
  }

  /** Another program writes a file, at once and whole. */
  put(path: string, text: string): void {
    this.files.set(path, text);
    this.#watchers.forEach(watcher => watcher(path));
  }

  /** The disk as one process has it, until `dies` says that it is dead. */
  of(dies: () => boolean = () => false): Files & { failing?: string } {
    const op = async <T>(run: () => T): Promise<T> => {
      await this.clock.wait(this.delay());
      if (dies()) return new Promise(() => {});
      return run();
    };
    const put = (path: string, bytes: Uint8Array): void => {
      if (files.failing) throw new Error(files.failing);
      this.put(path, new TextDecoder().decode(bytes));
    };
    const read = (path: string): Promise<Uint8Array | undefined> =>
      op(() => (this.files.has(path) ? new TextEncoder().encode(this.files.get(path)) : undefined));
    const move = (from: string, to: string): 'moved' | 'taken' | 'missing' => {
      const text = this.files.get(from);
      if (text === undefined) return 'missing';
      if (this.files.has(to)) return 'taken';
      put(to, new TextEncoder().encode(text));
      this.#remove(from);
      return 'moved';
    };
    const files: Files & { failing?: string } = {
      read: path => (this.isLoose ? readAnyway({ read, names: files.names }, path) : read(path)),
      create: async (path, bytes) => {
        const node = Symbol(path);
        const isNew = await op(() => {
          if (this.files.has(path)) return false;
          put(path, this.isLoose ? bytes : bytes.slice(0, bytes.length / 2)); // a crash leaves half a file
          this.#nodes.set(path, node);
          return true;
        });
        // what was deleted meanwhile is written to no purpose
        if (isNew && !this.isLoose) await op(() => this.#nodes.get(path) === node && put(path, bytes));
        return isNew;
      },
      rename: async (from, to) =>
        this.isLoose
          ? replacedInSteps((...paths) => op(() => move(...paths)), files.delete, from, to)
          : op(() => this.files.has(from) && (this.#remove(to), move(from, to) === 'moved')),
      delete: path => op(() => this.#remove(path)),
      names: folder =>
        op(() =>
          [...this.files.keys()].flatMap(path => {
            const [name, ...below] = path.startsWith(`${folder}/`)
              ? path.slice(folder.length + 1).split('/')
              : ['', ''];
            return below.length ? [] : [name];
          }),
        ),
      list: folder => op(() => [...this.files.keys()].filter(path => path.startsWith(`${folder}/`))),
      watch: (_, changed) => {
        const later = (path: string): void => void this.clock.wait(this.delay()).then(() => dies() || changed(path));
        this.#watchers.add(later);
        return { dispose: () => this.#watchers.delete(later) };
      },
      inWords: error => (error as Error).message,
    };
    return files;
  }
}
