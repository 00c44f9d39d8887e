// How long our own code works for each article that is opened among 10,000 fact notes, in a real VS Code: `npm run bench:openings`.
// Without any notes; with them, the first time; and with what was remembered of that. With `--sources` once more, with 6 MB of documents
// (scripts/bench/sources.mjs).
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { temporaryFolder } from '../host.mjs';
import { root } from '../setup.mjs';
import { ARTICLES, noteFile, pathOf, textOf } from './archive.mjs';
import { putSources } from './sources.mjs';

const [folder, data, port] = [temporaryFolder(), temporaryFolder(), await freePort()];
write(i => [pathOf(i), textOf(i)]);
open('without notes');
write(noteFile);
open('with notes, the first time');
open('with notes');
if (putSources(folder, process.argv.slice(2))) open('with notes and source documents');

function write(file) {
  for (let i = 0; i < ARTICLES; i++) {
    const [name, text] = file(i);
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function open(how) {
  const tests = path.join(root, 'out', 'vscode', 'bench.js');
  const args = [
    'scripts/suites.mjs',
    'node',
    `--extensionTestsPath=${tests}`,
    `--data=${data}`,
    `--port=${port}`,
    folder,
  ];
  const env = { ...process.env, BENCH: 'openings' };
  const { status, stdout } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const times = stdout.match(/(?<=ms for each opening: ).*/)?.[0];
  console.log(`${how}, ms: ${times ?? stdout}`);
  console.log(`  until its findings stand, ms: ${stdout.match(/(?<=ms until its findings: ).*/)?.[0]}`);
  if (status) process.exit(status);
}

/** VS Code keeps what it knows of a workspace by the server's address. */
function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
