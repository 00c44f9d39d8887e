// Changes the code at random places and looks whether a test fails: `npm run mutants -- --count=100 --seed=1`; in some folders alone with
// `--in='engine/{words,article}'`.
// Stryker's instrumenter says what can be changed, and to what, and puts all that is tried into one build; a variable of the environment
// turns one on. Each is tried in a process of its own, in a copy of the project. Examples and generated files are left as they are.
import { Instrumenter } from '@stryker-mutator/instrumenter';
import * as esbuild from 'esbuild';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { letters } from './letters.mjs';
import { writeLexicon } from './lexicon.mjs';

/** The tests that can see a change of some code, those first that tell soonest. Those of one run share one copy of the engine. */
const TESTS = [
  { of: /engine/, run: ['{rules,carry}', 'articles/*'] },
  { of: /engine|project/, run: ['seen/*'] },
  { of: /engine/, run: ['engine/**/*', '!engine/{linear,odd-copy,following,markdown,properties}'] },
  { of: /engine/, run: ['engine/{following,properties}'] },
  { of: /engine.text/, run: ['engine/markdown'] },
  { of: /project/, run: ['project/**/*'] },
  { of: /cli|project/, run: ['cli/*', '!cli/{bad-input,many,streams,failing-disk}'] },
  { of: /cli/, run: ['cli/{bad-input,many,streams}'] },
  { of: /cli/, run: ['cli/failing-disk'] }, // alone, since it starts itself again, as a writer
].map(({ of, run }) => ({ of, run: run.map(glob => `${glob.replace(/^!?/, '$&test/')}.test.ts`) }));
/** What the tests need, and what the command line is built of. */
const COPIED =
  'src test scripts samples schemas lexicon docs action.yml .pre-commit-hooks.yaml README.md esbuild.mjs package.json tsconfig.json THIRD-PARTY-NOTICES.txt';
/** The variable of the environment that turns one change on. */
const SWITCH = '__STRYKER_ACTIVE_MUTANT__';
/** A run is stopped, and what was changed is killed, where it takes so many times as long as usual, and at least so long (ms). */
const [TIMES, PATIENCE] = [6, 60_000];

