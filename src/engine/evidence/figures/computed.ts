/** What follows from two cells of a table: by how much it rose, by how much one is more than the other. Both are shown. */
import type { Cell } from '../document';
import { areComparable, exact, type Amount } from './amount';
import type { FigureClaim } from './claim';
import { claimed, rowOffer, type Offer } from './offer';
import { before, isSamePeriod, type Period } from './periods';
import { wordsOf, type Row, type Table } from './tables';
import { hashes, isIn } from '../../words/grammar';

/** A cell where it stands, with its amount. */
interface Term {
  readonly row: Row;
  readonly cell: Cell;
  readonly amount: Amount;
}

const YEAR = hashes('year');
const COMPARED = hashes('from earlier before ago on over');

/** Does the sentence compare with a year earlier? */
export function isOverYear({ figured: { tokens }, sentence }: FigureClaim): boolean {
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (
      (isIn(tokens, i, YEAR) && (isIn(tokens, i + 1, COMPARED) || isIn(tokens, i - 2, COMPARED))) ||
      isIn(tokens, i, ANNUAL)
    )
      return true;
  return false;
}

const ANNUAL = hashes('annual annually');

/** By how much a column of a series changed, to the row of the claim. */
export function changeOffers(claim: FigureClaim, table: Table, row: Row, column: number): Offer[] {
  if (!row.period) return [];
  const now = termOf(row, column);
  const earlier = before(row.period, isOverYear(claim) ? 'year' : 'period');
  const then = rowOf(table, earlier);
  return now && then ? changeOf(claim, table, now, termOf(then, column)) : [];
}

const rowOf = (table: Table, period: Period): Row | undefined =>
  table.rows.find(each => each.period && isSamePeriod(each.period, period));

export function termOf(row: Row, column: number): Term | null {
  const cell = row.cells[column];
  const amounts = row.amountsOf(column);
  return cell && amounts.length === 1 ? { row, cell, amount: amounts[0] } : null;
}

/** Two offers, one for each cell, where what is claimed follows from them. */
export function changeOf(claim: FigureClaim, table: Table, now: Term, then: Term | null): Offer[] {
  if (!then) return [];
  const sum = sumOf(claim, now, then, table);
  if (!sum) return [];
  return [now, then].map(({ row, cell }, k) =>
    rowOffer(claim, table, row, cell, 'computed', COMPUTED - k / 10, [
      { kind: 'sum', claim: claimed(claim), document: sum, inClaim: claim.span, inDocument: cell.span },
    ]),
  );
}

const COMPUTED = 6;

/** How the claim follows from two amounts: *8.2 - 8.0*, *2,412 / 2,180*. */
function sumOf({ amount, change }: FigureClaim, now: Term, then: Term, { document }: Table): string | null {
  const [a, b] = [now.amount, then.amount];
  if (change !== 'either' && a.value !== b.value && a.value > b.value !== (change === 'up')) return null;
  const [first, second] = [now, then].map(({ cell }) => wordsOf(document, cell));
  const isPoints = amount.measure === 'points' && (a.measure === 'percent' || a.measure === null);
  if (isPoints || (amount.measure !== 'percent' && areComparable(amount, a)))
    return isWithin(amount, exact(Math.abs(a.value - b.value))) ? `${first} - ${second}` : null;
  const isShare = amount.measure === 'percent' && a.measure !== 'percent' && b.value !== 0;
  return isShare && isWithin(amount, 100 * Math.abs(a.value / b.value - 1)) ? `${first} / ${second} - 1` : null;
}

const isWithin = ({ low, high }: Amount, value: number): boolean => value >= low - TINY && value <= high + TINY;

const TINY = 1e-9;
