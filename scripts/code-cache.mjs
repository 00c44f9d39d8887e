// Keeps what Node compiles of the command line while it checks the samples, in dist/cli-main.cache: src/cli/start.ts begins with that.
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { load } from './load.mjs';
import { root } from './setup.mjs';

const { flagsFor } = await load(`export { flagsFor } from './src/cli/flags';`);
setFlagsFromString(flagsFor(process.versions.v8)); // as there: with other flags it is another compiler
const filename = path.join(root, 'dist', 'cli-main.js');
const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename });
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(filename), module, filename, path.dirname(filename));

process.argv.splice(1, Infinity, filename, 'check', path.join(root, 'samples'));
process.stdout.write = () => true;
await module.exports.main();
process.exitCode = 0; // the samples are damaged
writeFileSync(filename.replace(/\.js$/, '.cache'), script.createCachedData());
