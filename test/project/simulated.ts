/** A disk and time of our own: every file operation takes its own time, and a process may die between any two of them. */
import type { Files } from '../../src/project/files';

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
  readonly #watchers = new Set<(path: string) => void>();

  constructor(
    readonly clock: Clock,
    /** How long the next operation takes (ms). */
    readonly delay: () => number,
  ) {}

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
    const files: Files & { failing?: string } = {
      read: path => op(() => (this.files.has(path) ? new TextEncoder().encode(this.files.get(path)) : undefined)),
      create: (path, bytes) => op(() => !this.files.has(path) && (put(path, bytes), true)),
      write: async (path, bytes) => {
        await op(() => put(path, bytes.slice(0, bytes.length / 2))); // a crash leaves half a file
        await op(() => put(path, bytes));
      },
      rename: (from, to) =>
        op(() => {
          put(to, new TextEncoder().encode(this.files.get(from)));
          this.files.delete(from);
        }),
      delete: path => op(() => void this.files.delete(path)),
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
