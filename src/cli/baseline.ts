/** What was found before, in a file: a check that is given it tells only what is new. Known is a finding by its words, wherever they moved. */
import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Finding } from '../engine/rule';
import { readFile } from '../node/disk';
import { Complaint, inWords, remark } from './errors';
import { fingerprintsOf } from './fingerprints';
import { slashed } from '../node/workspace-root';

/** A finding as the file has it; its words are for people. */
export interface Known {
  readonly rule: string;
  readonly words: string;
  readonly fingerprint: string;
}

/** Plain data: other threads are given it. */
export interface Baseline {
  /** The folder of the file, from which its paths count. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, readonly Known[]>;
}

/** A baseline that knows nothing yet. */
export const emptyBaseline = (file: string): Baseline => ({ folder: dirname(resolve(file)), files: new Map() });

/** Reads a baseline. Throws a complaint that names the file. */
export async function readBaseline(file: string): Promise<Baseline> {
  const bytes = await readFile(file).catch(error => {
    throw new Complaint(`${file}: ${inWords(error)}`);
  });
  const files = filesIn(bytes.toString());
  if (!files) throw new Complaint(`${file} is no baseline: --write-baseline makes one`);
  return { ...emptyBaseline(file), files };
}

function filesIn(text: string): Baseline['files'] | undefined {
  try {
    const { version, files } = JSON.parse(text) as { version?: unknown; files?: unknown };
    if (version !== 1 || typeof files !== 'object' || !files) return undefined;
    const entries = Object.entries(files);
    return entries.every(([, all]) => Array.isArray(all) && all.every(isKnown)) ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}

function isKnown(value: unknown): value is Known {
  const { rule, words, fingerprint } = (value ?? {}) as Record<string, unknown>;
  return [rule, words, fingerprint].every(each => typeof each === 'string');
}

/** Writes a baseline whose text comes in pieces. */
export async function writeBaseline(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const text: string[] = [];
  for await (const piece of pieces) text.push(piece);
  try {
    writeFileSync(file, text.join(''));
  } catch (error) {
    throw new Complaint(`${file}: ${inWords(error)}`);
  }
}

/** The name of an article in a baseline. */
export const nameIn = ({ folder }: Baseline, path: string): string => slashed(relative(folder, resolve(path)));

/** In UTF-16 code units. */
const LONGEST_WORDS = 60;

/** Findings as a baseline has them, in the order of the text. */
export function knownOf(text: string, findings: readonly Finding[]): Known[] {
  const fingerprints = fingerprintsOf(text, findings);
  return findings.map(({ rule, span }, i) => ({
    rule,
    words: text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, LONGEST_WORDS),
    fingerprint: fingerprints[i],
  }));
}

/** The findings that are new, and how many are known. Tells of those that are gone. */
export function newSince(
  baseline: Baseline,
  path: string,
  text: string,
  findings: readonly Finding[],
): { findings: readonly Finding[]; known: number } {
  const before = baseline.files.get(nameIn(baseline, path)) ?? [];
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const fingerprints = fingerprintsOf(text, findings);
  const told = findings.filter((_, i) => !known.has(fingerprints[i]));
  const found = new Set(fingerprints);
  tellGone(
    path,
    before.filter(({ fingerprint }) => !found.has(fingerprint)),
  );
  return { findings: told, known: findings.length - told.length };
}

/** So many are named. */
const NAMED = 3;

function tellGone(path: string, gone: readonly Known[]): void {
  if (!gone.length) return;
  const named = gone.slice(0, NAMED).map(({ rule, words }) => `${rule} “${words}”`);
  const more = gone.length > NAMED ? ` and ${gone.length - NAMED} more` : '';
  remark(`${path}: gone since the baseline: ${named.join(', ')}${more}`);
}
