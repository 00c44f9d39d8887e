/** Files as Node has them. All paths are as the caller wrote them, so that what is printed is what was asked for. */
import { createReadStream } from 'node:fs';
import { decodeCopy, LARGEST, refuseSize, type Copy, type Refused } from '../project/copy';
import { readFile, stat } from '../node/disk';

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
