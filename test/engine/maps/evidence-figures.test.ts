/**
 * What prose and tables say of a figure, with the document (*there*) and the claim (*here*) changed in every way that tells. By what is said
 * of each: the verdict, the place, and what stands there instead. A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { placeInWords } from '../../../src/engine/evidence/in-words';
import { Library } from '../../../src/engine/evidence/library';
import { english } from '../../../src/engine/phrase';
import { unmarked } from '../../marks';
import { prose, table } from '../evidence/documents';

const DATE = '2023-05-20';

/** What is said of the figure between `⟦…⟧`, best first; of other places only the verdict. */
function answer(marked: string, document: SourceDocument): string {
  const library = new Library();
  library.add(document);
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const article = parseArticle(unmarked(marked));
  const { evidence } = library.ask({ kind: 'figure', span, speaker: null }, article, DATE);
  const [best, ...others] = evidence.map(({ verdict, place, changes }) => {
    const there = changes.map(({ kind, document: words }) => `${kind} “${words}”`);
    return [`${verdict} at ${placeInWords(place).map(english).join(', ')}`, ...there].join('; ');
  });
  if (!best) return 'not-found';
  return [best, ...others.map(each => each.split(' at ')[0])].join(' | also ');
}

/** Variations, by what is said of each. */
function grouped(asked: Iterable<readonly [name: string, answer: string]>): string {
  const by = new Map<string, string[]>();
  for (const [name, said] of asked) by.set(said, [...(by.get(said) ?? []), name]);
  return [...by].map(([said, names]) => `  ${said}:\n    ${names.join('; ')}\n`).join('');
}

/** Other numbers for one that a claim or a document has. */
const OTHER: readonly ((value: number) => number)[] = [
  value => value * 1.002,
  value => value * 0.97,
  value => value + 10 ** Math.floor(Math.log10(value) - 1),
  value => value - 10 ** Math.floor(Math.log10(value)) / 100,
  value => Math.ceil(value / 10 ** Math.floor(Math.log10(value))) * 10 ** Math.floor(Math.log10(value)),
  value => Math.floor(value / 10 ** Math.floor(Math.log10(value))) * 10 ** Math.floor(Math.log10(value)),
  value => value * 1.2,
  value => value * 1.6,
  value => value * 2,
  value => value * 10,
];
const NUMBER = /\d[\d,.]*\d|\d/;
const valueOf = (digits: string): number => Number(digits.replace(/,/g, ''));
const written = (value: number, like: string): string => {
  const decimals = Math.max(like.split('.')[1]?.length ?? 0, value < 100 ? 1 : 0);
  return like.includes(',') || decimals === 0
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toFixed(decimals + 1)));
};
const otherThan = (digits: string): string[] => [
  ...new Set([
    ...OTHER.map(other => written(other(valueOf(digits)), digits)),
    digits.replace(/(\d)(\D?)(\d)/, '$3$2$1'),
  ]),
];

/** Words that make another figure of one, wherever they stand. */
const SWAPS: readonly (readonly [string, ...string[]])[] = [
  ['2022', '2021', '2024', 'fiscal 2022'], ['last year', 'this year', 'in 2021', 'the year before', 'a decade ago'], ['in March', 'in April', 'since March', 'in March 2021', 'by March', 'last month', 'on March 5'], ['first quarter', 'second quarter', 'first half', 'last quarter', 'quarter', 'first three months'], ['a day', 'a week', 'an hour', 'each day'],
  ['rose', 'fell', 'did not rise', 'will rise', 'could rise', 'was expected to rise', 'was forecast to rise', 'climbed', 'dropped', 'has risen'], ['fell', 'rose', 'slipped', 'will fall', 'was projected to fall'], ['employs', 'will employ', 'does not employ', 'has hired', 'fired', 'wants to employ', 'is likely to employ'], ['hired', 'fired', 'sacked', 'will hire', 'interviewed'], ['cost', 'would cost', 'did not cost', 'was expected to cost', 'earned'], ['carried', 'lost', 'plans to carry', 'turned away'], ['opened', 'closed', 'will open', 'never opened'], ['said they back', 'said they oppose', 'back'], ['leaked', 'sank', 'did not leak'],
  ['percent', 'percentage points', '%', 'per cent', 'points'], ['million', 'billion', 'thousand'], ['$', '€', '£'], ['tons', 'pounds', 'tonnes', 'gallons'], ['among women', 'among men', 'among young women', 'among women and men', 'in Norden'], ['people', 'boats', 'nurses', 'young people', 'bus drivers', 'people in Norden', 'Danish people'], ['passengers', 'cars', 'foot passengers', 'tons of freight'], ['shops', 'depots', 'bakeries', 'shops in Norden'],
  ['Cargo', 'Container cargo', 'Profit', 'Cargo in Norden', 'The value of cargo', 'Imported cargo'], ['Rents', 'Rents for shops', 'House prices'], ['Elston', 'Norden', 'the rest of Elston', 'all towns but Elston'], ['The yard', 'The rival yard', 'It', 'Its neighbour'], ['The bridge', 'The other bridge', 'The bridge of Norden'], ['of the', 'outside the'], ['the north', 'the south', 'the east'],
  ['about', 'more than', 'less than', 'up to', 'exactly', 'nearly', 'at least'], ['more than', 'fewer than', 'nearly', 'about', 'at least', 'no more than'], ['to ', 'by ', 'from '], ['by ', 'to ', 'from ', 'up to '],
]; // prettier-ignore

