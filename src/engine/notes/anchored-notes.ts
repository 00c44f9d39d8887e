/** The notes of an article in its text, and how they follow while it is being edited. */
import { CodePoints } from '../text/code-points';
import { overlaps, type Span } from '../text/span';
import { isBroken, NoteFinder, judge, wordsOf } from './anchor';
import { carry, isInside, type Replaced } from './replaced-text';
import { describe } from './describe';
import type { ChangedEvidence } from './evidence';
import { foldedCopy } from './normalized-text';
import { clashesIn } from './merge';
import type { FactNote, Note, Standing, Target } from './note';
import { NEAR, ORPHAN, type Anchor } from './anchor-place';

/** A note with the place of its words. */
export interface Anchored<N extends Note = Note> {
  readonly note: N;
  /** A stet for the file or the project stands everywhere, and has no place: `null`. */
  readonly anchor: Anchor | null;
  /** Another version of it is kept beside it. */
  readonly clashes: boolean;
  /** What backed it and is another now, or gone. */
  readonly evidence?: ChangedEvidence;
}

/**
 * Finds the words of notes in a text. Of those that are `known` with the same words it is known already where they are; `evidence` is
 * what is not as it was, by the id of its note.
 */
export function anchorAll(
  notes: readonly Note[],
  text: string,
  known: readonly Anchored[] = [],
  evidence?: ReadonlyMap<string, ChangedEvidence>,
): Anchored[] {
  const before = new Map(known.map(each => [each.note.id, each]));
  const clashes = notes.some(({ clash }) => clash !== undefined) ? clashesIn(notes) : undefined;
  let finder: NoteFinder | undefined;
  return notes.map(note => {
    const { id, target } = note;
    const was = before.get(id);
    const anchor =
      was && isSameTarget(was.note.target, target)
        ? was.anchor
        : target && (finder ??= new NoteFinder(text)).find(target);
    const changed = evidence?.get(id);
    return { note, anchor, clashes: clashes?.has(id) ?? false, ...(changed && { evidence: changed }) };
  });
}

const isSameTarget = (a: Target | null, b: Target | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Follows one edit of the text without looking for every note again: a note that was not touched moves along; one that was is looked at
 * in its place; one whose words were all replaced is looked for. One whose words are gone or stand elsewhere is looked for again only once
 * words come in that could be its own: `searchedAgain` does it for all. `edits` count in the text before and do not overlap.
 */
export function follow(anchored: readonly Anchored[], edits: readonly Replaced[], text: string): Anchored[] {
  let finder: NoteFinder | undefined;
  const find = (target: Target): Anchor => (finder ??= new NoteFinder(text)).find(target);
  const inserted = new InsertedText(edits, text);
  return anchored.map(each => {
    const { note, anchor } = each;
    if (!note.target || !anchor) return each;
    const from = spanOf(anchor);
    const isLost = anchor.state === 'orphan' || anchor.state === 'moved';
    if (isLost && inserted.mayHold(wordsOf(note.target))) return { ...each, anchor: find(note.target) };
    if (!from) return each;
    const carried = carry(from, edits);
    if (!isNear(from, edits)) return { ...each, anchor: { ...anchor, span: carried } };
    const inside = edits.every(({ span }) => !overlaps(span, from) || isInside(span, from));
    const judged = inside && isSeen(note.target) ? judge(note.target, text, carried) : ORPHAN;
    if (judged.state === 'orphan') return { ...each, anchor: find(note.target) };
    const again = judged.state === 'stale' && isBroken(wordsOf(note.target)) ? find(note.target) : judged; // may be joined
    return { ...each, anchor: again.state === 'standing' ? again : judged };
  });
}

/** All notes whose words were gone, or stood elsewhere, looked for again: when an article is opened or saved. */
export function searchedAgain(anchored: readonly Anchored[], text: string): Anchored[] {
  let finder: NoteFinder | undefined;
  return anchored.map(each =>
    each.note.target && (each.anchor?.state === 'orphan' || each.anchor?.state === 'moved')
      ? { ...each, anchor: (finder ??= new NoteFinder(text)).find(each.note.target) }
      : each,
  );
}

/** Words that nobody sees have no place of their own. */
const isSeen = (target: Target): boolean => wordsOf(target) !== '';

const isNear = ({ start, end }: Span, edits: readonly Replaced[]): boolean =>
  edits.some(({ span }) => span.end >= start - NEAR && span.start <= end + NEAR);

/** So much put in at once (UTF-16) counts as pasted: it may be the claim’s sentence in other words. */
const PASTED = 24;

/** What edits have put into a text. */
class InsertedText {
  readonly #isPasted: boolean;
  readonly #places: Span[] = [];

  constructor(
    edits: readonly Replaced[],
    readonly text: string,
  ) {
    this.#isPasted = edits.some(each => each.text.length >= PASTED);
    let by = 0;
    for (const { span, text: words } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
      this.#places.push({ start: span.start + by, end: span.start + by + words.length });
      by += words.length - (span.end - span.start);
    }
  }

  /** Could these folded words have come in with the edits, whole or as the missing piece of what stood there? */
  mayHold(words: string): boolean {
    return this.#isPasted || this.#places.some(place => this.#isThere(words, place));
  }

  /** Do the words stand over what was put in? */
  #isThere(words: string, { start, end }: Span): boolean {
    const around = 2 * words.length + 8;
    const before = this.#folded(Math.max(0, start - around), start);
    const put = this.#folded(start, end);
    const from = Math.max(0, before.length - words.length);
    const at = (before + put + this.#folded(end, end + around)).indexOf(words, from);
    return at >= 0 && at <= before.length + put.length;
  }

  readonly #known = new Map<string, string>();

  #folded(from: number, to: number): string {
    const key = `${from} ${to}`;
    const known = this.#known.get(key) ?? foldedCopy(this.text.slice(from, to));
    this.#known.set(key, known);
    return known;
  }
}

