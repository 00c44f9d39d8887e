// The playground, used by mouse and keyboard.
import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { Visit } from './visit.mjs';

const HOSTILE = [
  '<script>document.title = "gone"</script>',
  '<img src="https://spy.example/x.png" onerror="document.title = 1">',
  '</p></body></html><style>* { display: none }</style>',
  '“שלום <b>עולם</b>',
  'مريم said: “Nobody asked.',
  'Ambulance 👩🏽‍🚒 drivers drivers said “yes.',
];

suite('The playground', function () {
  this.timeout(180_000);

  const visit = new Visit();
  let page;

  suiteSetup(async () => {
    await visit.begin();
    ({ page } = visit);
  });
  suiteTeardown(() => visit.end());
  setup(() => visit.open());

  test('shows what is found in the sample, in the order of the text', async () => {
    assert.deepEqual(await visit.rulesFound(), [
      'attribution/garbled',
      'quote/mismatched',
      'text/boilerplate',
      'quote/unclosed',
      'figure/malformed',
      'text/stray-capital',
      'text/stray-capital',
      'text/fused-words',
      'text/fragment',
      'text/fused-words',
      'quote/unclosed',
      'text/boilerplate',
      'figure/malformed',
      'text/boilerplate',
      'text/boilerplate',
    ]);
    assert.match(await visit.status(), /^15 places are broken, 11 can be mended unseen\. Damage: \d+ of 100\.$/);
  });

  test('fixes all that is safe, and one undo takes it back', async () => {
    const before = await visit.copy();
    await page.locator('#fix-all').click();
    await page.waitForFunction(() => document.getElementById('fix-all').disabled);
    await visit.rested();
    assert.notEqual(await visit.copy(), before);
    assert.match(await visit.status(), /^\d places? (?:is|are) broken, 0 can/);
    await page.locator('#undo').click();
    await page.waitForFunction(() => !document.getElementById('fix-all').disabled);
    await visit.rested();
    assert.equal(await visit.copy(), before);
  });

  test('reads what is typed', async () => {
    await visit.write('It rained all day. ');
    assert.equal(await visit.status(), 'Nothing is broken.');
    await page.keyboard.type('The the boats stayed in.');
    await page.locator('#findings article').waitFor();
    await visit.rested();
    assert.deepEqual(await visit.rulesFound(), ['text/repeated-word']);
  });

  test('tells what is only to be looked at from what is broken', async () => {
    await visit.write('The boats stayed in, the harbour office said. [name?] counted them.');
    assert.equal(await visit.status(), 'Nothing is broken.');
    assert.equal(await page.locator('#findings > h3').textContent(), 'Not broken, but to be looked at');
    assert.deepEqual(await visit.rulesFound(), ['copy/placeholder']);
  });

  test('says of copy in another language that it does not read it', async () => {
    await visit.write(
      'Die Boote sind nach dem Sturm nicht ausgelaufen, und der Hafen wird auch von der Stadt nicht mehr geöffnet.',
    );
    assert.match(await page.locator('#findings').textContent(), /reads as German/);
  });

  test('makes the fix that is chosen, in the list', async () => {
    await visit.write('The the boats stayed in.');
    await page.locator('#findings .fixes button').first().click();
    await visit.rested();
    assert.equal(await visit.copy(), 'The boats stayed in.');
  });

  test('has its findings at the keyboard: F8, the fixes, and back', async () => {
    await visit.write('The boats boats stayed in.');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    assert.ok(await page.evaluate(() => document.activeElement.matches('#findings .fixes button')));
    await page.keyboard.press('Enter');
    await visit.rested();
    assert.equal(await visit.copy(), 'The boats stayed in.');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'editor');
  });

  test('says under the mouse what is wrong, and mends it there', async () => {
    await visit.write('The boats boats stayed in.');
    await page.locator('.finding').first().hover();
    const hover = page.locator('.hover');
    await hover.waitFor();
    assert.match(await hover.textContent(), /twice/);
    await hover.locator('button:visible').first().click();
    await visit.rested();
    assert.equal(await visit.copy(), 'The boats stayed in.');
  });

  test('goes from tab to tab by the arrows, and leads to the words of a claim and of a voice', async () => {
    await page.locator('#findings-tab').focus();
    const seen = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'Home']) {
      await page.keyboard.press(key);
      seen.push(await page.evaluate(() => document.activeElement.id));
      assert.deepEqual(
        await page.locator('[role=tabpanel]:visible').evaluateAll(panels => panels.map(({ id }) => `${id}-tab`)),
        seen.slice(-1),
      );
    }
    assert.deepEqual(seen, [
      'claims-tab',
      'voices-tab',
      'evidence-tab',
      'findings-tab',
      'evidence-tab',
      'findings-tab',
    ]);
    const chosen = () => page.evaluate(() => document.getElementById('editor').shadowRoot.getSelection().toString());
    await page.locator('#claims-tab').click();
    await page.locator('#claims button', { hasText: /^31,000$/ }).click();
    assert.match(await chosen(), /31,000/);
    await page.locator('#voices-tab').click();
    await page.locator('#voices button', { hasText: 'My customers' }).click();
    assert.match(await chosen(), /My customers come over/);
  });

  test('lists figures with whoever is named for them, and voices with what they say', async () => {
    await visit.write(
      'The port lost 31 boats, the harbour office said. It has 12 docks.\n\n“We counted them,” said Ana Ruiz.',
    );
    await page.locator('#claims-tab').click();
    const figures = await page.locator('#claims ul').first().locator('li').allTextContents();
    assert.deepEqual(figures, ['31Named for it: the harbour office', '12Nobody is named for it.']);
    await page.locator('#voices-tab').click();
    assert.match(await page.locator('#voices').textContent(), /Ana Ruiz.*3 words in 1 quotation/);
  });

  test('holds the article against a transcript, and marks the words that differ', async () => {
    await page.locator('#evidence-tab').click();
    await page.locator('#sample-document').click();
    const card = words => page.locator('#compared article', { has: page.locator('h3', { hasText: words }) });
    await card(/^\$ 85 million$/).waitFor();
    await visit.rested();
    assert.match(await card(/^\$ 85 million$/).textContent(), /Says the same/);
    assert.deepEqual(await card('“If they have to drive').locator('mark').allTextContents(), ['[− will]']);
    const voiced =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Wren>We cannot ask people to walk over steel that we no longer trust.\n';
    await page.locator('#document').fill(voiced);
    const quotation = card('“We cannot ask people');
    await quotation.locator('mark').waitFor();
    await visit.rested();
    assert.match(await quotation.textContent(), /Differs from it in words.*00:00:01, line 4, Wren/);
    assert.deepEqual(await quotation.locator('mark').allTextContents(), ['[drive → walk]']);
  });

  for (const words of HOSTILE)
    test(`takes copy for nothing but text: ${words}`, async () => {
      const title = await page.title();
      await visit.write(`${words}\n\nThe boats boats stayed in, ${words}`);
      for (const tab of ['claims', 'voices', 'evidence']) await page.locator(`#${tab}-tab`).click();
      await page.locator('#document').fill(`${words}\n\nThe boats stayed in, 12 of them.`);
      await visit.rested();
      assert.equal(await page.title(), title);
      assert.equal(await page.locator('main img, main script, main style, main b').count(), 0);
      assert.ok((await visit.copy()).includes(words));
      await page.locator('#findings-tab').click();
      assert.ok((await visit.rulesFound()).length > 0);
    });

  test('opens a text, a Markdown, a ninjs and a Word file, and says why another is none', async () => {
    const opening = async (name, buffer) => {
      const chooser = page.waitForEvent('filechooser');
      await page.locator('#open').click();
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
    };
    const becomes = text =>
      page.waitForFunction(
        wanted => document.getElementById('editor').shadowRoot.querySelector('.cm-content').innerText.includes(wanted),
        text,
      );
    await opening('boats.txt', Buffer.from('\ufeffNine boats stayed in.'));
    await becomes('Nine boats stayed in.');
    await opening('boats.md', Buffer.from('The **boats** boats stayed in, `and and` sank.'));
    await becomes('**boats**');
    const item = { headline: 'The boats', body_text: 'They went out.\n\nThe boats boats stayed in.' };
    await opening('boats.ninjs', Buffer.from(JSON.stringify(item)));
    await becomes('body_text');
    await visit.rested();
    assert.deepEqual(await visit.rulesFound(), ['text/repeated-word']);
    await opening('boats.docx', wordFile('Ten boats boats stayed in.'));
    await becomes('Ten boats boats stayed in.');
    await visit.rested();
    assert.deepEqual(await visit.rulesFound(), ['text/repeated-word']);
    await opening('boats.docx', Buffer.from('no archive'));
    await page.waitForFunction(() => /boats\.docx cannot be read/.test(document.getElementById('status').textContent));
    await becomes('Ten boats boats stayed in.');
  });

  test('copies the article', async () => {
    await visit.write('Nine boats stayed in.');
    await page.locator('#copy').click();
    await page.waitForFunction(() => document.getElementById('status').textContent === 'The article is copied.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Nine boats stayed in.');
  });

  test('takes a file that is dropped', async () => {
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Eight boats boats stayed in.'], 'boats.txt'));
      return data;
    });
    await page.dispatchEvent('#editor', 'drop', { dataTransfer: dropped });
    await page.waitForFunction(() => document.querySelectorAll('#findings article').length === 1);
    assert.equal(await visit.copy(), 'Eight boats boats stayed in.');
  });

  test('asked nobody but its own server, and nothing went wrong', () => {
    assert.deepEqual(visit.askedElsewhere(), []);
    assert.deepEqual(visit.problems, []);
  });
});

/** A Word document of one paragraph. */
function wordFile(words) {
  const parts = {
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]))));
}
