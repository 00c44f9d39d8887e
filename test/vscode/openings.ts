// How long our own code works for each article that is opened, in a real VS Code: `npm run bench:openings`. The first one of a window
// starts Factnote, too.
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { profiled, workOf } from './profile';
import { TAG } from './report';

const OPENED = Array.from({ length: 10 }, (_, i) => 7 + 13 * i); // no two in a row are on one subject
/** So long (ms) what an opening has set off may go on. */
const EACH = 3000;

suite('openings', () => {
  test('work of our own', async function () {
    this.timeout(240_000);
    const folder = vscode.workspace.workspaceFolders![0].uri;
    await setTimeout(EACH); // until VS Code has settled
    const openings: number[] = [];
    const found: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const isOpened = uris.some(({ path }) => path.endsWith(`/articles/${OPENED[openings.length - 1]}.txt`));
      if (isOpened) found[openings.length - 1] ??= Number(process.hrtime.bigint() / 1000n);
    });
    const profile = await profiled(async () => {
      for (const i of OPENED) {
        openings.push(Number(process.hrtime.bigint() / 1000n));
        await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, `articles/${i}.txt`), {
          preview: false,
        });
        await setTimeout(EACH);
      }
    });
    listener.dispose();
    const taken = workOf(profile, openings).map(time => Math.round(time / 1000));
    console.log(`${TAG}ms for each opening: ${taken.join(' ')}`);
    const until = openings.map((at, i) => (found[i] ? Math.round((found[i] - at) / 1000) : '–'));
    console.log(`${TAG}ms until its findings: ${until.join(' ')}`);
  });
});
