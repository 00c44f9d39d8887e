/** Notes from elsewhere are read back before they are taken in: what could not be read again is refused, and what is known is left as it is. */
import { say, type Phrase } from '../phrase';
import { CodePoints } from '../text/code-points';
import type { Span } from '../text/span';
import { describe } from './describe';
import { anchorAll } from './anchored-notes';
import { isRowOf, type Imported } from './interchange';
import { fromJsonLd, toJsonLd } from './jsonld';
import { knows } from './merge';
import type { Note, Target } from './note';
import { whyUnreadable } from './annotation-reader';

/** An annotation that is left out, and why, in words that follow *annotation 3*; `number` counts from one. */
export interface Refused {
  readonly number: number;
  readonly why: Phrase;
}

/** What came of annotations. */
export interface Intake {
  /** What is new, described in the words of the article where it stands in them. */
  readonly notes: readonly Note[];
  /** How many say nothing that is not on record already. */
  readonly known: number;
  readonly refused: readonly Refused[];
  /** These said *verified* and named no evidence: here they are queries. */
  readonly doubted: readonly Note[];
}

/** Where annotations are taken in: the article, its path and its notes. */
export interface Article {
  readonly text: string;
  readonly path: string;
  readonly there: readonly Note[];
}

/** Takes annotations in. `read` makes a note of one, with no id where it has none; `newId` gives it one. */
export function intakeOf(
  given: readonly unknown[],
  read: (json: unknown) => Imported | undefined,
  newId: () => string,
  { text, path, there }: Article,
): Intake {
  const taken = new Map<string, Note>();
  const known = new Set<string>();
  const refused: Refused[] = [];
  const doubted: Note[] = [];
  for (const [i, json] of given.entries()) {
    const refuse = (why: Phrase): unknown => refused.push({ number: i + 1, why });
    const imported = read(json);
    const note = imported && readBack(imported.note.id ? imported.note : { ...imported.note, id: newId() }, path);
    const own = note && 'id' in note && there.find(({ id }) => id === note.id);
    if (!note) refuse(say('is on no words, and is left out'));
    else if ('template' in note) refuse(say('is left out: {0}', note));
    else if (taken.has(note.id)) refuse(say('is left out: another annotation has the same id'));
    else if (own && (knows(own, note) || isRowOf(own, json))) known.add(note.id);
    else {
      taken.set(note.id, note);
      if (imported.doubted) doubted.push(note);
    }
  }
  const points = new CodePoints(text);
  const notes = anchorAll([...taken.values()], text).map(({ note, anchor }) => {
    const at = anchor?.state === 'standing' ? anchor.span : note.target && onlyPlaceOf(note.target, text);
    return at ? ({ ...note, target: describe(text, at, points) } as Note) : note;
  });
  return { notes, known: known.size, refused, doubted };
}

/** The only place of words about whose surroundings nothing is known; undefined if there are several. */
function onlyPlaceOf({ exact, prefix, suffix }: Target, text: string): Span | undefined {
  const words = exact.trim();
  const start = text.indexOf(words);
  const isOnly = words && !prefix && !suffix && start >= 0 && start === text.lastIndexOf(words);
  return isOnly ? { start, end: start + words.length } : undefined;
}

/** A note as it will be read from its file, or why it could not be. */
function readBack(note: Note, path: string): Note | Phrase {
  try {
    return fromJsonLd(JSON.parse(JSON.stringify(toJsonLd(note, path))));
  } catch (error) {
    return whyUnreadable(error);
  }
}
