import { dirname, resolve } from 'node:path';
import { noSettings, settingsIn, type LocalDesk } from '../node/settings';
import { isInside, topOf } from '../node/workspace-root';
import { Complaint, remark } from './errors';

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
  const settings = await settingsIn(folder);
  if (!settings) return folder === topOf(folder) ? noSettings(folder) : deskAt(dirname(folder));
  if (settings.problem) throw new Complaint(settings.problem);
  if (!isInside(folder, resolve('.'))) remark(`the settings are those of ${settings.file}`);
  return settings.desk;
}
