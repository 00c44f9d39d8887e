/**
 * Files that are set aside: while `x` is being replaced or taken away, it may be called `x.….old` for a moment. If `x` is missing, whoever
 * was at it has died, and `x.….old` counts in its place; if `x` is there, `x.….old` is left over.
 */
import type { Files } from './files';

/** A file’s bytes, also where it is set aside at this moment. */
export async function readAnyway(files: Pick<Files, 'read' | 'names'>, file: string): Promise<Uint8Array | undefined> {
  const bytes = await files.read(file);
  if (bytes) return bytes;
  const aside = await Promise.all((await besides(files, file, 'old')).map(files.read));
  return aside.find(each => each !== undefined) ?? files.read(file); // it may have been put back
}

/** The files beside a file that are written with it: `x.….tmp`, `x.….old`. A person’s own `x.old` or `x.bak.old` is none of them. */
export async function besides(files: Pick<Files, 'names'>, file: string, kind: 'tmp' | 'old'): Promise<string[]> {
  const cut = file.lastIndexOf('/') + 1;
  const names = await files.names(file.slice(0, cut - 1));
  const begin = `${file.slice(cut)}.`;
  const token = new RegExp(`-\\d+(?:\\.tmp)?\\.${kind}$`); // as in lock.ts
  return names
    .filter(name => name.startsWith(begin) && token.test(name.slice(begin.length)))
    .map(name => file.slice(0, cut) + name);
}

/** Gives a file a name that no other has: `taken` where one has it, `missing` where there is no such file. */
export type Move = (from: string, to: string) => Promise<'moved' | 'taken' | 'missing'>;

/** Replaces a file by a draft on a system that only moves files to where none is. False where there is no such draft (any more). */
export async function replacedInSteps(
  move: Move,
  remove: Files['delete'],
  draft: string,
  file: string,
): Promise<boolean> {
  const aside = `${draft}.old`;
  const before = await move(file, aside);
  const isDone = (await move(draft, file)) === 'moved';
  if (before === 'moved') await (isDone ? remove(aside) : move(aside, file)); // if it is taken, by somebody who has read this one
  return isDone;
}
