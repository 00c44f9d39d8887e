// A person types an article into a document without a name and notes three claims; it is reloaded, saved, saved under another name,
// renamed by git, and merged with what a colleague noted: in a window of a real VS Code, by what is on the screen and on the disk.
// Each step leaves a picture in shots/.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const COPY = [
  'Mill sold to its weavers',
  'The mill was sold for 32 million crowns in May, the bank said on Monday. ',
  'It has 14 looms, and 300 people came to see them on the first day.',
];
const CLAIMS = [
  ['32 million', 'ask the bank'],
  ['14', 'count them'],
  ['300', 'ask the weavers'],
];

suite('Notes go along with their article (web worker host)', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, folder;

  suiteSetup(async () => {
    folder = temporaryFolder();
    git('init', '--quiet', '--initial-branch=main');
    fs.writeFileSync(path.join(folder, 'ferry.txt'), 'The ferry will sail again in May, the line said on Monday.\n');
    fs.writeFileSync(path.join(folder, 'factnote.json'), '{ "claims": ["figure"] }\n'); // of the others this is no story
    commit('The desk');
    server = await startServer({ installed: true, web: true });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1100, height: 760 } }));
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
    const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'ferry.txt' });
    await file.waitFor({ timeout: 60_000 });
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  let steps = 0;
  teardown(async function () {
    await picture(this.currentTest.title);
  });

  const picture = title =>
    code.picture(
      path.join(root, 'shots', 'journey'),
      `${String(++steps).padStart(2, '0')} ${title}`.replaceAll(/\W+/g, '-'),
    );

  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Ben Orr', '-c', 'user.email=ben@desk.example', ...args], { cwd: folder });
  const commit = message => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };

  const command = (...args) =>
    execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' });

  /** What the command line lists of an article: the words of its notes. */
  const noted = name => JSON.parse(command('notes', 'list', name, '--format', 'json')).notes.map(({ exact }) => exact);

  /** Waits until the disk has the notes of an article. */
  const keeps = async (name, claims = CLAIMS.length) => {
    const isKept = () => fs.existsSync(path.join(folder, name)) && noted(name).length === claims;
    for (let i = 0; !isKept() && i < 40; i++) await page.waitForTimeout(250);
    assert.equal(noted(name).length, claims);
  };

  /** Waits until the view shows a note on each claim of the article in front, with its place. */
  const shows = async name => {
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000); // VS Code goes to the editor
    await code.command('Factnote: Show Claims');
    for (const [words, comment] of CLAIMS) {
      const row = page.locator('.sidebar .monaco-list-row', { hasText: comment });
      await row.filter({ hasText: words }).filter({ hasText: 'line' }).waitFor();
    }
  };

  const toast = text => page.locator('.notification-toast', { hasText: text });

  /** Answers the dialog that asks for a file's name. */
  const saveAs = async name => {
    const input = code.quickInput.locator('.quick-input-box input');
    await input.waitFor();
    await page.waitForTimeout(1000); // the dialog puts a name of its own there
    await input.fill(path.join(folder, name));
    await page.waitForTimeout(1000); // and looks at the disk while another is being typed
    await code.press('Enter');
  };

  test('types an article into a document without a name', async () => {
    await code.command('File: New Untitled Text File');
    await page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await code.editor.click();
    for (const line of COPY) {
      await page.keyboard.insertText(line);
      await code.press('Enter');
      await code.press('Enter');
    }
    await code.statusItem('0 damaged · 3 unverified').waitFor();
  });

  test('notes three claims', async () => {
    await code.command('Factnote: Show Claims');
    for (const [i, [words, comment]] of CLAIMS.entries()) {
      await code.offeredFixes(words, 'Query…');
      await code.chooseFix('Query…');
      await code.enter(comment);
      if (!i) await code.enter('Ana Ruiz');
      await code.row(comment).waitFor();
    }
    await code.statusItem('0 of 3 verified').waitFor();
  });

  test('finds them after VS Code was reloaded', async () => {
    await page.waitForTimeout(1500); // VS Code keeps a backup of the text now and then
    await page.reload();
    await code.statusItem('0 of 3 verified').waitFor({ timeout: 60_000 });
    await shows('Untitled-1');
  });

  test('saves it for the first time', async () => {
    await code.click('Mill sold');
    await code.press('Mod+KeyS');
    await saveAs('mill.txt');
    await shows('mill.txt');
    await keeps('mill.txt');
    await page.waitForTimeout(4000);
    assert.equal(await page.locator('.notification-toast').count(), 0); // nothing is left of the document without a name
    commit('The mill');
  });

  test('saves it under another name, and is asked whether to take them along', async () => {
    await code.click('Mill sold');
    await code.press('Mod+Shift+KeyS');
    await saveAs('weavers.txt');
    await toast('3 fact notes are on mill.txt. Take them along to weavers.txt?').waitFor();
    await picture('is asked');
    await page.locator('.notification-toast .monaco-button', { hasText: 'Copy' }).click();
    await shows('weavers.txt');
    await keeps('weavers.txt');
    await keeps('mill.txt');
    commit('The weavers');
  });

  test('renames it in the explorer', async () => {
    await code.press('Mod+Shift+KeyE');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'weavers.txt' }).click();
    await code.press('F2');
    await page.locator('.explorer-folders-view .explorer-item-edited input').waitFor();
    await page.keyboard.type('looms');
    await code.press('Enter');
    await shows('looms.txt');
    await keeps('looms.txt');
    commit('The looms');
  });

  test('renames it with git, and takes its notes over in one click', async () => {
    await code.command('View: Close All Editors');
    git('rm', '--quiet', 'mill.txt', '.factnotes/mill.txt.jsonld'); // then the words are in one file only
    git('mv', 'looms.txt', 'sold.txt');
    await toast('3 fact notes of looms.txt belong to sold.txt').waitFor({ timeout: 30_000 });
    await picture('is offered');
    await page.locator('.notification-toast .monaco-button', { hasText: 'Take Over' }).click();
    await code.press('Mod+Shift+KeyE');
    await code.open('sold.txt');
    await shows('sold.txt');
    const old = path.join(folder, '.factnotes', 'looms.txt.jsonld');
    for (let i = 0; fs.existsSync(old) && i < 40; i++) await page.waitForTimeout(250); // they are written first
    assert.ok(!fs.existsSync(old));
    commit('Sold');
  });

  test('merges what a colleague has noted', async () => {
    git('checkout', '--quiet', '-b', 'ben');
    command('notes', 'add', 'sold.txt', '--exact', 'on Monday', '--comment', 'which Monday?', '--checker', 'Ben Orr');
    commit('Asked');
    git('checkout', '--quiet', 'main');
    await code.statusItem('0 of 3 verified').waitFor();
    git('merge', '--quiet', 'ben');
    await code.statusItem('0 of 4 verified').waitFor({ timeout: 30_000 });
    await shows('sold.txt');
    await code.command('Factnote: Show Claims');
    await code.row('which Monday?').waitFor();
    assert.match(command('check', 'sold.txt'), /sold\.txt .* 0 of 4 verified\./);
  });

  test('goes to a claim that was changed, and confirms it by one key', async () => {
    await code.command('Comments: Focus on Comments View');
    await code.click('300 people');
    await code.selectWord('300');
    await page.keyboard.type('310');
    await code.statusItem('0 of 4 verified').waitFor();
    await code.focusRow('310', 'Factnote: Show Claims');
    await picture('changed');
    const confirmed = page.locator('.comments-panel', { hasText: '310 (query)' });
    // a key that comes while VS Code still moves the focus goes nowhere, on a busy machine
    for (let i = 0; i < 10 && !(await confirmed.isVisible()); i++) {
      await code.focusRow('310', 'Factnote: Show Claims');
      await code.press('Enter'); // goes to it
      await code.statusItem('(3 selected)').waitFor();
      await page.locator('.monaco-editor.focused').first().waitFor();
      await code.press('Alt+F9');
      await confirmed.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    await confirmed.waitFor();
    await code.problem('note/stale').waitFor({ state: 'detached' });
  });

  test('looks at the claims of all articles, by status', async () => {
    await code.command('Factnote: Show Claims of All Articles');
    await code.row('sold.txt').filter({ hasText: '0 of 4 verified' }).waitFor();
    await picture('by article');
    await code.command('Factnote: Arrange Claims by Status');
    await code.row('query').waitFor();
    await code.row('ask the bank').filter({ hasText: 'sold.txt' }).waitFor();
  });

  test('sees the same in a dark theme', async () => {
    await code.command('Factnote: Show Claims of This Article Only');
    await code.command('Factnote: Arrange Claims in the Order of the Text');
    await code.command('Preferences: Toggle between Light/Dark Themes');
    await code.row('which Monday?').waitFor();
    await page.waitForTimeout(500);
  });
});
