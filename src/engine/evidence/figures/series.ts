/** A series: a table whose rows are of a month, a quarter or a year each. The row of the claim's own period is the one that speaks of it. */
import { isKnown } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import { agreement, areComparable, negated, type Amount } from './amount';
import type { FigureClaim } from './claim';
import { isTold } from './forecasts';
import { changeOffers } from './computed';
import { isWhole } from './narrowers';
import { isNarrowed } from './narrowing';
import { rowOffer, type Offer } from './offer';
import { isSamePeriod, merged, orderOf, type Period } from './periods';
import type { Column } from './columns';
import type { Row, Table } from './tables';
import { isEmpty, Vocabulary } from './words';

/** The row of its period, for each column that counts what is claimed. */
export function offersOfSeries(claim: FigureClaim, claimWords: Vocabulary, table: Table): Offer[] {
  if (!isTold(claim.certainty)) return [];
  const [period] = claim.periods;
  const latest = period ? null : latestRow(claim, table);
  return table.columns.flatMap((column, c) => {
    if (c === 0 || column.isTime || !isOfColumn(claim, claimWords, table, column)) return [];
    const row = period ? rowOf(table, column, period) : latest;
    const cell = row?.cells[c];
    if (!row || !cell) return [];
    if (claim.change && !isChange(column)) return changeOffers(claim, table, row, c);
    return row.amountsOf(c).flatMap(amount => {
      const isFall = claim.change === 'down' && amount.value < 0; // fell by 0.2 percent, and the cell has -0.2
      const verdict = verdictOf(claim, isFall ? negated(amount) : amount, Boolean(period));
      return verdict ? [rowOffer(claim, table, row, cell, verdict, weightOf(verdict))] : [];
    });
  });
}

/** The row of a period; where a column has the months of the years that rows are of, that of its year. */
const rowOf = ({ rows }: Table, column: Column, period: Period): Row | undefined =>
  rows.find(
    each => each.period && isSamePeriod(column.period ? merged(each.period, column.period) : each.period, period),
  );

/** Does a column count what is claimed? It shares a word that tells, lacks none that narrows, and has none that the claim lacks. */
function isOfColumn(claim: FigureClaim, claimWords: Vocabulary, table: Table, column: Column): boolean {
  const isAlone = table.columns.length <= 2; // then its heading may be any code
  const initials = table.name.toLowerCase().replace(/(\w)\w*\s*/g, '$1'); // GDP of gross domestic product
  const own = column.words.filter(
    word =>
      !(isWhole(word) || isEmpty(word) || GENERIC.has(word) || CHANGING.has(word)) &&
      !(isAlone && !isKnown(hashOf(word))) &&
      !initials.includes(word),
  );
  if (!own.every(word => claimWords.has(word))) return false;
  const known = new Vocabulary([table.title]);
  for (const word of column.words) known.add(word);
  const isSaid = column.words.some(word => !isWhole(word) && !isEmpty(word) && claimWords.has(word));
  const isShared = isSaid || claim.words.some(word => known.has(word) && !isWhole(word));
  return isShared && !isNarrowed(claim.frame, claim.sentence, claim.figure.span, known);
}

/** A column of these has changes, not what they come to. */
const CHANGING = new Set(['change', 'changes', 'growth', 'growing', 'difference']);

/** Headings that say nothing. */
const GENERIC = new Set(['value', 'values', 'observation', 'index', 'data', 'series', 'estimate', 'actual', 'close']);

const isChange = (column: Column): boolean => column.words.some(word => CHANGING.has(word));

/** Of what has no period: the last row before the article. */
function latestRow({ date }: FigureClaim, { rows }: Table): Row | undefined {
  if (!date) return undefined;
  const [year, month] = date.split('-').map(Number);
  const now = orderOf({ year, month, quarter: null, day: null });
  const past = rows.filter((row): row is Row & { period: Period } => row.period !== null && orderOf(row.period) < now);
  return past.reduce<(Row & { period: Period }) | undefined>(
    (latest, row) => (latest && orderOf(latest.period) >= orderOf(row.period) ? latest : row),
    undefined,
  );
}

/** So many of the last digit are what a revision changes. */
const REVISION = 2;
/** Values further apart are of something else. */
const APART = 1.5;
const TINY = 1.01;

type Said = 'supports' | 'rounded' | 'revised' | 'differs';

/** What a row says of a claim of its period; another value only where the claim names the period. */
function verdictOf({ amount: claim }: FigureClaim, amount: Amount, isNamed: boolean): Said | null {
  if (!areComparable(claim, amount)) return null;
  const agreed = agreement(claim, amount);
  if (!isNamed || claim.side || agreed === 'supports') return agreed;
  const digit = amount.high - amount.low;
  const digits = Math.abs(claim.value - amount.value) / digit;
  if (agreed) return digits < TINY ? 'revised' : agreed; // 7 percent, and now 6.9
  if (claim.high - claim.low < digit * TINY && digits < REVISION * TINY) return 'revised';
  const ratio = claim.value / amount.value;
  return ratio > 1 / APART && ratio < APART ? 'differs' : null;
}

const weightOf = (verdict: string): number => (verdict === 'differs' ? 0.5 : verdict === 'revised' ? 8 : 10);
