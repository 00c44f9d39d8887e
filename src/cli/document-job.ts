/** What a run does with each document: the same in whichever thread. */
import { dirname } from 'node:path';
import { parseArticle } from '../engine/article/parse';
import { check } from '../engine/check';
import { anchorAll } from '../engine/notes/anchored-notes';
import { heeding } from '../engine/notes/speakers';
import { severities, type Desk, type Finding, type Severity } from '../engine/rule';
import type { Format } from '../engine/text/copy';
import { asRead } from '../engine/text/in-file';
import type { LocalDesk } from '../node/settings';
import { Complaint, remark, type Remark } from './errors';
import { newSince } from './baseline';
import { deskAt } from './configurations';
import { readDocument } from './documents';
import { documentsAround } from './documents-around';
import { annotateFormat, checkFormat, type Formatting } from './formats';
import type { Input } from './inputs';
import { entriesOf, type Batch } from './jsonl-in';
import { mendFile } from './fixes';
import type { Name } from './results';
import type { Outcome } from './summary';

/** What is done, as plain data: it can be told to another thread. */
export interface Job extends Formatting {
  readonly command: 'check' | 'annotate';
  /** What the documents are written in; undefined where they say so themselves. */
  readonly as?: Format;
  /** The safe fixes are made first. */
  readonly fix: boolean;
  /** Globs of the documents that are asked; undefined where the settings name them. */
  readonly sources?: readonly string[];
  /** What came of each article is told, too. */
  readonly summary?: boolean;
}

/** One file, some lines of standard input, or the end of the run. */
export type Task = Input | Batch | { readonly stop: Stop; readonly more: 0 };

/** Why a run ends: a complaint, or the trace of a fault of our own. */
type Stop = { readonly complaint: string } | { readonly fault: string };

/** What came of a task, as plain data. */
export interface Done {
  /** What its format makes of each document. */
  readonly pieces: unknown[];
  /** The most serious finding. */
  readonly worst?: Severity;
  /** What came of each article, where that is asked for. */
  readonly outcomes: readonly Outcome[];
  /** What another thread has to tell for this one. */
  readonly remarks?: readonly Remark[];
  readonly stop?: Stop;
  /** How many tasks are known to follow, at least. */
  readonly more: number;
}

type Read = (name: Name, text: string, desk: LocalDesk & Desk) => Told;

interface Told {
  readonly piece: unknown;
  readonly worst?: Severity;
  readonly outcome?: () => Promise<Outcome>;
}

/** The most serious severity. */
export const worstOf = (all: readonly Severity[]): Severity | undefined =>
  severities.find(severity => all.includes(severity));

/** Does a job, task by task. */
export function worker(job: Job): (task: Task) => Promise<Done> {
  const read = reader(job);
  return async task => {
    const { more } = task;
    const pieces: unknown[] = [];
    const outcomes: Outcome[] = [];
    if ('stop' in task) return { pieces, outcomes, more, stop: task.stop };
    const worst: Severity[] = [];
    const done = (stop?: Stop): Done => ({ pieces, outcomes, more, worst: worstOf(worst), stop });
    try {
      for await (const { name, text, desk } of 'path' in task ? documents(task, job) : entries(task, job)) {
        const found = read(name, text, desk);
        pieces.push(found.piece);
        if (found.worst) worst.push(found.worst);
        if (found.outcome) outcomes.push(await found.outcome());
      }
      return done();
    } catch (error) {
      return done(reasonOf(error));
    }
  };
}

export const reasonOf = (error: unknown): Stop =>
  error instanceof Complaint
    ? { complaint: error.message }
    : { fault: (error instanceof Error && error.stack) || String(error) };

function reader(job: Job): Read {
  if (job.command === 'annotate') {
    const { pieceOf } = annotateFormat(job);
    return (name, text, { format, notes = [], changedEvidence }) => {
      const anchored = anchorAll(notes, asRead(text, format), [], changedEvidence);
      const article = heeding(parseArticle(text, format), anchored);
      return { piece: pieceOf({ name, text, article, notes: anchored }) };
    };
  }
  const { pieceOf } = checkFormat(job);
  return (name, text, desk) => {
    const checked = check(text, desk);
    if (!('path' in name)) return told(pieceOf({ name, text, ...checked }), checked.findings);
    const { path } = name;
    if (checked.language) remark(notRead(path, checked.language));
    const seen = job.baseline ? newSince(job.baseline, path, text, checked.findings) : { findings: checked.findings };
    return {
      ...told(pieceOf({ name, text, ...checked, ...seen }), seen.findings),
      outcome: job.summary
        ? async () => (await import('./summary')).outcomeOf(path, checked, seen.findings, desk.gate)
        : undefined,
    };
  };
}

const told = (piece: unknown, findings: readonly Finding[]): Told => ({
  piece,
  worst: worstOf(findings.map(({ severity }) => severity)),
});

const notRead = (path: string, language: string): string => {
  const called = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `${path === '-' ? 'standard input' : path}: Factnote reads English; this looks ${called}: nothing in it was checked`;
};

interface Given {
  readonly name: Name;
  readonly text: string;
  readonly desk: LocalDesk & Desk;
}

async function* documents(input: Input, { command, fix, as, sources }: Job): AsyncGenerator<Given> {
  const found = await readDocument(input, as);
  if (!found) return;
  const document = fix ? mendFile(found) : found;
  const { path, copy, desk } = document;
  const isAsked = command === 'check' && (sources || (await documentsAround(path === '-' ? '.' : dirname(path))));
  const evidence = isAsked ? await (await import('./article-evidence')).evidenceFor(document, sources) : undefined;
  yield { name: { path }, text: copy.text, desk: { ...desk, evidence } };
}

async function* entries(batch: Batch, { as }: Job): AsyncGenerator<Given> {
  const desk = await deskAt('.');
  for (const { id, text, format } of entriesOf(batch, as)) yield { name: { id }, text, desk: { ...desk, format } };
}
