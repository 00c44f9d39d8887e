// A person finds what the desk's own documents say of a claim, opens it, and verifies with it, by keys: in a window of a real VS Code.
// Pictures of the view in a light, a dark and two themes of high contrast are left in shots/.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

suite('Evidence is found by keys (web worker host)', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;

  const settings = theme => {
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
  };

  suiteSetup(async () => {
    folder = temporaryFolder(path.join(root, 'samples'));
    fs.writeFileSync(path.join(folder, 'sources', 'scan.docx'), 'no document');
    settings(THEMES[0]);
    server = await startServer({ installed: true, web: true });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1300, height: 860 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
    await code.open('harbour-bridge.txt');
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  teardown(() => picture('last'));

  const picture = name => code.picture(path.join(root, 'shots', 'evidence'), name);

  /** Goes to the row of the document that differs; VS Code may have gone back to the editor meanwhile. */
  const goToPlace = async () => {
    await code.command('Factnote: Find Evidence');
    await page.waitForTimeout(1200);
    await code.focusRow('2024-03-12-council-briefing.txt');
  };

  test('the view says where a quotation stands and what differs', async () => {
    await code.click('If they have');
    await code.command('Factnote: Find Evidence');
    await code.row('2024-03-12-council-briefing.txt').waitFor();
    await page.locator('.sidebar .monaco-list-row', { hasText: '− will' }).first().waitFor({ timeout: 15_000 });
    await code.row('Not looked at').waitFor();
  });

  for (const theme of THEMES)
    test(`it can be read in ${theme}`, async () => {
      settings(theme);
      await page.waitForTimeout(1500);
      await picture(theme.replaceAll(' ', '-'));
    });

  test('one key verifies with a passage', async () => {
    await goToPlace();
    await code.press('Mod+Enter');
    await code.title('Your name').waitFor();
    await code.enter('Ana Ruiz');
    const file = path.join(folder, '.factnotes', 'harbour-bridge.txt.jsonld');
    for (let i = 0; !fs.existsSync(file) && i < 100; i++) await page.waitForTimeout(100);
    const said = fs.readFileSync(file, 'utf8');
    assert.match(said, /council-briefing\.txt/);
    assert.match(said, /verified/);
    await picture('verified');
  });

  test('Enter opens the document at the passage', async () => {
    await goToPlace();
    await code.press('Enter');
    await page.locator('.tab.active[data-resource-name="2024-03-12-council-briefing.txt"]').waitFor();
    await code.statusItem('selected').waitFor();
    await picture('opened');
  });
});
