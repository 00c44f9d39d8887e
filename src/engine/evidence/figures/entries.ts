/** Tables with a row for each of many, companies, towns, clubs, lines of an account: which rows a claim names. */
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import type { Slices } from '../slices';
import { wordsOf, type Row, type Table } from './tables';
import type { FigureClaim } from './claim';
import { isTelling, stemOf, Vocabulary } from './words';

/** The words and numbers of a cell, as they are compared. */
interface Entry {
  readonly column: number;
  readonly stems: readonly string[];
  /** What names it: all of one of these. */
  readonly either: readonly (readonly string[])[];
  /** It has no words. */
  readonly isNumber: boolean;
  /** *won*: it names nobody. */
  readonly isVerb: boolean;
}

/** What a table has of words. */
export interface Entries {
  readonly ofRow: readonly (readonly Entry[])[];
  /** The rows that have a word. */
  readonly rowsWith: ReadonlyMap<string, readonly number[]>;
}

const TOTAL = hashes('total totals all');
/** Of these there may be a line, though they tell which way it went elsewhere. */
const LINES = hashes('loss losses deficit');

const isSaid = (tokens: Tokens, i: number): boolean =>
  isTelling(tokens, i) || isIn(tokens, i, TOTAL) || isIn(tokens, i, LINES) || tokens.shape(i) === Shape.DIGITS;

function entryOf(words: string, column: number): Entry | null {
  const tokens = tokensOf(words);
  const stems: string[] = [];
  let isNumber = true;
  let isVerb = true;
  for (let i = 0; i < tokens.count; i++) {
    isNumber &&= !tokens.isWord(i);
    isVerb &&= tokens.is(i, FINITE | Class.PARTICIPLE) && !tokens.is(i, Class.ADJECTIVE | Class.PLURAL);
    if (isSaid(tokens, i) || isNameAt(tokens, i)) stems.push(stemOf(tokens.text(i)));
  }
  return stems.length ? { column, stems, either: eitherOf(tokens, stems), isNumber, isVerb } : null;
}

/** *Harrow Fell* */
const isNameAt = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.shape(i) === Shape.CAPITAL && tokens.shape(i - 1) === Shape.CAPITAL && !tokens.is(i, GRAMMAR);

/** *Net profit (loss)*: what a claim has to say of it is *profit* or *loss*. */
function eitherOf(tokens: Tokens, stems: readonly string[]): readonly (readonly string[])[] {
  const needed = stems.filter(stem => stem !== NET || stems.length === 1);
  for (let i = 1; i < tokens.count; i++)
    if (isSignOf(tokens, i, '(') && isSaid(tokens, i - 1) && isSaid(tokens, i + 1) && isSignOf(tokens, i + 2, ')')) {
      const [one, other] = [i - 1, i + 1].map(at => stemOf(tokens.text(at)));
      return [needed.filter(stem => stem !== other), needed.filter(stem => stem !== one)];
    }
  return [needed];
}
const NET = 'net';

/** Reads a table. */
export function* entriesOf({ document, rows }: Table): Slices<Entries> {
  const rowsWith = new Map<string, number[]>();
  const ofRow: Entry[][] = [];
  for (const [r, { cells }] of rows.entries()) {
    const entries = cells.flatMap((cell, column) => (cell && entryOf(wordsOf(document, cell), column)) ?? []);
    for (const stem of entries.flatMap(({ stems }) => stems)) {
      const some = rowsWith.get(stem);
      if (!some) rowsWith.set(stem, [r]);
      else if (some[some.length - 1] !== r) some.push(r);
    }
    ofRow.push(entries);
    yield;
  }
  return { ofRow, rowsWith };
}

/** A row that a claim names. */
export interface NamedRow {
  readonly row: Row;
  /** How much the words tell that both have: one that stands in few rows more. */
  readonly weight: number;
  /** Its first words are named, and no other row has all that is named of it. */
  readonly isByKey: boolean;
  /** The columns of the cells that are named. */
  readonly columns: readonly number[];
  /** Its words, and those of its table's title. */
  readonly words: Vocabulary;
}

/** A word that stands in more rows names none. */
const MOST_ROWS = 200;

/** The rows of which a claim has all that a cell says, that which is named best first. `said`: the words of the claim's sentence. */
export function namedRows(
  claim: FigureClaim,
  said: Vocabulary,
  table: Table,
  { ofRow, rowsWith }: Entries,
): NamedRow[] {
  const isNamed = ({ stems, either, isNumber, isVerb, column }: Entry): boolean =>
    !isVerb &&
    either.some(each => each.every(stem => said.hasStem(stem))) &&
    (!isNumber || isHeadingSaid(table, column, stems, said));
  const rows = (stem: string): number => rowsWith.get(stem)?.length ?? 1;
  const isTimeOrNumber = ({ isNumber, column }: Entry): boolean => isNumber || table.columns[column].isTime;
  const isWord = (entry: Entry): boolean => !isTimeOrNumber(entry) && !entry.isVerb;
  // of a year alone there may be a row for each of many countries
  const rowsOf = (entries: readonly Entry[]): number => {
    const some = entries.flatMap(({ stems }) => stems.map(stem => rowsWith.get(stem) ?? []));
    const few = some.filter(({ length }) => length <= MOST_ROWS);
    return few.length ? few.reduce((all, each) => all.filter(row => each.includes(row))).length : Infinity;
  };
  const named: NamedRow[] = [];
  const naming = said
    .stems()
    .map(stem => rowsWith.get(stem) ?? [])
    .filter(some => some.length <= MOST_ROWS);
  for (const index of new Set(naming.flat())) {
    const entries = ofRow[index].filter(entry => isNamed(entry) && !isPartOfName(claim, entry, table));
    if (!entries.length || (entries.every(isTimeOrNumber) && rowsOf(entries) > 1 && ofRow[index].some(isWord)))
      continue;
    const weight = entries.reduce((sum, { stems }) => sum + stems.reduce((all, stem) => all + 1 / rows(stem), 0), 0);
    const key = ofRow[index].find(({ isNumber }) => !isNumber);
    const isByKey = entries.includes(key!) && key!.column <= 1 && rowsOf(entries) === 1;
    const words = new Vocabulary([table.title]);
    for (const { stems } of ofRow[index]) for (const stem of stems) words.addStem(stem);
    named.push({ row: table.rows[index], weight, isByKey, words, columns: entries.map(({ column }) => column) });
  }
  return named.sort((a, b) => b.weight - a.weight);
}

/** *Hampshire* is no row of *New Hampshire*, nor *Corran* of *Corran Council*, unless a heading has the word. */
function isPartOfName({ figured: { tokens }, sentence }: FigureClaim, { stems }: Entry, { columns }: Table): boolean {
  const isOther = (i: number): boolean => {
    const isName = tokens.shape(i) === Shape.CAPITAL && tokens.start(i) > sentence.start && !tokens.is(i, GRAMMAR);
    const word = tokens.text(i).toLowerCase();
    return isName && !stems.includes(stemOf(word)) && !columns.some(({ words }) => words.includes(word));
  };
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++) {
    const isHere = tokens.shape(i) === Shape.CAPITAL && stems.includes(stemOf(tokens.text(i)));
    if (isHere && (isOther(i - 1) || (!tokens.isJoined(i + 1) && isOther(i + 1)))) return true;
  }
  return false;
}

/** A number names a row where it is a year, or the claim has the heading of its column. */
const isHeadingSaid = ({ columns }: Table, c: number, [number]: readonly string[], said: Vocabulary): boolean =>
  number.length === YEAR || (columns[c]?.words.some(word => said.has(word)) ?? false);

const YEAR = 4;
