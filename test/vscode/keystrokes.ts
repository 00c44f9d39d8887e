// How long our own code works for each keystroke in an article of 10,000 words, in a real VS Code with our views open: `npm run
// bench:keys`. V8's profiler tells it: what is below a function of the extension counts, and nothing else.
import { Session, type Profiler } from 'node:inspector/promises';
import * as vscode from 'vscode';
import { TAG } from './report';
import { type, untitled } from './editing';

const WORDS = 10_000;
const TYPED = 'the mayor said on Monday that 40 boats had sunk, and nobody knew why. ';
/** Time for each key (ms): what waits for the typing to rest belongs to it. */
const EACH = 450;
const BETWEEN_SAMPLES = 100; // µs
/** What VS Code asks for once it likes: the views, the outline, hints. */
const ASKED = /^(?:getChildren|getTreeItem|provide\p{L}+)$/u;

suite('keystrokes', () => {
  test('work of our own', async function () {
    this.timeout(240_000);
    const editor = await untitled(await article());
    await vscode.commands.executeCommand('factnote.claims.focus');
    await vscode.commands.executeCommand('factnote.showVoices');
    await vscode.window.showTextDocument(editor.document);
    await type(TYPED); // so that nothing pays for the compiler
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: BETWEEN_SAMPLES });
    await session.post('Profiler.start');
    const keys: number[] = [];
    for (const key of TYPED) {
      keys.push(Number(process.hrtime.bigint() / 1000n));
      await type(key);
      await new Promise(resolve => setTimeout(resolve, EACH));
    }
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    const tell = (what: string, isAsked: (name: string) => boolean): void => {
      const taken = workOf(profile, keys, isAsked).sort((a, b) => a - b);
      const at = (share: number): string => (taken[Math.floor(share * (taken.length - 1))] / 1000).toFixed(2);
      console.log(`${TAG}${what}, ms a key: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`);
    };
    tell('from the key to its findings', name => ASKED.test(name));
    tell('with all that VS Code asks for after it', () => false);
  });
});

/** The samples' paragraphs again and again, each with a number of its own: none is known from before. The cursor is in the middle. */
async function article(): Promise<string> {
  const { extensionUri } = vscode.extensions.getExtension('factnote.factnote')!;
  const sample = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extensionUri, 'samples', 'ferry-timetable.txt'),
  );
  const paragraphs = new TextDecoder().decode(sample).split(/\n{2,}/);
  const copy: string[] = [];
  for (let words = 0, i = 0; words < WORDS; i++) {
    copy.push(`${paragraphs[i % paragraphs.length]} That was day ${i}.`);
    words += copy[i].split(/\s+/).length;
  }
  copy.splice(copy.length / 2, 0, 'It was late, and $$nobody came.');
  return copy.join('\n\n');
}

/** How long (µs) our functions were on the stack after each key; those that are `isAsked` for do not count. */
function workOf(
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
  keys: readonly number[],
  isAsked: (name: string) => boolean,
): number[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, isBelowOurs: boolean): void => {
    const { callFrame, children = [] } = byId.get(id)!;
    if (isAsked(callFrame.functionName)) return;
    const isOurs = isBelowOurs || /dist\/extension\.js$/.test(callFrame.url);
    if (isOurs) ours.add(id);
    for (const child of children) mark(child, isOurs);
  };
  mark(nodes[0].id, false);
  const taken = keys.map(() => 0);
  let now = startTime;
  samples.forEach((id, i) => {
    now += timeDeltas[i];
    const key = keys.findLastIndex(at => at <= now);
    if (key >= 0 && ours.has(id)) taken[key] += timeDeltas[i + 1] ?? 0;
  });
  return taken;
}
