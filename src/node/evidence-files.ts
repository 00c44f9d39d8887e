/** Files that back claims, on the disk of this computer. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readFile, stat } from './disk';
import { isInside } from './workspace-root';

/** The bytes of a file that may be evidence: of none that is a folder or a device, or leads out of the workspace. */
export async function readEvidence(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = resolve(folder, path);
  const stats = await stat(file).catch(() => undefined);
  if (!stats) return undefined;
  if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'is a folder' : 'is no file');
  if (!isInside(await realpath(file), await realpath(folder))) throw new Error('is not in this folder');
  return readFile(file);
}
