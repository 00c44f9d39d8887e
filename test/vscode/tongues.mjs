// A person's day in a language that nobody speaks: whatever of ours is shown in plain English then was never given to translators.
// Words of the article and of its documents are English in every language, and so is what VS Code itself says here.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { startServer, temporaryFolder, windowUrl } from '../../scripts/host.mjs';
import { PSEUDO, pseudo, writePseudo } from '../../scripts/pseudo.mjs';
import { root } from '../../scripts/setup.mjs';
import { Workbench } from '../../scripts/workbench.mjs';

const article = 'harbour-bridge.txt';
const words = JSON.parse(fs.readFileSync(path.join(root, 'package.nls.json'), 'utf8'));

/** What the extension needs of this folder to run. */
const SHIPPED =
  'dist docs images l10n language-configuration.json package.json package.nls.json samples schemas syntaxes';

/** This extension with the pseudo-language beside English. */
function translatedExtension() {
  const extension = temporaryFolder();
  const isNeeded = file => !file.endsWith('.map');
  for (const name of SHIPPED.split(' '))
    fs.cpSync(path.join(root, name), path.join(extension, name), { recursive: true, filter: isNeeded });
  writePseudo(extension);
  return extension;
}

/** What stands in the copy and in its documents. */
const copyOf = folder =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${fs.readFileSync(path.join(parentPath, name), 'utf8')}`)
    .join(' ');

/** What is made of the copy by mending it, and what whoever checks it types. */
const MENDED = 'Monday. Two never Published';
const COMMENT = '— Read the harbour count';
const CHECKER = 'Ana Ruiz';

/** Names that are the same in every language: of ours, of files, rules, formats and standards. And dates: JavaScript does not know the language. */
const NAMES =
  /Factnote|factnote\.\w+|[\w/-]+\.(?:txt|csv|vtt|md|json)|[a-z]+\/[a-z-]+|\bni:\S+|[A-Z][a-z]{2} \d+, \d{4}, \d+:\d+\s[AP]M|\b(?:Word|HTML|Markdown|CSV|JSON-LD|W3C Web Annotation|Hypothesis|UTC)\b/g;

/** What VS Code says beside our words. */
const ITS_OWN =
  /\[Ln \d+, Col \d+\]|View Problem|Quick Fix\.\.\.|Checking for quick fixes\.\.\.|Press 'Enter' to confirm or 'Escape' to cancel|Tip: Use keyboard shortcut|\b(?:Ctrl|Shift|Alt|Ln)\b/g;

const squeezed = text => text.replace(/[ \t\n]+/g, ' ');

/** In the page: all that some elements show. */
function saidBy(elements, labels) {
  const all = elements.flatMap(element => [element, ...element.querySelectorAll('*')]);
  const said = all
    .filter(element => element.checkVisibility() && element.localName !== 'style')
    .flatMap(element => [
      ...['placeholder', ...(labels ? ['aria-label', 'title'] : [])].map(name => element.getAttribute(name) ?? ''),
      ...Array.from(element.childNodes, node => (node.nodeType === Node.TEXT_NODE ? node.data : '')),
    ]);
  return said.join('\u2028');
}

/** A letter of the pseudo-language. */
const STRANGE = /[À-ž]/;

suite('In another language', function () {
  this.timeout(300_000);
  this.bail(true); // each step goes on where the one before stopped

  let server, browser, page, code, copy;

  suiteSetup(async () => {
    const folder = temporaryFolder(path.join(root, 'samples'));
    copy = squeezed(`${copyOf(folder)} ${MENDED} ${COMMENT} ${CHECKER}`);
    server = await startServer({ installed: true, web: true, extension: translatedExtension() });
    ({ browser, page } = await launchBrowser({ viewport: { width: 1200, height: 900 } }));
    await page.addInitScript(language => void (globalThis._VSCODE_NLS_LANGUAGE = language), PSEUDO);
    code = new Workbench(page);
    await page.goto(windowUrl(server.authority, { folder }));
  });

  suiteTeardown(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** The runs of plain English in some text that are none of the copy’s. */
  const plainIn = text => {
    const runs = squeezed(text.replace(NAMES, '\u2028').replace(ITS_OWN, '\u2028'))
      .split(/[^\x20-\x7e]+/)
      .map(run => run.replace(/^[^A-Za-z]+|[^A-Za-z]+$/g, ''));
    return [...new Set(runs)].filter(run => /[A-Za-z]{2}/.test(run) && !copy.includes(run));
  };

  /** Some elements show words, none of them in plain English; with `labels`, what they say to a screen reader neither. */
  const assertTranslated = async (locator, { labels = false } = {}) => {
    await locator.first().waitFor();
    const said = await locator.evaluateAll(saidBy, labels);
    assert.match(said, STRANGE, `nothing is said in the other language: ${said}`);
    assert.deepEqual(plainIn(said), []);
  };

  const command = key => code.command(`Factnote: ${pseudo(words[`command.${key}`])}`);
  const quickInput = () => page.locator('.quick-input-widget:visible');
  const rows = () => quickInput().locator('.monaco-list-row');
  const assertAsked = () =>
    assertTranslated(
      quickInput().locator(':is(.quick-input-title, input, .quick-input-message, .monaco-list-row):visible'),
    );

  test('an article is opened', async () => {
    await code.open(article);
    await code.squiggles('error').first().waitFor({ timeout: 120_000 });
  });

  test('the status bar and its hovers', async () => {
    await assertTranslated(page.locator('.statusbar-item[id^="factnote"]'), { labels: true });
    await code.hoverStatus(STRANGE, STRANGE);
    await assertTranslated(page.locator('.monaco-hover:visible'));
  });

  test('the problems', async () => {
    await code.openProblems();
    await assertTranslated(code.problems);
  });

  /** Where a hover is asked for, and what it says there; none lies over the next. */
  const hovers = {
    '31,000': 'Measures',
    'Harbour bridge': 'Damage',
    '“We cannot': 'Quotation',
    Tomas: 'Mentioned',
    '“”No delay“': 'More about this rule',
  };
  for (const [words, expected] of Object.entries(hovers))
    test(`the hover on ${words}`, async () => {
      const said = await code.hover(words, pseudo(expected));
      assert.deepEqual(plainIn(said.replaceAll('\n', '\u2028')), []);
    });

  for (const words of ['”No delay“', '31,000', 'We cannot'])
    test(`the fixes at ${words}`, async () => {
      await code.offeredFixes(words, STRANGE);
      await assertTranslated(code.fixes);
      await code.press('Escape');
    });

  test('the context menu of the copy', async () => {
    const { x, y } = await code.placeOf('31,000');
    await page.mouse.click(x, y, { button: 'right' });
    await assertTranslated(page.locator('.monaco-menu .action-label').filter({ hasText: STRANGE }));
    await code.press('Escape');
  });

  test('the commands', async () => {
    await code.press('F1');
    await quickInput().locator('.quick-input-box input').fill('>Factnote: ');
    await rows().nth(5).waitFor();
    // on a second line VS Code shows each in English, too
    await assertTranslated(rows().locator('.quick-input-list-row:first-child'));
    await code.press('Escape');
  });

  test('what is asked for a fact note', async () => {
    await code.click('31,000');
    await command('addFactNote');
    await rows().nth(4).waitFor();
    await assertAsked();
    await code.choose(pseudo('verified'));
    await quickInput().getByText(pseudo('What was asked')).first().waitFor();
    await assertAsked();
    await code.enter(COMMENT);
    await quickInput().getByPlaceholder(pseudo('What backs it')).waitFor();
    await assertAsked();
    await quickInput().locator('.quick-input-box input').fill('sources/traffic-count.csv');
    await code.choose('sources/traffic-count.csv');
    await code.title(pseudo('Your name')).waitFor();
    await assertAsked();
    await code.enter(CHECKER);
    await code.statusItem(new RegExp(`1 ${pseudo('of')} \\d+`)).waitFor();
  });

  test('the note in its panel', async () => {
    await code.command('Comments: Focus on Comments View');
    await assertTranslated(page.locator('.comments-panel .monaco-list-row'));
    await code.openProblems();
  });

  const asking = [
    ...['verify', 'markWrong', 'copyFigure', 'exportNotes', 'exportFactSheet', 'filterClaimKinds', 'filterClaims'],
    ...['readyToPublish', 'reportProblem', 'cleanUp', 'reviewClaims', 'openRuleDocumentation'],
  ];
  for (const [key, words] of [
    ...asking.map(key => [key, '31,000']),
    ['setSpeaker', 'We cannot'],
    ['letStand', '”No delay“'],
  ])
    test(`what ${key} asks`, async () => {
      await code.click(words);
      await command(key);
      await quickInput().locator('.quick-input-box input').or(rows().first()).first().waitFor();
      await page.waitForTimeout(500); // the list of commands goes, and this one’s rows come
      await assertAsked();
      await code.press('Escape');
      await quickInput().waitFor({ state: 'hidden' });
    });

  test('the rules, but for their examples', async () => {
    await command('chooseRule');
    await rows().nth(5).waitFor();
    await page.waitForTimeout(500);
    await assertTranslated(rows().locator('.quick-input-list-row:first-child'));
    await code.press('Escape');
  });

  const telling = ['nextFinding', 'nextOpenClaim', 'checkArticle', 'checkSelection', 'showStanding', 'takeOverNotes'];
  for (const key of telling)
    test(`what ${key} tells`, async () => {
      await command(key);
      await assertTranslated(page.locator('.statusbar-item[id^="factnote"], .statusbar-item[id="status.message"]'));
    });

  for (const key of ['showClaims', 'showVoices', 'findEvidence'])
    test(`the view of ${key}`, async () => {
      await code.click('31,000');
      await command(key);
      const pane = ['.pane-header h3', '.pane-body .monaco-list-row', '.welcome-view-content'];
      await page.locator(`.sidebar ${pane[1]}`).first().waitFor();
      await page.waitForTimeout(2000); // documents are read
      await assertTranslated(page.locator(pane.map(each => `.sidebar ${each}`).join()), { labels: true });
    });

  test('the fact sheet', async () => {
    await command('factSheet');
    const sheet = page.locator('iframe.webview:visible').contentFrame().frameLocator('#active-frame');
    await sheet.locator('h1').first().waitFor();
    await assertTranslated(sheet.locator('body'), { labels: true });
  });

  test('the walkthrough', async () => {
    await command('openWalkthrough');
    const steps = page.locator('.gettingStartedContainer:visible .getting-started-step');
    await steps.nth(4).waitFor();
    await assertTranslated(steps);
  });
});
