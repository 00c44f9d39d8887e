/** The notes of an article in its text, and how they follow while it is being edited. */
import { CodePoints } from '../text/code-points';
import { overlaps, type Span } from '../text/span';
import { Ground, ORPHAN, type Anchor } from './anchor';
import { carry, isInside, type Replaced } from './carry';
import { describe } from './describe';
import type { ChangedEvidence } from './evidence';
import { clashesIn } from './merge';
import type { FactNote, Note, Standing, Target } from './note';

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
  const clashes = clashesIn(notes);
  let ground: Ground | undefined;
  return notes.map(note => {
    const { id, target } = note;
    const was = before.get(id);
    const anchor =
      was && isSameTarget(was.note.target, target)
        ? was.anchor
        : target && (ground ??= new Ground(text)).anchor(target);
    const changed = evidence?.get(id);
    return { note, anchor, clashes: clashes.has(id), ...(changed && { evidence: changed }) };
  });
}

const isSameTarget = (a: Target | null, b: Target | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Follows one edit of the text without looking for every note again: a note that was not touched moves along; one that was is looked at
 * in its place; one whose words were all replaced, or were gone already, is looked for. `edits` count in the text before and do not overlap.
 */
export function follow(anchored: readonly Anchored[], edits: readonly Replaced[], text: string): Anchored[] {
  let ground: Ground | undefined;
  return anchored.map(each => {
    const { note, anchor } = each;
    if (!note.target) return each;
    const from = anchor && spanOf(anchor);
    const carried = from && carry(from, edits);
    if (carried && !isNear(from, edits)) return { ...each, anchor: { ...anchor, span: carried } as Anchor };
    ground ??= new Ground(text);
    const inside = from && carried && edits.every(({ span }) => !overlaps(span, from) || isInside(span, from));
    const judged = inside ? ground.judge(note.target, carried) : ORPHAN;
    return { ...each, anchor: judged.state === 'orphan' ? ground.anchor(note.target) : judged };
  });
}

/** An edit so near (UTF-16) may change what the words say. */
const NEAR = 80;

const isNear = ({ start, end }: Span, edits: readonly Replaced[]): boolean =>
  edits.some(({ span }) => span.end >= start - NEAR && span.start <= end + NEAR);

/** The span of an anchor, if it has one. */
export const spanOf = (anchor: Anchor): Span | undefined => (anchor.state === 'orphan' ? undefined : anchor.span);

/**
 * The notes as they are to be written once the text is saved. One that stands and would not be found again where it is now is described
 * anew. All others stay as they are, so that an edit does not rewrite the whole file of notes, and what is stale stays so.
 */
export function settled(anchored: readonly Anchored[], text: string): Note[] {
  const ground = new Ground(text);
  const points = new CodePoints(text);
  return anchored.map(({ note, anchor }) => {
    if (!note.target || anchor?.state !== 'standing') return note;
    const found = ground.anchor(note.target);
    const isFound = found.state === 'standing' && isSame(found.span, anchor.span);
    return isFound ? note : { ...note, target: describe(text, anchor.span, points) };
  });
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How the claim of a note stands. */
export const standingOf = ({ note, anchor, clashes, evidence }: Anchored): Standing | 'stet' => {
  if (note.kind === 'stet') return 'stet';
  if (anchor && anchor.state !== 'standing') return anchor.state;
  if (clashes) return 'clash';
  return evidence && note.status === 'verified' ? 'evidence-changed' : note.status;
};

/** The fact note on a claim: one that stands on all of it, or at least on all its digits; of several, one that is verified. */
export function noteOn(claim: Span, anchored: readonly Anchored[], text: string): Anchored<FactNote> | undefined {
  const all = anchored.filter((each): each is Anchored<FactNote> => {
    const at = each.note.kind === 'fact' && each.anchor && spanOf(each.anchor);
    return !!at && overlaps(at, claim) && !/\d/.test(text.slice(claim.start, at.start) + text.slice(at.end, claim.end));
  });
  return all.find(each => standingOf(each) === 'verified') ?? all[0];
}
