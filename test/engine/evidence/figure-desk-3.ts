/** A third desk of documents for figures: years, months in columns, a note above a table, and what was said in a court and a council. */
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { prose, table } from './documents';

const wide = table('desk/harland-jobless-rate.csv', [
  'Year|Jan|Feb|Mar|Apr|May|Jun',
  '2020|4.1|4.0|4.6|9.8|10.2|9.1',
  '2021|7.0|6.8|6.5|6.3|6.0|5.7',
]);

const yearly = table('desk/literacy-rate.csv', [
  'Year|Literacy rate (%)|Female literacy rate (%)',
  '2001|64.8|53.7',
  '2011|74.0|65.5',
  '2021|80.9|74.1',
]);

const twoKeys = table('desk/house-prices.csv', [
  'Year|Month|Average price ($)|Sales',
  '2022|January|318,400|4,120',
  '2022|February|321,900|4,388',
  '2022|March|325,150|5,012',
]);

const exports = table('desk/exports.csv', [
  'Product|2020 ($bn)|2021 ($bn)',
  'Copper|12.4|15.9',
  'Salmon|4.4|5.2',
  'Wine|1.8|2.0',
]);

const panel = table('desk/life-expectancy.csv', [
  'Country|Year|Life expectancy',
  'Harland|2019|74.2',
  'Harland|2020|73.6',
  'Norvia|2019|73.6',
  'Norvia|2020|74.2',
]);

const court = prose(
  'desk/trial-day-3.txt',
  `Q: How much did the defendant pay you?

A: He gave me $4,500 in cash, and another $800 for the van.

Q: How many times did you meet him?

A: Six times, I think. The last time was three days before the fire. There were 14 of us in the warehouse that night.

THE COURT: We will break until 2:15.`,
  '2022-03-02',
);

const council = prose(
  'desk/council-minutes.txt',
  `The council voted 9 to 4 to close the Elm Street library. Its upkeep cost $612,000 last year, and 1,340 residents signed a petition to keep it.

Councillor Bray said that 70 percent of the library’s visitors are children. The roof needs repairs for $95,000.

The council will plant 2,500 trees by 2025. It expects the new depot to cost $7.4 million.`,
  '2022-03-10',
);

export const THIRD_DESK: readonly SourceDocument[] = [wide, yearly, twoKeys, exports, panel, court, council];
