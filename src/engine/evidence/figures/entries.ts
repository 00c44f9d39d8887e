/** Tables with a row for each of many: companies, towns, clubs, lines of an account. */
import { hashOf, tokensOf } from '../../words/tokens';
import { kept } from '../../text/kept';
import { hashes, isIn } from '../../words/grammar';
import { agreement, areComparable, digitsOf, type Amount } from './amount';
import type { FigureClaim } from './claim';
import { changeOf, isOverYear, termOf } from './computed';
import { isNarrowed, isWhole } from './narrowing';
import { rowOffer, type Offer } from './offer';
import { before, isSamePeriod, orderOf, type Period } from './periods';
import { amountsIn, periodless, wordsOf, type Column, type Row, type Table } from './tables';
import { isTelling, stemOf, Vocabulary } from './words';

/** The words of a cell that is not a number or a time. */
interface Entry {
  readonly column: number;
  readonly words: readonly string[];
}

/** What a table has of words, read when it is first asked. */
interface Entries {
  readonly ofRow: readonly (readonly Entry[])[];
  /** By a word's stem, the rows that have it. */
  readonly rowsWith: ReadonlyMap<number, readonly number[]>;
  readonly vocabulary: Vocabulary;
}

const entriesOf = kept((table: Table): Entries => {
  const rowsWith = new Map<number, number[]>();
  const vocabulary = new Vocabulary([table.title]);
  for (const { words } of table.columns) for (const word of words) vocabulary.add(word);
  const ofRow = table.rows.map(({ cells }, r) =>
    cells.flatMap((cell, column): Entry[] => {
      const tokens = tokensOf(wordsOf(table.document, cell));
      const words: string[] = [];
      for (let i = 0; i < tokens.count; i++)
        if (isTelling(tokens, i) || isIn(tokens, i, TOTAL)) words.push(tokens.text(i).toLowerCase());
      for (const word of words) {
        const stem = hashOf(stemOf(word));
        const rows = rowsWith.get(stem);
        if (!rows) rowsWith.set(stem, [r]);
        else if (rows[rows.length - 1] !== r) rows.push(r);
      }
      return words.length ? [{ column, words }] : [];
    }),
  );
  return { ofRow, rowsWith, vocabulary };
});

const TOTAL = hashes('total totals all');

/** A row that the claim names: how much its words tell, and by how many rows each is shared. */
interface NamedRow {
  readonly row: Row;
  readonly index: number;
  readonly weight: number;
  /** Its first cell is named, and no other row has all of its words. */
  readonly isByKey: boolean;
}

export function offersOfEntries(claim: FigureClaim, claimWords: Vocabulary, table: Table): Offer[] {
  if (claim.certainty !== 'told') return [];
  const entries = entriesOf(table);
  const named = namedRows(claim, claimWords, table, entries);
  const offers = named.flatMap(each => offersOfRow(claim, claimWords, table, each));
  return offers.length ? offers : named.flatMap(each => derivedOffers(claim, claimWords, table, each));
}

/** So many rows are looked at, at most. */
const MOST_ROWS = 200;

function namedRows(
  claim: FigureClaim,
  claimWords: Vocabulary,
  table: Table,
  { ofRow, rowsWith, vocabulary }: Entries,
): NamedRow[] {
  const { tokens } = claim.figured;
  const spoken = [...claim.words, ...(saysTotal(claim) ? ['total'] : [])];
  const candidates = new Set(spoken.flatMap(word => rowsWith.get(hashOf(stemOf(word))) ?? []));
  const named: NamedRow[] = [];
  for (const index of [...candidates].slice(0, MOST_ROWS)) {
    const row = table.rows[index];
    const full = ofRow[index].filter(({ words }) =>
      words.every(word => claimWords.has(hashOf(word)) || (word === 'total' && saysTotal(claim))),
    );
    if (!full.length) continue;
    const known = new Vocabulary([vocabulary]);
    for (const { words } of ofRow[index]) for (const word of words) known.add(word);
    if (isNarrowed(claim.frame, claim.sentence, claim.figure.span, known)) continue;
    const rows = (word: string): number => rowsWith.get(hashOf(stemOf(word)))?.length ?? 1;
    const weight = full.reduce((sum, { words }) => sum + words.reduce((all, word) => all + 1 / rows(word), 0), 0);
    const isByKey = full[0] === ofRow[index][0] && full[0].words.some(word => rows(word) === 1);
    named.push({ row, index, weight, isByKey });
  }
  return tokens.count ? longest(named) : [];
}

