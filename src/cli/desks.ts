import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { english } from '../engine/phrase';
import { CONFIGURATION_FILE, readConfiguration, type Configuration } from '../project/configuration';
import { decodeCopy } from '../project/copy';
import { Lines } from '../project/lines';
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
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new Complaint(`${name}: ${inWords(error)}`);
    const above = dirname(folder);
    return above === folder ? { folder, rules: {}, articles: [] } : deskAt(above);
  }
  const copy = decodeCopy(bytes);
  if ('refused' in copy) throw new Complaint(`${name} ${english(copy.refused)}`);
  const { configuration, problems } = readConfiguration(copy.text);
  if (problems.length) {
    const { line } = new Lines(copy.text).at(problems[0].span.start);
    throw new Complaint(`${name}:${line + 1}: ${english(problems[0])}`);
  }
  return { folder, ...configuration };
}
