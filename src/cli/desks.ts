import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { english } from '../engine/phrase';
import { CONFIGURATION_FILE, readConfiguration, type Configuration } from '../project/configuration';
import { Complaint, inWords } from './complaints';

/** A configuration and the folder that it counts for. */
export interface LocalDesk extends Configuration {
  readonly folder: string;
}

const known = new Map<string, Promise<LocalDesk>>();

/**
 * What the nearest factnote.json says, from a folder upwards; nothing where there is none. Each is read once in a run. Throws a
 * complaint that names the file, the line and the key where it is wrong.
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
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new Complaint(`${name}: ${inWords(error)}`);
    const above = dirname(folder);
    return above === folder ? { folder, rules: {}, articles: [] } : deskAt(above);
  }
  const { configuration, problems } = readConfiguration(text);
  if (problems.length) throw new Complaint(`${name}:${problems[0].line + 1}: ${english(problems[0])}`);
  return { folder, ...configuration };
}
