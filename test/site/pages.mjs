// All pages of the site: they lead somewhere, everybody can use them, they connect to nothing, and they are small.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { gzipSync } from 'node:zlib';
import { SITE, Visit } from './visit.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In KB, gzipped: what is loaded before anybody can type, what reads articles, and each piece that comes when it is needed. */
const MOST = { playground: 98, engine: 272, piece: 50 };

const WINDOWS = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 740 } };

suite('The site', function () {
  this.timeout(180_000);

  const visit = new Visit();
  let page;

  suiteSetup(async () => {
    await visit.begin();
    ({ page } = visit);
  });
  suiteTeardown(() => visit.end());
  setup(() => visit.open());

  test('the pages of the rules have marked examples, which can be tried', async () => {
    await page.goto(`${visit.server.address}rules/index.html`);
    await page.locator('a[href="text/repeated-word.html"]').click();
    assert.ok((await page.locator('.example mark').count()) >= 3);
    const marked = await page.locator('.example .copy').first().textContent();
    await page.locator('.example a').first().click();
    await page.waitForURL(/#text\/repeated-word\/1$/);
    await visit.rested();
    assert.equal((await visit.copy()).trim(), marked.trim());
    assert.ok((await visit.rulesFound()).includes('text/repeated-word'));
  });

  test('every link leads somewhere', () => {
    const broken = [];
    for (const file of globSync('**/*.html', { cwd: SITE })) {
      const html = fs.readFileSync(path.join(SITE, file), 'utf8');
      for (const [, to] of html.matchAll(/(?:href|src)="(?!https:)([^"#]+)/g))
        if (!fs.existsSync(path.join(SITE, path.dirname(file), to))) broken.push(`${file}: ${to}`);
    }
    assert.deepEqual(broken, []);
  });

  test('neither the page nor its worker can connect to anything', async () => {
    const connects = async address => {
      try {
        return (await fetch(address)).ok;
      } catch {
        return false;
      }
    };
    const address = `${visit.server.address}index.html`;
    assert.equal(await page.evaluate(connects, address), false);
    assert.equal(await page.workers()[0].evaluate(connects, address), false);
    visit.problems.length = 0; // the browser tells of both
  });

  for (const colorScheme of ['light', 'dark'])
    for (const [name, size] of Object.entries(WINDOWS))
      test(`everybody can use it: ${colorScheme}, ${name}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        await page.locator('#evidence-tab').click();
        await page.locator('#sample-document').click();
        await page.locator('#compared article').first().waitFor();
        for (const tab of ['findings', 'claims', 'voices', 'evidence']) {
          await page.locator(`#${tab}-tab`).click();
          assert.deepEqual(await seriousProblems(), [], tab);
        }
        for (const address of ['rules/index.html', 'rules/quote/unclosed.html']) {
          await page.goto(visit.server.address + address);
          assert.deepEqual(await seriousProblems(), [], address);
        }
        await page.setViewportSize(WINDOWS.wide);
      });

  /** What axe-core finds, of some weight; and whether the page is wider than the window. */
  async function seriousProblems() {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    const found = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    return tooWide ? [...found, 'wider than the window'] : found;
  }

  test('asked nobody but its own server, and nothing went wrong', () => {
    assert.deepEqual(visit.askedElsewhere(), []);
    assert.deepEqual(visit.problems, []);
  });

  test('is small', () => {
    const sizes = Object.fromEntries(
      fs
        .readdirSync(SITE)
        .filter(file => file.endsWith('.js') && !file.startsWith('lexicon'))
        .map(file => [file, gzipSync(fs.readFileSync(path.join(SITE, file))).length / 1024]),
    );
    const { 'playground.js': playground, ...others } = sizes;
    const [engine, ...pieces] = Object.values(others).sort((a, b) => b - a);
    assert.ok(playground <= MOST.playground, `the playground: ${playground} KB`);
    assert.ok(engine <= MOST.engine, `the engine: ${engine} KB`);
    assert.deepEqual(
      pieces.filter(size => size > MOST.piece),
      [],
    );
  });
});
