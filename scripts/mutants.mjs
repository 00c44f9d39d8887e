// Changes the code at random places and looks whether a test fails: `npm run mutants -- --count=100 --seed=1`.
// Stryker's instrumenter says what can be changed, and to what. Each change is built and tried on its own, in a copy of the project, since
// the tests run bundled, and the command line's in processes of their own. Examples and generated files are left as they are.
import { Instrumenter } from '@stryker-mutator/instrumenter';
import * as esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
/** A run is stopped, and what was changed is killed, where it takes so many times as long as usual, and at least so long (ms). */
const [TIMES, PATIENCE] = [6, 60_000];

const { count, seed } = parseArgs({
  options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
}).values;
const sources = globSync('src/{engine,project,cli}/**/*.ts', { ignore: 'src/engine/rules/index.ts' }).sort();
const sample = shuffled(await mutantsOf(sources), Number(seed)).slice(0, Number(count));

copyProject('out/mutants');
await writeLexicon();
// What a test asks for its own time is not granted: the machine may be busy, and what hangs is stopped all the same.
const patient = resolve('out/patient.cjs');
mkdirSync('out', { recursive: true });
writeFileSync(patient, `require('mocha/lib/context').prototype.timeout = function () { return this; };`);
const usual = new Map();
for (const tests of TESTS.filter(({ of }) => sample.some(({ fileName }) => of.test(fileName)))) {
  const start = Date.now();
  const failure = await failureOf(tests);
  if (failure) throw new Error(`Tests fail where nothing is changed: ${failure}`);
  usual.set(tests, Date.now() - start);
  console.log(`${tests.run}: ${(usual.get(tests) / 1000).toFixed()} s`);
}
const left = [];
const given = new Map(globSync('{docs,samples,schemas,test}/**').map(file => [file, readFileSync(file)]));
for (const [i, { fileName, location, replacement }] of sample.entries()) {
  const source = readFileSync(fileName, 'utf8');
  const [start, end] = [location.start, location.end].map(place => offsetOf(source, place));
  const change = `${source.slice(start, end)} → ${replacement}`.replace(/\s+/g, ' ');
  const mutant = `${fileName}:${location.start.line + 1} ${change}`;
  writeFileSync(fileName, source.slice(0, start) + replacement + source.slice(end));
  let failure = '';
  for (const tests of TESTS) if (!failure && tests.of.test(fileName)) failure = await failureOf(tests);
  writeFileSync(fileName, source);
  restore(given); // a change may have mended the samples
  if (!failure) left.push(mutant);
  console.log(`${i + 1} ${failure ? 'killed' : 'LEFT'} ${mutant}${failure && `\n    ${failure}`}`);
}
const killed = sample.length - left.length;
console.log(
  `\nSeed ${seed}: ${killed} of ${sample.length} killed, ${((100 * killed) / sample.length).toFixed(1)} %. Left:`,
);
console.log(left.join('\n'));

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
    return (t ^ (t >>> 14)) >>> 0;
  };
  const placed = all.map(each => ({ each, at: random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ each }) => each);
}

/** Copies the project but for what is built, and goes there. */
function copyProject(folder) {
  rmSync(folder, { recursive: true, force: true });
  const filter = path => !path.includes('node_modules');
  for (const name of COPIED.split(' ')) cpSync(name, `${folder}/${name}`, { recursive: true, filter });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction');
  process.chdir(folder);
}

/** Files as they were, whatever somebody has made of them. */
function restore(files) {
  for (const [file, bytes] of files)
    if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
}

function offsetOf(source, { line, column }) {
  const before = source.split('\n').slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, column);
}

/** What the first test says that fails; empty where none does. */
async function failureOf(tests) {
  const contents = globSync(tests.run).sort().map(name => `import './${name}';`).join('\n'); // prettier-ignore
  const here = process.cwd();
  const options = { bundle: true, platform: 'node', external: ['recheck'], plugins: [letters], logLevel: 'silent' };
  const inject = ['test/lexicon.ts'];
  const stdin = { contents, resolveDir: here };
  try {
    await esbuild.build({ ...options, inject, stdin, outfile: 'out/tests.js', absWorkingDir: here });
  } catch (error) {
    return `not built: ${error.message}`;
  }
  const built = /cli|project/.test(tests.of.source) && said(['esbuild.mjs', 'cli']); // with the formats
  const mocha = [
    'node_modules/mocha/bin/mocha.js',
    '--no-config',
    '--ui=tdd',
    '--bail',
    '--timeout=120000',
    `--require=${patient}`,
  ];
  const timeout = usual.has(tests) ? Math.max(PATIENCE, TIMES * usual.get(tests)) : undefined;
  return built || said([...mocha, '--reporter=dot', 'out/tests.js'], timeout);
}

/** What a script says that fails, or does not end in time. */
function said(args, timeout) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout });
  if (status === 0) return '';
  const failure = /^ {2}1\) .*?(?=\n\s*at |\n\n\n)/ms.exec(stdout)?.[0] ?? stdout + stderr;
  return status === null ? 'does not end' : failure.replace(/\s+/g, ' ').slice(0, 200);
}
