/** The calls of Node's file system that every run makes, as promises. node:fs/promises has them too, but takes 4 ms to load. */
import * as fs from 'node:fs';
import { promisify } from 'node:util';

export const stat = promisify(fs.stat);
export const readdir = promisify(fs.readdir);
const read = promisify(fs.readFile);
const open = promisify(fs.open);
const close = promisify(fs.close);

/** A file's bytes. A pipe or a device is refused: reading it may never end. */
export async function readFile(path: string): Promise<Buffer> {
  const file = await open(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    const stats = fs.fstatSync(file);
    if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw new Error('is no file, but a pipe or a device');
    return await read(file);
  } finally {
    await close(file);
  }
}
