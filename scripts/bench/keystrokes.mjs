// How long our own code works for each keystroke, in a real VS Code: `npm run bench:keys`, or `npm run bench:keys -- markdown`; test/vscode/keystrokes.ts does it. With
// `--sources` there are 6 MB of documents in the workspace (scripts/bench/sources.mjs). Its window is drawn by the processor, which takes all there is of it. So where the system can, the thread that is measured has the first core for
// itself, and everything else the others: to wait for a core is no work.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { temporaryFolder } from '../host.mjs';
import { root } from '../setup.mjs';
import { putSources } from './sources.mjs';

const cores = availableParallelism();
const canPin = cores > 1 && spawnSync('taskset', ['--version']).status === 0;
const tests = `--extensionTestsPath=${path.join(root, 'out', 'vscode', 'bench.js')}`;
const [command, ...args] = [
  ...(canPin ? ['taskset', '--cpu-list', `1-${cores - 1}`] : []),
  ...[process.execPath, 'scripts/suites.mjs', 'node', tests],
];
const asked = process.argv.slice(2);
const format = asked.find(arg => !arg.startsWith('--')) ?? 'text'; // or markdown
const folder = temporaryFolder();
if (putSources(folder, asked)) args.push(folder);
const env = { ...process.env, BENCH: 'keystrokes', FORMAT: format };
const { status } = spawnSync(command, args, { env, stdio: 'inherit' });
process.exit(status ?? 1);
