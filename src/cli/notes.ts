/** `factnote notes`: what checkers put on record, from scripts. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { anchorAll, spanOf, standingOf, type Anchored } from '../engine/notes/follow';
import { describe } from '../engine/notes/describe';
import { fold, unfolded } from '../engine/notes/folded';
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
import { span, type Span } from '../engine/text/span';
import { Lines } from '../project/lines';
import { PROJECT } from '../project/notes';
import { Complaint, inWords } from './complaints';
import { readCopy } from './node-files';
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

const now = (): string => new Date().toISOString();
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
  const { store, path } = placeOf(file);
  const text = await textOf(file);
  const { notes, problem } = await store.of(path);
  if (problem) throw new Complaint(`${problem.file}:${problem.line}: ${english(problem.why)}`);
  const anchored = anchorAll(notes, text);
  if (format === 'json') print(JSON.stringify({ notes: anchored.map(noteResult) }, null, 2));
  else for (const each of anchored) print(inOneLine(file, each, new Lines(text)));
}

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
    const { notes, problem } = await store.of(path);
    if (problem) throw new Complaint(`${problem.file}:${problem.line}: ${english(problem.why)}`);
    if (notes.some(note => isCalled(note, id))) return { store, folder, path };
  }
  throw new Complaint(`${id}: there is no such note`);
}

const isCalled = (note: Note, id: string): boolean => note.id === id || note.id === `urn:uuid:${id}`;

/** Where the words stand; of several places the one that is asked for. */
function find(text: string, { exact, occurrence }: { exact: string; occurrence?: number }): Span {
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
const evidenceOf = (given: readonly string[] = [], folder: string, seen: string): Evidence[] =>
  given.map(source => {
    if (isAddress(source)) return { source, quote: '', seen };
    const path = relative(folder, resolve(source)).replaceAll('\\', '/');
    if (!existsSync(source)) throw new Complaint(`${source}: there is no such file; an address begins with https:`);
    if (path.startsWith('../')) throw new Complaint(`${source} is not in ${folder}, where the notes are`);
    return { source: path, quote: '', seen };
  });

/** Who checks: as the call says, or git, or the computer. */
function checkerOf(given: string | undefined): string {
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

async function textOf(file: string): Promise<string> {
  try {
    const copy = await readCopy(file);
    if ('text' in copy) return copy.text;
    throw new Complaint(`${file} ${english(copy.refused)}`);
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`${file}: ${inWords(error)}`);
  }
}

async function change({ store, path }: Place, edit: (notes: readonly Note[]) => readonly Note[]): Promise<void> {
  const refusal = await store.change(path, edit);
  if (refusal) throw new Complaint(english(refusal.refused));
}

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
    status: standingOf(each),
    exact: note.target?.exact ?? null,
    start: at?.start ?? null,
    end: at?.end ?? null,
    comment: note.kind === 'fact' ? note.comment : note.reason,
    evidence: note.kind === 'fact' ? note.evidence.map(evidenceResult) : [],
    checker: note.checker,
    modified: note.modified,
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
  const details = [comment, sources, checker].filter(detail => detail).join(' · ');
  const words = exact === null ? '' : ` “${exact.replace(/\s+/g, ' ')}”`;
  return `${place} ${status}${words} ${details.replace(/\s+/g, ' ')} ${id}`;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
