import { progress } from './progress';
import { visible } from './escapes';

export { inWords } from '../node/error-words';

/** What stops a run, or a part of it: the call is wrong, or a file cannot be used. Ends in exit status 2. */
export class Complaint extends Error {}

/** A line for standard error. */
export interface Remark {
  readonly what: string;
  /** The run ends in exit status 2. */
  readonly failed: boolean;
}

let tell = ({ what, failed }: Remark): void => {
  if (failed) process.exitCode = 2;
  progress.hide();
  process.stderr.write(`factnote: ${visible(what.replace(/\s*\n\s*/g, ' '))}\n`);
};

/** Tells it on standard error, in one line, and lets the run go on to its exit status 2. */
export const complain = (what: string): void => tell({ what, failed: true });

/** Tells it on standard error, in one line; nothing has failed. */
export const remark = (what: string): void => tell({ what, failed: false });

/** From now on, keeps what there is to tell: another thread tells it. */
export function keepRemarks(): Remark[] {
  const kept: Remark[] = [];
  tell = remark => void kept.push(remark);
  return kept;
}

const repeated = new Set<string>();

/** Tells what was kept in another thread. Several of them may have kept the same. */
export function repeat({ what, failed }: Remark): void {
  if (repeated.has(what)) return;
  repeated.add(what);
  tell({ what, failed });
}
