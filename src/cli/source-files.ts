/** The source documents of a call, on the disk of this computer. */
import { join, relative, resolve } from 'node:path';
import { english } from '../engine/phrase';
import { refuseLarge } from '../project/extract/extracted';
import { isGlob } from '../project/globs';
import { SOURCE_FOLDER } from '../project/source-folder';
import { Sources, type SourceFiles } from '../project/sources';
import { readFile, stat } from '../node/disk';
import { documentsAround, type At } from './documents-around';
import { Complaint, inWords } from './errors';
import { readEvidence } from '../node/evidence-files';
import { filesBelow } from './inputs';
import { slashed } from '../node/workspace-root';

/** Documents, and what they are called in what is printed. */
export interface LocalSources {
  readonly sources: Sources;
  nameOf(path: string): string;
  /** The path among them of a file that was named in the call. */
  pathOf(file: string): string;
}

const known = new Map<string, Promise<LocalSources>>();

/**
 * The documents that count for the articles of a folder, read once in a run: those that the call names, else those of the nearest
 * factnote.json, else those of the nearest folder `sources`. Complains where there are none.
 */
export async function sourcesFor(folder: string, named: readonly string[] = []): Promise<LocalSources> {
  const at = named.length ? { base: '', globs: await globsIn(named) } : await around(folder);
  const key = JSON.stringify(at);
  const local = known.get(key) ?? read(at);
  known.set(key, local);
  return local;
}

async function read({ base, globs }: At): Promise<LocalSources> {
  const sources = new Sources(filesIn(base), globs);
  await sources.readAll();
  if (!sources.count) throw new Complaint(`${shown(base, globs).join(', ')}: no document to ask is there`);
  return {
    sources,
    nameOf: path => shown(base, [path])[0],
    pathOf: file => {
      const path = resolve(file);
      const same = Array.from(sources.library.documents).find(document => resolve(base, document.path) === path);
      return same?.path ?? '';
    },
  };
}

const shown = (base: string, paths: readonly string[]): string[] =>
  paths.map(path => (base ? slashed(relative('', join(base, path))) : path));

/** What a call names, as globs: a folder means all that is below it. */
function globsIn(named: readonly string[]): Promise<string[]> {
  return Promise.all(
    named.map(async given => {
      const glob = slashed(given);
      if (!isGlob(glob))
        throw new Complaint(
          `${given}: is not a pattern that Factnote understands: it is too long, or has a sign before “(”`,
        );
      const isFolder = await stat(given).then(
        stats => stats.isDirectory(),
        () => false,
      );
      return isFolder ? `${glob.replace(/\/$/, '')}/**` : glob;
    }),
  );
}

async function around(folder: string): Promise<At> {
  const at = await documentsAround(folder);
  if (at) return at;
  throw new Complaint(
    `there is no document to ask: name some with --sources, or keep them in a folder “${SOURCE_FOLDER}”`,
  );
}

/** The files of a folder; none of them leads out of it. Without a folder, those that the call names, wherever they are. */
const filesIn = (base: string): SourceFiles => ({
  list: async below => {
    const found = await filesBelow(base ? join(base, below) : below);
    return found.map(({ path }) => (base ? slashed(relative(base, path)) : path));
  },
  read: async path => {
    const stats = await stat(join(base, path)).catch(() => undefined);
    const tooLarge = stats && refuseLarge(stats.size);
    if (tooLarge) throw new Error(english(tooLarge.refused));
    if (base) return readEvidence(base, path);
    return stats && readFile(path);
  },
  watch: () => ({ dispose: () => {} }), // a run is too short to be told of changes
  inWords,
});
