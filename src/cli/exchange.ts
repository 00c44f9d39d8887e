/** `factnote notes export` and `import`: fact notes for and from other tools. */
import { randomUUID } from 'node:crypto';
import { anchorAll } from '../engine/notes/anchored-notes';
import {
  exportHypothesis,
  exportJsonLd,
  importHypothesis,
  importJsonLd,
  type Imported,
} from '../engine/notes/interchange';
import { intakeOf, type Intake } from '../engine/notes/import';
import { merged } from '../engine/notes/merge';
import { english } from '../engine/phrase';
import { checkerOf } from '../node/checker-name';
import { readAt } from '../project/articles';
import { annotationsFrom } from '../project/annotations';
import { Complaint, remark } from './errors';
import { change, notesOf, now, print, textOf } from './note-arguments';
import { visible } from './escapes';
import { placeOf } from './workspace';

export interface ExchangeOptions {
  readonly format: 'jsonld' | 'hypothesis';
}

/** Prints the notes of an article. */
export async function exportNotes(file: string, { format }: ExchangeOptions): Promise<void> {
  const place = placeOf(file);
  const notes = await notesOf(place);
  const json =
    format === 'jsonld'
      ? exportJsonLd(notes, place.path)
      : exportHypothesis(notes, place.path, readAt(file, await textOf(file)));
  print(JSON.stringify(json, null, 2));
}

/** Takes notes in; those that are there already are merged. What is left out is told, and what has no place in the article. */
export async function importNotes(file: string, from: string, { format }: ExchangeOptions): Promise<void> {
  const [place, text] = [placeOf(file), readAt(file, await textOf(file))];
  const defaults = { checker: checkerOf(undefined), time: now() };
  const name = from === '-' ? 'standard input' : from;
  const given = annotationsFrom(await textOf(from));
  if ('refused' in given) throw new Complaint(`${name} ${english(given.refused)}`);
  const read = (json: unknown): Imported | undefined =>
    format === 'jsonld' ? importJsonLd(json, defaults) : importHypothesis(json, text, defaults);
  let intake: Intake = { notes: [], known: 0, refused: [], doubted: [] };
  await change(place, there => {
    intake = intakeOf(given, read, () => `urn:uuid:${randomUUID()}`, { text, path: place.path, there });
    return intake.notes.length ? merged([], there, intake.notes) : there;
  });
  tell(intake, file, name, text);
}

function tell({ notes, known, refused, doubted }: Intake, file: string, from: string, text: string): void {
  for (const { number, why } of refused) remark(`${from}: annotation ${number} ${english(why)}`);
  for (const { target } of doubted) remark(`${from}: “${target?.exact}” is verified by no evidence; it is a query now`);
  const anchored = anchorAll(notes, text);
  for (const { note, anchor } of anchored) {
    if (anchor?.state === 'stale') remark(`“${note.target!.exact}” says “${anchor.now}” in ${file}; the note is stale`);
    if (anchor?.state === 'orphan')
      remark(`“${note.target!.exact}” is not in ${file}; the note is kept without a place`);
  }
  const placed = anchored.filter(({ anchor }) => anchor?.state !== 'orphan').length;
  if (known && !notes.length) print(`${known} ${known === 1 ? 'note' : 'notes'}, all known.`);
  else
    print(
      visible(`${notes.length} imported, ${placed} of them with a place in ${file}.${known ? ` ${known} known.` : ''}`),
    );
}
