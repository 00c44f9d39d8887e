// How long our own code works for each keystroke in an article of 10,000 words, in a real VS Code with our views open: `npm run
// bench:keys`. V8's profiler tells it: what is below a function of the extension counts, and nothing else.
import { spawnSync } from 'node:child_process';
import type { Profiler } from 'node:inspector/promises';
import * as vscode from 'vscode';
import { type, untitled } from './editing';
import { profiled, workOf } from './profile';
import { TAG } from './report';

const WORDS = 10_000;
const TYPED = 'the mayor said on Monday that 40 boats had sunk, and nobody knew why. ';
/** Typed so often, each time into the same copy: the median of a key leaves out what else the machine had to do, and pauses of the garbage collector, so both are told. */
const ROUNDS = 3;
/** Time for each key (ms): what waits for the typing to rest belongs to it. */
const EACH = 450;
/** What VS Code asks for once it likes: the views, the outline, hints. */
const ASKED = /^(?:getChildren|getTreeItem|provide\p{L}+)$/u;

suite('keystrokes', () => {
  test('work of our own', async function () {
    this.timeout(240_000);
    const copy = await article();
    const isMarkdown = process.env.FORMAT === 'markdown';
    const editor = await (isMarkdown ? untitled(marked(copy), 'markdown') : untitled(copy));
    await vscode.commands.executeCommand('factnote.claims.focus');
    await vscode.commands.executeCommand('factnote.showVoices');
    await vscode.window.showTextDocument(editor.document);
    spawnSync('taskset', ['--pid', '--cpu-list', '0', String(process.pid)]); // scripts/bench/keystrokes.mjs says why
    const rounds: { profile: Profiler.Profile; keys: number[] }[] = [];
    const place = editor.selection.active;
    while (rounds.length < 1 + ROUNDS) {
      const keys: number[] = [];
      const profile = await profiled(async () => {
        for (const key of TYPED) {
          keys.push(Number(process.hrtime.bigint() / 1000n));
          await type(key);
          await new Promise(resolve => setTimeout(resolve, EACH));
        }
      });
      rounds.push({ profile, keys });
      await editor.edit(edit => edit.delete(new vscode.Range(place, editor.selection.active)));
      await new Promise(resolve => setTimeout(resolve, EACH));
    }
    rounds.shift(); // in the first V8 still compiles what runs, for milliseconds at a time
    const tell = (what: string, isAsked: (name: string) => boolean): void => {
      const all = rounds.map(({ profile, keys }) => workOf(profile, keys, isAsked));
      const print = (which: string, times: readonly number[]): void => {
        const taken = [...times].sort((a, b) => a - b);
        const at = (share: number): string => (taken[Math.floor(share * (taken.length - 1))] / 1000).toFixed(2);
        console.log(`${TAG}${what}, ms a key, ${which}: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`);
      };
      print('each as it was', all.flat());
      print(
        'median of its rounds',
        Array.from(TYPED, (_, i) => middleOf(all.map(each => each[i]))),
      );
    };
    tell('from the key to its findings', name => ASKED.test(name));
    tell('with all that VS Code asks for after it', () => false);
  });
});

const middleOf = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1];

/** The same with signs of Markdown throughout: emphasis, links, soft breaks, block quotes. */
const marked = (copy: string): string =>
  copy
    .split('\n\n')
    .map((paragraph, i) => {
      const words = paragraph
        .split(' ')
        .map((word, k) => (k % 12 === 5 ? `*${word}*` : k % 40 === 9 ? `[${word}](a.md)` : word));
      const lines = words.join(' ').replace(/([,;]) /g, '$1\n');
      return i % 7 === 3 ? lines.replace(/^/gm, '> ') : lines;
    })
    .join('\n\n');

/**
 * The samples' paragraphs again and again, each sentence with a number of its own: no article says all it says a hundred times. The
 * cursor is in the middle.
 */
async function article(): Promise<string> {
  const { extensionUri } = vscode.extensions.getExtension('factnote.factnote')!;
  const sample = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extensionUri, 'samples', 'ferry-timetable.txt'),
  );
  const paragraphs = new TextDecoder()
    .decode(sample)
    .trim()
    .split(/\n{2,}/);
  const copy: string[] = [];
  for (let words = 0, i = 0; words < WORDS; i++) {
    const sentences = paragraphs[i % paragraphs.length].replace(/[.?!]['"’”]*(?=\s|$)/gu, ` on day ${i}$&`);
    copy.push(`${sentences} That was day ${i}.`);
    words += copy[i].split(/\s+/).length;
  }
  copy.splice(copy.length / 2, 0, 'It was late, and $$nobody came.');
  return copy.join('\n\n');
}
