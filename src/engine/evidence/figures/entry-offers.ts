/** What a row says of a claim that names it: the cell of the column that counts what is claimed, or what follows from two of them. */
import { agreement, areComparable, digitsOf, negated, type Amount } from './amount';
import { isAgeOf, nameBefore } from './ages';
import type { FigureClaim } from './claim';
import { isTold } from './forecasts';
import { clauseOf } from './clauses';
import { changeOf, isOverYear, sumOffers, termOf } from './computed';
import { namedRows, type Entries, type NamedRow } from './entries';
import { isOfPlan } from './limits';
import { isWhole } from './narrowers';
import { isNarrowed, isRowNarrowed } from './narrowing';
import { rowOffer, type Offer } from './offer';
import { areApart, before, isSamePeriod, orderOf, periodOf, type Period } from './periods';
import type { Column } from './columns';
import { sideOfClaim } from './sides';
import { wordsOf, type Row, type Table } from './tables';
import { tokensOf } from '../../words/tokens';
import { isTelling, Vocabulary } from './words';

export function offersOfEntries(claim: FigureClaim, said: Vocabulary, table: Table, entries: Entries): Offer[] {
  if (!isTold(claim.certainty)) return [];
  const isPlan = ({ row: { cells } }: NamedRow): boolean => cells[0] !== undefined && isPlanned(wordsOf(table.document, cells[0]), said); // prettier-ignore
  const all = namedRows(claim, said, table, entries).filter(
    each => !isOfOtherTime(claim, table, each.row) && !isPlan(each),
  );
  const named = isTogether(said) ? all : ofClause(claim, table, entries, all);
  const offers = named.flatMap(each => offersOfRow(claim, said, table, each));
  if (offers.length) return offers;
  const derived = named.flatMap(each => derivedOffers(claim, said, table, each));
  return derived.some(({ passage }) => passage.verdict !== 'differs')
    ? derived
    : [...togetherOffers(claim, said, table, named), ...derived];
}

/** *Capacity*, *Budget for 2019*: what the claim does not call so is something else. */
const isPlanned = (words: string, said: Vocabulary): boolean =>
  words
    .toLowerCase()
    .split(' ')
    .some(word => isOfPlan(word) && !said.has(word));

/** *Ada Lind, 47, lost to Ben Moe, 39*: of several rows those that the part of the sentence names in which the figure stands. */
function ofClause(claim: FigureClaim, table: Table, entries: Entries, all: readonly NamedRow[]): readonly NamedRow[] {
  if (all.length < 2) return all;
  const { tokens } = claim.figured;
  const { start, end } = isAgeOf(claim) ? nameBefore(claim) : clauseOf(claim);
  const words = new Vocabulary();
  words.addIn(tokens, tokens.from(start), tokens.from(end - 1));
  const near = namedRows(claim, words, table, entries);
  const own = all.filter(({ row, isByKey }) => isByKey && near.some(each => each.row === row && each.isByKey));
  return own.length ? own : all;
}

const TOGETHER = ['together', 'combined', 'total', 'both', 'jointly', 'altogether', 'between'];

const isTogether = (said: Vocabulary): boolean => TOGETHER.some(word => said.has(word));

/** *Together the two schools have 815 pupils*: the sum of the rows that are named, in a column that counts it. */
function togetherOffers(claim: FigureClaim, said: Vocabulary, table: Table, named: readonly NamedRow[]): Offer[] {
  if (!isTogether(said)) return [];
  const rows = named.filter(({ isByKey }) => isByKey).map(({ row }) => row);
  return table.columns.flatMap(({ unit }, c) => {
    const fit = fitOf(claim, said, table, c);
    const isOfUnit = unit !== null && unit.measure !== null && unit.measure === claim.amount.measure;
    return fit === 'named' || (fit === 'silent' && isOfUnit) ? sumOffers(claim, table, rows, c) : [];
  });
}

