// The day of a checker, from paste to ready, by keys alone: in a window of a real VS Code, by what is on the screen and on the disk.
// Each step leaves a picture in shots/day, and the page and the view Evidence one in each kind of theme.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const COPY = `Pier to shut for a year 👷🏽‍♀️

By Tom Hall

The pier will shut in May, the harbour board said on Monday.Ferries carried 31,000 passengers last year, and fares rose 12 percent.

“We cannot wait any longer,” said مريم الخطيب, who chairs the board.

The repair <script>alert(1)</script> will cost $4.5 million, she said.
`;
const GATE = { damage: 'warning', verified: ['figure', 'quotation'], fourEyes: true, place: true };
const TRANSCRIPT = 'KHATIB: We cannot wait any longer. The repair will cost 4.5 million dollars.\n';
const REPORT = 'Last year 31,000 passengers used the ferries. Fares rose 12 percent.\n';

const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'];

suite('The day of a checker (web worker host)', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;
  const file = name => path.join(folder, name);
  const factnote = (...args) =>
    spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' });

  suiteSetup(async () => {
    folder = temporaryFolder();
    fs.mkdirSync(file('sources'));
    fs.writeFileSync(file('sources/2026-05-11-board.txt'), TRANSCRIPT);
    fs.writeFileSync(file('sources/2026-02-01-ferries.txt'), REPORT);
    fs.writeFileSync(file('sources/scan.pdf'), 'no PDF at all');
    fs.writeFileSync(file('factnote.json'), JSON.stringify({ gate: GATE, claims: GATE.verified }));
    settings(THEMES[0]);
    server = await startServer({ installed: true, web: true });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1500, height: 950 } }));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'sources' }).waitFor({ timeout: 60_000 });
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  const settings = theme => {
    fs.mkdirSync(file('.vscode'), { recursive: true });
    const all = { 'workbench.colorTheme': theme, 'factnote.statusBar.ready': true };
    fs.writeFileSync(file('.vscode/settings.json'), JSON.stringify(all));
  };

  let steps = 0;
  const picture = title =>
    code.picture(
      path.join(root, 'shots', 'day'),
      `${String(++steps).padStart(2, '0')} ${title}`.replaceAll(/\W+/g, '-'),
    );
  teardown(async function () {
    await picture(this.currentTest.title);
  });

  const sheet = () => page.locator('iframe.webview.ready').contentFrame().locator('iframe#active-frame').contentFrame();
  /** Back to the article, by keys. */
  const toEditor = async () => {
    await code.command('View: Focus First Editor Group');
    await page.locator('.editor-group-container.active .tab.active[data-resource-name="pier.txt"]').waitFor();
  };
  /** To the page, which is open: it has the keyboard only a moment after the command. */
  const toSheet = async () => {
    await code.command('Factnote: Fact Sheet');
    const body = sheet().locator('body');
    for (let left = 50; left > 0; left--) {
      if (await body.evaluate(element => element.ownerDocument.hasFocus())) return;
      await page.waitForTimeout(100);
    }
    throw new Error('The page did not get the keyboard.');
  };
  /** Goes with the tab key until one of these has the focus on the page. */
  const focus = async (selector, key = 'Tab') => {
    const focused = sheet().locator(`${selector}:focus`);
    for (let left = 20; left > 0 && !(await focused.count()); left--) await code.press(key);
    await focused.waitFor();
  };
  /** Verifies the claim at the cursor with a place in a document. VS Code goes back to the editor the first time that the view opens. */
  const verifyWith = async document => {
    await code.command('Factnote: Find Evidence');
    await page.waitForTimeout(1200);
    await code.focusRow(document);
    await code.press('Mod+Enter');
  };
  const note = number => sheet().locator(`#n${number} dd`);
  const toast = text => page.locator('.notification-toast', { hasText: text });

  test('pastes an article, and saves it', async () => {
    await code.command('File: New Untitled Text File');
    await page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await page.evaluate(copy => navigator.clipboard.writeText(copy), COPY);
    await code.press('Mod+KeyV');
    await code.line('The repair').waitFor();
    await code.press('Mod+KeyS');
    const input = code.quickInput.locator('.quick-input-box input');
    await input.waitFor();
    await page.waitForTimeout(1000); // the dialog puts a name of its own there
    await input.fill(file('pier.txt'));
    await page.waitForTimeout(1000);
    await code.press('Enter');
    await page.locator('.tab.active[data-resource-name="pier.txt"]').waitFor();
    await code.statusItem('1 damaged').waitFor();
  });

  test('opens the fact sheet', async () => {
    await code.command('Factnote: Fact Sheet');
    await sheet().getByRole('heading', { level: 1, name: 'Fact sheet: Pier to shut' }).waitFor();
    await sheet().getByRole('status').getByText('Not ready: 4 open, 1 damaged').waitFor();
    await sheet().getByRole('region', { name: 'The copy' }).getByText('<script>alert(1)</script>').waitFor();
    await sheet().getByRole('region', { name: 'Not looked at' }).getByText('sources/scan.pdf').waitFor();
    assert.equal(await sheet().locator('main script, main img, main style').count(), 0);
  });

  test('asks whether it is ready, and goes to a reason', async () => {
    await toEditor();
    await code.command('Factnote: Ready to Publish?');
    await code.title('Not ready: 4 open, 1 damaged').waitFor();
    await picture('is told the reasons');
    await code.choose('“31,000” was not checked.');
    await code.statusItem('(6 selected)').waitFor();
  });

  test('mends the copy, and the page follows', async () => {
    await code.command('Factnote: Fix All');
    await code.line('Monday. Ferries').waitFor();
    await sheet().getByRole('status').getByText('Not ready: 4 open', { exact: true }).waitFor();
    await sheet().getByText('on Monday. Ferries carried').waitFor();
  });

  test('sees what the desk’s own documents say', async () => {
    await code.command('Factnote: Find Evidence');
    await code.row('2026-02-01-ferries.txt').waitFor();
    await page.waitForTimeout(1200);
  });

  test('verifies a figure with what the desk’s own report says', async () => {
    await verifyWith('2026-02-01-ferries.txt');
    await code.enter('Eva Holm');
    await note(1).getByText('verified').waitFor();
    await note(1).getByText('Eva Holm').waitFor();
  });

  test('reviews what is open, and asks about one of them', async () => {
    await toEditor();
    await code.command('Factnote: Review Claims');
    await code.find('Claim 1 of', 'Verify with this');
    await code.find('Claim 2 of', 'skip'); // the quotation
    await code.find('Claim 3 of', 'query');
    await code.enter('Ask the board');
    await sheet().getByRole('region', { name: 'Open questions' }).getByText('Ask the board').waitFor();
    await note(2).getByText('verified').waitFor();
    await note(4).getByText('query').waitFor();
  });

  test('goes from the number of a claim to its words', async () => {
    await toSheet();
    await focus('sup [data-claim]'); // Tab goes from list to list
    await code.press('ArrowRight');
    await code.press('ArrowRight');
    await code.press('ArrowRight');
    await code.press('ArrowRight');
    await sheet().locator('[data-claim="3"]:focus').waitFor();
    await picture('has the focus on a number');
    await code.press('Enter');
    await code.statusItem('(28 selected)').waitFor();
  });

  test('verifies the quotation', async () => {
    await verifyWith('2026-05-11-board.txt');
    await note(3).getByText('verified').waitFor();
    await sheet().getByRole('status').getByText('Not ready: 1 open').waitFor();
  });

  test('goes from an open question to its words, and settles it', async () => {
    await toSheet();
    await focus('[data-reason]', 'Shift+Tab'); // it was further down before
    await code.press('Enter');
    await code.statusItem('(12 selected)').waitFor();
    await verifyWith('2026-05-11-board.txt');
    await sheet().getByRole('status').getByText('Ready to publish').waitFor();
  });

  test('is ready, and saves', async () => {
    await toEditor();
    await code.press('Mod+KeyS');
    await page.locator('.tab[data-resource-name="pier.txt"]:not(.dirty)').waitFor();
    await toSheet();
    await code.command('Factnote: Ready to Publish?');
    await toast('Ready to publish.').waitFor();
    for (let i = 0; factnote('check', '--gate', 'pier.txt').status && i < 20; i++) await page.waitForTimeout(200);
    assert.equal(factnote('check', '--gate', 'pier.txt').stdout, 'pier.txt: ready\n');
  });

  test('exports the sheet, the same as the command line does', async () => {
    await code.command('Notifications: Clear All Notifications');
    await toSheet();
    await focus('[data-run="export"]', 'Shift+Tab');
    await code.press('Enter');
    await code.title('Export the fact sheet as').waitFor();
    await picture('is asked for a format');
    await code.find('Export the fact sheet as', 'Markdown');
    const input = code.quickInput.locator('.quick-input-box input');
    await page.waitForTimeout(1000); // the dialog puts the name there
    assert.equal(await input.inputValue(), file('pier.fact-sheet.md'));
    await code.press('Enter');
    await toast('The fact sheet is in pier.fact-sheet.md.').waitFor();
    const timeless = text => text.replace(/Date: .* UTC/, '');
    const said = fs.readFileSync(file('pier.fact-sheet.md'), 'utf8');
    assert.equal(timeless(said), timeless(factnote('report', 'pier.txt').stdout));
  });

  test('sees that a late edit takes it back, on the page and in the status bar', async () => {
    await code.command('Notifications: Clear All Notifications');
    await toEditor();
    await code.statusItem('Ready to publish').waitFor();
    await toSheet();
    await focus('[data-claim]');
    await code.press('Home');
    await code.press('ArrowRight');
    await code.press('ArrowRight');
    await code.press('Enter');
    await code.statusItem('(10 selected)').waitFor();
    await page.keyboard.type('21 percent');
    await note(2).getByText('“12 percent”').waitFor();
    await code.statusItem('Not ready: 1 changed').waitFor();
    await code.command('Factnote: Ready to Publish?');
    await code.choose('“21” was changed since it was checked.');
  });

  for (const theme of THEMES)
    test(`reads well in ${theme}`, async () => {
      settings(theme);
      await page.waitForTimeout(1500);
      await code.command('View: Toggle Panel Visibility');
      await sheet().locator('h1').scrollIntoViewIfNeeded();
      await picture(`cover in ${theme}`);
      await sheet().getByRole('heading', { name: 'Notes' }).scrollIntoViewIfNeeded();
      await sheet().locator('#n3').scrollIntoViewIfNeeded();
      await picture(`notes in ${theme}`);
    });
});
