// A newcomer's first minutes in a window of a real VS Code with its own settings. Each step leaves a picture in shots/first-day.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

suite('The first day', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;

  suiteSetup(async () => {
    folder = temporaryFolder(path.join(root, 'samples'));
    fs.writeFileSync(path.join(folder, 'server.txt'), `2026-03-12 10:00:01 GET ${'/harbour'.repeat(40)}\n`.repeat(9));
    server = await startServer({
      installed: true,
      settings: { 'editor.wordWrap': undefined },
      more: ['json-language-features'],
    });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1000, height: 760 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
  });

  let steps = 0;
  teardown(async function () {
    const name = `${String(++steps).padStart(2, '0')} ${this.currentTest.title}`.replaceAll(/\W+/g, '-');
    await code.picture(path.join(root, 'shots', 'first-day'), name);
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Where the words on the screen that hold some words begin and end, in pixels. */
  const boxOf = words => code.line(words).boundingBox();

  test('an article wraps at the window, and its first fault is in sight', async () => {
    await code.open('harbour-bridge.txt');
    await code.press('Mod+KeyB');
    await code.line('said in opening remarks.').waitFor();
    await code.squiggles('error').first().waitFor();
    assert.ok((await boxOf('said in opening remarks.')).width < 1000);
  });

  test('its quotations, figures and speakers have colours of their own', async () => {
    const colourOf = words =>
      page
        .locator('.view-line span span', { hasText: words })
        .first()
        .evaluate(span => getComputedStyle(span).color);
    const plain = await colourOf('The closure was agreed');
    await code.line('said Mayor').waitFor();
    const colours = await Promise.all(['31,000', 'Mayor Tomas Wren', 'See', 'We cannot'].map(colourOf));
    assert.equal(new Set([plain, ...colours]).size, 5, colours.join('; '));
  });

  test('a log is left as it is', async () => {
    await code.press('Mod+KeyB');
    await code.open('server.txt');
    const lines = page.locator('.editor-group-container.active .view-line');
    await page.waitForTimeout(1000);
    assert.equal(await lines.count(), 10);
    await code.press('Mod+KeyW');
  });

  /** The page of the walkthrough. */
  const walkthrough = () => page.locator('.gettingStartedContainer:visible');

  test('the walkthrough opens by a command, with five steps and a picture', async () => {
    await page.setViewportSize({ width: 1500, height: 860 }); // a narrow page shows no pictures
    await code.press('Mod+KeyB');
    await code.command('Factnote: Open Walkthrough');
    await walkthrough().locator('.getting-started-step').nth(4).waitFor();
    assert.equal(await walkthrough().locator('.getting-started-step').count(), 5);
    const picture = page.locator('iframe.webview:visible').contentFrame().frameLocator('#active-frame').locator('svg');
    await picture.getByText('Harbour bridge closes for a year').waitFor();
  });

  test('its first step opens the sample beside it, marked', async () => {
    await walkthrough().getByRole('button', { name: 'Open Sample Article' }).click();
    await code.squiggles('error').first().waitFor();
    await code.statusItem('damaged').waitFor();
  });

  test('its second step mends the sample', async () => {
    await walkthrough().locator('.getting-started-step', { hasText: 'Mend what is broken' }).click();
    await walkthrough().getByRole('button', { name: 'Fix All' }).click();
    await code.statusItem('Places fixed:').waitFor();
  });

  test('its third step goes to a claim', async () => {
    await walkthrough().locator('.getting-started-step', { hasText: 'first fact note' }).click();
    await walkthrough().getByRole('button', { name: 'Go to a Claim' }).click();
    await code.statusItem('Claim 1 of').waitFor();
  });

  test('Rules… lists rules with an example, and makes one less serious', async () => {
    await code.command('Factnote: Rules…');
    await code.title('Rules').waitFor();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'An attribution is broken' }).first();
    assert.match(await row.innerText(), /attribution\/garbled · error.*⟦/s);
    await code.find('Rules', 'attribution/garbled');
    await code.find('An attribution is broken', 'hint');
    await code.find('For whom?', 'For the desk');
    await row.filter({ hasText: 'attribution/garbled · hint · set in factnote.json' }).waitFor();
    await code.press('Escape');
    assert.match(fs.readFileSync(path.join(folder, 'factnote.json'), 'utf8'), /"attribution\/garbled": "hint"/);
  });

  test('a mistake in factnote.json is told once, whoever tells it', async () => {
    const file = path.join(folder, 'factnote.json');
    fs.writeFileSync(file, '{ "rules": { "quote/unclosed": "fatal" },\n "sources": ["../elsewhere/**"] }\n');
    await code.press('Mod+KeyB');
    await code.open('factnote.json');
    await code.openProblems();
    await code.problem('Value is not accepted').waitFor(); // VS Code's own checks
    await code.problem('leads out of this folder').waitFor(); // which they cannot tell
    await code.problem('must be error, warning').waitFor({ state: 'detached' });
  });
});

suite('A folder that is not trusted', function () {
  this.timeout(300_000);
  this.bail(true);

  let server, browser, page, code, folder;

  suiteSetup(async () => {
    folder = temporaryFolder(path.join(root, 'samples'));
    server = await startServer({ installed: true, trust: true });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1000, height: 760 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
  });

  teardown(async function () {
    await code.picture(path.join(root, 'shots', 'untrusted'), this.currentTest.title.replaceAll(/\W+/g, '-'));
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('an article in it is marked all the same', async () => {
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ timeout: 60_000 });
    await code.open('harbour-bridge.txt');
    await code.squiggles('error').first().waitFor();
    await code.statusItem('damaged').waitFor();
  });

  test('nothing is written into it, and that is said', async () => {
    await code.offeredFixes('31,000', 'Query…');
    await code.chooseFix('Query…');
    await code.enter('Ask the council');
    await code.enter('Ana Ruiz');
    await page.getByText('Fact notes are not written in a folder that you do not trust').first().waitFor();
    assert.ok(!fs.existsSync(path.join(folder, '.factnotes')));
  });
});
