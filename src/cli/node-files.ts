/** Files as Node has them. All paths are as the caller wrote them, so that what is printed is what was asked for. */
import { constants, createReadStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeCopy, LARGEST, refuseSize, type Copy, type Refused } from '../project/copy';
import { readFile, stat } from './disk';

/** Reads a file as copy, or says why it is none; `-` is standard input. Throws the file system's error where it cannot be read. */
export async function readCopy(path: string): Promise<Copy | Refused> {
  if (path === '-') return readToEnd(process.stdin);
  const stats = await stat(path);
  if (!stats.isFile()) return readToEnd(createReadStream(path)); // a pipe, or a device that may never end
  return refuseSize(stats.size) ?? decodeCopy(await readFile(path));
}

/** Reads a stream, but no more of it than an article may hold. */
async function readToEnd(stream: AsyncIterable<Buffer>): Promise<Copy | Refused> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) break;
  }
  return decodeCopy(Buffer.concat(chunks));
}

/**
 * Puts new bytes in the place of a file, all or nothing: they are written beside it, on the disk, before they take its name. Mode
 * and symbolic links stay as they are. Throws where the file may not be written, or is no longer `before`.
 */
export async function replaceFile(path: string, before: Uint8Array, bytes: Uint8Array): Promise<void> {
  const { access, open, realpath, rename, rm } = await import('node:fs/promises');
  const target = await realpath(path);
  await access(target, constants.W_OK); // a rename would replace a read-only file
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode); // the process's mask may have taken something away
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await readFile(target)).equals(before))
      throw new Error('was changed by somebody else meanwhile; nothing is written');
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
