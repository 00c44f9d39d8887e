// Changes the code at random places and looks whether a test fails: `npm run mutants -- --count=100 --seed=1`.
// Stryker's instrumenter says what can be changed, and to what. Each change is built and tried on its own, in a copy of the project, since
// the tests run bundled, and the command line's in processes of their own. Examples and generated files are left as they are.
import { Instrumenter } from '@stryker-mutator/instrumenter';
import * as esbuild from 'esbuild';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { letters } from './letters.mjs';

/** The tests that can see a change of some code, those first that tell soonest; of each run all share one copy of the engine. */
const TESTS = [
  { of: /engine/, run: ['rules', 'articles/*'] },
  { of: /engine/, run: ['engine/**/*', '!engine/{linear,odd-copy,following,markdown,properties}'] },
  { of: /engine/, run: ['engine/{following,properties}'] },
  { of: /engine.text/, run: ['engine/markdown'] },
  { of: /project/, run: ['project/*'] },
  { of: /cli/, run: ['cli/*'] },
].map(({ of, run }) => ({ of, run: run.map(glob => `${glob.replace(/^!?/, '$&test/')}.test.ts`) }));
/** A run is stopped, and what was changed is killed, where it takes so many times as long as usual, and at least so long (ms). */
const [TIMES, PATIENCE] = [6, 60_000];

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const sources = globSync('src/{engine,project,cli}/**/*.ts', { ignore: 'src/engine/rules/index.ts' }).sort();
const sample = shuffled(await mutantsOf(sources), Number(values.seed)).slice(0, Number(values.count));

copyProject('out/mutants');
const usual = new Map();
for (const tests of TESTS) {
  if (!sample.some(({ fileName }) => tests.of.test(fileName))) continue;
  const start = Date.now();
  const failure = await failureOf(tests);
  if (failure) throw new Error(`Tests fail where nothing is changed: ${failure}`);
  usual.set(tests, Date.now() - start);
  console.log(`${tests.run}: ${(usual.get(tests) / 1000).toFixed()} s`);
}
const left = [];
for (const [i, mutant] of sample.entries()) {
  const { fileName, location, replacement } = mutant;
  const source = readFileSync(fileName, 'utf8');
  const [start, end] = [location.start, location.end].map(place => offsetOf(source, place));
  const place = `${fileName}:${location.start.line + 1}`;
  const change = `${source.slice(start, end)} → ${replacement}`.replace(/\s+/g, ' ');
  writeFileSync(fileName, source.slice(0, start) + replacement + source.slice(end));
  const failure = await firstFailure(TESTS.filter(({ of }) => of.test(fileName)));
  writeFileSync(fileName, source);
  if (!failure) left.push(`${place} ${change}`);
  console.log(`${i + 1} ${failure ? 'killed' : 'LEFT'} ${place} ${change}${failure && `\n    ${failure}`}`);
}
const killed = sample.length - left.length;
console.log(
  `\nSeed ${values.seed}: ${killed} of ${sample.length} killed, ${((100 * killed) / sample.length).toFixed(1)} %. Left:`,
);
for (const mutant of left) console.log(mutant);

/** Copies the project but for what is built, and goes there. */
function copyProject(folder) {
  rmSync(folder, { recursive: true, force: true });
  const names = 'src test scripts samples schemas docs l10n esbuild.mjs package.json tsconfig.json'.split(' ');
  for (const name of names)
    cpSync(name, `${folder}/${name}`, { recursive: true, filter: path => !/host.node_modules/.test(path) });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction');
  process.chdir(folder);
}

/** All that can be changed in some files. */
async function mutantsOf(names) {
  const files = names.map(name => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const isExample = path => path.isObjectProperty() && /^(?:good|bad|why|safe)$/.test(path.node.key.name);
  const examples = { shouldIgnore: path => (isExample(path) ? 'an example' : undefined) };
  const log = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
  const options = { plugins: null, excludedMutations: [], ignorers: [examples] };
  const { mutants } = await new Instrumenter(log).instrument(files, options);
  return mutants.filter(({ status }) => status !== 'Ignored');
}

/** In an order that is random, and the same for a seed (mulberry32). */
function shuffled(all, seed) {
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map(each => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

const offsetOf = (source, { line, column }) =>
  source.split('\n').slice(0, line).join('\n').length + Math.min(line, 1) + column;

/** The first test that fails; empty where none does. */
async function firstFailure(all) {
  for (const tests of all) {
    const failure = await failureOf(tests);
    if (failure) return failure;
  }
  return '';
}

async function failureOf(tests) {
  const contents = globSync(tests.run).sort().map(name => `import './${name}';`).join('\n');
  const here = process.cwd();
  const options = { bundle: true, platform: 'node', external: ['recheck'], plugins: [letters], logLevel: 'silent' };
  const stdin = { contents, resolveDir: here };
  try {
    await esbuild.build({ ...options, stdin, outfile: 'out/tests.js', absWorkingDir: here });
  } catch (error) {
    return `not built: ${error.message}`;
  }
  const built = tests.of.test('src/cli') && (await ran(['esbuild.mjs', 'cli'], Infinity));
  if (built) return built;
  const mocha = [resolve('node_modules/mocha/bin/mocha.js'), '--no-config', '--ui=tdd', '--bail', '--timeout=120000'];
  const within = usual.has(tests) ? Math.max(PATIENCE, TIMES * usual.get(tests)) : Infinity;
  return ran([...mocha, '--reporter=dot', 'out/tests.js'], within);
}

/** Runs a script; what it says where it fails, or does not end in time. */
function ran(args, within) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += data));
  return new Promise(done => {
    let isLate = false;
    const timer = within < Infinity && setTimeout(() => child.kill('SIGKILL', (isLate = true)), within);
    child.on('close', status => {
      clearTimeout(timer);
      const failure = /^ {2}1\) .*?(?=\n\s*at |\n\n\n)/ms.exec(said)?.[0] ?? said;
      done(isLate ? 'too long' : status ? failure.replace(/\s+/g, ' ').slice(0, 200) || `status ${status}` : '');
    });
  });
}
