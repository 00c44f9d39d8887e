/** What the calls of `factnote notes` mean: which words, whose evidence, who checks. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { relative, resolve } from 'node:path';
import { fold, unfolded } from '../engine/notes/folded';
import { isAddress } from '../engine/notes/iri';
import type { Evidence, Note } from '../engine/notes/note';
import { english } from '../engine/phrase';
import { span, type Span } from '../engine/text/span';
import { Complaint, inWords } from './complaints';
import { readCopy } from './node-files';
import type { Place } from './workspace';

export const now = (): string => new Date().toISOString();

/** Where the words stand; of several places the one that is asked for. */
export function find(text: string, { exact, occurrence }: { exact: string; occurrence?: number }): Span {
  const folded = fold(text);
  const sought = fold(exact).copy.trim();
  const places: Span[] = [];
  for (let at = sought ? folded.copy.indexOf(sought) : -1; at >= 0; at = folded.copy.indexOf(sought, at + 1))
    places.push(unfolded(folded, span(at, at + sought.length)));
  if (!places.length) throw new Complaint(`“${exact}” is not in the article`);
  if (occurrence === undefined && places.length > 1)
    throw new Complaint(`“${exact}” is in the article ${places.length} times: say which with --occurrence`);
  const place = places[(occurrence ?? 1) - 1];
  if (!place)
    throw new Complaint(`“${exact}” is in the article ${times(places.length)}: there is no occurrence ${occurrence}`);
  return place;
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** Addresses as they are, files by their path in the workspace folder. */
export const evidenceOf = (given: readonly string[] = [], folder: string, seen: string): Evidence[] =>
  given.map(source => {
    if (isAddress(source)) return { source, quote: '', seen };
    const path = relative(folder, resolve(source)).replaceAll('\\', '/');
    if (!existsSync(source)) throw new Complaint(`${source}: there is no such file; an address begins with https:`);
    if (path.startsWith('../')) throw new Complaint(`${source} is not in ${folder}, where the notes are`);
    return { source: path, quote: '', seen };
  });

/** Who checks: as the call says, or git, or the computer. */
export function checkerOf(given: string | undefined): string {
  if (given) return given;
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (name.trim()) return name.trim();
  } catch {
    // no git, or it knows no name
  }
  return userInfo().username;
}

export async function textOf(file: string): Promise<string> {
  try {
    const copy = await readCopy(file);
    if ('text' in copy) return copy.text;
    throw new Complaint(`${file} ${english(copy.refused)}`);
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`${file}: ${inWords(error)}`);
  }
}

export async function change({ store, path }: Place, edit: (notes: readonly Note[]) => readonly Note[]): Promise<void> {
  const refusal = await store.change(path, edit);
  if (refusal) throw new Complaint(english(refusal.refused));
}

/** The notes of an article. Complains where their file cannot be read. */
export async function notesOf({ store, path }: Place): Promise<readonly Note[]> {
  const { notes, problem } = await store.of(path);
  if (problem) throw new Complaint(`${problem.file}:${problem.line}: ${english(problem.why)}`);
  return notes;
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
