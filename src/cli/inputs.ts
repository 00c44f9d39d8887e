/** From the command line's arguments to the files that they mean. */
import { dirname, join, relative } from 'node:path';
import type { Dirent } from 'node:fs';
import { isArticleByName } from '../project/articles';
import { baseOf, isGlob, matches } from '../project/globs';
import { complain, inWords, remark } from './errors';
import { deskAt } from './configurations';
import { readdir, stat } from '../node/disk';
import { slashed } from '../node/workspace-root';

/** A file to check. */
export interface Input {
  /** As it is printed; `-` is standard input. */
  readonly path: string;
  /** True where the call or factnote.json names the file as an article; else its text decides. */
  readonly named: boolean;
  /** How many inputs are known to follow, at least. */
  readonly more: number;
}

/** Folders in which nobody keeps articles. */
const IGNORED = /^(?:\..*|node_modules)$/;

/** The files that the arguments mean, in their order; the files of a folder or a pattern sorted, and each file once. */
export async function* inputsOf(args: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const [i, arg] of args.entries()) {
    const inputs = await inputsOfArgument(arg);
    for (const [k, input] of inputs.entries()) {
      if (!seen.has(input.path)) yield { ...input, more: args.length - 1 - i + (inputs.length - 1 - k) };
      seen.add(input.path);
    }
  }
}

type Found = Omit<Input, 'more'>;

async function inputsOfArgument(arg: string): Promise<Found[]> {
  if (arg === '-') return [{ path: arg, named: true }];
  try {
    if (!(await stat(arg)).isDirectory()) return [{ path: slashed(arg), named: true }];
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && /[*?[{]/.test(arg)) return inputsOfPattern(arg);
    complain(`${arg}: ${inWords(error)}`);
    return [];
  }
  return inputsOfFolder(arg);
}

async function inputsOfPattern(given: string): Promise<Found[]> {
  const pattern = slashed(given);
  if (!isGlob(pattern)) {
    complain(`${given}: is not a pattern that Factnote understands: it is too long, or has a sign before “(”`);
    return [];
  }
  const inputs: Found[] = [];
  for (const { path, why } of await filesBelow(baseOf(pattern))) {
    if (!matches([pattern], path)) continue;
    if (why) leaveOut(path, why);
    else inputs.push({ path, named: true });
  }
  if (!inputs.length) complain(`${given}: no file matches`);
  return inputs;
}

async function inputsOfFolder(folder: string): Promise<Found[]> {
  const inputs = await Promise.all((await filesBelow(folder)).map(articleIn));
  return inputs.filter(input => input !== undefined);
}

/** What stands in a folder and is not a folder itself; `why` says why it is not read. */
interface Entry {
  readonly path: string;
  readonly why?: string;
}

const leaveOut = (path: string, why: string): void => remark(`${path} ${why}; left out`);

/** The files of a folder and of those below it, sorted. Links to folders are left alone: one may lead back to a folder above. */
export async function filesBelow(folder: string): Promise<Entry[]> {
  const files: Entry[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = path === '.' ? entry.name : slashed(join(path, entry.name));
      if (!entry.isDirectory()) files.push(...(await fileAt(below, entry)));
      else if (!IGNORED.test(entry.name)) await walk(below).catch(error => complain(`${below}: ${inWords(error)}`));
    }
  };
  await walk(folder).catch(error => complain(`${folder}: ${inWords(error)}`));
  return files;
}

/** An entry of a folder: a file, or something that would have to be waited for; nothing where a link leads to a folder. */
async function fileAt(path: string, entry: Dirent): Promise<Entry[]> {
  if (entry.isFile()) return [{ path }];
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return [{ path, why: found.code === 'ENOENT' ? 'is a link that leads nowhere' : inWords(found) }];
  if (found.isDirectory()) return [];
  return [found.isFile() ? { path } : { path, why: 'is no file, but a pipe, a socket or a device' }];
}

/** A file of a folder, if it may be an article: as factnote.json says, else as its name and then its text say. */
async function articleIn({ path, why }: Entry): Promise<Found | undefined> {
  const { folder, articles, sources } = await deskAt(dirname(path));
  const below = slashed(relative(folder, path));
  const isSource = !articles.length && sources.length > 0 && matches(sources, below);
  const is = isSource ? false : isArticleByName(articles.length ? below : path, articles);
  if (is !== false && why) leaveOut(path, why);
  return is === false || why ? undefined : { path, named: is === true };
}
