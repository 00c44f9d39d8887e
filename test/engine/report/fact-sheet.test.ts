/** The fact sheet of a sample article, whole, in each format that is text. */
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { sheetFormats } from '../../../src/engine/report/formats';
import { isAsBefore } from '../../articles/snapshots';
import { COPY, lawyersSheetOf, NOTES, on, sheetOf } from './sheets';

const FOLDER = 'test/engine/report';

suite('the fact sheet', () => {
  const sheet = sheetOf(COPY, NOTES);

  for (const format of ['md', 'html', 'csv', 'jsonld'] as const) {
    test(`of a sample article, in ${format}`, () =>
      isAsBefore(`${FOLDER}/sheet.${format}.snap.txt`, sheetFormats[format]([sheet])));
  }

  test('for the lawyer', () =>
    isAsBefore(`${FOLDER}/lawyer.md.snap.txt`, sheetFormats.md([lawyersSheetOf(COPY, NOTES)])));

  test('has the whole copy, whatever stands in it', () => {
    const copy = 'Pier shut\n\nCargo grew 31 percent.\n\n* a list of 4 boats\n\n--- 17 ---\nEnd';
    const words = sheetOf(copy).copy.map(({ pieces }) => pieces.map(piece => piece.words).join(''));
    for (const piece of ['Pier shut', 'Cargo grew 31 percent.', '4 boats', '17', 'End'])
      assert.ok(words.join('\n').includes(piece), piece);
  });

  test('shows Markdown as it is seen, and no code is lost', () => {
    const { copy } = sheetOf('# Cargo **up**\n\n> It grew *31 percent*.\n\n```\ncode 17\n```\n', [], {
      format: 'markdown',
    });
    const words = copy.map(({ kind, pieces }) => `${kind}: ${pieces.map(piece => piece.words).join('')}`);
    assert.deepEqual(words.slice(0, 2), ['heading: Cargo up', 'quote: It grew 31 percent.']);
    assert.ok(words.some(each => each.includes('code 17')));
  });

  const numbered: [name: string, copy: string, notes: string[], said: string[]][] = [
    ['a figure in a quotation before the quotation', '“We lost 12 boats,” she said.', [], ['12', 'We lost 12 boats,']],
    [
      'in the order of the marks',
      'Cargo grew 31 percent. “We lost 12 boats,” she said.',
      [],
      ['31 percent', '12', 'We lost 12 boats,'],
    ],
    [
      'claims that overlap',
      'Cargo grew 31 percent to 400 tons.',
      ['grew 31 percent', '31 percent to 400 tons'],
      ['grew 31 percent', '31 percent to 400 tons'],
    ],
    [
      'claims that end together',
      'Cargo grew 31 percent.',
      ['31 percent', 'Cargo grew 31 percent'],
      ['31 percent', 'Cargo grew 31 percent'],
    ],
    ['a claim in a headline', '# Cargo grew 31 percent\n\nIt did.', [], ['31 percent']],
  ];
  for (const [name, copy, notes, said] of numbered)
    test(`numbers ${name}`, () => {
      const { notes: all, copy: paragraphs } = sheetOf(
        copy,
        notes.map(words => on(copy, words)),
        { format: 'markdown' },
      );
      assert.deepEqual(
        all.map(({ words }) => words),
        said,
      );
      const marks = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ ends }) => ends));
      assert.deepEqual(
        marks,
        all.map(({ number }) => number),
      );
      assert.equal(
        paragraphs.flatMap(({ pieces }) => pieces.map(({ words }) => words)).join(''),
        copy.replace(/# |\n/g, ''),
      );
    });

  const titles: [copy: string, title: string][] = [
    ['Pier shut\n\nBy Tom Hall\n\nIt is shut.', 'Pier shut'],
    ['By Tom Hall\n\nThe pier is shut, and nobody knows for how long it will be.', 'copy/pier.txt'],
  ];
  for (const [copy, title] of titles) test(`is called ${title}`, () => assert.equal(sheetOf(copy).cover.title, title));

  test('lists what the settings do not', () => {
    const copy = 'Cargo grew 31 percent. “We lost a boat,” she said.';
    const rules = { 'figure/*': 'off', 'quote/*': 'off' } as const;
    assert.deepEqual(
      sheetOf(copy, [], { rules }).notes.map(({ words }) => words),
      ['31 percent', 'We lost a boat,'],
    );
  });

  test('is a table that can be read back', () => {
    const { data } = Papa.parse<string[]>(sheetFormats.csv([sheet, sheet]), { skipEmptyLines: true });
    assert.deepEqual(new Set(data.map(row => row.length)), new Set([12]));
    assert.equal(data.length, 1 + 2 * sheet.notes.length);
  });

  test('is annotations as our schema has them', () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const isValid = ajv.compile(JSON.parse(readFileSync('schemas/note-file.schema.json', 'utf8')));
    assert.ok(isValid(JSON.parse(sheetFormats.jsonld([sheet]))), JSON.stringify(isValid.errors));
  });

  test('keeps to itself what is confidential, in every format', () => {
    const mine = lawyersSheetOf(COPY, NOTES);
    assert.equal(mine.notes.find(({ words }) => words === '$4.5 million')?.withheld, 1);
    for (const print of Object.values(sheetFormats)) assert.doesNotMatch(print([mine]), /SECRET|leak|list\.xlsx|B12/);
    assert.match(sheetFormats.md([sheet]), /SECRET/); // the desk has it
  });

  test('for the lawyer puts statements about people first', () => {
    const { notes, lawyer } = lawyersSheetOf(COPY, NOTES);
    const about = notes.map(({ people }) => people.length > 0);
    assert.deepEqual(
      about,
      [...about].sort((a, b) => Number(b) - Number(a)),
    );
    assert.ok(
      lawyer?.statements.some(({ words, people }) => words.startsWith('Orr owed') && people.includes('Martin Orr')),
    );
  });
});
