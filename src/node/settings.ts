/** The factnote.json of a folder, with the list of names that it may lead to. */
import { join, relative } from 'node:path';
import { english } from '../engine/phrase';
import { readConfiguration, unreadNames, type Configuration } from '../project/configuration';
import { CONFIGURATION_FILE } from '../project/configuration-file';
import { decodeCopy, type Copy, type Refused } from '../project/copy';
import { namesInList, type NameFile } from '../project/desk-names';
import { Lines } from '../project/lines';
import type { PlacedProblem } from '../project/problems';
import { readFile } from './disk';
import { inWords } from './error-words';

/** A configuration and the folder that it counts for. */
export interface LocalDesk extends Omit<Configuration, 'names'> {
  readonly folder: string;
  readonly names: readonly string[];
}

/** What a folder's factnote.json says, as far as it is sound, and the first thing that is wrong with it, with its file and line. */
export interface Settings {
  readonly desk: LocalDesk;
  /** What the file is called from the folder of the process. */
  readonly file: string;
  readonly problem?: string;
}

/** The settings where there are none. */
export const noSettings = (folder: string): LocalDesk => ({ folder, rules: {}, articles: [], sources: [], names: [] });

/** Reads the factnote.json of a folder; undefined where there is none. */
export async function settingsIn(folder: string): Promise<Settings | undefined> {
  const file = relative('', join(folder, CONFIGURATION_FILE));
  const nothing = { desk: noSettings(folder), file };
  let copy: Copy | Refused;
  try {
    copy = decodeCopy(await readFile(join(folder, CONFIGURATION_FILE)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { ...nothing, problem: `${file}: ${inWords(error)}` };
  }
  if ('refused' in copy) return { ...nothing, problem: `${file} ${english(copy.refused)}` };
  const { text } = copy;
  const { configuration, problems } = readConfiguration(text);
  const { names } = configuration;
  const listed = 'file' in names ? await readList(folder, names) : names;
  const [problem] = typeof listed === 'string' ? [...problems, unreadNames(text, names as NameFile, listed)] : problems;
  const desk = { ...configuration, folder, names: typeof listed === 'string' ? [] : listed };
  return { desk, file, ...(problem && { problem: inWordsAt(problem, file, text) }) };
}

const inWordsAt = (problem: PlacedProblem, file: string, text: string): string =>
  `${file}:${new Lines(text).at(problem.span.start).line + 1}: ${english(problem)}`;

/** The names of a list, or in words why it cannot be read. */
async function readList(folder: string, { file }: NameFile): Promise<readonly string[] | string> {
  try {
    const copy = decodeCopy(await readFile(join(folder, file)));
    return 'refused' in copy ? english(copy.refused) : namesInList(copy.text);
  } catch (error) {
    return inWords(error);
  }
}
