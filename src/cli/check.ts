import { check } from '../engine/check';
import { severities, type Finding, type Severity } from '../engine/rule';
import { version } from '../../package.json';
import { encodeCopy } from '../project/copy';
import { Complaint } from './complaints';
import { deskAt } from './desks';
import { documentsOf, type Document } from './documents';
import { github } from './formats/github';
import { json } from './formats/json';
import { jsonl } from './formats/jsonl';
import { paintFor } from './formats/paint';
import { sarif } from './formats/sarif';
import { text } from './formats/text';
import { entriesOf } from './jsonl-in';
import { mapped } from './mapped';
import { diffOf, mended, mendFile } from './mending';
import type { CheckOptions } from './options';
import { print } from './output';
import { checkResult, type CheckedDocument } from './results';

/** `factnote check`. */
export async function runCheck(files: string[], options: CheckOptions): Promise<void> {
  const args = files.length ? files : ['.'];
  if (options.jsonlIn)
    return print(jsonl(mapped(failing(checkedEntries(files, options), options.failOn), checkResult)));
  if (options.fixDryRun) return print(dryRun(args, options));
  if (options.fix && args.includes('-')) return print(throughput(args, options));
  return print(formatted(failing(checkedDocuments(args, options), options.failOn), options));
}

async function* checkedDocuments(args: string[], { fix }: CheckOptions): AsyncGenerator<CheckedDocument> {
  for await (const document of documentsOf(args)) yield checked(fix ? await mendFile(document) : document);
}

async function* checkedEntries(files: string[], { format }: CheckOptions): AsyncGenerator<CheckedDocument> {
  if (files.length) throw new Complaint('--jsonl-in reads standard input: it takes no files');
  if (format && format !== 'jsonl') throw new Complaint('--jsonl-in prints --format jsonl');
  const desk = await deskAt('.');
  for await (const { id, text } of entriesOf(process.stdin)) {
    yield { name: { id }, text, ...check(text, desk) };
  }
}

const checked = ({ path, copy: { text }, desk }: Document): CheckedDocument => ({
  name: { path },
  text,
  ...check(text, desk),
});

/** What would change, instead of the findings; the status is that of what would be left. */
async function* dryRun(args: string[], { format, failOn }: CheckOptions): AsyncGenerator<string> {
  if (format && format !== 'text') throw new Complaint('--fix-dry-run prints a diff: it takes no --format');
  for await (const document of documentsOf(args)) {
    const after = mended(document);
    fail(checked(after).findings, failOn);
    yield await diffOf(document, after);
  }
}

/** Standard input mended, to standard output, and nothing else: `factnote check --fix -` in an editor or a script. */
async function* throughput(args: string[], { format, failOn }: CheckOptions): AsyncGenerator<Uint8Array> {
  if (args.length > 1) throw new Complaint('--fix takes either standard input or files');
  if (format) throw new Complaint('--fix - prints the mended copy: it takes no --format');
  for await (const document of documentsOf(args)) {
    const after = mended(document);
    fail(checked(after).findings, failOn);
    yield encodeCopy(after.copy, after.copy.text);
  }
}

/** Sets the exit status where a finding is as serious as that. */
function fail(findings: readonly Finding[], failOn: Severity): void {
  const least = severities.indexOf(failOn);
  if (findings.some(({ severity }) => severities.indexOf(severity) <= least)) process.exitCode ??= 1;
}

async function* failing(documents: AsyncIterable<CheckedDocument>, failOn: Severity): AsyncGenerator<CheckedDocument> {
  for await (const document of documents) {
    fail(document.findings, failOn);
    yield document;
  }
}

function formatted(
  documents: AsyncIterable<CheckedDocument>,
  { format = 'text' }: CheckOptions,
): AsyncIterable<string> {
  switch (format) {
    case 'text':
      return text(documents, paintFor(process.stdout));
    case 'json':
      return json(mapped(documents, checkResult));
    case 'jsonl':
      return jsonl(mapped(documents, checkResult));
    case 'sarif':
      return sarif(documents, version);
    case 'github':
      return github(documents);
  }
}