/** How a column answers to a claim: by its heading, by its period, or not at all. */
function fitOf(claim: FigureClaim, said: Vocabulary, table: Table, c: number): 'named' | 'silent' | 'no' {
  const column = table.columns[c];
  if (!column) return 'no';
  if (column.period && !isOfPeriod(claim, table, column.period)) return 'no';
  if (isOfOtherSide(claim, column)) return 'no';
  if (column.words.some(word => isOfPlan(word) && !said.has(word))) return 'no';
  const words = column.words.filter(word => !isWhole(word));
  if (!words.length) return column.period ? 'named' : 'silent';
  return words.some(word => said.has(word)) ? 'named' : 'silent';
}

/** *4,212 people voted no* is not what the column *Yes* counts. */
function isOfOtherSide({ figured: { tokens } }: FigureClaim, { side }: Column): boolean {
  const claimed = side && sideOfClaim(tokens);
  return claimed !== undefined && claimed !== side;
}

/** Is a column of the claim's period? Where the claim has none, of the last one of all. */
function isOfPeriod({ periods: [named], date }: FigureClaim, { columns }: Table, period: Period): boolean {
  if (named) return isSamePeriod(named.year === null ? { ...period, year: null } : period, named);
  const now = date
    ? orderOf({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), quarter: null, day: null })
    : Infinity;
  const past = columns.flatMap(each => (each.period && orderOf(each.period) <= now ? [orderOf(each.period)] : []));
  return orderOf(period) === Math.max(...past);
}

/** A row of another year, or another month, than the claim names. */
function isOfOtherTime({ periods: [named] }: FigureClaim, { document, columns }: Table, { cells }: Row): boolean {
  return columns.some(({ isTime }, c) => {
    const cell = cells[c];
    const own = isTime && named && cell ? periodOf(wordsOf(document, cell)) : null;
    return own !== null && areApart(own, named);
  });
}

/** The cells of a row that have the value. */
function offersOfRow(claim: FigureClaim, said: Vocabulary, table: Table, named: NamedRow): Offer[] {
  return named.row.cells.flatMap((cell, c) => {
    const column = table.columns[c];
    const fit = column ? fitOf(claim, said, table, c) : 'no';
    if (!cell || fit === 'no' || column.isTime || named.columns.includes(c)) return [];
    return named.row.amountsOf(c).flatMap(given => {
      const amount = asLoss(said, named, given);
      if (!amount) return [];
      const verdict = areComparable(claim.amount, amount) ? agreement(claim.amount, amount) : null;
      const isTold =
        fit === 'named' ||
        isUnmistakable(claim.amount) ||
        (named.isByKey && (isPrecise(claim.amount) || isOnlyOfUnit(named.row, amount)));
      if (!verdict || !isTold || !isOfCell(claim, said, table, named, column)) return [];
      const weight = named.weight + (fit === 'named' ? NAMED : 0) + (verdict === 'supports' ? 1 : 0);
      return [rowOffer(claim, table, named.row, cell, verdict, weight)];
    });
  });
}

/** *a loss of $3 million*: a cell has it below nought, in brackets; what is above in *profit (loss)* is a profit. */
function asLoss(said: Vocabulary, { words }: NamedRow, amount: Amount): Amount | null {
  if (!said.has('loss')) return amount;
  if (amount.value < 0) return negated(amount);
  return words.has('profit') && words.has('loss') ? null : amount;
}

/** So much it tells that the heading is named. */
const NAMED = 2;

/** Is the claim of no others than the row and the column, and no change of what they have? */
function isOfCell(claim: FigureClaim, said: Vocabulary, table: Table, { words }: NamedRow, column: Column): boolean {
  const isLoss = said.has('loss') && words.has('loss'); // it is what the row has, and nothing that fell
  if (claim.change && !isLoss && !column.words.some(word => said.has(word))) return false;
  const known = new Vocabulary([words]);
  for (const word of column.words) known.add(word);
  const { frame, sentence, figure } = claim;
  if (table.isSeries) return !isNarrowed(frame, sentence, figure.span, known); // a year says not of whom
  const ofTable = new Vocabulary([known]);
  for (const each of table.columns) for (const word of each.words) ofTable.add(word);
  return isAgeOf(claim) || !isRowNarrowed(frame, sentence, figure.span, known, ofTable);
}

