// The page of a fact sheet in a browser, without the editor: whatever comes after whatever, it shows what it was told last.
// The editor is played by a few lines that keep what the page says to it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/setup.mjs';

const script = fs.readFileSync(path.join(root, 'dist', 'page', 'fact-sheet.js'), 'utf8');

const element = (name, attributes, ...children) => ({ name, attributes, children });
const mark = number =>
  element(
    'sup',
    { id: `c${number}` },
    element('button', { type: 'button', 'data-claim': `${number}` }, `${number}`),
    ' ',
    element('a', { href: `#n${number}` }, '✓'),
  );
const note = (number, ...children) =>
  element(
    'article',
    { id: `n${number}` },
    element('button', { type: 'button', 'data-claim': `${number}` }, `${number}`),
    ...children,
  );
const sheet = count =>
  element(
    'main',
    {},
    element('section', { 'data-group': '' }, ...Array.from({ length: count }, (_, i) => mark(i + 1))),
    element('section', { 'data-group': '' }, ...Array.from({ length: count }, (_, i) => note(i + 1, `Note ${i + 1}`))),
  );

suite('The page of a fact sheet', function () {
  this.timeout(60_000);

  let browser, page;
  suiteSetup(async () => {
    ({ browser, page } = await launchBrowser());
  });
  suiteTeardown(() => browser?.close());
  setup(async () => {
    await page.goto('about:blank');
    await page.evaluate(() => {
      window.said = [];
      window.acquireVsCodeApi = () => ({
        postMessage: message => void window.said.push(message),
        setState: state => void (window.kept = state),
      });
    });
    await page.addScriptTag({ content: `document.head.remove(); document.body.replaceChildren(); ${script}` });
  });

  const show = told =>
    page.evaluate(
      given =>
        void window.dispatchEvent(new MessageEvent('message', { data: { page: given, article: 'file:///a.txt' } })),
      told,
    );
  const said = () => page.evaluate(() => window.said.splice(0));
  const html = () => page.evaluate(() => document.body.innerHTML);
  const focused = () => page.evaluate(() => document.activeElement.closest('[id]')?.id);

  test('asks for what it is to show', async () => assert.deepEqual(await said(), [{ ask: 'page' }]));

  test('leaves with the editor the address of its article, and no more', async () => {
    await show(sheet(3));
    assert.deepEqual(await page.evaluate(() => window.kept), { article: 'file:///a.txt' });
  });

  test('leads to claims by mouse, Enter and the space bar', async () => {
    await show(sheet(3));
    await said();
    await page.locator('#c2 button').click();
    await page.locator('#n3 button').focus();
    await page.keyboard.press('Enter');
    await page.locator('#c1 button').focus();
    await page.keyboard.press('Space');
    assert.deepEqual(await said(), [{ claim: 2 }, { claim: 3 }, { claim: 1 }]);
  });

  test('has one stop of the tab key in each list, and arrows from number to number', async () => {
    await show(sheet(600));
    const stops = [];
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    assert.deepEqual(stops, ['c1', 'n1']);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    assert.equal(await focused(), 'n2');
    await page.keyboard.press('End');
    assert.equal(await focused(), 'n600');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), 'c1');
  });

  test('keeps the focus and what is folded when something else changes', async () => {
    const folded = text =>
      element('main', {}, element('details', { open: '' }, element('summary', {}, 'Why'), text), mark(1));
    await show(folded('a'));
    await page.locator('summary').click();
    await page.locator('#c1 button').focus();
    await show(folded('b'));
    assert.equal(await focused(), 'c1');
    assert.equal(await page.locator('details').getAttribute('open'), null);
    assert.ok((await html()).includes('b</details>'));
  });

  test('a sign leads from the copy to the note', async () => {
    await show(sheet(5));
    await page.locator('#c4 a').click();
    assert.equal(await focused(), 'n4');
  });

  test('has nothing but what a page may have', async () => {
    for (const [name, attributes] of [
      ['script', {}],
      ['iframe', { src: 'https://spy.example' }],
      ['style', {}],
    ]) {
      await show(sheet(1));
      const before = await html();
      await show(element('main', {}, element(name, attributes, 'x'))).catch(() => {});
      assert.ok(!(await html()).includes(`<${name}`), before);
    }
    await show(
      element('main', {}, element('a', { href: 'javascript:said.push(1)', onclick: 'said.push(2)', style: 'x' }, 'x')),
    );
    assert.equal(await page.locator('main').innerHTML(), '<a>x</a>');
  });

  test('shows what it was told last, whatever was there before', async () => {
    const text = fc.constantFrom('', ' ', 'a', '<b>&amp;</b>', '“שלום”', '👷🏽‍♀️', '</p><script>alert(1)</script>');
    const attributes = fc.dictionary(fc.constantFrom('class', 'id', 'dir', 'aria-label'), text, { maxKeys: 2 });
    const tree = fc.letrec(tie => ({
      node: fc.oneof({ maxDepth: 4 }, text, tie('element')),
      element: fc
        .tuple(fc.constantFrom('p', 'section', 'span', 'ul'), attributes, fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, given, children]) => element(name, given, ...children)),
    })).element;
    const main = fc.array(tree, { maxLength: 4 }).map(children => element('main', {}, ...children));
    await fc.assert(
      fc.asyncProperty(main, main, async (before, after) => {
        await page.evaluate(() => document.body.replaceChildren());
        await show(after);
        await page.evaluate(() => {
          window.fresh = document.body.cloneNode(true);
          document.body.replaceChildren();
        });
        await show(before);
        await show(after);
        assert.ok(await page.evaluate(() => document.body.isEqualNode(window.fresh)));
      }),
      { numRuns: 200 },
    );
  });
});
