/** Tables of documents: their columns with what they count, their rows with whom or when they are of. */
import { readNumber } from '../../article/figures/numbers';
import { parseFigures } from '../../article/parse';
import { GRAMMAR } from '../../words/classes';
import { isFree, isSignOf } from '../../words/grammar';
import { tokensOf, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Block, Cell, SourceDocument } from '../document';
import { amountOf, exact, type Amount } from './amount';
import { headerUnitOf, type HeaderUnit } from './header-units';
import { periodOf, periodsIn, type Period } from './periods';
import { Vocabulary } from './words';

export interface Column {
  readonly heading: string;
  /** The words of its heading but small ones. */
  readonly words: readonly string[];
  readonly unit: HeaderUnit | null;
  readonly period: Period | null;
  /** Its cells are months, years or days. */
  readonly isTime: boolean;
}

export interface Row {
  readonly block: Block;
  readonly cells: readonly Cell[];
  /** That it is of, where its key is one. */
  readonly period: Period | null;
  /** The amounts of its cells; read when they are asked for. */
  amountsOf(column: number): readonly Amount[];
}

export interface Table {
  readonly document: SourceDocument;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Its rows are of one period each. */
  readonly isSeries: boolean;
  /** … and that is a part of a year. */
  readonly isMonthly: boolean;
  /** Its name. */
  readonly name: string;
  /** The words of its name, its sheet and what stands above it, in all their forms. */
  readonly title: Vocabulary;
}

export const wordsOf = ({ text }: SourceDocument, { span }: Cell): string => text.slice(span.start, span.end).trim();

/** The tables of a document, each from its headings to the next ones. */
export function tablesOf(document: SourceDocument): Table[] {
  const tables: Table[] = [];
  let above: Block[] = [];
  let headings: Block | null = null;
  let rows: Block[] = [];
  const close = (): void => {
    if (rows.length) tables.push(tableOf(document, headings, rows, above));
    [headings, rows] = [null, []];
  };
  for (const block of document.blocks) {
    if (block.kind === 'row' && block.cells && block.place.sheet === (rows[0] ?? block).place.sheet) rows.push(block);
    else {
      if (rows.length) above = [];
      close();
      if (block.kind === 'headings') headings = block;
      else if (block.kind === 'row' && block.cells) rows.push(block);
      else above = [...above, block].slice(-LINES_ABOVE);
    }
  }
  close();
  return tables;
}

/** So many blocks above a table may say what it is of. */
const LINES_ABOVE = 3;
/** Of what is above a table so much is read (UTF-16 units). */
const LONGEST_TITLE = 300;

function tableOf(
  document: SourceDocument,
  headings: Block | null,
  blocks: readonly Block[],
  above: readonly Block[],
): Table {
  const titles = above.map(({ span }) =>
    document.text.slice(span.start, Math.min(span.end, span.start + LONGEST_TITLE)),
  );
  const cells = headings?.cells ?? blocks[0].cells!;
  const corner = headings?.cells?.[0] ? wordsOf(document, headings.cells[0]) : '';
  const general = [corner, ...titles].map(headerUnitOf).find(isOfAll) ?? null;
  const columns = cells.map(({ column }, c) => columnOf(column, general, isTime(document, blocks, c)));
  const keys = blocks.map(({ cells: [key] = [] }) => (key ? periodOf(wordsOf(document, key)) : null));
  const isSeries = keys.filter(Boolean).length > MOST_OF * blocks.length;
  const rough = isSeries ? precisionOf(keys) : null;
  const rows = blocks.map((block, r): Row => {
    const period = keys[r] && rough ? { ...keys[r], ...rough } : keys[r];
    return { block, cells: block.cells ?? [], period, amountsOf: amountsOf(document, block.cells ?? [], columns) };
  });
  const name = nameOf(document.path);
  const title = new Vocabulary();
  for (const words of [name, blocks[0].place.sheet ?? '', ...titles]) title.addIn(tokensOf(words));
  const isMonthly = isSeries && rows.some(({ period }) => period !== null && (period.month ?? period.quarter) !== null);
  return { document, columns, rows, isSeries, isMonthly, name, title };
}

