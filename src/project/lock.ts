/** One writer at a time, whichever window or command line it is in. */
import type { Files } from './files';

/** In milliseconds: how often a lock is looked at, and how long it may stay as it is before its owner counts as gone. */
const LOOK = 40;
const PATIENCE = 3000;

export type Wait = (ms: number) => Promise<void>;

const inTime: Wait = ms => new Promise(done => setTimeout(done, ms));

/** Runs something while no one else runs anything under the same lock. A lock that a crash has left behind is broken in the end. */
export async function locked<T>(
  files: Files,
  lock: string,
  owner: string,
  run: (holds: () => Promise<boolean>) => Promise<T>,
  wait = inTime,
): Promise<T> {
  const mine = new TextEncoder().encode(owner);
  const holds = async (): Promise<boolean> => isEqual(await files.read(lock), mine);
  await taken(files, lock, mine, wait);
  try {
    return await run(holds);
  } finally {
    if (await holds()) await files.delete(lock);
  }
}

async function taken(files: Files, lock: string, mine: Uint8Array, wait: Wait): Promise<void> {
  let seen: Uint8Array | undefined;
  let still = 0;
  let broken = false;
  for (;;) {
    if (await files.create(lock, mine)) {
      if (!broken) return;
      await wait(LOOK); // somebody may have found the old lock abandoned, too, and taken this one for it
      if (isEqual(await files.read(lock), mine)) return;
      broken = false;
    }
    const now = await files.read(lock);
    still = now && isEqual(now, seen) ? still + LOOK : 0;
    seen = now;
    if (still >= PATIENCE) {
      await files.delete(lock);
      broken = true;
      still = 0;
    } else if (now) {
      await wait(LOOK);
    }
  }
}

const isEqual = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  !!a && !!b && a.length === b.length && a.every((byte, i) => byte === b[i]);
