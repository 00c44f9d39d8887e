/** The shell of action.yml, run as GitHub runs it: its inputs as variables, in bash, in the folder of the articles. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const action = readFileSync('action.yml', 'utf8');
const script = /\n {6}run: \|\n([^]+)$/.exec(action)![1].replace(/^ {8}/gm, '');
const VARIABLES = Array.from(action.matchAll(/^ {8}(\w+): \$\{\{ inputs\.([\w-]+) \}\}$/gm), ([, name, input]) => ({
  name,
  input,
}));
const DEFAULTS = new Map(
  Array.from(action.matchAll(/^ {2}([\w-]+):\n.*\n {4}default: (.*)$/gm), ([, input, value]) => [
    input,
    value === "''" ? '' : value,
  ]),
);

suite('action.yml', function () {
  const folder = folderForEach();
  const read = (name: string) => readFileSync(folder().at(name), 'utf8');

  suiteSetup(function () {
    if (process.platform === 'win32') this.skip(); // its bash is GitHub's, which need not be there
  });
  setup(
    () => void folder().write({ 'factnote.json': ONLY_FIGURES, 'copy/a b.txt': ARTICLE, 'sun.txt': 'The sun shone.' }),
  );

  function step(inputs: Readonly<Record<string, string>> = {}) {
    const variables = VARIABLES.map(({ name, input }) => [name, inputs[input] ?? DEFAULTS.get(input)!]);
    const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder().path,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_ACTION_PATH: resolve('.'),
        GITHUB_STEP_SUMMARY: folder().at('summary.md'),
        ...Object.fromEntries(variables),
      },
    });
    return { stdout, stderr, status };
  }

  test('every input has a default, and goes into a variable and never into the script', () => {
    assert.deepEqual([...DEFAULTS.keys()], ['files', 'fail-on', 'baseline', 'sarif']);
    assert.deepEqual(
      VARIABLES.map(({ input }) => input),
      [...DEFAULTS.keys()],
    );
    assert.doesNotMatch(script, /\$\{\{/);
  });

  test('it annotates, writes the summary and fails where something is found', () => {
    const { stdout, status } = step();
    assert.match(stdout, /^::error file=copy\/a b\.txt,line=1,[^\n]+\n$/);
    assert.equal(status, 1);
    assert.match(read('summary.md'), /^## Factnote: \d of 1 article ready\n/);
  });

  test('files are one a line, with blanks and globs in them', () => {
    const { stdout, stderr, status } = step({ files: 'copy/a *.txt\nsun.txt\n', 'fail-on': 'error' });
    assert.match(stdout, /^::error file=copy\/a b\.txt,[^\n]+\n$/);
    assert.deepEqual([stderr, status], ['', 1]);
  });

  test('SARIF is written, too, whatever is found', () => {
    assert.equal(step({ sarif: 'found.sarif' }).status, 1);
    assert.equal(JSON.parse(read('found.sarif')).runs[0].results.length, 1);
  });

  test('what is known does not fail', async () => {
    await folder().factnote(['check', '--write-baseline', 'known.json', '.']);
    const { stdout, stderr, status } = step({ baseline: 'known.json', sarif: 'found.sarif' });
    assert.deepEqual([stdout, stderr, status], ['', '', 0]);
    assert.deepEqual(JSON.parse(read('found.sarif')).runs[0].results, []);
  });

  test('a wrong call is told, and fails at once', () => {
    const { stdout, stderr, status } = step({ 'fail-on': 'everything', sarif: 'found.sarif' });
    assert.match(stderr, /^factnote: option '--fail-on <severity>' argument 'everything' is invalid\.[^\n]+\n$/);
    assert.deepEqual([stdout, status], ['', 1]);
  });

  test('no input is run as a command', () => {
    step({ files: '$(touch evil)\n`touch evil`\n; touch evil', baseline: '"; touch evil', sarif: 'x; touch evil' });
    assert.throws(() => read('evil'), { code: 'ENOENT' });
  });
});
