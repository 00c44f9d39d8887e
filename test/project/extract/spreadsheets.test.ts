import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre';
import { faultsOf, read, refusal, told } from './documents';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** A workbook of our own: each cell a value, or a value and its format. */
async function xlsx(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([name, rows]): WriteSheet => {
    const cells = new Map<string, Partial<Cell>>();
    const values = rows.map((row, i) =>
      row.map((cell, k) => {
        if (!Array.isArray(cell)) return cell as never;
        cells.set(`${i},${k}`, { value: cell[0], style: { numFmt: cell[1] }, ...cell[2] });
        return cell[0];
      }),
    );
    return { name, rows: values, cells };
  });
  return writeXlsx({ sheets: written, properties: { modified: day('2022-09-14') } });
}

suite('a workbook of Excel', () => {
  test('has its cells as they are displayed, with their names', async () => {
    const file = await xlsx({
      Boats: [
        ['Place', 'Share', 'Cost', 'Since'],
        ['Orve', [0.314, '0.0%'], [1234567.8, '[$€-2]#,##0'], [day('2021-03-04'), 'd mmm yyyy']],
        ['Fell', 0.1 + 0.2, [-1200, '$#,##0;($#,##0)'], null],
        ['Gore', true, [12, '0.00'], [0.5, '0 "boats"']],
      ],
      More: [
        ['Place', 'Boats'],
        ['Orve', 13],
      ],
    });
    const document = await read('a.xlsx', file);
    assert.deepEqual(told(document), [
      'headings [sheet Boats, row 1] Place (A1): Place | Share (B1): Share | Cost (C1): Cost | Since (D1): Since',
      'row [sheet Boats, row 2] Place (A2): Orve | Share (B2): 31.4% | Cost (C2): €1,234,568 | Since (D2): 4 Mar 2021',
      'row [sheet Boats, row 3] Place (A3): Fell | Share (B3): 0.3 | Cost (C3): ($1,200)',
      'row [sheet Boats, row 4] Place (A4): Gore | Share (B4): TRUE | Cost (C4): 12.00 | Since (D4): 1 boats',
      'headings [sheet More, row 1] Place (A1): Place | Boats (B1): Boats',
      'row [sheet More, row 2] Place (A2): Orve | Boats (B2): 13',
    ]);
    assert.deepEqual(faultsOf(document), []);
    assert.equal(document.date, '2022-09-14');
  });

  test('has what its formulas have come to, and comments', async () => {
    const file = await xlsx({
      Boats: [
        ['Place', 'Boats'],
        [
          'Orve',
          [
            13,
            '0.0',
            { formula: '6+7', formulaResult: 13, comment: { author: 'Hanne Krog', text: 'Twelve, I think.' } },
          ],
        ],
      ],
    });
    assert.deepEqual(told(await read('a.xlsx', file)), [
      'headings [sheet Boats, row 1] Place (A1): Place | Boats (B1): Boats',
      'row [sheet Boats, row 2] Place (A2): Orve | Boats (B2): 13.0',
      'paragraph [sheet Boats, cell B2, part comment 1] <Hanne Krog> Twelve, I think.',
    ]);
  });

  test('that is hostile harms nothing', async () => {
    const bomb = zipSync({ 'xl/media/a.bin': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    assert.equal(await refusal('a.xlsx', bomb), 'broken: it unpacks to more than a document holds');
    assert.match(await refusal('a.xlsx', zipSync({ 'a.txt': strToU8('x') })), /^broken: /);
    const whole = await xlsx({
      Boats: [
        ['Place', 'Boats'],
        ['Orve', 13],
      ],
    });
    for (let length = 0; length < whole.length; length += 101)
      assert.notEqual(await refusal('a.xlsx', whole.subarray(0, length)), 'read');
  });
});

/** A workbook of LibreOffice's, of its own words for rows. */
const ods = (rows: string, name = 'Boats'): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="${name}">${rows}` +
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        '</table:table></office:spreadsheet></office:body></office:document-content>',
    ),
    'meta.xml': strToU8('<office:meta><dc:date>2022-09-14T10:30:00</dc:date></office:meta>'),
  });

const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const cell = (words: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`;

suite('a workbook of LibreOffice', () => {
  test('has its cells as they are displayed, with their names', async () => {
    const document = await read(
      'a.ods',
      ods(
        row(cell('Place'), cell('Share', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>') +
          row('<table:table-cell/>', cell('2021'), cell('2022')) +
          row(
            cell('Orve'),
            cell('31.4%', 'office:value="0.314"'),
            cell('1<text:s/>234', 'table:number-columns-repeated="2"'),
          ) +
          `<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>` +
          row(
            cell('Fell &amp; Gore'),
            '<table:table-cell><office:annotation><dc:creator>A</dc:creator><text:p>Twelve?</text:p></office:annotation><text:p>13</text:p></table:table-cell>',
          ),
      ),
    );
    assert.deepEqual(told(document), [
      'headings [sheet Boats, row 1] Place (A1): Place | Share 2021 (B1): Share',
      'headings [sheet Boats, row 2] Share 2021 (B2): 2021 | Share 2022 (C2): 2022',
      'row [sheet Boats, row 3] Place (A3): Orve | Share 2021 (B3): 31.4% | Share 2022 (C3): 1 234 | D (D3): 1 234',
      'row [sheet Boats, row 6] Place (A6): Fell & Gore | Share 2021 (B6): 13',
      'paragraph [sheet Boats, cell B6, part comment 1] Twelve?',
    ]);
    assert.deepEqual(faultsOf(document), []);
    assert.equal(document.date, '2022-09-14');
  });

  test('that is hostile harms nothing', async () => {
    const wide = row(cell('x', 'table:number-columns-repeated="999999999"')).replace(
      '<table:table-row>',
      '<table:table-row table:number-rows-repeated="999999999">',
    );
    assert.equal(await refusal('a.ods', ods(wide)), 'broken: it has more cells than a document holds');
    assert.equal(await refusal('a.ods', zipSync({ 'a.txt': strToU8('x') })), 'broken: it is no spreadsheet');
    assert.equal(await refusal('a.ods', ods('')), 'no text in it');
  });
});
