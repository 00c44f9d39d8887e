/** Fact notes: on which words they stand, how these stand now, and the file that keeps them. */
import { check } from '../engine/check';
import type { Claim } from '../engine/claim';
import { claimsIn } from '../engine/claims';
import type { Anchor } from '../engine/notes/anchor-place';
import { anchorAll, type Anchored } from '../engine/notes/anchored-notes';
import { describe as described } from '../engine/notes/describe';
import { merged } from '../engine/notes/merge';
import {
  changed,
  factNote as made,
  type Change,
  type FactNote,
  type Note,
  type Refusal,
  type Target,
} from '../engine/notes/note';
import { readNotes as read, writeNotes as written } from '../engine/notes/note-file';
import { english } from '../engine/phrase';
import type { Format } from '../engine/text/copy';
import { asRead } from '../engine/text/in-file';
import type { Span } from '../engine/text/span';
import { ready } from './lexicon';
import { sound, type Options } from './options';

export { statuses } from '../engine/notes/note';
export type * from '../engine/claim';
export type * from '../engine/notes/note';
export type { Anchor, Options, Span };

/** What a new note says. Its id is a `urn:uuid:…`, `created` a time in UTC (`2026-11-23T12:00:00Z`). */
export interface NewNote extends Pick<FactNote, 'id' | 'target' | 'status' | 'checker' | 'created'> {
  readonly comment?: FactNote['comment'];
  readonly evidence?: FactNote['evidence'];
}

/** Describes a span of a text (UTF-16): its words and what stands around them, by which they are found again. */
export function describe(text: string, span: Span, format?: Format): Target {
  ready();
  return described(asRead(text, format), span);
}

/** Where described words are in a text as it is now, and whether they still say the same. */
export function anchor(target: Target, text: string, format?: Format): Anchor {
  ready();
  const [{ anchor }] = anchorAll([{ target } as Note], asRead(text, format)) as [Anchored & { anchor: Anchor }];
  return anchor;
}

/** All that has to be checked in a text, in its order, each with its note and how it stands. Claims whose words are gone come last. */
export function claims(text: string, options: Options = {}): Claim[] {
  ready();
  return claimsIn(check(text, sound(options)));
}

/** A new fact note. Throws an `Error` where it is `verified` without evidence. */
export const factNote = ({ comment = '', evidence = [], ...given }: NewNote): FactNote =>
  accepted(made({ comment, evidence, ...given }));

/**
 * The note with something else in it, and with what it said before in its history. `modified` is a time in UTC. Throws an `Error` where it becomes `verified`
 * without evidence, or without a comment after it was disputed or wrong.
 */
export const change = (note: FactNote, to: Change, modified: string): FactNote => accepted(changed(note, to, modified));

/** The notes in a file of W3C Web Annotations. Throws an `Error` that names the line where one cannot be read: none is ever left out. */
export function readNotes(file: string): readonly Note[] {
  const found = read(file);
  if ('wrong' in found) throw new Error(`line ${found.line}: ${english(found.wrong)}`);
  return found.notes;
}

/** The file for the notes of an article: a list of W3C Web Annotations, one a line. `path` is the article's, with slashes. */
export const writeNotes = (notes: readonly Note[], path: string): string => written(notes, path);

/** What two people have made of the same notes. Where both have changed one in two ways, both versions stay, each with the other's id in `clash`. */
export const merge = (base: readonly Note[], ours: readonly Note[], theirs: readonly Note[]): Note[] =>
  merged(base, ours, theirs);

function accepted(note: FactNote | Refusal): FactNote {
  if ('refused' in note) throw new Error(english(note.refused));
  return note;
}
