// How long the extension host works for each keystroke, in a real VS Code: `npm run bench:keys`, or `npm run bench:keys -- markdown`;
// test/vscode/keystrokes.ts does it. With `--sources` there are 6 MB of documents in the workspace (scripts/bench/sources.mjs).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder } from '../host.mjs';
import { root } from '../setup.mjs';
import { putSources } from './sources.mjs';

const tests = `--extensionTestsPath=${path.join(root, 'out', 'vscode', 'bench.js')}`;
const args = ['scripts/suites.mjs', 'node', tests];
const asked = process.argv.slice(2);
const format = asked.find(arg => !arg.startsWith('--')) ?? 'text'; // or markdown
const folder = temporaryFolder();
if (putSources(folder, asked)) args.push(folder);
const env = { ...process.env, BENCH: 'keystrokes', FORMAT: format };
const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
process.exit(status ?? 1);
