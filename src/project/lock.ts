/**
 * One writer at a time, whichever window or command line it is in, and none that sleeps through its turn.
 *
 * A writer creates `x.lock`, which holds its token; deletes the drafts of all others; reads `x`; creates its own draft `x.<token>.tmp`;
 * looks whether the lock is still its own; and renames the draft to `x`. A lock that stays as it is for too long is taken away from its
 * owner, who may be dead, or only asleep (a laptop's lid, Ctrl-Z, a slow disk), at any point of this.
 *
 * Why nothing is lost: of two writers whose look at the lock went well, one, A, looked before the other, B, created its lock, for a token
 * is written once. At that time A's draft was there. So B, which deletes drafts before it reads, has either read what A wrote, or taken
 * the draft from A, whose rename fails then: A begins again. That holds whenever locks are deleted, and by whom.
 */
import { besides, readAnyway } from './set-aside-files';
import { encoded, isEqual } from './bytes';
import type { Files } from './files';

/** In milliseconds: how often a lock is looked at, how long it may stay as it is before its owner counts as gone, and how long is waited. */
const LOOK = 40;
const PATIENCE = 3000;
const LONGEST = 30_000;

/** How often a writer begins again whose turn was taken away. */
const TURNS = 20;

export type Wait = (ms: number) => Promise<void>;

const inTime: Wait = ms => new Promise(done => setTimeout(done, ms));

let tokens = 0;

/** A token is used once; it is short, since it goes into file names. */
const tokenOf = (owner: string): string => `${owner.slice(0, 13)}-${tokens++}`;

export interface Change {
  /** Makes the new bytes from the present ones; undefined leaves the file as it is. */
  make(now: Uint8Array | undefined): Promise<Uint8Array | undefined>;
  /** The bytes of a file that holds nothing: it is deleted rather than kept. */
  readonly nothing: Uint8Array;
}

/**
 * Changes a file, and begins again where somebody else has written it meanwhile. True once the change is on the disk; false where others
 * always come first. `owner` is a name that no other window or process has.
 */
export async function rewritten(
  files: Files,
  file: string,
  owner: string,
  change: Change,
  wait = inTime,
): Promise<boolean> {
  for (let turn = 0; turn < TURNS; turn++) {
    const token = tokenOf(owner);
    if (!(await taken(files, `${file}.lock`, token, wait))) return false;
    if (await written(files, file, token, change)) return true;
  }
  return false;
}

/** A writer’s turn. True where it is done; false where it was taken away. */
async function written(files: Files, file: string, token: string, { make, nothing }: Change): Promise<boolean> {
  const [lock, draft] = [`${file}.lock`, `${file}.${token}.tmp`];
  const isMine = async (): Promise<boolean> => isEqual(await files.read(lock), encoded(token));
  try {
    await Promise.all((await besides(files, file, 'tmp')).map(files.delete));
    const over = await besides(files, file, 'old');
    const bytes = await make(await readAnyway(files, file));
    if (!bytes) return true;
    if (!((await files.create(draft, bytes)) && (await isMine()) && (await files.rename(draft, file)))) return false;
    await Promise.all(over.map(files.delete)).catch(() => {});
    return !isEqual(bytes, nothing) || (await cleared(files, file, `${file}.${token}.old`, nothing));
  } finally {
    await files.delete(draft).catch(() => {}); // what is done is done: whoever writes next tidies up
    if (await isMine().catch(() => false)) await files.delete(lock).catch(() => {});
  }
}

/**
 * Takes away a file that says nothing. That is looked at once nobody else can find it: where somebody has written it a moment before, it
 * stays aside, and false is returned.
 */
async function cleared(files: Files, file: string, aside: string, nothing: Uint8Array): Promise<boolean> {
  if (!(await files.rename(file, aside))) return true;
  if (!isEqual(await files.read(aside), nothing)) return false;
  await files.delete(aside);
  return true;
}

async function taken(files: Files, lock: string, token: string, wait: Wait): Promise<boolean> {
  let seen: Uint8Array | undefined;
  let still = 0;
  for (let waited = 0; waited < LONGEST; waited += LOOK) {
    if (await files.create(lock, encoded(token))) return true;
    const now = await files.read(lock);
    still = isEqual(now, seen) ? still + LOOK : 0;
    seen = now;
    if (still < PATIENCE) await wait(LOOK);
    else await files.delete(lock);
  }
  return false;
}
