#!/usr/bin/env node
// Runs the command line of a clone, which it builds the first time: the action and pre-commit have nothing but the source.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './setup.mjs';

const dist = path.join(root, 'dist');

// The notices are written last: where they are, all is
if (!existsSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'))) {
  install(root);
  execFileSync(process.execPath, ['esbuild.mjs', 'cli'], { cwd: root, stdio: 'inherit' });
}
await import(pathToFileURL(path.join(dist, 'cli.js')).href);
