// Whole processes: from their start to their end, the memory that they have, the archive on one core and on two.
import { spawn, spawnSync } from 'node:child_process';
import { openSync, closeSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { median } from './numbers.mjs';
import { progress } from './progress.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const CLI = 'dist/cli.js';
const NOTHING = 'out/bench/nothing.cjs';
const STARTS = 21;
const BUDGET = 15_000; // ms for the starts of one tool
const MEMORY_RUNS = 3;
const ARCHIVE_RUNS = 9;

/** From the start of each tool's process to its end: ms over a bare Node's, and peak memory in MB. Of `node`, its own. */
export async function starts(names, file) {
  writeFileSync(NOTHING, '');
  const calls = { node: [NOTHING], 'factnote check': [CLI, 'check', file] };
  for (const name of names) calls[name] = [here('first.mjs'), name, file];
  const taken = Object.fromEntries(Object.keys(calls).map(name => [name, []]));
  const spent = name => taken[name].reduce((sum, ms) => sum + ms, 0);
  await inTurn(STARTS, async run => {
    for (const [name, args] of Object.entries(calls))
      if (spent(name) < BUDGET) taken[name].push(await time(process.execPath, args));
    if (run === 0) for (const name in taken) taken[name] = []; // that read the files from the disk
  });
  const bare = median(taken.node);
  const result = {};
  for (const [name, args] of Object.entries(calls))
    result[name] = { ms: median(taken[name]) - (name === 'node' ? 0 : bare), memory: await memory(args) };
  return result;
}

/** The archive as JSON lines, on one core and on all; and the memory that it takes, and that a megabyte in one file does. */
export async function archive(lines, book) {
  const args = [CLI, 'check', '--jsonl-in'];
  const result = {
    cores: availableParallelism(),
    memory: await memory(args, lines),
    book: await memory([CLI, 'check', book]),
  };
  const hasTaskset = spawnSync('taskset', ['--version']).status === 0;
  const [one, all] = [[], []];
  await inTurn(ARCHIVE_RUNS, async () => {
    if (hasTaskset) one.push(await time('taskset', ['--cpu-list', '0', process.execPath, ...args], lines));
    all.push(await time(process.execPath, args, lines));
  });
  return { ...result, one: median(one), all: median(all) };
}

async function inTurn(count, once) {
  for (let run = 0; run < count; run++) {
    progress(`run ${run + 1} of ${count}`);
    await once(run);
  }
}

/** Milliseconds from the start of a process to its end. */
async function time(command, args, input) {
  const started = performance.now();
  await run(command, args, input);
  return performance.now() - started;
}

/** The most memory that a process had, in MB. */
async function memory(args, input) {
  const peaks = [];
  for (let i = 0; i < MEMORY_RUNS; i++)
    peaks.push(Number(await run(process.execPath, ['--require', here('usage.cjs'), ...args], input)) / 1024);
  return median(peaks);
}

/** Runs a process with a file as its input to its end; what it says on its fourth stream. */
async function run(command, args, input) {
  const stdin = input ? openSync(input) : 'ignore';
  const child = spawn(command, args, { stdio: [stdin, 'ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stdio[3].on('data', chunk => (said += chunk));
  const status = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  if (input) closeSync(stdin);
  if (status > 1) throw new Error(`${args.join(' ')} ended with status ${status}`);
  return said;
}
