/** What follows from two cells of a table: by how much it rose, by how much one is more than the other. Both are shown. */
import type { Cell } from '../document';
import { areComparable, exact, type Amount } from './amount';
import type { FigureClaim } from './claim';
import { claimed, rowOffer, wholeOf, type Offer } from './offer';
import { before, isSamePeriod, orderOf, type Period } from './periods';
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
  const then = rowOf(table, before(row.period, isOverYear(claim) ? 'year' : 'period'));
  const offers = now && then ? changeOf(claim, table, now, termOf(then, column)) : [];
  return offers.length ? offers : betweenOffers(claim, table, column);
}

/** *between May and June*: by how much it changed from one period that a claim names to the other. */
function betweenOffers(claim: FigureClaim, table: Table, column: number): Offer[] {
  const rows = claim.periods.flatMap(period => rowOf(table, period) ?? []);
  if (rows.length !== 2) return [];
  const [then, now] = rows.sort((a, b) => orderOf(a.period!) - orderOf(b.period!)).map(row => termOf(row, column));
  return now ? changeOf(claim, table, now, then) : [];
}

/** *together*, *in total*: what two rows that a claim names come to. Both are shown. */
export function sumOffers(claim: FigureClaim, table: Table, rows: readonly Row[], column: number): Offer[] {
  const terms = rows.flatMap(row => termOf(row, column) ?? []);
  if (terms.length !== 2 || !terms.every(({ amount }) => areComparable(claim.amount, amount))) return [];
  if (!isWithin(claim.amount, exact(terms[0].amount.value + terms[1].amount.value))) return [];
  const [first, second] = terms.map(({ cell }) => wordsOf(table.document, cell));
  return terms.map((term, k) => computedOffer(claim, table, term, k, `${first} + ${second}`));
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
  return [now, then].map((term, k) => computedOffer(claim, table, term, k, sum));
}

const computedOffer = (claim: FigureClaim, table: Table, { row, cell }: Term, k: number, sum: string): Offer =>
  rowOffer(claim, table, row, cell, 'computed', COMPUTED - k / 10, [
    { kind: 'sum', claim: claimed(claim), document: sum, inClaim: wholeOf(claim), inDocument: cell.span },
  ]);

const COMPUTED = 6;

/** How the claim follows from two amounts: *8.2 - 8.0*, *2,412 / 2,180*. */
function sumOf(claim: FigureClaim, now: Term, then: Term, { document }: Table): string | null {
  const { amount, change } = claim;
  const [a, b] = [now.amount, then.amount];
  if (change !== 'either' && a.value !== b.value && a.value > b.value !== (change === 'up')) return null;
  const [first, second] = [now, then].map(({ cell }) => wordsOf(document, cell));
  const isOfPercent = a.measure === 'percent' || (a.measure === null && amount.measure === 'points');
  const isPoints = isOfPercent && isInPoints(claim);
  if (isPoints || (amount.measure !== 'percent' && areComparable(amount, a)))
    return isWithin(amount, exact(Math.abs(a.value - b.value))) ? `${first} - ${second}` : null;
  const isShare = amount.measure === 'percent' && a.measure !== 'percent' && b.value !== 0;
  return isShare && isWithin(amount, 100 * Math.abs(a.value / b.value - 1)) ? `${first} / ${second} - 1` : null;
}

/** *0.6 percentage points*, and of a rate *0.6 points* */
const isInPoints = ({ amount: { measure }, figured: { tokens }, figure }: FigureClaim): boolean =>
  measure === 'points' || isIn(tokens, tokens.from(figure.span.end - 1) + 1, POINTS);
const POINTS = hashes('point points');

const isWithin = ({ low, high }: Amount, value: number): boolean => value >= low - TINY && value <= high + TINY;

const TINY = 1e-9;
