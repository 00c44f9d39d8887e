// A person mends the sample article, in a window of a real VS Code: what is on the screen is all that is looked at.
// This folder registered as an extension, in the web worker host; with --vsix the installed factnote.vsix, in the Node host.
// Each step leaves a picture in shots/.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const packaged = process.argv.includes('--vsix');
const article = 'harbour-bridge.txt';

suite(`A person mends an article (${packaged ? 'the installed .vsix' : 'web worker host'})`, function () {
  this.timeout(90_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;

  suiteSetup(async () => {
    folder = temporaryFolder(process.env.SAMPLES ?? path.join(root, 'samples'));
    const extension = packaged ? { vsix: path.join(root, 'factnote.vsix') } : { installed: true, web: true };
    server = await startServer(extension);
    ({ browser, page } = await launchBrowser({ viewport: { width: 1180, height: 760 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder, open: path.join(folder, article) }));
    await code.ready(article);
  });

  let steps = 0;
  teardown(async function () {
    const name = `${String(++steps).padStart(2, '0')} ${this.currentTest.title}`.replaceAll(/\W+/g, '-');
    await code.picture(path.join(root, 'shots', packaged ? 'vsix' : 'ui'), name);
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('sees what is damaged, underlined', async () => {
    await code.squiggles('error').first().waitFor();
  });

  test('finds it in the Problems panel', async () => {
    await code.openProblems();
    await code.problem('This quotation is never closed.').waitFor();
  });

  test('reads on hover why it is a fault', async () => {
    const text = await code.hover('“We could', 'Readers cannot tell');
    assert.match(text, /This quotation is never closed\./);
    assert.match(text, /quote\/unclosed/);
  });

  test('is offered ways to mend it', async () => {
    const offered = await code.offeredFixes('“We could', 'Close the quotation');
    assert.match(offered.join('\n'), /Close the quotation after “it open,”/);
  });

  test('takes one, and the fault is gone', async () => {
    await code.chooseFix('Close the quotation');
    await code.line('keep it open,” Lena').waitFor();
    await code.problem('This quotation is never closed.').waitFor({ state: 'detached' });
  });

  test('types a fault, and sees it when the cursor leaves the line', async () => {
    await code.click('Nothing came of it');
    await code.press('End');
    await page.keyboard.type(' “We were promised a bridge, she said.');
    await code.press('Control+Home');
    await code.problem('This quotation is never closed.').waitFor();
  });

  test('checks the article from the palette', async () => {
    await code.command('Factnote: Check Article');
    await code.statusItem('Checked:').waitFor();
  });

  test('mends all that can be mended safely', async () => {
    await code.command('Factnote: Fix All');
    await code.statusItem('Mended in').waitFor();
    await code.line('inspection, Tom Bell').waitFor();
    await code.problem('are run together').waitFor({ state: 'detached' });
  });

  test('reads in the status bar how the article stands', async () => {
    assert.match(await code.statusItem('unverified').innerText(), /\d+ damaged · \d+ unverified/);
  });

  test('saves the mended article', async () => {
    await code.press('Mod+KeyS');
    await page.locator(`.tab[data-resource-name="${article}"]:not(.dirty)`).waitFor();
    const saved = () => fs.readFileSync(path.join(folder, article), 'utf8').includes('inspection, Tom Bell');
    for (let i = 0; !saved() && i < 50; i++) await page.waitForTimeout(100); // the tab is clean a moment before the disk has it
    assert.ok(saved());
  });
});