const AROUND: Readonly<Record<string, (copy: string) => string>> = {
  'as a forecast': copy => `Analysts forecast that ${copy}`,
  'as expected': copy => copy.replace(/\.$/, ', as economists had expected.'),
  'as a forecast, behind it': copy => copy.replace(/\.$/, ', the bank had forecast.'),
  'as a plan': copy => `Under the plan, ${copy}`,
  'as a target': copy => `The target was that ${copy}`,
  'denied': copy => `It is not true that ${copy}`,
  'as an if': copy => `If ${copy.replace(/\.$/, ', we are lost.')}`,
  'of elsewhere': copy => `In Norden, ${copy}`,
  'of another year': copy => `In 2019, ${copy}`,
  'of women': copy => `Among women, ${copy}`,
  'by somebody who says so': copy => `Ana Ruiz of the port said that ${copy}`,
  'under another heading': copy => `Norden\n\n${copy}`,
  'behind a sentence on Norden': copy => `Norden is a small town. ${copy}`,
  'twice': copy => `${copy}\n\n${copy}`,
  'before another': copy => `${copy} A year before it was 77.`,
  'behind another': copy => `In 2021 it was 77. ${copy}`,
  'in capitals': copy => copy.toUpperCase(),
}; // prettier-ignore

interface Told {
  readonly claim: string;
  readonly there: string;
  /** What is changed of it. */
  readonly number: string;
}

const PROSE: readonly Told[] = [
  { claim: 'The yard in Elston employs ⟦1,400⟧ people.', there: 'The yard in Elston employs 1,400 people, most of them welders.', number: '1,400' },
  { claim: 'The yard hired ⟦300⟧ people last year.', there: 'In 2022 the yard hired 300 people and lost 40.', number: '300' },
  { claim: 'Cargo traffic rose ⟦31 percent⟧ in March.', there: 'Cargo traffic of the port rose 31.2 percent in March 2023, to 4,100 tons.', number: '31.2' },
  { claim: 'The bridge cost ⟦$4.5 million⟧ in 2022.', there: 'The bridge cost $4,480,000 in 2022, and the road cost $2 million.', number: '4,480,000' },
  { claim: 'Unemployment among women fell to ⟦6.4 percent⟧ in the first quarter.', there: 'Unemployment among women fell to 6.4 percent in the first quarter of 2023. Overall it fell to 5.8 percent.', number: '6.4' },
  { claim: 'The ferry carried about ⟦80,000⟧ passengers last year.', there: 'The ferry carried 81,220 passengers and 9,300 cars in 2022.', number: '81,220' },
  { claim: 'A third of the boats, ⟦40⟧ of them, leaked.', there: 'Of the 120 boats, 40 leaked.', number: '40' },
  { claim: 'Rents in Elston rose by ⟦$60⟧ last year.', there: 'Rents in Elston rose by $60 a month in 2022, to $900.', number: '60' },
  { claim: 'The fleet uses more than ⟦12 tons⟧ of fuel a day.', there: 'The fleet uses 12.6 tons of fuel a day.', number: '12.6' },
  { claim: 'The chain opened ⟦14⟧ shops in the north.', there: 'The chain opened 14 shops in the north and 9 shops in the south.', number: '14' },
  { claim: 'Some ⟦62 percent⟧ of people said they back the toll.', there: 'In the poll 62 percent of people said they back the toll; 30 percent said they oppose it.', number: '62' },
]; // prettier-ignore

