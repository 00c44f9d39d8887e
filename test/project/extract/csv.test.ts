import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shapeOf } from '../../../src/project/extract/table-shape';
import { faultsOf, read, told } from './documents';

suite('a table', () => {
  const cases: [name: string, text: string, blocks: string[]][] = [
    [
      'has the headings of its columns',
      'Month,Rate\n2022-08-01,3.7\n2022-09-01,3.5\n',
      [
        'headings [line 1, row 1] Month: Month | Rate: Rate',
        'row [line 2, row 2] Month: 2022-08-01 | Rate: 3.7',
        'row [line 3, row 3] Month: 2022-09-01 | Rate: 3.5',
      ],
    ],
    [
      'may be quoted, over several lines, with quotation marks inside',
      'Place, Said\r\n"Orve, north","We ""lost""\r\n13 boats" \r\nFell ,No\r\n',
      [
        'headings [line 1, row 1] Place: Place | Said: Said',
        'row [line 2, row 2] Place: Orve, north | Said: We \\"\\"lost\\"\\"\\r\\n13 boats',
        'row [line 4, row 3] Place: Fell | Said: No',
      ],
    ],
    [
      'may have another delimiter',
      'Place;Boats\nOrve;1,5\nFell;2,5\n',
      [
        'headings [line 1, row 1] Place: Place | Boats: Boats',
        'row [line 2, row 2] Place: Orve | Boats: 1,5',
        'row [line 3, row 3] Place: Fell | Boats: 2,5',
      ],
    ],
    [
      'may have no headings',
      '2022-08-01,3.7\n2022-09-01,3.5\n',
      ['row [line 1, row 1] A: 2022-08-01 | B: 3.7', 'row [line 2, row 2] A: 2022-09-01 | B: 3.5'],
    ],
    [
      'may have a title and headings of two lines',
      'Boats lost in the storm,,,\n,,,\nHarbour,2021,,2022,\n,Ferries,Boats,Ferries,Boats\nOrve,1,12,2,13\n',
      [
        'heading [line 1, row 1] Boats lost in the storm,,,',
        'headings [line 3, row 3] Harbour: Harbour | 2021 Ferries: 2021 | 2022 Ferries: 2022',
        'headings [line 4, row 4] 2021 Ferries: Ferries | 2021 Boats: Boats | 2022 Ferries: Ferries | 2022 Boats: Boats',
        'row [line 5, row 5] Harbour: Orve | 2021 Ferries: 1 | 2021 Boats: 12 | 2022 Ferries: 2 | 2022 Boats: 13',
      ],
    ],
    [
      'is read line by line from where its quotation marks are broken',
      'Place,Boats\nOrve,13\n"Fell" x,2\n',
      [
        'headings [line 1, row 1] Place: Place | Boats: Boats',
        'row [line 2, row 2] Place: Orve | Boats: 13',
        'paragraph [line 3] \\"Fell\\" x,2',
      ],
    ],
  ];
  for (const [name, text, blocks] of cases)
    test(name, async () => {
      const document = await read('boats.csv', text);
      assert.equal(document.text, text);
      assert.deepEqual(told(document), blocks);
    });

  test('with tabs has commas in its cells', async () => {
    assert.deepEqual(told(await read('boats.tsv', 'Place\tBoats\nOrve\t1,300, at most\n')), [
      'headings [line 1, row 1] Place: Place | Boats: Boats',
      'row [line 2, row 2] Place: Orve | Boats: 1,300, at most',
    ]);
  });

  test('of any signs has cells in their rows', async () => {
    const cell = fc.array(fc.constantFrom('a', '1', '"', ',', '\n', '\r', ' ', ';', '\t'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cell, cell, async (a, b) => {
        const document = await read('a.csv', `x,y\n${a.join('')},${b.join('')}\n1,2\n`);
        assert.deepEqual(faultsOf(document), []);
      }),
    );
  });
});

suite('the shape of a table', () => {
  /** A line a row: what it is, and each cell that is filled with the heading of its column. */
  const shape = (...rows: string[]) => {
    const grid = rows.map(row => row.split('|'));
    return shapeOf(grid).map(({ kind, columns }, i) =>
      [kind, ...grid[i].flatMap((cell, k) => (cell && kind === 'row' ? [`${columns[k]}=${cell}`] : []))].join(' '),
    );
  };
  const cases: [name: string, rows: string[], shape: string[]][] = [
    [
      'years are headings beside an empty corner',
      ['|2021|2022', 'Boats|12|13'],
      ['headings', 'row A=Boats 2021=12 2022=13'],
    ],
    [
      'years are headings beside a word',
      ['Lost|2021|2022', 'Boats|12|13'],
      ['headings', 'row Lost=Boats 2021=12 2022=13'],
    ],
    ['values are no headings', ['Orve|12|13', 'Fell|2|3'], ['row A=Orve B=12 C=13', 'row A=Fell B=2 C=3']],
    [
      'the corner may be filled in the second line of headings',
      ['|Boats|Boats', 'Harbour|2021|2022', 'Orve|12|13'],
      ['headings', 'headings', 'row Harbour=Orve Boats 2021=12 Boats 2022=13'],
    ],
    ['words alone have headings', ['Name|Town', 'Ruiz|Orve'], ['headings', 'row Name=Ruiz Town=Orve']],
    ['a single row is no heading', ['Name|Town'], ['row A=Name B=Town']],
    [
      'a note above it is its title',
      ['In thousands|', 'Year|Boats', '2021|12'],
      ['heading', 'headings', 'row Year=2021 Boats=12'],
    ],
    [
      'a gap in a row of values is no heading',
      ['Year|Boats|Note', '2021|12|', '|13|late'],
      ['headings', 'row Year=2021 Boats=12', 'row Boats=13 Note=late'],
    ],
    ['one column is one column', ['Boats', '12', '13'], ['headings', 'row Boats=12', 'row Boats=13']],
    ['nothing is nothing', [], []],
    [
      'behind an empty row its headings still count, or others do',
      ['Year|Boats', '2021|12', '|', '2022|13', '|', 'Ferries|', 'Year|Ferries', '2021|1', '|', 'Krog|Fell'],
      [
        'headings',
        'row Year=2021 Boats=12',
        'row',
        'row Year=2022 Boats=13',
        'row',
        'heading',
        'headings',
        'row Year=2021 Ferries=1',
        'row',
        'row Year=Krog Ferries=Fell',
      ],
    ],
    [
      'many columns have letters',
      [Array(28).fill('1').join('|')],
      [`row ${[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA', 'AB'].map(each => `${each}=1`).join(' ')}`],
    ],
  ];
  for (const [name, rows, told] of cases) test(name, () => assert.deepEqual(shape(...rows), told));
});
