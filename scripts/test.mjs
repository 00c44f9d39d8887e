// Runs every check and every test, streams what they print, repeats at the end what failed, and ends with one line that sums them:
// `N passed, N failed`.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

// npm scripts, those first that tell soonest. A check counts as one test; the others say themselves how many they ran.
const checks = ['typecheck', 'check:format', 'check:generated', 'build'];
const tests = [
  'test:unit',
  'test:node',
  'test:web',
  'test:library',
  'test:readers',
  'test:site',
  'test:ui',
  'test:vsix',
];

const chosen = process.argv.slice(2).map(name => `test:${name}`); // node scripts/test.mjs node web
const sum = { passed: 0, failed: 0, skipped: 0 };
const faults = [];
for (const script of chosen.length ? chosen : [...checks, ...tests]) {
  console.log(`\n── ${script} ──`);
  const { code, output } = await run(script);
  const counted = (word, otherwise) => Number(output.match(new RegExp(`^  (\\d+) ${word}`, 'm'))?.[1] ?? otherwise);
  const passed = checks.includes(script) && code === 0 ? 1 : counted('passing', 0);
  const failed = code === 0 && passed > 0 ? 0 : Math.max(1, counted('failing', 1)); // tests that did not run have failed
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += counted('pending', 0);
  if (failed) faults.push(`\n── ${script} failed (exit code ${code}) ──\n${ending(output)}`);
  if (checks.includes(script)) console.log(failed ? `${script} failed` : 'ok');
}
for (const fault of faults) console.log(fault);
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exit(sum.failed ? 1 : 0);

/** What mocha says of the tests that failed; of a script without any, the last that it printed. */
function ending(output) {
  const failing = output.search(/^ {2}\d+ failing/m);
  return failing < 0 ? output.trimEnd().split('\n').slice(-30).join('\n') : output.slice(failing).trimEnd();
}

/** Runs one npm script; resolves to its exit code and what it printed. */
function run(script) {
  return new Promise(resolve => {
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of ['stdout', 'stderr'])
      child[stream].on('data', chunk => {
        process[stream].write(chunk);
        output += chunk;
      });
    child.on('close', code => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}
