/** The fact sheet as a table (RFC 4180): a row a claim, for whoever counts or sorts. */
import { english, say } from '../phrase';
import type { FactSheet, SheetNote } from './fact-sheet';
import { printable } from './printable';
import { day, evidenceOf, historyOf, KINDS, STANDINGS, type Tell } from './sheet-words';

/** Prints sheets in one table. A mark of the byte order comes first: by it a spreadsheet knows that names have accents. */
export function sheetsInCsv(sheets: readonly FactSheet[], tell: Tell = english): string {
  const rows = sheets.flatMap(({ cover, notes }) => notes.map(note => [cover.path, ...rowOf(note, tell)]));
  return `\ufeff${[HEADINGS.map(tell), ...rows].map(row => row.map(cell).join(',') + '\r\n').join('')}`;
}

const HEADINGS = [
  say('Article'),
  say('Number'),
  say('Words'),
  say('Kind'),
  say('Source in the copy'),
  say('Evidence'),
  say('Status'),
  say('Checker'),
  say('Date'),
  say('Remark'),
  say('Before'),
  say('People'),
];

function rowOf(note: SheetNote, tell: Tell): string[] {
  return [
    String(note.number),
    note.words,
    tell(KINDS[note.kind]),
    note.source ?? '',
    evidenceOf(note, tell).join('\n'),
    tell(STANDINGS[note.standing]),
    note.checker,
    day(note.date),
    note.remark,
    historyOf(note, tell).join('\n'),
    note.people.join('; '),
  ];
}

/** A spreadsheet takes what begins so for a formula, and would run it. */
const FORMULA = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(value: string): string {
  const plain = printable(value);
  const harmless = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n;]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
