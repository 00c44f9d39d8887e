/** `factnote notes`: what checkers put on record, from scripts. */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { check } from '../engine/check';
import { claimsIn, progressOf } from '../engine/claims';
import { describe, unquoted } from '../engine/notes/describe';
import { anchorAll, spanOf, standingOf, type Anchored } from '../engine/notes/follow';
import { isAddress } from '../engine/notes/jsonld';
import {
  changed,
  factNote,
  type Evidence,
  type FactNote,
  type Note,
  type Refusal,
  type Status,
} from '../engine/notes/note';
import { describeFinding } from '../engine/notes/stets';
import { english } from '../engine/phrase';
import { rules } from '../engine/rules';
import { Lines } from '../project/lines';
import { PROJECT } from '../project/notes';
import { Complaint } from './complaints';
import { deskAt } from './desks';
import { stat } from './disk';
import { change, checkerOf, evidenceOf, find, notesOf, now, print, textOf } from './note-arguments';
import { notesOfStrays, tellStrays } from './strays';
import { placeOf, storeHere, type Place } from './workspace';

export interface NoteOptions {
  readonly status?: Status;
  readonly comment?: string;
  readonly evidence?: readonly string[];
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
  const text = await textOf(file);
  const created = now();
  const note = sound(
    factNote({
      id: newId(),
      status: options.status ?? 'query',
      comment: options.comment ?? '',
      evidence: evidenceOf(options.evidence, place.folder, created),
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
  const text = await textOf(file);
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
  const anchored = anchorAll(notes, text).sort((a, b) => startOf(a) - startOf(b));
  const lines = new Lines(text);
  const { claims, verified } = progressOf(claimsIn(check(text, { ...(await deskAt(dirname(file))), notes })));
  if (format === 'json') {
    print(JSON.stringify({ notes: anchored.map(noteResult), claims, verified }, null, 2));
  } else {
    for (const each of anchored) print(inOneLine(file, each, lines));
    if (claims) print(`${file} ${verified} of ${claims} verified.`);
  }
  await tellStrays(place);
}

/** `factnote notes move`: an article has another name now, and takes its notes along. */
export async function moveNotes(from: string, to: string): Promise<void> {
  const isThere = await stat(to).then(
    stats => stats.isFile(),
    () => false,
  );
  if (!isThere) throw new Complaint(`${to}: there is no such article`);
  const [old, place] = [placeOf(from), placeOf(to)];
  if (old.store === place.store && old.path === place.path) throw new Complaint(`${from} and ${to} are one article`);
  const { length } = await notesOf(old);
  if (!length) throw new Complaint(`${from} has no notes`);
  const refusal = await old.store.move(old.path, place.path, place.store);
  if (refusal) throw new Complaint(english(refusal.refused));
  print(`${length === 1 ? '1 note' : `${length} notes`} of ${from} moved to ${to}.`);
}

/** For the order of the text; what has no place in it comes last. */
const startOf = ({ anchor }: Anchored): number => (anchor && spanOf(anchor)?.start) ?? Number.MAX_SAFE_INTEGER;

/** `factnote notes set`. A claim that has changed is checked anew by it. */
export async function setNote(id: string, options: NoteOptions): Promise<void> {
  const place = await placeOfNote(id);
  const text = await textOf(join(place.folder, place.path)).catch(() => undefined);
  const at = now();
  await change(place, notes =>
    notes.map(note => {
      if (!isCalled(note, id)) return note;
      if (note.kind === 'stet') throw new Complaint(`${id} lets a finding stand: it can only be deleted`);
      const { evidence, checker, ...given } = options;
      return sound(
        changed(
          note,
          {
            ...given,
            ...(evidence && { evidence: evidenceOf(evidence, place.folder, at) }),
            ...(checker && { checker }),
            ...(options.status && text !== undefined && newTarget(note, text)),
          },
          at,
        ),
      );
    }),
  );
}

/** `factnote notes delete`. */
export async function deleteNote(id: string): Promise<void> {
  await change(await placeOfNote(id), notes => notes.filter(note => !isCalled(note, id)));
}

/** The words as they are now, where they have changed since the note was made. */
function newTarget(note: FactNote, text: string): { target?: FactNote['target'] } {
  const [{ anchor }] = anchorAll([note], text);
  return anchor?.state === 'stale' ? { target: describe(text, anchor.span) } : {};
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

function sound<N extends Note>(note: N | Refusal): N {
  if ('refused' in note) throw new Complaint(english(note.refused));
  return note;
}

/** An element of `notes` of `notes list --format json`. */
function noteResult(each: Anchored) {
  const { note, anchor } = each;
  const at = anchor && spanOf(anchor);
  return {
    id: note.id,
    // of two versions each says what its checker says
    status: each.clashes && note.kind === 'fact' && anchor?.state === 'standing' ? note.status : standingOf(each),
    exact: note.target?.exact ?? null,
    start: at?.start ?? null,
    end: at?.end ?? null,
    comment: note.kind === 'fact' ? note.comment : note.reason,
    evidence: note.kind === 'fact' ? note.evidence.map(evidenceResult) : [],
    checker: note.checker,
    modified: note.modified,
    ...(each.clashes && { clash: true }),
    ...(note.kind === 'stet' && { rule: note.rule, scope: note.scope }),
  };
}

const evidenceResult = ({ source, quote, seen }: Evidence) => ({
  ...(isAddress(source) ? { url: source } : { path: source }),
  quote: quote || null,
  seen: seen || null,
});

function inOneLine(file: string, each: Anchored, lines: Lines): string {
  const { id, status, exact, start, comment, evidence, checker } = noteResult(each);
  const at = start === null ? undefined : lines.at(start);
  const place = at ? `${file}:${at.line + 1}:${at.character + 1}` : file;
  const sources = evidence.map(item => ('url' in item ? item.url : item.path)).join(', ');
  const details = [each.clashes && 'one of two versions', comment, sources, checker]
    .filter(detail => detail)
    .join(' · ');
  const words = exact === null ? '' : ` “${unquoted(exact)}”`;
  return `${place} ${status}${words} ${details.replace(/\s+/g, ' ')} ${id}`;
}
