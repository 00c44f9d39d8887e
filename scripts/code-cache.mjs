// Keeps what Node compiles of the command line while it checks the samples: src/cli/code-cache.ts begins with that.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { globSync } from 'tinyglobby';
import { load } from './load.mjs';
import { root } from './setup.mjs';

const { cacheName, flagsFor } = await load(`export { cacheName, flagsFor } from './src/cli/v8-flags';`);
setFlagsFromString(flagsFor(process.versions.v8)); // as there: with other flags it is another compiler
const dist = path.join(root, 'dist');
const filename = path.join(dist, 'cli-main.js');
// what other versions of Node have kept is of the code before: V8 would take it for this one if that is as long
for (const old of globSync('*.cache', { cwd: dist })) rmSync(path.join(dist, old));
const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename });
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(filename), module, filename, dist);

process.argv.splice(1, Infinity, filename, 'check', path.join(root, 'samples'));
process.stdout.write = () => true;
await module.exports.main();
process.exitCode = 0; // the samples are damaged
writeFileSync(path.join(dist, cacheName), script.createCachedData());
