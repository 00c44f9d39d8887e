// A person opens what backs a claim, and confirms one, by keys in the view Claims: in a window of a real VS Code.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const COPY = 'Ferry to stop\n\nFares rose 31 percent last year, the board said. The boat carries 400 people.\n';
const ADDRESS = 'https://example.org/fares?of=a%26b%3Dc';

suite('Evidence opens by keys (web worker host)', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code;

  suiteSetup(async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'table.txt'), 'Fares\nNorth 31 percent\n');
    fs.writeFileSync(path.join(folder, 'ferry.article'), COPY);
    fs.writeFileSync(path.join(folder, 'factnote.json'), '{ "claims": ["figure"] }\n');
    const note = (words, ...backed) => {
      const given = ['--exact', words, '--status', 'verified', '--checker', 'Ana Ruiz', ...backed];
      const call = [path.join(root, 'dist', 'cli.js'), 'notes', 'add', 'ferry.article', ...given];
      execFileSync(process.execPath, call, { cwd: folder });
    };
    note('31 percent', '--evidence', 'table.txt', '--passage', 'North 31 percent', '--evidence', ADDRESS);
    note('400', '--evidence', 'interview: Pia Ott, 14 May, by phone');
    server = await startServer({ installed: true, web: true });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1300, height: 800 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
    await code.open('ferry.article');
    await code.statusItem('2 of 2 verified').waitFor();
    await goToClaims();
    await code.row('400').click();
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  const goToClaims = async () => {
    await page.waitForTimeout(1200); // VS Code goes to the editor
    await code.command('Factnote: Show Claims');
    await page.waitForTimeout(600);
    await code.press('Home');
  };

  test('Enter on a piece of evidence opens the file at its passage', async () => {
    await goToClaims();
    await code.focusRow('31 percent');
    await code.press('ArrowRight');
    await code.focusRow('table.txt: “North 31 percent”');
    await code.press('Enter');
    await page.locator('.tab.active[data-resource-name="table.txt"]').waitFor();
    await code.statusItem('(16 selected)').waitFor();
  });

  test('Enter on an address lets VS Code ask, which has it as it stands', async () => {
    await goToClaims();
    await code.focusRow('https');
    await code.press('Enter');
    const asked = page.locator('.monaco-dialog-box', { hasText: ADDRESS });
    await asked.waitFor();
    await code.press('Escape');
    await asked.waitFor({ state: 'detached' });
  });

  test('one key on a claim opens what backs it: words are said', async () => {
    await code.focusRow('400');
    await code.press('Mod+Enter');
    await page.locator('.notification-toast', { hasText: 'nothing to open: Interview: Pia Ott' }).waitFor();
  });

  test('one key on a claim whose context changed confirms it', async () => {
    await page.locator('.tab[data-resource-name="ferry.article"]').click();
    await page.waitForTimeout(500);
    await code.click('carries');
    await code.selectWord('carries');
    await page.keyboard.type('lost');
    await code.statusItem('1 of 2 verified').waitFor();
    await goToClaims();
    await code.focusRow('400');
    await code.press('Alt+F9');
    await code.enter('Ana Ruiz');
    await code.statusItem('2 of 2 verified').waitFor();
  });
});
