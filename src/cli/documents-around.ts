/** Where the documents of a folder's articles are, by its settings or by a folder of their own; nothing is read here. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SOURCE_FOLDER } from '../project/source-folder';
import { deskAt } from './configurations';

export interface At {
  /** The folder from which the globs count; empty for that of the call. */
  readonly base: string;
  readonly globs: readonly string[];
}

/** What the nearest factnote.json names, else the nearest folder `sources`, as in the editor; undefined where there is neither. */
export async function documentsAround(folder: string): Promise<At | undefined> {
  const desk = await deskAt(folder);
  if (desk.sources.length) return { base: desk.folder, globs: desk.sources };
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, SOURCE_FOLDER))) return { base: at, globs: [`${SOURCE_FOLDER}/**`] };
    if (at === desk.folder || at === dirname(at)) return undefined;
  }
}
