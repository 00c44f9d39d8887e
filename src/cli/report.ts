/** `factnote report`: the fact sheet of an article. */
import { writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { check } from '../engine/check';
import { factSheet, type FactSheet } from '../engine/report/fact-sheet';
import { sheetFormats } from '../engine/report/formats';
import { DEFAULT_GATE } from '../engine/report/gate';
import { sheetForLawyer } from '../engine/report/lawyer';
import { encoded } from '../project/bytes';
import { digestOf } from '../project/digest';
import { dateInName } from '../project/extract/dates';
import { matches } from '../project/globs';
import { documentsOf, type Document } from './documents';
import { Complaint, inWords } from './errors';
import type { ReportOptions } from './options';
import { print } from './output';
import { progress } from './progress';
import { sourcesFor, type LocalSources } from './source-files';
import { placeOf } from './workspace';
import { slashed } from '../node/workspace-root';

/** Prints the fact sheets of the files, or writes them to a file. */
export async function runReport(files: string[], options: ReportOptions): Promise<void> {
  const { format, out } = options;
  if (format === 'docx' && !out && process.stdout.isTTY) throw new Complaint('--format docx needs --out FILE');
  if (out && files.some(file => resolve(file) === resolve(out))) throw new Complaint(`${out} is the article itself`);
  const sheets: FactSheet[] = [];
  for await (const document of documentsOf(files, options.as)) {
    sheets.push(await sheetOf(document, options));
    progress.show(sheets.length, Math.max(0, files.length - sheets.length));
  }
  if (!sheets.length) return;
  const printed = await printedIn(format, sheets);
  if (!out) return print(only(printed));
  await writeFile(out, printed).catch(error => {
    throw new Complaint(`${out}: ${inWords(error)}`);
  });
}

async function* only<T>(one: T): AsyncGenerator<T> {
  yield one;
}

async function printedIn(format: ReportOptions['format'], sheets: readonly FactSheet[]): Promise<string | Uint8Array> {
  if (format !== 'docx') return sheetFormats[format](sheets);
  if (sheets.length > 1) throw new Complaint('--format docx makes a document of one article');
  return (await import('../project/report/docx-sheet')).sheetInDocx(sheets[0]);
}

async function sheetOf({ path, copy, desk }: Document, { for: reader }: ReportOptions): Promise<FactSheet> {
  const checked = check(copy.text, desk);
  const place = path === '-' ? { folder: resolve('.'), path } : placeOf(path);
  const local = await sourcesAround(path === '-' ? '.' : dirname(path));
  const days = new Map(
    Array.from(local?.sources.library.documents ?? [], each => [pathIn(local!, each.path, place.folder), each.date]),
  );
  const sheet = factSheet(checked, {
    path: place.path,
    version: await digestOf(encoded(copy.text)),
    date: new Date().toISOString(),
    gate: desk.gate ?? DEFAULT_GATE,
    unread: (local?.sources.notRead ?? []).map(({ document, reason }) => ({
      document: pathIn(local!, document, place.folder),
      reason,
    })),
    dateOf: document => days.get(document) ?? dateInName(document),
  });
  if (reader !== 'lawyer') return sheet;
  const globs = desk.confidential ?? [];
  return sheetForLawyer(sheet, checked, document =>
    matches(globs, slashed(relative(desk.folder, resolve(place.folder, document)))),
  );
}

/** The path of a document from the folder of the notes, as evidence names it. */
const pathIn = ({ nameOf }: LocalSources, document: string, folder: string): string =>
  slashed(relative(folder, resolve(nameOf(document))));

/** A desk without documents has a fact sheet, too. */
const sourcesAround = (folder: string): Promise<LocalSources | undefined> =>
  sourcesFor(folder).catch(error => {
    if (error instanceof Complaint) return undefined;
    throw error;
  });
