import { dirname, join, relative, resolve } from 'node:path';
import { english } from '../engine/phrase';
import {
  CONFIGURATION_FILE,
  namesInList,
  readConfiguration,
  unreadNames,
  type Configuration,
  type NameFile,
  type PlacedProblem,
} from '../project/configuration';
import { decodeCopy } from '../project/copy';
import { Lines } from '../project/lines';
import { Complaint, inWords, remark } from './errors';
import { readFile } from './disk';
import { readCopy } from './node-files';
import { isInside, topOf } from './workspace-root';

/** A configuration and the folder that it counts for. */
export interface LocalDesk extends Omit<Configuration, 'names'> {
  readonly folder: string;
  readonly names: readonly string[];
}

const known = new Map<string, Promise<LocalDesk>>();

/**
 * What the nearest factnote.json says, from a folder upwards as far as the project goes; nothing where there is none. Each is read once in
 * a run. Throws a complaint that names the file and the line where it is wrong.
 */
export function deskAt(folder: string): Promise<LocalDesk> {
  const here = resolve(folder);
  const desk = known.get(here) ?? read(here);
  known.set(here, desk);
  return desk;
}

async function read(folder: string): Promise<LocalDesk> {
  const file = join(folder, CONFIGURATION_FILE);
  const name = relative('', file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new Complaint(`${name}: ${inWords(error)}`);
    return folder === topOf(folder)
      ? { folder, rules: {}, articles: [], sources: [], names: [] }
      : deskAt(dirname(folder));
  }
  if (!isInside(folder, resolve('.'))) remark(`the settings are those of ${name}`);
  const copy = decodeCopy(bytes);
  if ('refused' in copy) throw new Complaint(`${name} ${english(copy.refused)}`);
  const complaint = (problem: PlacedProblem): Complaint =>
    new Complaint(`${name}:${new Lines(copy.text).at(problem.span.start).line + 1}: ${english(problem)}`);
  const { configuration, problems } = readConfiguration(copy.text);
  if (problems.length) throw complaint(problems[0]);
  const { names } = configuration;
  const listed = 'file' in names ? await readList(folder, names) : names;
  if (typeof listed === 'string') throw complaint(unreadNames(copy.text, names as NameFile, listed));
  return { folder, ...configuration, names: listed };
}

/** The names of a list, or in words why it cannot be read. */
async function readList(folder: string, { file }: NameFile): Promise<string[] | string> {
  try {
    const copy = await readCopy(join(folder, file));
    return 'refused' in copy ? english(copy.refused) : namesInList(copy.text);
  } catch (error) {
    return inWords(error);
  }
}