const MOST_OF = 0.7;

/** The name of a file without its ending: what stands between hyphens and underscores are words. */
const nameOf = (path: string): string =>
  path
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[_-]/g, ' ');

/** Where every row is of the first day of its month, days mean nothing; where every one is of January, months neither. */
function precisionOf(keys: readonly (Period | null)[]): Partial<Period> {
  const isAll = (of: 'day' | 'month', value: number): boolean => keys.every(key => !key || key[of] === value);
  if (!isAll('day', 1)) return {};
  return isAll('month', 1) && keys.length > 1 ? { day: null, month: null } : { day: null };
}

/** *$ millions*, *thousands*: above a table it is of all that has no unit of its own. */
const isOfAll = (unit: HeaderUnit | null): unit is HeaderUnit =>
  unit !== null && (unit.factor > 1 || (unit.measure?.startsWith('money') ?? false));

/** Are most cells of a column times? So many are looked at. */
function isTime(document: SourceDocument, blocks: readonly Block[], c: number): boolean {
  const some = blocks.slice(0, LOOKED_AT).flatMap(({ cells }) => cells?.[c] ?? []);
  return some.filter(cell => periodOf(wordsOf(document, cell))).length > MOST_OF * some.length;
}

const LOOKED_AT = 20;

function columnOf(heading: string, general: HeaderUnit | null, isTime: boolean): Column {
  const own = headerUnitOf(heading);
  const tokens = tokensOf(own ? heading.replace(/\s*[([].*$/, '') || heading : heading);
  const named = periodsIn(tokens, 0, tokens.count - 1, null).filter(({ year }) => year !== null);
  const all: string[] = [];
  const content: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isWord(i) || named.some(({ first, last }) => first <= i && i <= last)) continue;
    all.push(tokens.text(i).toLowerCase());
    if (!tokens.is(i, GRAMMAR)) content.push(tokens.text(i).toLowerCase());
  }
  const words = content.length ? content : all; // against
  return { heading, words, unit: own ?? general, period: periodOf(heading) ?? named[0] ?? null, isTime };
}

function amountsOf(document: SourceDocument, cells: readonly Cell[], columns: readonly Column[]): Row['amountsOf'] {
  const known: (readonly Amount[])[] = [];
  return c => (known[c] ??= cells[c] ? amountsIn(wordsOf(document, cells[c]), columns[c]?.unit ?? null) : []);
}

/** The amounts of a cell, in plain units. What it says itself counts before what its column says. */
function amountsIn(words: string, unit: HeaderUnit | null): Amount[] {
  const tokens = tokensOf(words);
  if (!tokens.hasAny(Topic.NUMERAL)) return [];
  const figured = /^[\d.,\s]+$/.test(words) ? null : parseFigures(words);
  const amounts: Amount[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const number = tokens.isOf(i, Topic.NUMERAL) && isFree(tokens, i) ? readNumber(tokens, i) : undefined;
    if (number?.value == null) continue;
    const figure = figured?.figures.find(({ span }) => span.start <= number.start && number.start < span.end);
    const own = figured && figure && figure.kind !== 'count' ? amountOf(figured, figure) : null;
    amounts.push(own ?? bareAmount(tokens, i, number.last, number.value, unit));
    i = number.last;
  }
  return amounts;
}

/** A number that only its column says the unit of; in brackets, or behind a minus, it is below nought. */
function bareAmount(tokens: Tokens, first: number, last: number, value: number, unit: HeaderUnit | null): Amount {
  const factor = unit?.factor ?? 1;
  const isMinus = isSignOf(tokens, first - 1, '-−–(') && (tokens.isJoined(first) || isSignOf(tokens, last + 1, ')'));
  const decimals = tokens.text(first, last).split('.')[1]?.length ?? 0;
  const half = (0.5 * factor) / 10 ** decimals;
  const plain = exact((isMinus ? -value : value) * factor);
  return { measure: unit?.measure ?? null, value: plain, low: plain - half, high: plain + half, side: null };
}
