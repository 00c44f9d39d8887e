/** `factnote notes`: what checkers put on record, from scripts. */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { check } from '../engine/check';
import { claimsIn } from '../engine/claims';
import { progressOf } from '../engine/progress';
import { describe } from '../engine/notes/describe';
import { anchorAll, confirmed, spanOf, type Anchored } from '../engine/notes/anchored-notes';
import {
  changed,
  factNote,
  isReason,
  needsReason,
  type Change,
  type FactNote,
  type Note,
  type Status,
} from '../engine/notes/note';
import { describeFinding } from '../engine/notes/stets';
import { rules } from '../engine/rules';
import { checkerOf } from '../node/checker-name';
import { formatOf, readAt } from '../project/articles';
import { Lines } from '../project/lines';
import { PROJECT } from '../project/notes';
import { Complaint } from './errors';
import { deskAt } from './configurations';
import { change, evidenceAgain, evidenceFor, find, notesOf, now, print, sound, textOf } from './note-arguments';
import { inOneLine, noteResult } from './note-results';
import { notesOfStrays, tellStrays } from './notes-without-article';
import { visible } from './escapes';
import { changedIn, placeOf, storeHere, type Place } from './workspace';

export interface NoteOptions {
  readonly status?: Status;
  readonly comment?: string;
  readonly evidence?: readonly string[];
  readonly passage?: string;
  readonly checker?: string;
}

export interface AddOptions extends NoteOptions {
  readonly exact: string;
  readonly occurrence?: number;
}

export interface StetOptions {
  readonly rule: string;
  readonly exact?: string;
  readonly occurrence?: number;
  readonly scope: 'here' | 'file' | 'project';
  readonly reason?: string;
  readonly checker?: string;
}

export interface ListOptions {
  readonly format: 'text' | 'json';
}

const newId = (): string => `urn:uuid:${randomUUID()}`;

/** `factnote notes add`. Prints the note's id. */
export async function addNote(file: string, options: AddOptions): Promise<void> {
  const place = placeOf(file);
  const text = readAt(file, await textOf(file));
  const created = now();
  const note = sound(
    factNote({
      id: newId(),
      status: options.status ?? 'query',
      comment: options.comment ?? '',
      evidence: await evidenceFor(place, created, options.evidence, options.passage),
      checker: checkerOf(options.checker),
      created,
      target: describe(text, find(text, options)),
    }),
  );
  await change(place, notes => [...notes, note]);
  print(note.id);
}

/** `factnote notes stet`. Prints the id. */
export async function addStet(file: string, options: StetOptions): Promise<void> {
  const place = placeOf(file);
  const { rule, scope, exact, reason = '' } = options;
  if (!rules.some(({ id }) => id === rule)) throw new Complaint(`there is no rule “${rule}”`);
  if (scope === 'here' && exact === undefined) throw new Complaint('--exact must say which words may stand here');
  const text = readAt(file, await textOf(file));
  const target = scope === 'here' ? describeFinding(text, find(text, { ...options, exact: exact! })) : null;
  const id = newId();
  const at = now();
  const record = { id, checker: checkerOf(options.checker), created: at, modified: at };
  const where = scope === 'project' ? { ...place, path: PROJECT } : place;
  await change(where, notes => [...notes, { kind: 'stet', ...record, rule, reason, scope, target }]);
  print(id);
}

/** `factnote notes list`. */
export async function listNotes(file: string, { format }: ListOptions): Promise<void> {
  const text = await textOf(file);
  const place = placeOf(file);
  const notes = [...(await notesOf(place)), ...(await notesOfStrays(file, text))];
  const changedEvidence = await changedIn(place.folder, notes);
  const anchored = anchorAll(notes, readAt(file, text), [], changedEvidence).sort((a, b) => startOf(a) - startOf(b));
  const lines = new Lines(text);
  const { claims, verified } = progressOf(
    claimsIn(check(text, { ...(await deskAt(dirname(file))), format: formatOf(file), notes })),
  );
  if (format === 'json') {
    print(JSON.stringify({ notes: anchored.map(noteResult), claims, verified }, null, 2));
  } else {
    for (const each of anchored) print(inOneLine(file, each, lines));
    if (claims) print(visible(`${file} ${verified} of ${claims} verified.`));
  }
  await tellStrays(place);
}

/** For the order of the text; what has no place in it comes last. */
const startOf = ({ anchor }: Anchored): number => (anchor && spanOf(anchor)?.start) ?? Number.MAX_SAFE_INTEGER;

/** `factnote notes set`. A claim that has changed is checked anew by it. */
export async function setNote(id: string, options: NoteOptions): Promise<void> {
  const place = await placeOfNote(id);
  const text = await textOf(join(place.folder, place.path)).then(
    file => readAt(place.path, file),
    () => undefined,
  );
  const { evidence: _, passage: __, ...given } = options;
  const at = now();
  const evidence = await newEvidence(place, id, at, options);
  await change(place, notes =>
    notes.map(note => {
      if (!isCalled(note, id)) return note;
      if (note.kind === 'stet') throw new Complaint(`${id} lets a finding stand: it can only be deleted`);
      if (note.kind === 'speaker') throw new Complaint(`${id} says who speaks: it can only be deleted`);
      if (given.status === 'verified' && needsReason(note) && !isReason(note, given.comment))
        throw new Complaint(`the claim was ${note.status}: --comment must say what has settled it`);
      const target = options.status && text !== undefined ? newTarget(note, text) : {};
      return sound(changed(note, { ...given, ...evidence, ...target }, at));
    }),
  );
}

/** The evidence that is given; where a claim is verified again by what backed it before, that is looked at again. */
async function newEvidence(
  place: Place,
  id: string,
  at: string,
  options: NoteOptions,
): Promise<Pick<Change, 'evidence'>> {
  const { evidence, passage, status } = options;
  if (evidence || passage !== undefined) return { evidence: await evidenceFor(place, at, evidence, passage) };
  const note = status === 'verified' && (await notesOf(place)).find(each => isCalled(each, id));
  return note && note.kind === 'fact' ? { evidence: await evidenceAgain(place, at, note) } : {};
}

/** `factnote notes delete`. */
export async function deleteNote(id: string): Promise<void> {
  await change(await placeOfNote(id), notes => notes.filter(note => !isCalled(note, id)));
}

/** The words as they are now, where they have changed since the note was made. */
function newTarget(note: FactNote, text: string): { target?: FactNote['target'] } {
  const [each] = anchorAll([note], text);
  const target = confirmed(each, text);
  return target ? { target } : {};
}

async function placeOfNote(id: string): Promise<Place> {
  const { store, folder } = storeHere();
  for (const path of [...(await store.articles()), PROJECT]) {
    const place = { store, folder, path };
    if ((await notesOf(place)).some(note => isCalled(note, id))) return place;
  }
  throw new Complaint(`${id}: there is no such note`);
}

const isCalled = (note: Note, id: string): boolean => note.id === id || note.id === `urn:uuid:${id}`;