/** Of rows with keys that are parts of others (*income*, *net income*) the one counts that says most. */
const longest = (named: NamedRow[]): NamedRow[] => named.sort((a, b) => b.weight - a.weight);

const IN_ALL = hashes('all total altogether overall');

function saysTotal({ figured: { tokens }, sentence }: FigureClaim): boolean {
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isIn(tokens, i, IN_ALL)) return true;
  return false;
}

/** How a column answers to a claim: by its heading, by its period, or not at all. */
function fitOf(claim: FigureClaim, claimWords: Vocabulary, table: Table, c: number): 'named' | 'silent' | 'no' {
  const column = table.columns[c];
  if (!column) return 'no';
  if (column.period) return isOfPeriod(claim, table, column.period) ? 'named' : 'no';
  const words = column.words.filter(word => !isWhole(word));
  return words.some(word => claimWords.has(hashOf(word))) ? 'named' : 'silent';
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

function offersOfRow(
  claim: FigureClaim,
  claimWords: Vocabulary,
  table: Table,
  { row, weight, isByKey }: NamedRow,
): Offer[] {
  const offers: Offer[] = [];
  for (const [c, cell] of row.cells.entries()) {
    const words = wordsOf(table.document, cell);
    if (!periodless(words)) continue;
    const fit = fitOf(claim, claimWords, table, c);
    const column = table.columns[c];
    if (fit === 'no') continue;
    for (const amount of amountsIn(words, column.unit)) {
      if (
        !areComparable(claim.amount, amount) ||
        (claim.change && !column.words.some(word => claimWords.has(hashOf(word))))
      )
        continue;
      const verdict = agreement(claim.amount, amount);
      const isTold = fit === 'named' || (isByKey && (isPrecise(claim.amount) || hasSameUnit(claim.amount, amount)));
      if (verdict && isTold)
        offers.push(
          rowOffer(
            claim,
            table,
            row,
            cell,
            verdict,
            weight + (fit === 'named' ? 2 : 0) + (verdict === 'supports' ? 1 : 0),
          ),
        );
    }
  }
  return offers;
}

/** Three digits that mean something are seldom the same by chance. */
const isPrecise = (amount: Amount): boolean => digitsOf(amount) >= 3;

const hasSameUnit = (a: Amount, b: Amount): boolean => b.measure !== null && a.measure === b.measure;

/** Where no cell of a row has the value: what follows from two of them, or the cell that has another value of the same. */
function derivedOffers(
  claim: FigureClaim,
  claimWords: Vocabulary,
  table: Table,
  { row, isByKey, weight }: NamedRow,
): Offer[] {
  if (!isByKey) return [];
  const named = row.cells.flatMap((_, c) => {
    const isNamed = fitOf(claim, claimWords, table, c) === 'named' && termOf(table, row, c) !== null;
    return isNamed && (table.columns[c].period || isAllSaid(table.columns[c], claimWords)) ? [c] : [];
  });
  if (claim.change) return differences(claim, table, row, named);
  if (named.length !== 1 || claim.amount.side) return [];
  const [c] = named;
  const term = termOf(table, row, c)!;
  const ratio = claim.amount.value / term.amount.value;
  const isNear = ratio > 0.5 && ratio < 2 && areComparable(claim.amount, term.amount);
  return isNear ? [rowOffer(claim, table, row, term.cell, 'differs', weight / 10)] : [];
}

/** Does a claim have all words of a heading? */
const isAllSaid = ({ words }: Column, claimWords: Vocabulary): boolean =>
  words.every(word => claimWords.has(hashOf(word)) || isWhole(word));

/** By how much a line of an account changed from one column to another, or one column is more than another. */
function differences(claim: FigureClaim, table: Table, row: Row, named: readonly number[]): Offer[] {
  return named.flatMap(c => {
    const now = termOf(table, row, c);
    if (!now) return [];
    const { period } = table.columns[c];
    const others = row.cells.flatMap((_, other) => {
      const own = table.columns[other]?.period ?? null;
      if (other === c || Boolean(own) !== Boolean(period)) return [];
      return !own || !period || isSamePeriod(own, before(period, isOverYear(claim) ? 'year' : 'period')) ? [other] : [];
    });
    for (const other of others) {
      const offers = changeOf(claim, table, now, termOf(table, row, other));
      if (offers.length) return offers;
    }
    return [];
  });
}
