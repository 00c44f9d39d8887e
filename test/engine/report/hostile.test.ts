/** Copy, remarks and names that would like to be something else than text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { micromark } from 'micromark';
import Papa from 'papaparse';
import { sheetFormats } from '../../../src/engine/report/formats';
import { escaped } from '../../../src/engine/report/markdown';
import { inOneLine } from '../../../src/engine/report/printable';
import { HOSTILE, on, sheetOf } from './sheets';

/** A sheet with hostile words wherever somebody may write some. */
function hostileSheet(words: string, format: 'text' | 'markdown' = 'text') {
  const copy = `${words} 31 percent\n\n${words} grew 12 boats, ${words}\n\n“${words} is late,” said Ana Ruiz.\n`;
  const evidence = [{ source: `interview: ${words} x, by phone`, quote: words, seen: '', place: `part=${words}` }];
  const past = { status: 'query' as const, checker: words, when: '2026-11-20T08:00:00Z', comment: words, evidence };
  const said = { comment: words, checker: words, evidence, history: [past] };
  const note = on(copy, '12 boats', {
    ...said,
    replies: [{ comment: words, checker: words, created: '2026-11-22T10:00:00Z' }],
  });
  return sheetOf(copy, [note], { format }, { path: `${words}.txt` });
}

interface Tags {
  readonly names: Set<string>;
  readonly addresses: string[];
  text: string;
}

/** What a browser sees of a page. */
function tagsIn(html: string): Tags {
  const tags: Tags = { names: new Set(), addresses: [], text: '' };
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.names.add(name);
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(ATTRIBUTES.has(key), `${name} has ${key}`);
        if (key === 'href') tags.addresses.push(value);
      }
    },
    ontext: text => void (tags.text += text),
  });
  parser.end(html);
  return tags;
}

const ATTRIBUTES = new Set('lang charset http-equiv content name class id href rel dir aria-label'.split(' '));
const TAGS = new Set(
  'html head meta title style body main header section article h1 h2 h3 p blockquote dl dt dd ul li span sup a small bdi'.split(
    ' ',
  ),
);

suite('hostile copy', () => {
  for (const words of HOSTILE) {
    test(`is text in HTML: ${JSON.stringify(words)}`, () => {
      const { names, addresses, text } = tagsIn(sheetFormats.html([hostileSheet(words)]));
      assert.deepEqual(
        [...names].filter(name => !TAGS.has(name)),
        [],
      );
      assert.deepEqual(
        addresses.filter(each => !/^#[nc]\d+$|^https?:/.test(each)),
        [],
      );
      assert.ok(text.includes(inOneLine(words)), text);
    });

    test(`is text in Markdown: ${JSON.stringify(words)}`, () => {
      const html = micromark(sheetFormats.md([hostileSheet(words)]), {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
      });
      assert.deepEqual(html.match(/<(?!\/?(?:h[1-3]|p|ul|li|strong|pre|code)\b)[^>]*>/g), null);
    });

    test(`runs nothing in a spreadsheet: ${JSON.stringify(words)}`, () => {
      const { data, errors } = Papa.parse<string[]>(sheetFormats.csv([hostileSheet(words)]), { skipEmptyLines: true });
      assert.deepEqual(errors, []);
      for (const cell of data.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@\t\r]/);
      assert.ok(data.flat().some(cell => cell.includes(inOneLine(words))));
    });
  }

  test('comes through Markdown as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 .*_`[]()<>#|~&$!+-=\\:^\n"@/') }), words => {
        const inner = inOneLine(words);
        if (!inner) return;
        const html = micromark(escaped(words));
        const text = html.replace(/^<p>|<\/p>$/g, '').replace(/&(lt|gt|amp|quot);/g, (_, name: string) => SIGNS[name]);
        assert.equal(text, inner);
      }),
      { numRuns: 2000 },
    );
  });

  const cells: [value: string, read: string][] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['plain, "quoted"\nand more', 'plain, "quoted"\nand more'],
    ['a-b', 'a-b'],
  ];
  for (const [value, read] of cells)
    test(`a remark in a cell: ${JSON.stringify(value)}`, () => {
      const copy = 'Cargo grew 31 percent.';
      const csv = sheetFormats.csv([sheetOf(copy, [on(copy, '31 percent', { comment: value })])]);
      const { data } = Papa.parse<string[]>(csv);
      assert.equal(data[1][data[0].indexOf('Remark')], read);
    });
});

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