function* toldOf({ claim, there, number }: Told): Iterable<[name: string, answer: string]> {
  const ask = (copy: string, text: string): string => answer(copy, prose('report.txt', text));
  const swapped = (copy: string, one: string, other: string): string =>
    copy.replace(one, other).replace(one[0].toUpperCase() + one.slice(1), other[0].toUpperCase() + other.slice(1));
  yield ['as it is', ask(claim, there)];
  const [digits] = /(?<=⟦\$?)[\d,.]+/.exec(claim) ?? [''];
  for (const other of otherThan(digits)) yield [`here ${other}`, ask(claim.replace(digits, other), there)];
  for (const other of otherThan(number)) yield [`there ${other}`, ask(claim, there.replace(number, other))];
  for (const [one, ...others] of SWAPS)
    for (const other of others) {
      const [ours, theirs] = [swapped(claim, one, other), swapped(there, one, other)];
      if (theirs !== there) yield [`there “${other.trim()}”`, ask(claim, theirs)];
      if (ours !== claim) yield [`here “${other.trim()}”`, ask(ours, there)];
    }
  for (const [name, around] of Object.entries(AROUND)) {
    yield [`there ${name}`, ask(claim, around(there))];
    yield [`here ${name}`, ask(around(claim), there)];
  }
  const words = there.split(' ');
  for (const [i, word] of words.entries()) yield [`there no ${word}`, ask(claim, words.toSpliced(i, 1).join(' '))];
}

interface Listed {
  readonly claim: string;
  readonly rows: readonly string[];
}

const TOWNS = ['Town|Voters|Yes|No|Turnout (%)', 'Elston|12,840|4,212|3,870|62.9', 'Norden|8,411|1,977|2,604|54.5', 'Total|21,251|6,189|6,474|59.6']; // prettier-ignore
const ACCOUNTS = ['$ millions|Q1 2023|Q1 2022|Q4 2022', 'Revenue|2,412|2,180|2,305', 'Net income|386.4|341.0|352.8', 'Margin|16.0%|15.6%|15.3%']; // prettier-ignore
const MONTHS = ['Month|Inflation (%)|Food|Core', '2023-01|7.1|9.0|5.2', '2023-02|7.4|9.4|5.5', '2023-03|7.9|9.9|5.8', '2023-04|8.3|10.2|6.1']; // prettier-ignore
const TABLES: readonly Listed[] = [
  { claim: 'In Elston, ⟦4,212⟧ people voted yes.', rows: TOWNS },
  { claim: 'Turnout in Norden was ⟦55 percent⟧.', rows: TOWNS },
  { claim: 'In all, ⟦6,189⟧ voters said yes.', rows: TOWNS },
  { claim: 'Revenue was ⟦$2.4 billion⟧ in the first quarter.', rows: ACCOUNTS },
  { claim: 'Net income rose ⟦13 percent⟧ in the first quarter from a year earlier.', rows: ACCOUNTS },
  { claim: 'The margin was ⟦15.6 percent⟧ in the first quarter of 2022.', rows: ACCOUNTS },
  { claim: 'Inflation was ⟦8.3 percent⟧ in April.', rows: MONTHS },
  { claim: 'Inflation rose ⟦0.5 percentage points⟧ in March.', rows: MONTHS },
]; // prettier-ignore

const cellsOf = (row: string): string[] => row.split('|');
const ROWS: Readonly<Record<string, (rows: readonly string[]) => readonly string[]>> = {
  'backwards': ([head, ...rows]) => [head, ...rows.toReversed()],
  'transposed': rows => cellsOf(rows[0]).map((_, c) => rows.map(row => cellsOf(row)[c]).join('|')),
  'columns backwards': rows => rows.map(row => [cellsOf(row)[0], ...cellsOf(row).slice(1).reverse()].join('|')),
  'without headings': rows => rows.slice(1),
  'without the first heading': ([head, ...rows]) => [head.replace(/^[^|]+/, ''), ...rows],
  'without names of rows': ([head, ...rows]) => [head, ...rows.map(row => row.replace(/^[^|]+/, ''))],
  'without units in headings': ([head, ...rows]) => [head.replace(/ \(%\)|^\$ millions/, ''), ...rows],
  'in thousands': ([head, ...rows]) => [`${head.replace('$ millions', '')} (thousands)`.replace(/^\|/, '$ thousands|'), ...rows],
  'with percent cells': ([head, ...rows]) => [head.replace(' (%)', ''), ...rows.map(row => row.replace(/\|(\d+\.\d)(?!\d)/g, '|$1%'))],
  'with decimal commas': ([head, ...rows]) => [head, ...rows.map(row => row.replace(/\./g, ';').replace(/,/g, '.').replace(/;/g, ','))],
  'with plain numbers': ([head, ...rows]) => [head, ...rows.map(row => row.replace(/(\d),(\d{3})/g, '$1$2'))],
  'as a forecast': ([head, ...rows]) => [head.replace(/\|/g, '|Forecast '), ...rows],
  'each row twice': ([head, ...rows]) => [head, ...rows.flatMap(row => [row, row.replace(/^[^|]+/, '$& (revised)')])],
  'with a note in a cell': ([head, ...rows]) => [head, ...rows.map(row => row.replace(/\|([\d,.]+)/g, '|$1 (p)'))],
  'a year before': rows => rows.map(row => row.replace(/2022/g, '2021').replace(/2023/g, '2022')),
  'a total line above': ([head, ...rows]) => [head, `All${'|1'.repeat(cellsOf(head).length - 1)}`, ...rows],
}; // prettier-ignore

