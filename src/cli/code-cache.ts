/**
 * Loads the command line with what was compiled of it before: to compile it anew takes longer than to check an article. For the Node
 * that builds it that is kept by scripts/code-cache.mjs, for another by its first check.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { cacheName, flagsFor } from './v8-flags';

const filename = join(__dirname, 'cli-main.js');
const cache = join(__dirname, cacheName);

interface Loaded {
  /** What the code exports. */
  readonly exports: typeof import('./main');
  /** Keeps what was compiled by now, where nothing is kept yet and the place can be written. */
  keep(): void;
}

export function load(): Loaded {
  setFlagsFromString(flagsFor(process.versions.v8));
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
  const module = { exports: {} as typeof import('./main') };
  script.runInThisContext()(module.exports, require, module, filename, __dirname);
  return {
    exports: module.exports,
    keep() {
      if (cachedData && !script.cachedDataRejected) return;
      const draft = `${cache}.${process.pid}`; // another call may do the same at this moment
      try {
        writeFileSync(draft, script.createCachedData());
        renameSync(draft, cache);
      } catch {
        rmSync(draft, { force: true }); // where nothing may be written, each call compiles
      }
    },
  };
}
