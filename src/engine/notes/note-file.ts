/**
 * The note file of an article, `.factnotes/<path>.jsonld`: a JSON array of Web Annotations, one a line, in the order of the text, so that
 * git merges two checkers' work line by line, and a person can read what has changed.
 */
import { say, type Phrase } from '../phrase';
import { parseTree, getNodeValue } from 'jsonc-parser/lib/esm/main.js';
import { fromJsonLd, toJsonLd } from './jsonld';
import { merged } from './merge';
import type { Note } from './note';
import { whyUnreadable } from './annotation-reader';

/** Notes, or why there are none to be had: `line` counts from one. Such a file is left as it is. */
export type NoteFile = { readonly notes: readonly Note[] } | { readonly line: number; readonly wrong: Phrase };

/** The file for these notes of an article. The same notes give the same bytes, in whatever order they come. */
export function writeNotes(notes: readonly Note[], path: string): string {
  const lines = [...notes].sort(byPlace).map(note => JSON.stringify(toJsonLd(note, path)));
  return lines.length ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
}

function byPlace(a: Note, b: Note): number {
  const [p, q] = [a, b].map(({ target }) => target ?? { start: -1, end: -1 });
  return p.start - q.start || p.end - q.end || (a.id < b.id ? -1 : 1);
}

/** Reads a note file. Where git has left both sides of a conflict in it, they are merged. */
export function readNotes(text: string): NoteFile {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i): Line => ({ copy: line.trim(), number: i + 1 }));
  const sides = sidesOf(lines);
  if ('wrong' in sides) return sides;
  const [ours, base, theirs] = sides.map((side, i) => (i === 1 && isEmpty(side) ? { notes: [] } : readLines(side)));
  for (const side of [ours, base, theirs]) if (side && 'wrong' in side) return side;
  const all = [ours, base, theirs].map(side => (side && 'notes' in side ? side.notes : []));
  return theirs ? { notes: merged(all[1], all[0], all[2]) } : { notes: all[0] };
}

interface Line {
  readonly copy: string;
  readonly number: number;
}

const CONFLICT: Readonly<Record<string, number>> = { '<<<<<<<': 0, '|||||||': 1, '=======': 2, '>>>>>>>': -1 };

/** The lines; of a file with conflicts those of ours, of what both come from (as far as git says), and of theirs. */
function sidesOf(lines: readonly Line[]): Line[][] | Exclude<NoteFile, { notes: unknown }> {
  if (!lines.some(({ copy }) => copy.startsWith('<<<<<<<'))) return [[...lines]];
  const sides: Line[][] = [[], [], []];
  let side = -1;
  for (const line of lines) {
    const sign = CONFLICT[line.copy.slice(0, 7)];
    if (sign === undefined) (side < 0 ? sides : [sides[side]]).forEach(each => each.push(line));
    else if ((sign === 0) !== side < 0)
      return { line: line.number, wrong: say('the signs of a conflict are out of order') };
    else side = sign;
  }
  return side < 0 ? sides : { line: lines.length, wrong: say('the signs of a conflict are out of order') };
}

const isEmpty = (lines: readonly Line[]): boolean => lines.every(({ copy }) => !copy);

/** A list that does not begin or end was cut off: nobody knows what else was in it. */
function readLines(lines: readonly Line[]): NoteFile {
  if (isEmpty(lines)) return { line: 1, wrong: say('the file is empty') };
  const whole = lines.filter(({ copy }) => copy);
  if (!whole[0].copy.startsWith('['))
    return { line: whole[0].number, wrong: say('the file must hold a list of notes') };
  const read = readEach(lines);
  const last = whole.at(-1)!;
  if ('wrong' in read || last.copy.endsWith(']')) return read;
  return {
    line: last.number,
    wrong: say('the file ends before its end: there is no “{0}”, and notes may be missing', ']'),
  };
}

function readEach(lines: readonly Line[]): NoteFile {
  const full = lines.filter(({ copy }) => copy && copy !== '[' && copy !== ']' && copy !== '[]');
  const notes: Note[] = [];
  for (const { copy, number } of full) {
    const line = copy.endsWith(',') ? copy.slice(0, -1) : copy;
    const json = parsed(line);
    if (json === undefined || Array.isArray(json))
      return notes.length || (full[0].copy.length > 2 && copy.startsWith('{"')) ? notJson(number) : readWhole(lines);
    const note = read(json, line);
    if ('template' in note) return { line: number, wrong: note };
    notes.push(note);
  }
  return unique(notes, full);
}

const notJson = (line: number): NoteFile => ({ line, wrong: say('this is not JSON') });

/** Somebody's editor has laid the file out otherwise. */
function readWhole(lines: readonly Line[]): NoteFile {
  const text = lines.map(({ copy }) => copy).join('\n');
  const lineAt = (at: number): number => lines[text.slice(0, at).split('\n').length - 1].number;
  const errors: { offset: number }[] = [];
  const tree = parseTree(text, errors as never);
  if (errors.length) return notJson(lineAt(errors[0].offset));
  if (tree?.type !== 'array') return { line: 1, wrong: say('the file must hold a list of notes') };
  const notes: Note[] = [];
  for (const each of tree.children!) {
    const note = read(getNodeValue(each));
    if ('template' in note) return { line: lineAt(each.offset), wrong: note };
    notes.push(note);
  }
  return unique(
    notes,
    tree.children!.map(({ offset }) => ({ copy: '', number: lineAt(offset) })),
  );
}

function unique(notes: readonly Note[], lines: readonly Line[]): NoteFile {
  const ids = new Set<string>();
  for (const [i, { id }] of notes.entries()) {
    if (ids.has(id)) return { line: lines[i].number, wrong: say('another note has the same id') };
    ids.add(id);
  }
  return { notes };
}

function read(json: unknown, line?: string): Note | Phrase {
  try {
    return fromJsonLd(json, line);
  } catch (error) {
    return whyUnreadable(error);
  }
}

/** The value of a line; undefined where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