/** The span of an anchor, if it has one. */
export const spanOf = (anchor: Anchor): Span | undefined => (anchor.state === 'orphan' ? undefined : anchor.span);

/**
 * The notes as they are to be written once the text is saved. One that stands and would not be found again where it is now is described
 * anew. All others stay as they are, so that an edit does not rewrite the whole file of notes, and what is stale stays so.
 */
export function notesToSave(anchored: readonly Anchored[], text: string): Note[] {
  const finder = new NoteFinder(text);
  const points = new CodePoints(text);
  return anchored.map(({ note, anchor }) => {
    if (!note.target || anchor?.state !== 'standing') return note;
    const found = finder.find(note.target);
    const isFound = found.state === 'standing' && isSame(found.span, anchor.span);
    return isFound ? note : { ...note, target: describe(text, anchor.span, points) };
  });
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * What a checker who confirms a claim puts on record: its words and their sentence as they are now. Undefined where nothing has changed that
 * would have to be confirmed, or where there is nothing left.
 */
export function confirmed({ anchor }: Anchored, text: string): Target | undefined {
  const isOpen = anchor?.state === 'stale' || anchor?.state === 'context-changed' || anchor?.state === 'moved';
  return isOpen ? describe(text, anchor.span) : undefined;
}

/** How the claim of a note stands. */
export const standingOf = ({ note, anchor, clashes, evidence }: Anchored): Standing | 'stet' | 'speaker' => {
  if (note.kind === 'stet') return 'stet';
  if (anchor && anchor.state !== 'standing') return anchor.state;
  if (clashes) return 'clash';
  if (note.kind === 'speaker') return 'speaker';
  return evidence && note.status === 'verified' ? 'evidence-changed' : note.status;
};

/**
 * The fact note on a claim: one that stands on all of a quotation, and of other words at least on all their digits; of several, one that is
 * verified. A note on a figure in a quotation says nothing of what else stands there.
 */
export function noteOn(claim: Span, anchored: readonly Anchored[], text: string): Anchored<FactNote> | undefined {
  const isQuoted = /[\p{Pi}"„‚]/u.test(text[claim.start]);
  const all = anchored.filter((each): each is Anchored<FactNote> => {
    const at = each.note.kind === 'fact' && each.anchor && spanOf(each.anchor);
    if (!at || !overlaps(at, claim)) return false;
    const outside = text.slice(claim.start, at.start) + text.slice(at.end, claim.end);
    return isQuoted ? !/[\p{L}\d]/u.test(outside) : !/\d/.test(outside);
  });
  return all.find(each => standingOf(each) === 'verified') ?? all[0];
}