const { values: given } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    in: { type: 'string', default: '{engine,project,cli}' },
  },
});
const sources = globSync(`src/${given.in}/**/*.ts`, { ignore: 'src/engine/rules/index.ts' }).sort();
const everything = await instrumented(
  sources.map(name => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
);
const sample = shuffled(everything.mutants, Number(given.seed)).slice(0, Number(given.count));
const folders = Array.from({ length: availableParallelism() }, (_, i) => resolve(`out/mutants/${i + 1}`));
const files = filesToRestore();

await build(folders);
const runs = TESTS.filter(({ of }) => sample.some(({ fileName }) => of.test(fileName)));
const usual = new Map();
await inTurn(runs, async (tests, folder) => {
  const start = Date.now();
  const failure = await failureOf(tests, folder);
  if (failure) throw new Error(`Tests fail where nothing is changed: ${failure}`);
  usual.set(tests, Date.now() - start);
  console.log(`${tests.run}: ${(usual.get(tests) / 1000).toFixed()} s`);
});
const left = [];
await inTurn(sample, async (mutant, folder) => {
  let failure = '';
  for (const tests of runs)
    if (!failure && tests.of.test(mutant.fileName)) failure = await failureOf(tests, folder, mutant.id);
  restore(folder); // a change may have mended the samples
  if (!failure) left.push(mutant.name);
  console.log(`${failure ? 'killed' : 'LEFT'} ${mutant.name}${failure && `\n    ${failure}`}`);
});
const killed = sample.length - left.length;
console.log(
  `\nSeed ${given.seed}: ${killed} of ${sample.length} killed, ${((100 * killed) / sample.length).toFixed(1)} %. Left:`,
);
console.log(left.join('\n'));

/** Files with all that can be changed in them, or in ranges of them, behind switches; and what that is. */
async function instrumented(files) {
  const isExample = path => path.isObjectProperty() && /^(?:good|bad|why|safe)$/.test(path.node.key.name);
  const examples = { shouldIgnore: path => (isExample(path) ? 'an example' : undefined) };
  const log = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
  const options = { plugins: null, excludedMutations: [], ignorers: [examples] };
  const { files: switched, mutants } = await new Instrumenter(log).instrument(files, options);
  return { switched, mutants: mutants.filter(({ status }) => status !== 'Ignored') };
}

/** Builds the tests and the command line, with the sample behind switches, in copies of the project; gives each of the sample its switch. */
async function build([first, ...others]) {
  const names = [...new Set(sample.map(({ fileName }) => fileName))];
  const rangesOf = name => sample.filter(({ fileName }) => fileName === name).map(({ location }) => location);
  const contents = new Map(names.map(name => [name, readFileSync(name, 'utf8')]));
  const { switched, mutants } = await instrumented(
    names.map(name => ({ name, content: contents.get(name), mutate: rangesOf(name) })),
  );
  for (const mutant of sample) {
    mutant.id = mutants.find(other => identityOf(other) === identityOf(mutant)).id;
    mutant.name = nameOf(mutant, contents.get(mutant.fileName));
  }
  copyProject(first);
  for (const { name, content } of switched) writeFileSync(`${first}/${name}`, content);
  const before = process.cwd();
  process.chdir(first);
  await writeLexicon();
  // No test has a time of its own: the machine may be busy, and what hangs is stopped all the same.
  mkdirSync('out', { recursive: true });
  const patient = `function (ms) { return ms === undefined ? 0 : this; }`;
  writeFileSync('out/patient.cjs', `require('mocha/lib/runnable').prototype.timeout = ${patient};`);
  for (const [i, tests] of TESTS.entries()) await bundle(tests, (tests.bundle = `out/unit/tests-${i}.js`));
  const failure = await said(['esbuild.mjs', 'cli'], first);
  if (failure) throw new Error(failure);
  process.chdir(before);
  for (const folder of others) cpSync(first, folder, { recursive: true, verbatimSymlinks: true });
}

/** What two listings of one change have in common. */
function identityOf({ fileName, location, mutatorName, replacement }) {
  return JSON.stringify([fileName, location, mutatorName, replacement]);
}

function nameOf({ fileName, location, replacement }, source) {
  const [start, end] = [location.start, location.end].map(place => offsetOf(source, place));
  return `${fileName}:${location.start.line + 1} ${source.slice(start, end)} → ${replacement}`.replace(/\s+/g, ' ');
}

/** Does something with each of a list, one in each folder at a time. */
async function inTurn(list, run) {
  const waiting = list.values();
  await Promise.all(
    folders.map(async folder => {
      for (const each of waiting) await run(each, folder);
    }),
  );
}

/** In an order that is random, and the same for a seed (mulberry32). */
function shuffled(all, seed) {
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const placed = all.map(each => ({ each, at: random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ each }) => each);
}

/** Copies the project but for what is built. */
function copyProject(folder) {
  rmSync('out/mutants', { recursive: true, force: true });
  const filter = path => !path.includes('node_modules');
  for (const name of COPIED.split(' ')) cpSync(name, `${folder}/${name}`, { recursive: true, filter });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction');
}

/** Files that a change may make the tests write over. */
function filesToRestore() {
  return new Map(
    globSync('{docs,samples,schemas,test}/**', { ignore: 'test/host/**' }).map(file => [file, readFileSync(file)]),
  );
}

/** Makes them what they were. */
function restore(folder) {
  for (const [file, bytes] of files) {
    const path = `${folder}/${file}`;
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  }
}

function offsetOf(source, { line, column }) {
  const before = source.split('\n').slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, column);
}

async function bundle({ run }, outfile) {
  const contents = globSync(run).sort().map(name => `import './${name}';`).join('\n'); // prettier-ignore
  const stdin = { contents, resolveDir: process.cwd() };
  const options = {
    absWorkingDir: process.cwd(),
    bundle: true,
    platform: 'node',
    external: ['recheck'],
    plugins: [letters],
    logLevel: 'silent',
  };
  await esbuild.build({ ...options, inject: ['test/lexicon.ts'], stdin, outfile });
}

/** What the first test says that fails with something changed; empty where none does. */
function failureOf(tests, folder, mutant) {
  const options = '--no-config --ui=tdd --bail --require=./out/patient.cjs --reporter=dot'.split(' ');
  const timeout = usual.has(tests) ? Math.max(PATIENCE, TIMES * usual.get(tests)) : undefined;
  return said(['node_modules/mocha/bin/mocha.js', ...options, tests.bundle], folder, { timeout, mutant });
}

/** What a script says that fails, or does not end in time (ms). */
function said(args, cwd, { timeout, mutant } = {}) {
  const env = mutant === undefined ? process.env : { ...process.env, [SWITCH]: mutant };
  return new Promise(done => {
    const child = spawn(process.execPath, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (printed += text));
    child.on('close', status => {
      const failure = /^ {2}1\) .*?(?=\n\s*at |\n\n\n)/ms.exec(printed)?.[0] ?? printed;
      const why = status === null ? 'does not end' : failure.replace(/\s+/g, ' ').slice(0, 200);
      done(status === 0 ? '' : why);
    });
  });
}