/** Three digits that mean something are seldom the same by chance. */
const isPrecise = (amount: Amount): boolean => digitsOf(amount) >= 3;
const isUnmistakable = (amount: Amount): boolean => digitsOf(amount) >= 5;

/** Has no other cell of the row its unit? */
const isOnlyOfUnit = ({ cells, amountsOf }: Row, { measure }: Amount): boolean =>
  measure !== null && cells.filter((_, c) => amountsOf(c).some(each => each.measure === measure)).length === 1;

/** Where no cell of a row has the value: what follows from two of them, or the cell that has another value of the same. */
function derivedOffers(claim: FigureClaim, said: Vocabulary, table: Table, named: NamedRow): Offer[] {
  const { row, weight } = named;
  if (!named.isByKey) return [];
  const columns = row.cells.flatMap((_, c) => {
    if (termOf(row, c) === null) return [];
    if (isKeyed(table, c)) return c > 0 && isBeside(claim, wordsOf(table.document, row.cells[0]!)) ? [c] : [];
    const isNamed = fitOf(claim, said, table, c) === 'named';
    return isNamed && (table.columns[c].period || isAllSaid(table.columns[c], claim)) ? [c] : [];
  });
  if (claim.change) return differences(claim, table, row, columns);
  if (columns.length !== 1 || claim.amount.side || !isOfCell(claim, said, table, named, table.columns[columns[0]]))
    return [];
  const [c] = columns;
  const term = termOf(row, c)!;
  const ratio = claim.amount.value / term.amount.value;
  const isNear = ratio > 1 / APART && ratio < APART && areComparable(claim.amount, term.amount);
  return isNear ? [rowOffer(claim, table, row, term.cell, 'differs', weight / 10)] : [];
}

/** *Passengers: 128*: a list of words with their figures. */
const isKeyed = ({ columns }: Table, c: number): boolean =>
  columns.length === 2 && columns[c].heading.length === 1 && columns.every(({ words }) => !words.length);

/** So many tokens from a figure stands what it counts. */
const BESIDE = 4;

/** Does a word of a key stand right beside the figure? *182 passengers*, *a profit of $8 million* */
function isBeside({ figured: { tokens }, figure: { span } }: FigureClaim, key: string): boolean {
  const words = new Vocabulary();
  words.addIn(tokens, Math.max(0, tokens.from(span.start) - BESIDE), tokens.from(span.start) - 1);
  const behind = tokens.from(span.end - 1);
  words.addIn(tokens, behind, Math.min(tokens.count - 1, behind + BESIDE));
  const keys = tokensOf(key);
  for (let i = 0; i < keys.count; i++) if (isTelling(keys, i) && words.has(keys.text(i))) return true;
  return false;
}

/** Values further apart are of something else. */
const APART = 1.5;

/** Does a claim have all words of a heading, as they are or in the plural? */
function isAllSaid({ words }: Column, claim: FigureClaim): boolean {
  const { figured, sentence } = claim;
  const { tokens } = figured;
  const said = new Set<string>(isAgeOf(claim) ? ['age'] : []);
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    said.add(tokens.text(i).toLowerCase());
  return words.every(
    word => isWhole(word) || said.has(word) || said.has(`${word}s`) || said.has(word.replace(/s$/, '')),
  );
}

/** By how much a line of an account changed from one column to another, or one column is more than another. */
function differences(claim: FigureClaim, table: Table, row: Row, named: readonly number[]): Offer[] {
  return named.flatMap(c => {
    const now = termOf(row, c);
    if (!now) return [];
    const { period } = table.columns[c];
    const others = row.cells.flatMap((_, other) => {
      const own = table.columns[other]?.period ?? null;
      if (other === c || Boolean(own) !== Boolean(period)) return [];
      return !own || !period || isSamePeriod(own, before(period, isOverYear(claim) ? 'year' : 'period')) ? [other] : [];
    });
    for (const other of others) {
      const offers = changeOf(claim, table, now, termOf(row, other));
      if (offers.length) return offers;
    }
    return [];
  });
}
