import { once } from 'node:events';
import { progress } from './progress';

/** Prints as fast as the reader reads. Ends the process, quietly, where nobody reads any more (`factnote … | head`). */
export async function print(chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  for await (const chunk of chunks) {
    progress.hide();
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}
