import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Holds what is found now to what was found last time, and writes it where it is missing, or where all is written anew. */
export function isAsBefore(snapshot: string, now: string): void {
  const missing = !existsSync(snapshot);
  if (missing || process.env.UPDATE) writeFileSync(snapshot, now);
  assert.ok(!missing, `${snapshot} was missing and is written: read it`);
  assert.equal(now, readFileSync(snapshot, 'utf8'));
}
