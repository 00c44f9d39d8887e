/** A run over documents: in this thread where they are few, on all cores where they are many. */
import { availableParallelism } from 'node:os';
import type { Baseline } from './baseline';
import { Complaint, complain, repeat } from './errors';
import type { Format } from './formats/format';
import { isPainted } from './formats/paint';
import { inputsOf } from './inputs';
import { onInterruption } from '../node/interruption';
import { batchesOf } from './jsonl-in';
import type { CheckOptions } from './options';
import { print } from './output';
import { progress } from './progress';
import { reasonOf, worker, type Done, type Job, type Task } from './document-job';

/** So many tasks are worth the start of other threads. */
const MANY = 16;

/** What a call says of the documents and of how they are told. */
export interface Call extends Pick<CheckOptions, 'as' | 'jsonlIn' | 'fix' | 'sources'> {
  readonly format?: Job['format'];
  readonly baseline?: Baseline;
  readonly summary?: boolean;
  /** Where it is told; by default, on standard output. */
  readonly out?: (chunks: AsyncIterable<string>) => Promise<void>;
}

/** Does a job on the files that are named, or on what comes in line by line. `each` hears of every task that is done. */
export async function run(
  command: Job['command'],
  files: readonly string[],
  { jsonlIn, format = jsonlIn ? 'jsonl' : 'text', fix, out = print, ...call }: Call,
  formatOf: (job: Job) => Format<never, unknown>,
  each: (done: Done) => void = () => {},
): Promise<void> {
  if (jsonlIn && files.length) throw new Complaint('--jsonl-in reads standard input: it takes no files');
  if (jsonlIn && format !== 'jsonl') throw new Complaint('--jsonl-in prints --format jsonl');
  const job: Job = { ...call, command, format, fix: !!fix, isPainted: isPainted(process.stdout) };
  const args = files.length ? files : ['.'];
  const tasks = jsonlIn ? batchesOf(process.stdin) : inputsOf(args);
  let none = !jsonlIn;
  const pieces = piecesOf(fix ? untilCancelled(tasks) : tasks, job, done => {
    if (done.pieces.length) none = false;
    each(done);
  });
  await out(formatOf(job).all(pieces));
  if (none && !process.exitCode) complain(`${args.join(', ')}: no article is there`);
}

async function* piecesOf(tasks: AsyncIterable<Task>, job: Job, each: (done: Done) => void): AsyncGenerator<unknown> {
  let count = 0;
  for await (const done of doneInOrder(stopping(tasks), job)) {
    done.remarks?.forEach(repeat);
    each(done);
    yield* done.pieces;
    progress.show(++count, done.more);
    if (!done.stop) continue;
    if ('complaint' in done.stop) throw new Complaint(done.stop.complaint);
    throw Object.assign(new Error(), { stack: done.stop.fault });
  }
}

/** Where finding the tasks fails, that is the last of them: what came before is told first. */
async function* stopping(tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
  try {
    yield* tasks;
  } catch (error) {
    yield { stop: reasonOf(error), more: 0 };
  }
}

/** The tasks until somebody cancels the run: a file that is being written is written to its end. */
function untilCancelled(tasks: AsyncIterable<Task>): AsyncIterable<Task> {
  let cancelled: number | undefined;
  onInterruption(status => (cancelled = status));
  return (async function* () {
    for await (const task of tasks) {
      if (cancelled) {
        process.exitCode = cancelled;
        return;
      }
      yield task;
    }
  })();
}

async function* doneInOrder(tasks: AsyncGenerator<Task>, job: Job): AsyncGenerator<Done> {
  const work = worker(job);
  for await (const task of tasks) {
    if (task.more >= MANY && !job.fix && availableParallelism() > 1) {
      const { doneOnAllCores } = await import('./pool');
      return yield* doneOnAllCores(startingWith(task, tasks), job);
    }
    yield await work(task);
  }
}

async function* startingWith(task: Task, others: AsyncGenerator<Task>): AsyncGenerator<Task> {
  yield task;
  yield* others;
}
