import assert from 'node:assert/strict';
import { english } from '../../../src/engine/phrase';
import { isRunTogether } from '../../../src/project/extract/pdf-lines';
import { faultsOf, read, refusal, told } from './documents';
import { at, column, pdf } from './pdfs';

const LEFT = [
  'We lost thirteen boats in the',
  'storm, and nobody was hurt in',
  'the harbour of Orve that night',
  'because all were warned.',
];
const RIGHT = [
  'The council will pay for half',
  'of them, the mayor said, and',
  'the owners will pay the rest',
  'over the next five years.',
];

suite('figures of a PDF', () => {
  test('that were run together are known by their width', () => {
    const isIt = (words: string, width: number): boolean => isRunTogether({ words, width, size: 10 });
    assert.deepEqual(
      [isIt('2563630', 120), isIt('2563630', 39), isIt('256', 120), isIt('wide', 120)],
      [true, false, false, false],
    );
  });
});

suite('a PDF', () => {
  const cases: [name: string, pages: string[], blocks: string[]][] = [
    [
      'has pages, lines and paragraphs',
      [
        [
          at(72, 720, 'The storm', 20),
          column(72, 680, ['We lost 13 boats', 'in the storm.']),
          column(72, 630, ['All of them.']),
        ].join('\n'),
        at(72, 720, 'It was late.'),
      ],
      [
        'paragraph [page 1, line 1] The storm',
        'paragraph [page 1, line 2] We lost 13 boats\\nin the storm.',
        'paragraph [page 1, line 4] All of them.',
        'paragraph [page 2, line 1] It was late.',
      ],
    ],
    [
      'begins a paragraph with an indent',
      [
        column(72, 700, ['We lost 13 boats', 'in the storm.']) +
          '\n' +
          at(90, 672, 'All of them') +
          '\n' +
          at(72, 658, 'were insured.'),
      ],
      [
        'paragraph [page 1, line 1] We lost 13 boats\\nin the storm.',
        'paragraph [page 1, line 3] All of them\\nwere insured.',
      ],
    ],
    [
      'has columns, in whatever order they were set',
      [
        [
          at(72, 740, 'A headline that goes over both of the columns below it', 18),
          ...LEFT.map((words, i) => `${at(320, 700 - 14 * i, RIGHT[i])}\n${at(72, 700 - 14 * i, words)}`),
        ].join('\n'),
      ],
      [
        'paragraph [page 1, line 1] A headline that goes over both of the columns below it',
        `paragraph [page 1, line 2] ${LEFT.join('\\n')}`,
        `paragraph [page 1, line 6] ${RIGHT.join('\\n')}`,
      ],
    ],
    [
      'has tables, whose figures are never one number',
      [
        [
          at(72, 700, 'Boats lost in each of the harbours:'),
          ...[
            ['Place', '2021', '2022'],
            ['Orve', '256', '36'],
            ['Fell', '12', '9'],
            ['Gore', '', '7'],
          ].map((row, i) => row.map((words, k) => (words ? at(72 + 90 * k, 680 - 14 * i, words) : '')).join('\n')),
        ].join('\n'),
      ],
      [
        'paragraph [page 1, line 1] Boats lost in each of the harbours:',
        'headings [page 1, line 2, row 1] Place: Place | 2021: 2021 | 2022: 2022',
        'row [page 1, line 3, row 2] Place: Orve | 2021: 256 | 2022: 36',
        'row [page 1, line 4, row 3] Place: Fell | 2021: 12 | 2022: 9',
        'row [page 1, line 5, row 4] Place: Gore | 2022: 7',
      ],
    ],
    [
      'reads a table beside prose for itself, and figures that stand close as two cells',
      [
        LEFT.map((words, i) =>
          [
            at(72, 700 - 14 * i, words),
            at(330, 700 - 14 * i, 'abcd'[i]),
            at(360, 700 - 14 * i, `1${i}`),
            at(381, 700 - 14 * i, `2${i}`),
          ].join('\n'),
        ).join('\n'),
      ],
      [
        `paragraph [page 1, line 1] ${LEFT.join('\\n')}`,
        ...['a', 'b', 'c', 'd'].map(
          (name, i) => `row [page 1, line ${i + 5}, row ${i + 1}] A: ${name} | B: 1${i} | C: 2${i}`,
        ),
      ],
    ],
    [
      'parts figures that nearly touch, and joins the pieces of a word',
      [
        [
          at(72, 700, '256', 10),
          at(72, 660, 'har', 10),
          at(89, 700, '36', 10),
          at(300, 500, 'Apart.', 10),
          at(87, 660, 'bour', 10),
        ].join('\n'),
      ],
      ['paragraph [page 1, line 1] 256 36\\nharbour', 'paragraph [page 1, line 3] Apart.'],
    ],
    [
      'mends words that are broken at the end of a line, and no others',
      [
        column(72, 700, [
          'We lost 13 boats in the har-',
          'bour, the well-',
          'known owners of the Kroghul-',
          'len said. The Kroghullen wing is a re-',
          '2022 plan by Jean-',
          'Luc.',
        ]),
      ],
      [
        'paragraph [page 1, line 1] We lost 13 boats in the harbour,\\nthe well-known\\nowners of the Kroghullen\\nsaid. The Kroghullen wing is a re-\\n2022 plan by Jean-\\nLuc.',
      ],
    ],
    [
      'does not read what stands on its side',
      [`${at(72, 700, 'Upright.')}\nBT /F1 12 Tf 0 1 -1 0 500 300 Tm (Draft) Tj ET`],
      ['paragraph [page 1, line 1] Upright.'],
    ],
  ];
  for (const [name, pages, blocks] of cases)
    test(name, async () => {
      const document = await read('a.pdf', pdf(pages));
      assert.deepEqual(told(document), blocks);
      assert.deepEqual(faultsOf(document), []);
    });

  test('that is a scan is said to be one, and so are pages', async () => {
    const picture = '10 10 200 200 re f';
    assert.equal(await refusal('a.pdf', pdf([picture, picture])), 'a scan, no text');
    const { missing } = await read(
      'a.pdf',
      pdf([at(72, 700, 'Text.'), picture, picture, at(72, 700, 'Text.'), picture]),
    );
    assert.deepEqual(missing, [{ template: 'pages that are a scan, no text: {0}', args: ['2–3, 5'] }]);
  });

  test('has the date of its making, and may have any name', async () => {
    assert.equal(
      (await read('a.pdf', pdf([at(72, 700, 'x')], "/CreationDate (D:20220914103000+02'00')"))).date,
      '2022-09-14',
    );
    assert.equal((await read('a.txt', pdf([at(72, 700, 'x')]))).text, 'x');
  });

  test('that is broken or hostile harms nothing', async () => {
    const whole = pdf([at(72, 700, 'We lost 13 boats.')], '', {
      catalog: '/OpenAction << /S /JavaScript /JS (while(true){}) >> /AA << /O << /S /Launch /F (x) >> >>',
    });
    assert.equal((await read('a.pdf', whole)).text, 'We lost 13 boats.');
    for (let length = 0; length < whole.length; length += 50) {
      const said = await refusal('a.pdf', whole.subarray(0, length));
      assert.match(said, /^(?:read|a scan, no text|broken: .+)$/);
    }
    const deep = Uint8Array.from(`%PDF-1.4\n1 0 obj\n${'['.repeat(200_000)}`, char => char.charCodeAt(0));
    assert.match(await refusal('a.pdf', deep), /^broken: /);
    const loop = pdf([at(72, 700, 'x')]);
    const kids = new TextDecoder('latin1').decode(loop).replace('/Kids [5 0 R]', '/Kids [2 0 R]');
    assert.match(
      await refusal(
        'a.pdf',
        Uint8Array.from(kids, char => char.charCodeAt(0)),
      ),
      /^(?:broken: |a scan)/,
    );
  });

  test('of very many pieces ends', async () => {
    const pieces = Array.from({ length: 30_000 }, (_, i) => at((i * 37) % 600, (i * 91) % 780, 'x', 6));
    const { missing } = await read('a.pdf', pdf([pieces.join('\n')]));
    assert.deepEqual(missing?.map(english), ['pages of which a part was read, they hold too much: 1']);
  });

  test('that sets itself again and again ends', async () => {
    const again = '/X Do '.repeat(10);
    const form = (level: number): string => {
      const inner = level < 8 ? `/XObject << /X ${8 + level} 0 R >>` : '';
      const content = level < 8 ? again : at(72, 700, 'x');
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> ${inner} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    };
    const bomb = pdf([again], '', { forms: Array.from({ length: 9 }, (_, level) => form(level)) });
    const { missing } = await read('a.pdf', bomb);
    assert.equal(missing?.length, 1);
  });
});
