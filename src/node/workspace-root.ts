/**
 * How far up notes and settings are looked for: what lies above a project is anybody's, such as a factnote.json in a folder that all
 * users of a computer may write to.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** A path with slashes, on any system. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** True for a folder itself and all below. Both are absolute. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * The highest folder whose notes and settings count in a given folder. Inside the project of the call, that is the project’s top: its
 * repository, or else the folder of the call. Anywhere else it is the top of the given folder’s own repository, or just that folder.
 */
export function topOf(folder: string): string {
  const here = resolve('.');
  const top = repositoryOf(here) ?? here;
  return isInside(folder, top) ? top : (repositoryOf(folder) ?? folder);
}

const known = new Map<string, string | undefined>();

/** The top of the git repository that a folder is in, if it belongs to who runs this: somebody else may have put it there. */
function repositoryOf(folder: string): string | undefined {
  if (!known.has(folder)) {
    const above = dirname(folder);
    if (existsSync(join(folder, '.git'))) known.set(folder, isOurs(folder) ? folder : undefined);
    else known.set(folder, above === folder ? undefined : repositoryOf(above));
  }
  return known.get(folder);
}

const isOurs = (folder: string): boolean => !process.getuid || statSync(folder).uid === process.getuid();
