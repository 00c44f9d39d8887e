/** Does the same job on all cores, in threads that share nothing but the lexicon. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { openLexicon } from '../engine/words/lexicon';
import { keepRemarks } from './errors';
import { reasonOf, worker, type Done, type Job, type Task } from './document-job';

/** Tasks that are begun and not yet told, for each thread: enough that none waits for the next, few enough to stay small. */
const AHEAD = 3;

/** What a thread makes does not live long: more room for it, which Node gives, makes nothing faster. */
const YOUNG = { maxYoungGenerationSizeMb: 16 };

/** What comes of the tasks, in their order. Takes no more of them than will soon be worked on. */
export async function* doneOnAllCores(tasks: AsyncIterator<Task>, job: Job): AsyncGenerator<Done> {
  const lexicon = sharedLexicon();
  const hands = Array.from({ length: availableParallelism() }, () => new Hand({ job, lexicon }));
  const here = worker(job);
  const begun: Promise<Done>[] = [];
  let coming: Promise<IteratorResult<Task>> | undefined = tasks.next();
  try {
    while (coming || begun.length) {
      const takes = coming && begun.length < AHEAD * hands.length;
      const event: Done | IteratorResult<Task> = await Promise.race([
        ...begun.slice(0, 1),
        ...(takes ? [coming!] : []),
      ]);
      if ('pieces' in event) {
        void begun.shift();
        yield event;
      } else if (event.done) {
        coming = undefined;
      } else {
        const { value } = event;
        const isStandardInput = 'path' in value && value.path === '-'; // which is this thread's alone
        begun.push(isStandardInput ? here(value) : idlest(hands).do(value));
        coming = tasks.next();
      }
    }
  } finally {
    for (const hand of hands) hand.stop();
  }
}

const idlest = (hands: readonly Hand[]): Hand => hands.reduce((a, b) => (b.load < a.load ? b : a));

/** What a thread is given. */
interface Given {
  readonly job: Job;
  readonly lexicon: Uint8Array;
}

function sharedLexicon(): Uint8Array {
  const bytes = readFileSync(join(__dirname, 'lexicon.bin'));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** A thread and what it has still to do. */
class Hand {
  readonly #worker: Worker;
  readonly #waiting: ((done: Done) => void)[] = [];

  constructor(given: Given) {
    this.#worker = new Worker(join(__dirname, 'cli-thread.js'), { workerData: given, resourceLimits: YOUNG });
    this.#worker.on('message', (done: Done) => this.#waiting.shift()!(done));
    this.#worker.on('error', error => {
      for (const answer of this.#waiting.splice(0))
        answer({ pieces: [], outcomes: [], more: 0, stop: reasonOf(error) });
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  do(task: Task): Promise<Done> {
    this.#worker.postMessage(task);
    return new Promise(answer => this.#waiting.push(answer));
  }

  stop(): void {
    void this.#worker.terminate();
  }
}

/** What such a thread runs: one task after the other, as they come. */
export function serve(): void {
  const { job, lexicon } = workerData as Given;
  openLexicon(lexicon);
  const remarks = keepRemarks();
  const work = worker(job);
  let last = Promise.resolve();
  parentPort!.on('message', (task: Task) => {
    last = last.then(async () => parentPort!.postMessage({ ...(await work(task)), remarks: remarks.splice(0) }));
  });
}
