import { join } from 'node:path';
import { check } from '../engine/check';
import { severities, type Severity } from '../engine/rule';
import { encodeCopy } from '../project/copy';
import { emptyBaseline, readBaseline, writeBaseline } from './baseline';
import { Complaint } from './errors';
import { stat } from '../node/disk';
import { documentsOf, type Document } from './documents';
import { checkFormat } from './formats';
import { editsOf, mended } from './fixes';
import type { CheckOptions } from './options';
import { print } from './output';
import { run } from './run';
import { tellStrays } from './notes-without-article';
import { unifiedDiff } from './unified-diff';
import { worstOf } from './document-job';
import { placeOf } from './workspace';

/** `factnote check`. */
export async function runCheck(files: string[], options: CheckOptions): Promise<void> {
  const args = files.length ? files : ['.'];
  if (options.gate) return (await import('./gate')).runGate(args, options);
  if (options.fixDryRun) return print(dryRun(args, options));
  if (options.fix && args.includes('-')) return print(throughput(args, options));
  if (options.writeBaseline) return keepAsKnown(files, options, options.writeBaseline);
  await tellFindings(files, options);
  if (!options.jsonlIn) await tellStraysIn(args);
}

async function tellFindings(files: string[], options: CheckOptions): Promise<void> {
  const { as, failOn, fix, format, jsonlIn, sources } = options;
  const baseline = options.baseline ? await readBaseline(options.baseline) : undefined;
  const summary = options.summary ? new (await import('./summary')).Summary(options.summary) : undefined;
  const call = { as, fix, format, jsonlIn, sources, baseline, summary: !!summary };
  await run('check', files, call, checkFormat, ({ worst, outcomes }) => {
    fail(worst, failOn);
    for (const outcome of outcomes) summary?.add(outcome);
  });
  summary?.append();
}

/** Writes what is found to a file instead. */
function keepAsKnown(files: string[], { as, sources }: CheckOptions, file: string): Promise<void> {
  const out = (pieces: AsyncIterable<string>): Promise<void> => writeBaseline(file, pieces);
  return run('check', files, { as, sources, format: 'baseline', baseline: emptyBaseline(file), out }, checkFormat);
}

/** Tells of the note files without an article, where whole folders were checked. */
async function tellStraysIn(args: readonly string[]): Promise<void> {
  for (const arg of args) {
    const isFolder = await stat(arg).then(
      stats => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) continue;
    const { path, ...shelf } = placeOf(join(arg, 'x'));
    await tellStrays(shelf, path.slice(0, -1));
  }
}

/** What would change, instead of the findings; the status is that of what would be left. */
async function* dryRun(args: string[], { format, failOn, as }: CheckOptions): AsyncGenerator<string> {
  if (format && format !== 'text') throw new Complaint('--fix-dry-run prints a diff: it takes no --format');
  for await (const document of documentsOf(args, as)) {
    const edits = editsOf(document);
    fail(worstIn(mended(document, edits)), failOn);
    yield unifiedDiff(document.path, document.copy.text, edits);
  }
}

/** Standard input mended, to standard output, and nothing else: `factnote check --fix -` in an editor or a script. */
async function* throughput(args: string[], { format, failOn, as }: CheckOptions): AsyncGenerator<Uint8Array> {
  if (args.length > 1) throw new Complaint('--fix takes either standard input or files');
  if (format) throw new Complaint('--fix - prints the mended copy: it takes no --format');
  for await (const document of documentsOf(args, as)) {
    const after = mended(document);
    fail(worstIn(after), failOn);
    yield encodeCopy(after.copy, after.copy.text);
  }
}

const worstIn = ({ copy, desk }: Document): Severity | undefined =>
  worstOf(check(copy.text, desk).findings.map(({ severity }) => severity));

/** Sets the exit status where the worst finding is as serious as that. */
function fail(worst: Severity | undefined, failOn: Severity): void {
  if (worst && severities.indexOf(worst) <= severities.indexOf(failOn)) process.exitCode ??= 1;
}
