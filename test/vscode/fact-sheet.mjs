// The page of a fact sheet and the views in a window of a real VS Code: they can be read by everybody, and the page comes back after a
// reload of the window. Each step leaves a picture in shots/fact-sheet.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { accessibilityFaults } from '../../scripts/accessibility.mjs';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const THEMES = ['Light Modern', 'Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];
const ARTICLE = 'ferry-timetable.txt';
const NOTES = [
  ['1,912', '--status', 'verified', '--evidence', 'sources/parish-office.md'],
  ['2,300', '--status', 'query', '--comment', 'When?'],
  ['$1.3 million', '--status', 'disputed', '--comment', 'The line says less'],
  ['I had no answer to that', '--status', 'wrong', '--comment', 'She had one'],
];

suite('The fact sheet in a window (web worker host)', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;

  suiteSetup(async () => {
    folder = temporaryFolder(path.join(root, 'samples'));
    const factnote = (...args) =>
      spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
    for (const [words, ...note] of NOTES)
      assert.equal(factnote('notes', 'add', ARTICLE, '--exact', words, '--checker', 'Eva Holm', ...note).stderr, '');
    useTheme(THEMES[0]);
    server = await startServer({ installed: true, web: true });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1500, height: 950 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  let steps = 0;
  teardown(async function () {
    const name = `${String(++steps).padStart(2, '0')} ${this.currentTest.title}`.replaceAll(/\W+/g, '-');
    await code.picture(path.join(root, 'shots', 'fact-sheet'), name);
  });

  const useTheme = theme => {
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
  };
  const sheet = () => page.locator('iframe.webview.ready').contentFrame().locator('iframe#active-frame').contentFrame();
  const headline = () => sheet().getByRole('heading', { level: 1, name: 'Fact sheet: ' });

  const openSheet = async () => {
    await code.command('Factnote: Fact Sheet');
    await headline().waitFor();
  };

  test('opens beside the article', async () => {
    await code.open(ARTICLE);
    await code.statusItem('verified').waitFor();
    await code.command('Factnote: Show Claims');
    await openSheet();
    await page.locator('.comment-range-glyph').first().waitFor();
  });

  test('with its notes in the margin, and the Comments panel shut', async () => {
    assert.equal(await page.locator('.comments-panel:visible').count(), 0);
  });

  for (const theme of THEMES)
    test(`can be read by everybody in ${theme}`, async () => {
      useTheme(theme);
      const body = sheet().locator(`body[data-vscode-theme-id="${theme}"]`);
      await body.waitFor();
      const frame = await (await body.elementHandle()).ownerFrame();
      assert.deepEqual(await accessibilityFaults(frame), []);
      // VS Code draws no space between a row's words and what stands behind them; the row's name has a comma there
      const off = ['label-content-name-mismatch'];
      assert.deepEqual(await accessibilityFaults(page, { within: ['.sidebar .pane-body'], off }), []);
    });

  test('each row of the views is called by the words that it shows', async () => {
    const rows = await page
      .locator('.sidebar .pane-body .monaco-list-row')
      .evaluateAll(all =>
        all.map(row => [row.getAttribute('aria-label'), row.querySelector('.label-name')?.textContent]),
      );
    assert.ok(rows.length > 10);
    for (const [name, words] of rows) assert.ok(words && name.includes(words.replace(/…$/, '')), `${words}: ${name}`); // long words are cut for the eye
  });

  test('comes back after a reload of the window', async () => {
    // VS Code in a browser takes down which editors are open now and then, and a reload may be sooner
    for (let attempt = 1; ; attempt++) {
      await page.reload();
      try {
        return await headline().waitFor({ timeout: 30_000 });
      } catch (error) {
        if (attempt === 4) throw error;
        await openSheet();
        await page.waitForTimeout(10_000 * attempt);
      }
    }
  });

  test('says in one line that its article is gone', async () => {
    fs.rmSync(path.join(folder, ARTICLE));
    await page.reload();
    await sheet().getByText('The article of this fact sheet is not there any more').waitFor();
    assert.equal(await sheet().locator('body > *').count(), 1);
  });
});
