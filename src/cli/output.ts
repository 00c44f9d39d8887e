import { once } from 'node:events';
import { complain, inWords } from './errors';
import { progress } from './progress';

/** Ends the process where nothing can be printed: quietly where nobody reads any more (`factnote … | head`). */
export function endWithOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(`the output cannot be written: ${inWords(error)}`);
    process.exit();
  });
  process.stderr.on('error', () => process.exit(2)); // nobody can be told
}

/** Prints as fast as the reader reads. */
export async function print(chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const chunk of chunks) {
    progress.hide();
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}
