/** What the calls of `factnote notes` mean: which words, whose evidence, who checks. */
import { relative, resolve } from 'node:path';
import { fold, unfolded } from '../engine/notes/normalized-text';
import { evidenceIn } from '../engine/notes/evidence';
import type { Evidence, FactNote, Note, Refusal } from '../engine/notes/note';
import { english } from '../engine/phrase';
import { span, type Span } from '../engine/text/span';
import { evidenceOf, seenAgain, type Around } from '../project/evidence';
import { Complaint, inWords } from './errors';
import { readEvidence } from '../node/evidence-files';
import { readCopy } from './node-files';
import { slashed } from '../node/workspace-root';
import { type Place } from './workspace';

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

/** What backs a claim of an article, as it is kept. A passage must stand in the one file that is named. */
export async function evidenceFor(
  place: Place,
  seen: string,
  given: readonly string[] = [],
  passage?: string,
): Promise<Evidence[]> {
  const around = aroundOf(place, seen);
  const files = given.filter(source => 'path' in evidenceIn(source));
  if (passage !== undefined && (files.length !== 1 || !passage.trim()))
    throw new Complaint('--passage gives words of one file: name that with --evidence');
  const all: Evidence[] = [];
  for (const source of given)
    all.push(sound(await evidenceOf(source, around, source === files[0] ? passage : undefined)));
  return all;
}

/** The evidence of a note, looked at again. */
export const evidenceAgain = async (place: Place, seen: string, { evidence }: FactNote): Promise<readonly Evidence[]> =>
  sound(await seenAgain(evidence, aroundOf(place, seen)));

const aroundOf = ({ folder, path }: Place, seen: string): Around => ({
  files: { read: source => readEvidence(folder, source), inWords },
  article: path,
  seen,
  pathOf: given => slashed(relative(folder, resolve(given))),
});

/** What was made of a call, or the complaint that it cannot be. */
export function sound<T>(made: T | Refusal): T {
  if (typeof made === 'object' && made !== null && 'refused' in made) throw new Complaint(english(made.refused));
  return made as T;
}

/** The text of a file. */
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
