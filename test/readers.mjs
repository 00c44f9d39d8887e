// Fact sheets in the programs that people open them with: a browser, a word processor, what reads tables, what reads annotations.
// Where a program is missing its tests are skipped, and say so.
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { launchBrowser } from '../scripts/browser.mjs';
import { temporaryFolder } from '../scripts/host.mjs';
import { root } from '../scripts/setup.mjs';

/** What may not come through as anything but text, and names that need more than ASCII. */
const HOSTILE = [
  '<script>document.title = "gone"</script>',
  '<img src="https://spy.example/x.png" onerror="document.title = 1">',
  '</p></body></html><style>* { display: none }</style>',
  '<a href="javascript:alert(1)">here</a>',
  "=cmd|' /C calc'!A1",
  '@SUM(1+1)*cmd',
  ']]><!-- --><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '</w:t></w:r><w:r><w:t>x',
  '[x](javascript:alert(1)) ![y](https://spy.example/y.png)',
  '| a | b | ``` `c` ```',
  '&lt;b&gt; &amp;amp; &#60;',
  '{{7*7}} ${7*7} <%= 7 %>',
  'مريم الخطيب',
  'נֹעָה לוי',
  '👩🏽‍🚒🇳🇴 Zoë Ångström',
  '𝒜𝓃𝒶 \u{20BB7}野家',
];

const HEADLINE = 'Cargo of مريم grows 👩🏽‍🚒 by 31 percent';

const said = i => `Boat ${i + 1} carried ${400 + i} people`;
const COPY = [
  `# ${HEADLINE}[^1]`,
  'By Tom Hall',
  ...HOSTILE.map((words, i) => `${said(i)}, ${escaped(words)} told the board.`),
  '“We lost a boat,” said مريم الخطيب.',
  '[^1]: The port counts by hand, and has done so for 12 years.',
].join('\n\n');

