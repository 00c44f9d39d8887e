/** Tables as firms send them: quarters in short, units in the headings of rows, and copy that says who booked what. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import { FigureIndex } from '../../../src/engine/evidence/figures/figure-index';
import { unmarked } from '../../marks';
import { table } from './documents';

type Case = readonly [copy: string, isBacked: boolean, rows: readonly string[]];

const RESULTS = [
  'Line|1Q22|2Q22|3Q22|4Q22',
  'Parcels (million)|41|44|48|57',
  'Depots|312|318|320|331',
  'Late parcels (%)|2.4|2.6|3.1|4.8',
];
const SLASHED = ['Line|Q1/22|Q2/22|Q3/22|Q4/22', ...RESULTS.slice(1)];
const SHORT = ["Line|Q1 '22|Q2 '22|Q3 '22|Q4 '22", ...RESULTS.slice(1)];
const ACCOUNTS = [
  'Item (USD million)|2017|2018|2019',
  'Sales|1,310|1,420|1,560',
  'Wages|402|431|440',
  'Headcount (thousand)|11.2|11.9|12.4',
  'Margin (%)|7.1|7.4|6.8',
];

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a quarter in short': [
    ['Late parcels rose to ⟦4.8 percent⟧ in the fourth quarter of 2022.', true, RESULTS],
    ['The firm had ⟦320 depots⟧ in the third quarter of 2022.', true, RESULTS],
    ['The share of late parcels was ⟦2.6 percent⟧ in the second quarter of 2022.', true, SLASHED],
    ['The firm had ⟦331 depots⟧ in the fourth quarter of 2022.', true, SLASHED],
    ['The firm had ⟦312 depots⟧ in the first quarter of 2022.', true, SHORT],
    ['Late parcels made up ⟦3.1 percent⟧ in the third quarter of 2022.', true, SHORT],
    ['Late parcels rose to ⟦4.8 percent⟧ in the third quarter of 2022.', false, RESULTS],
    ['The firm had ⟦320 depots⟧ in the third quarter of 2021.', false, RESULTS],
    ['The share of late parcels was ⟦2.6 percent⟧ in the first quarter of 2022.', false, SLASHED],
    ['The firm had ⟦331 depots⟧ in the third quarter of 2022.', false, SLASHED],
    ['The firm had ⟦312 depots⟧ in the second quarter of 2022.', false, SHORT],
    ['Late parcels made up ⟦3.1 percent⟧ in the fourth quarter of 2022.', false, SHORT],
  ],
  'a row with a unit of its own': [
    ['Parcels came to ⟦57 million⟧ in the fourth quarter of 2022.', true, RESULTS],
    ['Parcels came to ⟦48 million⟧ in the third quarter of 2022.', true, SLASHED],
    ['The headcount stood at ⟦12,400⟧ in 2019.', true, ACCOUNTS],
    ['The headcount stood at ⟦11,900⟧ in 2018.', true, ACCOUNTS],
    ['The margin was ⟦7.4 percent⟧ in 2018.', true, ACCOUNTS],
    ['Wages came to ⟦$431 million⟧ in 2018.', true, ACCOUNTS],
    ['Parcels came to ⟦57,000⟧ in the fourth quarter of 2022.', false, RESULTS],
    ['Parcels came to ⟦57⟧ in the fourth quarter of 2022.', false, RESULTS],
    ['The headcount cost ⟦$12.4 million⟧ in 2019.', false, ACCOUNTS],
    ['The headcount stood at ⟦12.4 million⟧ in 2019.', false, ACCOUNTS],
    ['The margin was ⟦$7.4 million⟧ in 2018.', false, ACCOUNTS],
    ['Wages came to ⟦$431,000⟧ in 2018.', false, ACCOUNTS],
  ],
  'who booked it': [
    ['Lund Steel booked sales of ⟦$1.56 billion⟧ in 2019.', true, ACCOUNTS],
    ['Lund Steel posted sales of ⟦$1.42 billion⟧ in 2018, its accounts show.', true, ACCOUNTS],
    ['Lund Steel reported sales of ⟦$1.31 billion⟧ in 2017.', true, ACCOUNTS],
    ['It generated sales of ⟦$1.56 billion⟧ in 2019.', true, ACCOUNTS],
    ['Lund Steel recorded sales of ⟦$1.56 billion⟧ in 2019.', true, ACCOUNTS],
    ['In 2019 Lund Steel made sales of ⟦$1.56 billion⟧.', true, ACCOUNTS],
    ['Lund Steel booked export sales of ⟦$1.56 billion⟧ in 2019.', false, ACCOUNTS],
    ['Lund Steel posted sales of scrap of ⟦$1.42 billion⟧ in 2018.', false, ACCOUNTS],
    ['Lund Steel reported online sales of ⟦$1.31 billion⟧ in 2017.', false, ACCOUNTS],
    ['It generated sales of ⟦$1.56 billion⟧ in 2018.', false, ACCOUNTS],
    ['Lund Steel recorded overseas sales of ⟦$1.56 billion⟧ in 2019.', false, ACCOUNTS],
    ['In 2019 Lund Steel made foreign sales of ⟦$1.56 billion⟧.', false, ACCOUNTS],
  ],
}; // prettier-ignore

/** What does not hold yet. */
const NOT_YET: readonly string[] = ['Late parcels made up ⟦3.1 percent⟧ in the third quarter of 2022.'];

function verdictOf(copy: string, rows: readonly string[]): string {
  const index = new FigureIndex();
  index.add(table('desk.csv', rows));
  const span = { start: copy.indexOf('⟦'), end: copy.indexOf('⟧') - 1 };
  return index.passagesOf({ kind: 'figure', span, speaker: null }, parseArticle(unmarked(copy)), null)[0]?.verdict ?? 'not-found'; // prettier-ignore
}

for (const [kind, cases] of Object.entries(KINDS))
  suite(`tables: ${kind}`, () => {
    for (const [copy, isBacked, rows] of cases)
      test(`${isBacked ? 'backs' : 'backs not'}: ${copy}`, () => {
        const verdict = verdictOf(copy, rows);
        const holds = (verdict === 'supports' || verdict === 'rounded') === isBacked;
        assert.equal(holds, !NOT_YET.includes(copy), verdict);
      });
  });
