import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SNAPSHOTS = 'test/articles';

/** Holds what is found now to what was found last time, and writes it where it is missing, or where all is written anew. */
export function isAsBefore(name: string, extension: string, now: string): void {
  const snapshot = join(SNAPSHOTS, name.replace(/\.txt$/, extension));
  const missing = !existsSync(snapshot);
  if (missing || process.env.UPDATE) writeFileSync(snapshot, now);
  assert.ok(!missing, `${snapshot} was missing and is written: read it`);
  assert.equal(now, readFileSync(snapshot, 'utf8'));
}
