/** Notes as W3C Web Annotations (JSON-LD), and back. What is not understood in them is kept to the letter. */
import { HISTORY, pastJson, understoodJson } from './annotation';
import { toIri } from './iri';
import { listOf, type Json } from './json';
import { withUnknownFields, pastAsRead, unknownFields } from './unknown-fields';
import { saidIn, type Note } from './note';
import { sourceOf, understood } from './annotation-reader';

/**
 * A note as an annotation of an article; `path` counts from the workspace folder, with slashes. What was not understood when it was read
 * stands in it to the letter.
 */
export function toJsonLd(note: Note, path: string): Json {
  const now = understoodJson(note, toIri(path));
  if (note.asRead === undefined) return now;
  const read = JSON.parse(note.asRead) as Json;
  const known = understood(read);
  const was = understoodJson(known, sourceOf(read) ?? toIri(path));
  if (JSON.stringify(was) === JSON.stringify(now)) return read;
  if (known.kind !== 'fact') return withUnknownFields(read, was, now) as Json;
  const past = pastJson(saidIn(known)); // what it said when it was read may be its history now
  const withPast = (json: Json, each: Json): Json => ({ ...json, [HISTORY]: [...listOf(json[HISTORY]), each] });
  return withUnknownFields(withPast(read, pastAsRead(read, was, past)), withPast(was, past), now) as Json;
}

/** All that is in the JSON of a note and was not understood, each piece once. */
export function unknownFieldsIn({ asRead }: Note): readonly string[] {
  if (asRead === undefined) return [];
  const read = JSON.parse(asRead) as Json;
  return [...new Set(unknownFields(read, understoodJson(understood(read), sourceOf(read) ?? '')))].sort();
}

/**
 * Reads an annotation that `toJsonLd` has written, or somebody like it; `line` is its JSON, where that is at hand. Throws `Unreadable`:
 * nothing of a note is ever left out.
 */
export function fromJsonLd(given: unknown, line?: string): Note {
  const note = understood(given);
  const known = JSON.stringify(understoodJson(note, sourceOf(given as Json) ?? ''));
  if (known === line) return note;
  const letter = JSON.stringify(given);
  return known === letter ? note : { ...note, asRead: letter };
}
