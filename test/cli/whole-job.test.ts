/** The transcripts of docs/whole-job.md, replayed: what stands below each command is what it prints. `UPDATE=1` writes them anew. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { Folder } from './factnote';

const PAGE = resolve('docs/whole-job.md');

/** A block of code of the page: its language, the file that it is (or none), and what stands in it. */
const BLOCK = /^```(console|lua)(?: (\S+))?\n([^]*?)^```$/gm;

/** Stands in a transcript for lines that are left out. */
const LEFT_OUT = '…';
/** Of what is longer, so many lines are shown. */
const SHOWN = 32;

/** Whoever is at the keys, as git has it. */
const NAME = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Ana Ruiz' };

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

/** What differs from one run to the next: ids, and the day. */
const steady = (printed: string): string =>
  printed
    .replaceAll('\r', '')
    .replaceAll(new Date().toISOString().slice(0, 10), 'YYYY-MM-DD')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .trimEnd();

/** Is this what the page shows, but for lines that it leaves out? */
function isShown(printed: string, shown: string): boolean {
  const [head, tail, ...more] = shown.split(new RegExp(`^${LEFT_OUT}$\n?`, 'm'));
  if (tail === undefined) return printed === shown;
  return !more.length && printed.startsWith(head.trimEnd()) && printed.endsWith(tail);
}

const shortened = (printed: string): string => {
  const lines = printed.split('\n');
  return lines.length <= SHOWN ? printed : [...lines.slice(0, SHOWN / 2), LEFT_OUT].join('\n');
};

suite('docs/whole-job.md', function () {
  this.timeout(120_000);
  const folder = new Folder();
  suiteSetup(function () {
    if (process.platform === 'win32') this.skip();
    cpSync('samples', folder.at('samples'), { recursive: true });
    folder.write({ factnote: `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n` });
    chmodSync(folder.at('factnote'), 0o755);
  });
  suiteTeardown(() => folder.remove());

  const run = (command: string): string => {
    const env = {
      ...process.env,
      PATH: `${folder.path}${delimiter}${process.env.PATH}`,
      GITHUB_ACTIONS: undefined,
      ...NAME,
    };
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder.path, encoding: 'utf8', env });
    return steady(stdout + stderr);
  };

  const page = readFileSync(PAGE, 'utf8');
  for (const [block, , file, code] of page.matchAll(BLOCK)) {
    if (file) {
      test(`${file} is written as it stands`, () => void folder.write({ [file]: code }));
      continue;
    }
    for (const step of code.split(/^\$ /m).slice(1)) {
      const [command, ...lines] = step.trimEnd().split('\n');
      const isEditor = block.includes('$ nvim');
      test(isEditor && !hasNeovim ? `skipped, since there is no nvim here: ${command}` : command, function () {
        if (isEditor && !hasNeovim) this.skip();
        const printed = run(command);
        if (process.env.UPDATE) {
          const anew = `$ ${[command, ...(printed ? [shortened(printed)] : [])].join('\n')}\n`;
          writeFileSync(
            PAGE,
            readFileSync(PAGE, 'utf8').replace(`$ ${step.trimEnd()}\n`, () => anew),
          );
        } else {
          assert.ok(isShown(printed, lines.join('\n')), `It prints:\n${printed}\nand not:\n${lines.join('\n')}`);
        }
      });
    }
  }
});
