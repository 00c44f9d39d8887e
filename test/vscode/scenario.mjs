// A person mends the sample article, in a window of a real VS Code: what is on the screen is all that is looked at.
// This folder registered as an extension, in the web worker host; with --vsix the installed factnote.vsix, in the Node host.
// Each step leaves a picture in shots/.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const packaged = process.argv.includes('--vsix');
const article = 'harbour-bridge.txt';

suite(`A person mends an article (${packaged ? 'the installed .vsix' : 'web worker host'})`, function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;

  suiteSetup(async () => {
    folder = temporaryFolder(path.join(root, 'samples'));
    const extension = packaged ? { vsix: path.join(root, 'factnote.vsix') } : { installed: true, web: true };
    server = await startServer(extension);
    ({ browser, page } = await launchBrowser({ viewport: { width: 1000, height: 760 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
  });

  /** Waits for what the file of the article's notes says. */
  const keeps = async what => {
    const file = path.join(folder, '.factnotes', `${article}.jsonld`);
    const said = () => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
    for (let i = 0; !what.test(said()) && i < 100; i++) await page.waitForTimeout(100);
    assert.match(said(), what);
  };

  let steps = 0;
  teardown(async function () {
    const name = `${String(++steps).padStart(2, '0')} ${this.currentTest.title}`.replaceAll(/\W+/g, '-');
    await code.picture(path.join(root, 'shots', packaged ? 'vsix' : 'ui'), name);
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  if (packaged)
    test('every window loads 300 KB at most before anything is needed', () =>
      assert.ok(fs.statSync(path.join(root, 'dist', 'extension.js')).size <= 300_000));

  test('opens it from the explorer', async () => {
    await code.open(article);
    await code.press('Mod+KeyB'); // the side bar has done its part
  });

  test('sees what is damaged, underlined', async () => {
    await code.squiggles('error').first().waitFor();
    assert.match(await code.statusItem('damaged').innerText(), /\d+ damaged · \d+ unverified/);
  });

  test('reads on the status bar and on the headline how damaged the article is', async () => {
    await code.hoverStatus('damaged', /Damage: \d+ of 100\s+4 × Leftovers of a web page/);
    await code.hover('closes for a year', /Damage: \d+ of 100\s+4 × Leftovers of a web page/);
  });

  test('finds it in the Problems panel, and goes there', async () => {
    await code.openProblems();
    await code.goToProblem('An opening mark is doubled.');
    await code.statusItem('Ln 11,').waitFor();
  });

  test('reads on hover why it is a fault', async () => {
    const text = await code.hover('“”No delay“', 'Turn the marks the right way');
    assert.match(text, /An opening mark is doubled\..*quote\/mismatched/s);
  });

  test('reads more about the rule, and about another', async () => {
    for (const rule of ['quote/mismatched', 'text/spacing']) {
      await code.command('Factnote: Open Rule Documentation');
      await code.find('Open Rule Documentation', rule);
      await code.headingAtTop(rule);
    }
  });

  test('goes back to the article', async () => {
    await code.press('Mod+KeyW');
    await page.locator(`.tab.active[data-resource-name="${article}"]`).waitFor();
  });

  test('is offered a way to mend it', async () => {
    const offered = await code.offeredFixes('”No delay“', 'Turn the marks');
    assert.equal(offered[0], 'Turn the marks the right way');
  });

  test('takes it, and the fault is gone', async () => {
    await code.chooseFix('Turn the marks the right way');
    await code.line('“No delay”').waitFor();
    await code.problem('An opening mark is doubled.').waitFor({ state: 'detached' });
  });

  test('types a fault, and sees it when the cursor leaves the line', async () => {
    await code.click('The closure was');
    await code.press('Home');
    await page.keyboard.type('Nobody objected.The mood was grim. ');
    await code.press('Control+Home');
    await code.problem('“objected.” and “The” are run together.').waitFor();
  });

  test('checks the article from the palette', async () => {
    await code.command('Factnote: Check Article');
    await code.statusItem('Checked. Findings:').waitFor();
  });

  test('reviews what a clean-up would change', async () => {
    await code.command('Factnote: Clean Up Scraped Article');
    await code.title('Clean Up: what to fix').waitFor();
    await code.ticked('Split into “objected. The”').waitFor();
  });

  test('takes all of it, and one undo takes it back', async () => {
    await code.press('Enter');
    await code.statusItem('Places fixed:').waitFor();
    await code.line('Nobody objected. The mood').waitFor();
    await code.line('See also').waitFor({ state: 'detached' });
    await code.problem('are run together').waitFor({ state: 'detached' });
    await code.click('Nobody objected');
    await code.press('Mod+KeyZ');
    await code.line('Nobody objected.The mood').waitFor();
    await code.problem('“objected.” and “The” are run together.').waitFor();
  });

  test('mends all that can be mended safely', async () => {
    await code.command('Factnote: Fix All');
    await code.statusItem('Places fixed:').waitFor();
    await code.line('Nobody objected. The mood').waitFor();
    await code.problem('are run together').waitFor({ state: 'detached' });
  });

  test('verifies a figure, with its evidence, and reads it there', async () => {
    await code.offeredFixes('31,000', 'Verify…');
    await code.chooseFix('Verify…');
    await code.enter('Read the council’s own count');
    await code.find('Fact note on “31,000”', 'sources/traffic-count.csv');
    await code.enter('Ana Ruiz');
    await code.statusItem(/1 of \d+ verified/).waitFor();
    await code.hover('31,000', 'verified: Read the council’s own count');
    await code.openProblems(); // VS Code has opened the comments in its place
  });

  test('finds the note on disk', async () => {
    await keeps(/"name":"Ana Ruiz".*traffic-count\.csv.*"exact":"31,000"/);
  });

  test('shares the notes with another window on the folder', async () => {
    const other = new Workbench(await browser.newPage({ viewport: { width: 1000, height: 760 } }));
    await other.page.goto(windowUrl(server.authority, { folder }));
    await other.open(article);
    await other.statusItem('1 of').waitFor();
    await other.offeredFixes('54 percent', 'Query…');
    await other.chooseFix('Query…');
    await other.enter('Ask the electoral board');
    await keeps(/Ask the electoral board/);
    await other.page.close(); // of two windows only the one in front is drawn
    await code.hover('54 percent', 'query: Ask the electoral board');
    await code.statusItem('verified').hover(); // off the words: the hover lies over others
    await page.locator('.monaco-hover', { hasText: 'Measures' }).waitFor({ state: 'hidden' });
    await code.openProblems();
  });

  test('changes the figure, reads what was verified, and takes it back', async () => {
    await code.selectWord('31,000');
    await page.keyboard.type('13');
    await code.problem('“31,000” was verified; now it says “13,000”. Check it again.').waitFor();
    await code.press('Mod+KeyZ');
    await code.problem('“31,000” was verified; now').waitFor({ state: 'detached' });
  });

  test('reviews the open claims from the keyboard', async () => {
    await code.command('Factnote: Review Claims');
    await code.find('Claim 1 of', 'query');
    await code.enter('Ask the harbour board');
    await code.find('Claim 2 of', 'skip');
    await code.title('Claim 3 of').waitFor();
    await code.press('Escape');
  });

  test('sees all claims in the order of the text, and the notes as threads', async () => {
    await code.command('Factnote: Show Claims');
    await code.row('31,000').waitFor();
    await code
      .row(/1 of \d+ verified/)
      .or(page.locator('.sidebar .description', { hasText: /1 of \d+/ }))
      .first()
      .waitFor();
    await code.row('Ask the harbour board').waitFor();
    await code.press('Mod+KeyB');
    await code.command('Comments: Focus on Comments View');
    await page.locator('.comments-panel', { hasText: 'Read the council’s own count' }).waitFor();
    await code.openProblems();
  });

  test('sees who speaks, and goes there by keys', async () => {
    await code.unfold('Dalia Orr', 'If they have to drive for an hour', 'Factnote: Show Voices');
    await code.row('Dalia Orr').filter({ hasText: '2 quotations' }).waitFor();
    await code.focusRow('If they have to drive for an hour');
    await code.press('Enter');
    await code.statusItem('(81 selected)').waitFor();
    await code.press('Mod+KeyB');
  });

  test('saves the mended article', async () => {
    await code.press('Mod+KeyS');
    await page.locator(`.tab[data-resource-name="${article}"]:not(.dirty)`).waitFor();
    const saved = () => fs.readFileSync(path.join(folder, article), 'utf8');
    for (let i = 0; !saved().endsWith('date.\n') && i < 50; i++) await page.waitForTimeout(100); // the tab is told first
    assert.match(saved(), /“No delay” pledge.*\$85 million.*Monday\. Two boats/s);
    assert.doesNotMatch(saved(), /See also|Leave a Reply/);
  });

  test('is told the same by the command line', async () => {
    const call = ['check', '--format', 'json', path.join(folder, article)];
    const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...call], { encoding: 'utf8' });
    const { findings } = JSON.parse(stdout).files[0];
    const [, damaged, unverified] = /(\d+) damaged · (\d+) unverified/.exec(
      await code.statusItem('damaged').innerText(),
    );
    const said = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'check', path.join(folder, article)]);
    const [, reasons, verified, claims] = /(No damage|Damage: .*)\. (\d+) of (\d+) verified\./.exec(said.stdout);
    const counts = [...reasons.matchAll(/(\d+) ×/g)].map(([, count]) => Number(count));
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      Number(damaged),
    );
    assert.equal(claims - verified, Number(unverified));
    await code.statusItem(`${verified} of ${claims} verified`).waitFor();
    assert.ok(!findings.some(({ message }) => message.includes('31,000')), 'the note counts here, too');
    for (const row of await code.problems.allInnerTexts())
      assert.ok(row.includes('harbour-bridge') || findings.some(({ message }) => row.includes(message)), row);
  });
});
