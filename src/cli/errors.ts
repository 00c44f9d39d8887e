import { progress } from './progress';
import { visible } from './escapes';

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

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read',
  EPERM: 'may not be used',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads back to itself',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'cannot be written: the disk is full',
  ENAMETOOLONG: 'is too long a name',
};

/** An error of the file system in words that follow the file's name. */
export function inWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && WORDS[code]) ?? message;
}