const CLAIMED: readonly (readonly [string, ...string[]])[] = [
  ['Elston', 'Norden', 'Port Elston', 'all towns but Elston'], ['voted yes', 'voted no', 'voted', 'did not vote yes'], ['said yes', 'said no'], ['Turnout', 'The number of voters', 'Turnout of women'], ['In all', 'Elsewhere'], ['Revenue', 'Profit', 'Revenue of the ferries', 'Ferry revenue'],
  ['Inflation', 'Core inflation', 'Food prices', 'Inflation in Norden', 'Fuel inflation', 'Yearly inflation'], ['first', 'second'], ['2022', '2021', '2023'], ['April', 'May', 'April 2022', 'April 2023', 'the first quarter'], ['March', 'February', 'March from a year earlier'], ['rose', 'fell', 'will rise', 'did not rise'], ['was', 'will be', 'was not', 'was expected to be', 'rose to', 'rose by', 'was more than', 'was nearly', 'was up to'],
  ['percent', 'percentage points', 'million'], ['percentage points', 'percent'], ['from a year earlier', 'from the fourth quarter', ''], ['$', '€'], ['billion', 'million'],
]; // prettier-ignore

function* listedOf({ claim, rows }: Listed): Iterable<[name: string, answer: string]> {
  const ask = (copy: string, all: readonly string[]): string => answer(copy, table('table.csv', all));
  const column = (change: (cells: string[], r: number) => string[]): readonly string[] =>
    rows.map((row, r) => change(cellsOf(row), r).join('|'));
  yield ['as it is', ask(claim, rows)];
  const [digits] = /(?<=⟦\$?)[\d,.]+/.exec(claim) ?? [''];
  for (const other of otherThan(digits)) yield [`here ${other}`, ask(claim.replace(digits, other), rows)];
  for (const [name, change] of Object.entries(ROWS)) yield [name, ask(claim, change(rows))];
  for (const row of rows.slice(1)) yield [`without ${cellsOf(row)[0]}`, ask(claim, rows.filter(each => each !== row))];
  for (const [c, heading] of cellsOf(rows[0]).entries()) {
    if (!c) continue;
    yield [`without ${heading}`, ask(claim, column(cells => cells.toSpliced(c, 1)))];
    yield [`${heading} without its name`, ask(claim, column((cells, r) => (r ? cells : cells.with(c, ''))))];
    yield [`${heading} is empty`, ask(claim, column((cells, r) => (r ? cells.with(c, '') : cells)))];
    for (const [r, row] of rows.entries()) {
      const [number] = NUMBER.exec(cellsOf(row)[c]) ?? [];
      if (!r || !number) continue;
      for (const by of [1.1, 0.992]) {
        const other = written(valueOf(number) * by, number);
        yield [`there ${other} for ${number}`, ask(claim, rows.with(r, row.replace(`|${number}`, `|${other}`)))];
      }
    }
  }
  for (const [one, ...others] of CLAIMED)
    for (const other of others) if (claim.includes(one)) yield [`here “${other}”`, ask(claim.replace(one, other), rows)];
} // prettier-ignore

suite('a map of', () => {
  test('figures in prose', () =>
    isAsBefore(
      'test/engine/maps/evidence-prose.snap.txt',
      PROSE.map(each => `${each.claim} (${each.there})\n${grouped(toldOf(each))}`).join('\n'),
    ));
  test('figures in tables', () =>
    isAsBefore(
      'test/engine/maps/evidence-tables.snap.txt',
      TABLES.map(each => `${each.claim}\n  (${each.rows.join(' / ')})\n${grouped(listedOf(each))}`).join('\n'),
    ));
});
