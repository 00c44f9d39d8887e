/** From the command line's arguments to the files that they mean. */
import { dirname, join, relative } from 'node:path';
import picomatch from 'picomatch';
import { isArticleByName } from '../project/articles';
import { complain, inWords } from './complaints';
import { deskAt } from './desks';
import { readdir, stat } from './disk';

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

async function inputsOfPattern(pattern: string): Promise<Found[]> {
  const matches = picomatch(slashed(pattern));
  const paths = (await filesBelow(picomatch.scan(slashed(pattern)).base || '.')).filter(path => matches(path));
  if (!paths.length) complain(`${pattern}: no file matches`);
  return paths.map(path => ({ path, named: true }));
}

async function inputsOfFolder(folder: string): Promise<Found[]> {
  const inputs = await Promise.all((await filesBelow(folder)).map(articleIn));
  return inputs.filter(input => input !== undefined);
}

/** The files of a folder and of those below it, sorted. Links to folders are left alone: one may lead back to a folder above. */
async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = path === '.' ? entry.name : slashed(join(path, entry.name));
      if (!entry.isDirectory()) files.push(below);
      else if (!IGNORED.test(entry.name)) await walk(below).catch(error => complain(`${below}: ${inWords(error)}`));
    }
  };
  await walk(folder).catch(error => complain(`${folder}: ${inWords(error)}`));
  return files;
}

/** A file of a folder, if it may be an article: as factnote.json says, else as its name and then its text say. */
async function articleIn(path: string): Promise<Found | undefined> {
  const { folder, articles } = await deskAt(dirname(path));
  const is = isArticleByName(articles.length ? slashed(relative(folder, path)) : path, articles);
  return is === false ? undefined : { path, named: is === true };
}

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