/** Markdown that shows these words and nothing else. */
function escaped(words) {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

suite('Fact sheets in their readers', function () {
  this.timeout(180_000);

  const folder = temporaryFolder();
  const cli = path.join(root, 'dist', 'cli.js');
  const factnote = (...args) => execFileSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  const at = name => path.join(folder, name);
  const inOneLine = text => text.replace(/\s+/g, ' ');
  const SIGNS = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  const unescaped = text => text.replace(/&(\w+);/g, (all, name) => SIGNS[name] ?? all);
  /** Without what only says in which direction letters go. */
  const plain = text => inOneLine(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));

  suiteSetup(() => {
    fs.writeFileSync(at('a.md'), COPY);
    for (const [i, words] of HOSTILE.entries()) {
      const on = ['--exact', `${400 + i} people`, '--comment', `${words} says so`, '--checker', words];
      const backed = ['--status', 'verified', '--evidence', `interview: ${words}, by phone`];
      factnote('notes', 'add', 'a.md', ...on, ...(i % 2 ? backed : []));
    }
    factnote('notes', 'add', 'a.md', '--exact', '“We lost a boat,”', '--comment', 'Which?', '--checker', 'Eva Holm');
    factnote('notes', 'add', 'a.md', '--exact', 'a boat,”', '--comment', 'A boat?', '--checker', 'Eva Holm');
    factnote('notes', 'add', 'a.md', '--exact', '31 percent', '--comment', 'Of what?', '--checker', 'Eva Holm');
    for (const format of ['md', 'html', 'docx', 'csv', 'jsonld'])
      factnote('report', 'a.md', '--format', format, '--out', `a.${format === 'md' ? 'sheet.md' : format}`);
  });

  suite('HTML in Chromium', () => {
    let browser, page;
    const asked = [];
    const wrong = [];
    suiteSetup(async () => {
      ({ browser, page } = await launchBrowser());
      page.on('request', request => asked.push(request.url()));
      page.on('dialog', dialog => (wrong.push(dialog.message()), dialog.dismiss()));
      page.on('console', message => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', error => wrong.push(error.message));
      await page.goto(pathToFileURL(at('a.html')).href);
    });
    suiteTeardown(() => browser?.close());

    test('is text, asks for nothing, and runs nothing', async () => {
      const text = plain(await page.locator('body').innerText());
      for (const words of HOSTILE) assert.ok(text.split(plain(words)).length > 3, words);
      assert.deepEqual(wrong, []);
      assert.deepEqual(asked, [pathToFileURL(at('a.html')).href]);
      assert.match(await page.title(), /^Fact sheet: /);
      assert.equal(await page.locator('script, img, body style, iframe, object').count(), 0);
    });

    test('has the headline whole, and its footnote', async () => {
      const text = plain(await page.locator('body').innerText());
      assert.ok(text.includes('Cargo of مريم grows 👩🏽‍🚒 by 31 percent'));
      assert.ok(text.includes('The port counts by hand'));
    });

    test('a number leads to its note and back, by mouse and by key', async () => {
      const first = page.locator('sup a').first();
      await first.click();
      assert.match(page.url(), /#n1$/);
      await page.locator('#n1 h3 a').focus();
      await page.keyboard.press('Enter');
      assert.match(page.url(), /#c1$/);
    });

    test('prints on several pages of paper, and nothing is cut off at their sides', async () => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 700, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0);
      assert.ok((await page.pdf()).length > 10_000);
    });
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  suite(`DOCX in LibreOffice${office ? '' : ' (skipped: there is no soffice here)'}`, () => {
    const convert = (to, from, out) =>
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(at('office'))}`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          out,
          from,
        ],
        { cwd: folder, stdio: 'pipe' },
      );
    suiteSetup(function () {
      if (!office) this.skip();
    });

    test('is text', () => {
      convert('txt:Text (encoded):UTF8', 'a.docx', at('txt'));
      const text = plain(fs.readFileSync(at('txt/a.txt'), 'utf8'));
      for (const words of HOSTILE) assert.ok(text.split(plain(words)).length > 3, words);
      assert.ok(text.includes('Cargo of مريم grows 👩🏽‍🚒 by 31 percent'));
    });

    test('has the footnote of each claim beside it', () => {
      convert('fodt', 'a.docx', at('fodt'));
      const text = fs.readFileSync(at('fodt/a.fodt'), 'utf8');
      const notes = Array.from(text.matchAll(/<text:note .*?<\/text:note>/gs), ([note]) =>
        note.replace(/<[^>]*>/g, ''),
      );
      const { data } = Papa.parse(fs.readFileSync(at('a.csv'), 'utf8'), { header: true, skipEmptyLines: true });
      const remarks = data.map(row => row.Remark).filter(remark => remark);
      const told = notes.map(unescaped).filter(note => note.includes('Remark: '));
      assert.equal(told.length, remarks.length);
      remarks.forEach((remark, i) =>
        assert.ok(inOneLine(told[i]).includes(inOneLine(remark.replace(/^'/, ''))), `${told[i]} | ${remark}`),
      );
    });

    test('prints', () => {
      convert('pdf', 'a.docx', at('pdf'));
      assert.ok(fs.statSync(at('pdf/a.pdf')).size > 20_000);
    });

    test('loses no comment where it is saved there and taken in again', () => {
      convert('docx', 'a.docx', at('saved'));
      factnote('import', 'saved/a.docx', '--out', 'back.txt');
      const notes = name => JSON.parse(factnote('notes', 'list', name, '--format', 'json')).notes;
      const told = name => notes(name).map(({ exact, status, comment, checker }) => [exact, status, comment, checker]);
      assert.deepEqual(told('back.txt'), told('a.md'));
    });
  });

  test('CSV by papaparse: a row a claim, and no cell is a formula', () => {
    const { data, errors } = Papa.parse(fs.readFileSync(at('a.csv'), 'utf8'), { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    const remarks = data.map(row => row.Remark);
    for (const words of HOSTILE)
      assert.ok(
        remarks.some(each => each.includes(`${words} says so`)),
        words,
      );
    for (const cell of data.flatMap(row => Object.values(row))) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
  });

  test('JSON-LD by the schema of notes', () => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(root, 'schemas/note-file.schema.json'), 'utf8')));
    const notes = JSON.parse(fs.readFileSync(at('a.jsonld'), 'utf8'));
    assert.equal(notes.length, HOSTILE.length + 3);
    assert.ok(validate(notes), JSON.stringify(validate.errors));
    const values = JSON.stringify(notes);
    for (const words of HOSTILE) assert.ok(values.includes(JSON.stringify(words).slice(1, -1)), words);
  });

  test('Markdown has a footnote for each number, and nothing of the copy is markup', () => {
    const text = fs.readFileSync(at('a.sheet.md'), 'utf8');
    const marks = new Set(text.match(/\[\^\d+\](?!:)/g));
    for (const mark of marks) assert.ok(text.includes(`\n${mark}: `), mark);
    assert.doesNotMatch(text, /(?<!\\)<(?:script|img|style|a|w:)|(?<!\\)\]\(javascript/);
  });
});
