/** `factnote notes export` and `import`: fact notes for and from other tools. */
import { randomUUID } from 'node:crypto';
import { describe } from '../engine/notes/describe';
import { anchorAll } from '../engine/notes/follow';
import {
  annotationsIn,
  exportHypothesis,
  exportJsonLd,
  importHypothesis,
  importJsonLd,
  type Imported,
} from '../engine/notes/interchange';
import { merged } from '../engine/notes/merge';
import type { Note } from '../engine/notes/note';
import { Complaint, remark } from './complaints';
import { change, checkerOf, notesOf, now, print, textOf } from './note-arguments';
import { placeOf } from './workspace';

export interface ExchangeOptions {
  readonly format: 'jsonld' | 'hypothesis';
}

/** Prints the notes of an article. */
export async function exportNotes(file: string, { format }: ExchangeOptions): Promise<void> {
  const place = placeOf(file);
  const notes = await notesOf(place);
  const json =
    format === 'jsonld' ? exportJsonLd(notes, place.path) : exportHypothesis(notes, place.path, await textOf(file));
  print(JSON.stringify(json, null, 2));
}

/** Takes notes in; those that are there already are merged. What has no place in the article is kept, and told. */
export async function importNotes(file: string, from: string, { format }: ExchangeOptions): Promise<void> {
  const text = await textOf(file);
  const defaults = { checker: checkerOf(undefined), time: now() };
  const given = annotationsIn(parsed(await textOf(from), from));
  const read = given.map(json =>
    format === 'jsonld' ? importJsonLd(json, defaults) : importHypothesis(json, text, defaults),
  );
  const imported = read.filter(each => each !== undefined);
  const notes = settledIn(imported, text);
  await change(placeOf(file), there => merged([], there, notes));
  for (const [i, each] of read.entries())
    if (!each) remark(`${from}: annotation ${i + 1} is on no words, and is left out`);
  for (const { note, doubted } of imported)
    if (doubted) remark(`${from}: “${note.target?.exact}” is verified by no evidence; it is a query now`);
  for (const { note, anchor } of anchorAll(notes, text)) {
    if (anchor?.state === 'stale') remark(`“${note.target!.exact}” says “${anchor.now}” in ${file}; the note is stale`);
    if (anchor?.state === 'orphan')
      remark(`“${note.target!.exact}” is not in ${file}; the note is kept without a place`);
  }
  const anchored = anchorAll(notes, text).filter(({ anchor }) => anchor?.state !== 'orphan').length;
  print(`${notes.length} imported, ${anchored} of them with a place in ${file}.`);
}

/** Notes with ids, described in the words of this article where they stand in it. */
function settledIn(imported: readonly Imported[], text: string): Note[] {
  const notes = imported.map(({ note }) => (note.id ? note : { ...note, id: `urn:uuid:${randomUUID()}` }));
  return anchorAll(notes, text).map(({ note, anchor }) =>
    anchor?.state === 'standing' ? ({ ...note, target: describe(text, anchor.span) } as Note) : note,
  );
}

/** JSON, or a JSON value a line. */
function parsed(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      return text
        .split('\n')
        .filter(line => line.trim())
        .map(line => JSON.parse(line) as unknown);
    } catch {
      throw new Complaint(`${from} is not JSON: ${(error as Error).message}`);
    }
  }
}
