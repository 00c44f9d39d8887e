/**
 * What a checker puts on record: fact notes on claims, findings that may stand (stet), and who says what. Pure data: ids and times come from the host.
 *
 * A note says of its words *where they stood* (selectors, see describe.ts); where they stand now is found by anchoring (anchor.ts).
 */
import { say, type Phrase } from '../phrase';

/** What a checker says of a claim. */
export const statuses = ['query', 'verified', 'disputed', 'wrong', 'unverifiable'] as const;
export type Status = (typeof statuses)[number];

/**
 * How a claim stands. Beside what its checker says: a figure with no note is `unchecked`, a note whose words have changed is `stale`, one
 * whose words stand and whose sentence says something else of them is `context-changed`, one whose words stand only elsewhere has `moved`,
 * one whose words are gone is an `orphan`; of a `clash` there are two versions, and nobody has settled which one holds; what was
 * verified by a document that says something else now, or is gone, is `evidence-changed`.
 */
export type Standing =
  Status | 'unchecked' | 'stale' | 'context-changed' | 'moved' | 'orphan' | 'clash' | 'evidence-changed';

/**
 * The words of a claim with what stands around them (TextQuoteSelector), and their place (TextPositionSelector). `start` and `end`
 * count Unicode code points, as they do on disk: only anchoring gives spans of a text.
 */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What backs a claim. */
export interface Evidence {
  /** An address, the path of a file from the workspace folder, or what was heard or seen in free words (evidence.ts). */
  readonly source: string;
  /** Its words, the passage; empty where the whole is meant. */
  readonly quote: string;
  /** When it was looked at, UTC; empty where nobody knows. */
  readonly seen: string;
  /** Where in a file, such as `page=3`. */
  readonly place?: string;
  /** The content of a file when it was looked at, by its hash: `ni:///sha-256;…` (RFC 6920). */
  readonly digest?: string;
}

/** What a note said until its checker, or another, said something else. */
export interface Past {
  readonly status: Status;
  readonly checker: string;
  /** When it was said, UTC. */
  readonly when: string;
  readonly comment: string;
  readonly evidence: readonly Evidence[];
}

/** What somebody says to a note. */
export interface Reply {
  readonly comment: string;
  readonly checker: string;
  readonly created: string;
}

interface Record {
  /** `urn:uuid:…` */
  readonly id: string;
  /** Who: a name, as it is shown. */
  readonly checker: string;
  /** UTC, as in `2026-11-23T12:00:00Z`. */
  readonly created: string;
  readonly modified: string;
  /** The id of the other version, where two people changed one note and both versions are kept. */
  readonly clash?: string;
  /** The JSON that it was read from, where that says more than is understood here: it is kept to the letter (letter.ts). */
  readonly asRead?: string;
}

/** A note on a claim. */
export interface FactNote extends Record {
  readonly kind: 'fact';
  readonly status: Status;
  /** What was asked, or how it was checked; may be empty. */
  readonly comment: string;
  readonly evidence: readonly Evidence[];
  readonly replies: readonly Reply[];
  /** All that it has said before, the oldest first; missing where it has said one thing only. */
  readonly history?: readonly Past[];
  readonly target: Target;
}

/** A finding that may stand: here, or all that a rule finds in the file or in the project. It comes back when its words change. */
export interface Stet extends Record {
  readonly kind: 'stet';
  /** The rule's id. */
  readonly rule: string;
  readonly reason: string;
  readonly scope: 'here' | 'file' | 'project';
  /** The words of the finding; null where the scope is wider. */
  readonly target: Target | null;
}

/** Who says a quotation, or what is told without marks. It counts until the words change. */
export interface SpeakerNote extends Record {
  readonly kind: 'speaker';
  /** As it is shown: the full name that the article gives, or what the checker has typed. */
  readonly name: string;
  readonly target: Target;
}

export type Note = FactNote | Stet | SpeakerNote;

/** The notes that are an article's own, without what may stand in the whole project. */
export const ownNotes = (notes: readonly Note[]): Note[] =>
  notes.filter(note => note.kind !== 'stet' || note.scope !== 'project');

/** What may be changed of a fact note. */
export interface Change {
  readonly status?: Status;
  readonly comment?: string;
  readonly evidence?: readonly Evidence[];
  readonly checker?: string;
  /** The words as they are now, where a claim that had changed was checked anew. */
  readonly target?: Target;
}

export interface Refusal {
  readonly refused: Phrase;
}

/** A new fact note, or in words why it cannot be: nothing is verified without evidence. */
export function factNote(
  given: Omit<FactNote, 'kind' | 'modified' | 'replies' | 'history' | 'clash' | 'asRead'>,
): FactNote | Refusal {
  return sound({ ...given, kind: 'fact', replies: [], modified: given.created });
}

/** The note as changed, with what it said before; two versions that clashed are settled by it. */
export function changed(note: FactNote, change: Change, modified: string): FactNote | Refusal {
  if (change.status === 'verified' && needsReason(note) && !isReason(note, change.comment))
    return {
      refused: say('What was disputed or wrong is verified only with a reason: say in a comment what has settled it.'),
    };
  const { clash: _, ...settled } = note;
  return sound({ ...settled, ...change, modified, history: [...pastOf(note), saidIn(note)] });
}

/** A speaker whom a checker names, in place of what `known` says: its id stays, and versions that clashed are settled. */
export const speakerNote = (
  given: Pick<SpeakerNote, 'id' | 'name' | 'checker' | 'target'>,
  modified: string,
  known?: SpeakerNote,
): SpeakerNote => ({
  ...(known?.asRead !== undefined && { asRead: known.asRead }),
  kind: 'speaker',
  ...given,
  ...(known && { id: known.id }),
  created: known?.created ?? modified,
  modified,
});

/** All that a note has said before, the oldest first. */
export const pastOf = (note: Note): readonly Past[] => (note.kind === 'fact' && note.history) || [];

/** What a note says this moment. */
export const saidIn = ({ status, checker, modified, comment, evidence }: FactNote): Past => ({
  status,
  checker,
  when: modified,
  comment,
  evidence,
});

/** How a note came to what it says, the oldest first; where one checker says one thing several times in a row, the last time. */
export function courseOf(note: FactNote): Past[] {
  const all = [...pastOf(note), saidIn(note)];
  return all.filter((each, i) => each.status !== all[i + 1]?.status || each.checker !== all[i + 1]?.checker);
}

/** True where the claim of a note is not verified without a word. */
export const needsReason = ({ status }: FactNote): boolean => status === 'disputed' || status === 'wrong';

/** A comment tells why a note says something else now: it is not the one that was there. */
export const isReason = ({ comment }: FactNote, reason = ''): boolean =>
  reason.trim() !== '' && reason.trim() !== comment.trim();

/** The note with an answer to it. */
export const replied = (note: FactNote, reply: Reply): FactNote => ({ ...note, replies: [...note.replies, reply] });

function sound(note: FactNote): FactNote | Refusal {
  if (note.status === 'verified' && !note.evidence.length)
    return {
      refused: say('A verified note needs evidence: an address, a file of this folder, or who told you, when and how.'),
    };
  return note;
}
