/**
 * Loads the command line with what was compiled of it when it was built (scripts/code-cache.mjs): to compile it anew takes longer than
 * to check an article. Another version of Node than that of the build does not take it, and compiles.
 */
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { flagsFor } from './flags';

const filename = join(__dirname, 'cli-main.js');
const cache = join(__dirname, 'cli-main.cache');

/** What the code exports. */
export function load(): typeof import('./main') {
  setFlagsFromString(flagsFor(process.versions.v8));
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
  const module = { exports: {} as typeof import('./main') };
  script.runInThisContext()(module.exports, require, module, filename, __dirname);
  return module.exports;
}
