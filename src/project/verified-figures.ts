/**
 * What was verified in each article of a workspace folder. To read the notes of a whole archive takes its time, so that what they said is
 * remembered from one session to the next, by the version of their file.
 */
import {
  claimOf,
  verifiedIn,
  type Claim,
  type VerifiedArticle,
  type VerifiedWords,
} from '../engine/notes/verified-figures';
import type { Note } from '../engine/notes/note';

/** Where a host keeps what is remembered of a folder. Nothing is lost with it but time. */
export interface VerifiedMemory {
  /** What was kept last; undefined where nothing was, or nobody can read it. */
  recall(): Promise<unknown>;
  /** Keeps something that JSON can hold. */
  keep(remembered: unknown): Promise<void>;
  /** What tells a file's content from what it was before; the empty string where nothing does. */
  version(file: string): Promise<string>;
}

export interface NoteFiles {
  /** The articles that have notes. */
  articles(): Promise<readonly string[]>;
  fileOf(path: string): string;
  notes(path: string): Promise<readonly Note[]>;
}

/** By article, the version of its notes and what they said. */
type Remembered = Record<string, { readonly version: string; readonly verified: readonly VerifiedWords[] }>;

/** So many files are looked at at once. */
const AT_ONCE = 50;

/** So long (ms) others have their turn between two articles while nobody waits: what is being opened must not be the slower for it. */
const PAUSE = 75;

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, PAUSE));

const wordsOf = (verified: readonly VerifiedWords[]): string =>
  JSON.stringify(verified.map(({ prefix, exact, suffix }) => [prefix, exact, suffix]));

export class Verified {
  readonly #files: NoteFiles;
  readonly #memory?: VerifiedMemory;
  readonly #known = new Map<string, readonly VerifiedWords[]>();
  #read?: Promise<void>;
  #isWaitedFor = false;
  #all?: readonly VerifiedArticle[];

  constructor(files: NoteFiles, memory?: VerifiedMemory) {
    this.#files = files;
    this.#memory = memory;
  }

  /** True once somebody has asked for it. */
  get isKnown(): boolean {
    return this.#read !== undefined;
  }

  /** Every article with verified figures, in order, as soon as can be: the same list until something of it changes. */
  async all(): Promise<readonly VerifiedArticle[]> {
    this.#isWaitedFor = true;
    return this.inTime();
  }

  /** The same, read little by little beside what a person does: a minute for the first time in a large archive. */
  async inTime(): Promise<readonly VerifiedArticle[]> {
    await (this.#read ??= this.#readAll());
    return (this.#all ??= [...this.#known]
      .filter(([, verified]) => verified.length)
      .map(([path, verified]) => ({ path, verified }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  /** The articles that it knows of. */
  articles(): Iterable<string> {
    return this.#known.keys();
  }

  /** The notes of an article are these now. True where that changes what is known. */
  set(path: string, notes: readonly Note[]): boolean {
    if (!this.isKnown) return false;
    const verified = verifiedIn(notes);
    if (wordsOf(this.#known.get(path) ?? []) === wordsOf(verified)) return false;
    this.#known.set(path, verified);
    this.#all = undefined;
    return true;
  }

  async #readAll(): Promise<void> {
    const remembered = asRemembered(await this.#memory?.recall());
    const paths = await this.#files.articles();
    const now: Remembered = {};
    const learn = (path: string, version: string, verified: readonly VerifiedWords[]): void => {
      if (!this.#known.has(path)) this.#known.set(path, verified); // otherwise it was changed meanwhile
      now[path] = { version, verified };
    };
    const changed: (() => Promise<void>)[] = [];
    const look = async (path: string): Promise<void> => {
      const version = (await this.#memory?.version(this.#files.fileOf(path))) ?? '';
      const kept = remembered[path];
      if (version && kept?.version === version) learn(path, version, kept.verified);
      else changed.push(async () => learn(path, version, verifiedIn(await this.#files.notes(path))));
    };
    for (let i = 0; i < paths.length; i += AT_ONCE) await Promise.all(paths.slice(i, i + AT_ONCE).map(look));
    const isKept = !changed.length && paths.length === Object.keys(remembered).length;
    while (changed.length) {
      await Promise.all(changed.splice(0, this.#isWaitedFor ? AT_ONCE : 1).map(read => read()));
      if (!this.#isWaitedFor) await pause();
    }
    if (this.#memory) void this.#remember(this.#memory, now, isKept);
  }

  /** Keeps what was read, and then what it says: to read that takes longer than the notes, and can wait. */
  async #remember(memory: VerifiedMemory, now: Remembered, isKept: boolean): Promise<void> {
    if (!isKept) await memory.keep(now);
    const unread = Object.entries(now).filter(([, { verified }]) => verified.some(({ claim }) => claim === undefined));
    for (const [path, { version, verified }] of unread) {
      await pause();
      now[path] = { version, verified: verified.map(each => ({ ...each, claim: claimOf(each) })) };
    }
    if (unread.length) await memory.keep(now);
  }
}

/** What was kept, if it is what it should be. */
function asRemembered(json: unknown): Remembered {
  const isClaim = (claim?: Partial<Claim> | null): boolean =>
    claim == null || (typeof claim.key === 'string' && typeof claim.value === 'number');
  const isWhole = ({ prefix, exact, suffix, claim }: Partial<VerifiedWords>): boolean =>
    isClaim(claim) && [prefix, exact, suffix].every(each => typeof each === 'string');
  try {
    const entries = Object.entries(json as Remembered);
    return entries.every(([, { verified }]) => verified.every(isWhole)) ? Object.fromEntries(entries) : {};
  } catch {
    return {};
  }
}
