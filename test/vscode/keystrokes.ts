// How long the extension host works for each keystroke in an article of 10,000 words, in a real VS Code, and how long for the same keys
// where Factnote checks only when it is asked: `npm run bench:keys`. The rest is work of VS Code and of its own extensions: that for Markdown
// sends the whole text to its server. The kernel tells it, in nanoseconds: a thread that waits for a core is not working. V8's profiler cannot:
// on few cores it takes no samples in the first milliseconds of a burst.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { closeAll, type, untitled } from './editing';
import { TAG } from './report';

const WORDS = 10_000;
const TYPED = 'the mayor said on Monday that 40 boats had sunk, and nobody knew why. ';
/** Typed so often, each time into the same copy: the median of a key leaves out pauses of the garbage collector, so both are told. */
const ROUNDS = 3;
/** Time for each key (ms): what waits for the typing to rest belongs to it. */
const EACH = 450;

suite('keystrokes', () => {
  test('work for a key', async function () {
    this.timeout(1_200_000);
    const isMarkdown = process.env.FORMAT === 'markdown';
    const copy = isMarkdown ? marked(await article()) : await article();
    const language = isMarkdown ? 'markdown' : 'news-article';
    const settings = vscode.workspace.getConfiguration('factnote');
    await settings.update('check', 'manual', vscode.ConfigurationTarget.Global);
    await measure('not checked', copy, language);
    await settings.update('check', undefined, vscode.ConfigurationTarget.Global);
    await measure('checked', copy, language);
    await vscode.commands.executeCommand('factnote.claims.focus');
    await vscode.commands.executeCommand('factnote.showVoices');
    await measure('checked, with Claims and Voices open', copy, language);
  });
});

/** Types, and prints how long the thread of the extension host was at work. */
async function measure(what: string, copy: string, language: string): Promise<void> {
  const editor = await untitled(copy, language);
  const place = editor.selection.active;
  const rounds: number[][] = [];
  while (rounds.length < 1 + ROUNDS) {
    const keys: number[] = [];
    for (const key of TYPED) {
      const before = worked();
      await type(key);
      await setTimeout(EACH);
      keys.push(worked() - before);
    }
    rounds.push(keys);
    await editor.edit(edit => edit.delete(new vscode.Range(place, editor.selection.active)));
    await setTimeout(EACH);
  }
  rounds.shift(); // in the first V8 still compiles what runs, for milliseconds at a time
  tell(`${what}, each key as it was`, rounds.flat());
  tell(
    `${what}, median of its rounds`,
    Array.from(TYPED, (_, i) => middleOf(rounds.map(keys => keys[i]))),
  );
  await closeAll();
}

/** How long this thread has been on a core (ms); of Linux. */
const worked = (): number => Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;

function tell(what: string, times: readonly number[]): void {
  const taken = [...times].sort((a, b) => a - b);
  const at = (share: number): string => taken[Math.floor(share * (taken.length - 1))].toFixed(2);
  console.log(`${TAG}${what}, ms: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`);
}

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
