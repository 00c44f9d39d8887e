/** The worker that reads articles, and what it is asked. */
import type { Answered, Ask, Asked, Questions } from '../messages';

interface Waiting {
  got(answer: Answered['got']): void;
  failed(error: Error): void;
}

export class Reader {
  readonly #worker = startedWorker();
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data: { id, got, failed } }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (failed === undefined) waiting?.got(got);
      else waiting?.failed(new Error(failed));
    });
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { failed } of this.#waiting.values())
        failed(new Error(message || 'the code that reads articles was not loaded'));
      this.#waiting.clear();
    });
  }

  ask<A extends Ask>(ask: A, given: Questions[A]['given']): Promise<Questions[A]['got']> {
    const id = ++this.#last;
    const asked: Asked<A> = { id, ask, given };
    return new Promise<Answered['got']>((got, failed) => {
      this.#waiting.set(id, { got, failed });
      this.#worker.postMessage(asked);
    }) as Promise<Questions[A]['got']>; // the worker answers each kind with its own
  }
}

/** A worker that is started from a blob is under the policy of this page and can connect to nothing; from an address it would not be. */
function startedWorker(): Worker {
  const address = new URL('worker.js', import.meta.url).href;
  const blob = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(blob), { type: 'module' });
}
