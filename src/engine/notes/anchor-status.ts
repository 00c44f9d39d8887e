/**
 * What a note says of a place of the text where its words are, or were: do they stand there, in company that says the same? Only what is
 * around the place is read, so that it may be asked at each key.
 */
import { overlaps, span, type Span } from '../text/span';
import { claimIn, type ClaimSentence } from './claim-sentence';
import { contextChange, tellingWordsAround, type ContextChange } from './context';
import { isTwin } from './describe';
import { foldedCopy } from './normalized-text';
import type { Target } from './note';
import { hasNumber } from './written-numbers';
import { ORPHAN, type Anchor } from './anchor-place';
import { FARTHEST, sentenceAround } from './sentence';
import { attachedBefore, attachedBehind } from './attached-words';
import { isOtherFigure } from './other-figure';
import { saysNothingByItself } from './word-lists';

/** Two figures that were swapped stand so near each other, in UTF-16 code units. */
const SWAPPED_WITHIN = 400;
/** Of what stands beyond a sentence that has a twin, so much has to be the same on one side. */
const OF_TWIN = 12;

/** The claim of a note in its sentence, and what was taken down beyond that. */
interface Taken {
  readonly sentence: ClaimSentence;
  readonly before: string;
  readonly after: string;
}

/** Says of a span of a text (UTF-16) that holds what was a note's words how the note stands; `around` is shown where they have changed. */
export function judge(target: Target, text: string, place: Span, around = place): Anchor {
  const at = trimmed(text, place);
  const then = takenOf(target);
  const { sentence } = then;
  if (!sentence.exact || foldedCopy(text.slice(at.start, at.end)) !== sentence.exact)
    return swapped(target, text, stale(text, at));
  const said = saidOf(sentence, claimIn(text, at));
  if (said === 'other figure') return swapped(target, text, stale(text, around));
  if (said !== 'same') return swapped(target, text, { state: 'context-changed', span: at, ...said });
  return { state: isItsTwin(then, text, at) ? 'moved' : 'standing', span: at };
}

/** What a sentence says now of a claim whose words it has. */
type Said = 'same' | 'other figure' | ContextChange;

function saidOf(then: ClaimSentence, now: ClaimSentence): Said {
  if (then.isAsIn(now)) return 'same';
  const last = lastSaid.get(then);
  if (last?.now.isAsIn(now)) return last.said;
  const said = isOtherFigure(then, now) ? 'other figure' : (contextChange(then, now) ?? 'same');
  lastSaid.set(then, { now, said });
  return said;
}

/** Most sentences that were changed are not at the next key. */
const lastSaid = new WeakMap<ClaimSentence, { readonly now: ClaimSentence; readonly said: Said }>();

/** The words at a place are shown as changed, with all that is joined to them. */
export function stale(text: string, found: Span): Anchor {
  const at = trimmed(text, found);
  const words = text.slice(at.start, at.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return ORPHAN;
  const sentence = claimIn(text, at);
  const whole = span(
    at.start - (sentence.claim.start - attachedBefore(sentence).edge),
    at.end + (attachedBehind(sentence).edge - sentence.claim.end),
  );
  return { state: 'stale', span: whole, now: text.slice(whole.start, whole.end) };
}

/** The words of a claim, folded; they are read once. */
export function wordsOf(target: Target): string {
  const known = words.get(target) ?? foldedCopy(target.exact).trim();
  words.set(target, known);
  return known;
}

const words = new WeakMap<Target, string>();

/** So many words of a sentence beside a claim, at least, tell by themselves which claim it is. */
const TELLING = 3;

/** A claim that is known by its sentence: a place where that says the same is its own. */
export const isKnownBySentence = (target: Target): boolean => tellingWordsAround(takenOf(target).sentence) >= TELLING;

const taken = new WeakMap<Target, Taken>();

/** What a note knows of its claim; it is read once. */
function takenOf(target: Target): Taken {
  const known = taken.get(target) ?? take(target);
  taken.set(target, known);
  return known;
}

function take({ prefix, exact, suffix, start }: Target): Taken {
  const copy = prefix + exact + suffix;
  const claim = trimmed(copy, span(prefix.length, prefix.length + exact.length));
  const sentence = sentenceAround(copy, claim);
  const isCut = {
    before: (sentence.start === 0 && start !== Array.from(prefix).length) || claim.start - sentence.start >= FARTHEST,
    after: isOpen(copy, sentence.end) || sentence.end - claim.end >= FARTHEST,
  };
  return {
    sentence: claimIn(copy, claim, sentence, isCut),
    before: foldedCopy(copy.slice(0, sentence.start)),
    after: foldedCopy(copy.slice(sentence.end)),
  };
}

/** Was a sentence cut off where its context ends? */
const isOpen = (copy: string, end: number): boolean => end === copy.length && !/[.!?…]["”’')\]]*$/.test(copy);

/** The sentence had a twin, and what stands around this one is not what stood around the claim's own. */
const isItsTwin = (then: Taken, text: string, at: Span): boolean =>
  isTwin(then.before.length, then.after.length) && isAmongOthers(then, text, at);

/** Nothing of what stood beyond the sentence of a claim stands beyond that of a place. */
function isAmongOthers({ before, after }: Taken, text: string, at: Span): boolean {
  const sentence = sentenceAround(text, at);
  const isBefore = foldedCopy(text.slice(Math.max(0, sentence.start - 2 * OF_TWIN), sentence.start));
  const isAfter = foldedCopy(text.slice(sentence.end, sentence.end + 2 * OF_TWIN));
  return before.slice(-OF_TWIN) !== isBefore.slice(-OF_TWIN) && after.slice(0, OF_TWIN) !== isAfter.slice(0, OF_TWIN);
}

/** Nothing around the place is what was around the claim: its sentence is another one. */
export const isAnother = (target: Target, text: string, at: Span): boolean => isAmongOthers(takenOf(target), text, at);

/** What stands in the claim's place stood beside it, and its own words stand beside it now: the two were swapped. */
function swapped(target: Target, text: string, anchor: Anchor): Anchor {
  const { prefix, exact, suffix } = takenOf(target).sentence;
  if (!hasNumber(exact) || (anchor.state !== 'stale' && anchor.state !== 'context-changed')) return anchor;
  const stood = foldedCopy(`${target.prefix} ${target.suffix}`);
  const from = Math.max(0, anchor.span.start - SWAPPED_WITHIN);
  const near = text.slice(from, anchor.span.end + SWAPPED_WITHIN);
  if (anchor.state === 'stale') {
    if (!stood.includes(foldedCopy(anchor.now)) || !hasNumber(anchor.now)) return anchor;
    for (let at = near.indexOf(exact); at >= 0; at = near.indexOf(exact, at + 1)) {
      const place = span(from + at, from + at + exact.length);
      if (!overlaps(place, anchor.span)) return { state: 'moved', span: place };
    }
    return anchor;
  }
  const isBefore = /\p{L}/u.test(prefix);
  const frame = isBefore ? lastWords(prefix) : firstWords(suffix);
  const copy = foldedCopy(near);
  const isFrame = frame
    .toLowerCase()
    .split(' ')
    .some(word => !saysNothingByItself(word));
  for (let at = copy.indexOf(frame); isFrame && at >= 0; at = copy.indexOf(frame, at + 1)) {
    const edge = isBefore ? at + frame.length : at;
    const [is, was] = isBefore
      ? [copy.slice(edge, edge + exact.length), firstWords(copy.slice(edge))]
      : [copy.slice(Math.max(0, edge - exact.length), edge), lastWords(copy.slice(0, edge))];
    if (is !== exact && hasNumber(was) && stood.includes(was.trim())) return { state: 'moved', span: anchor.span };
  }
  return anchor;
}

/** Two words at the end of a piece of copy, and at its beginning. */
const lastWords = (copy: string): string =>
  copy.slice(copy.lastIndexOf(' ', copy.lastIndexOf(' ', copy.length - 2) - 1) + 1);
const firstWords = (copy: string): string => /^ ?[^ ]+(?: [^ .,;:]+)?/.exec(copy)?.[0] ?? '';

/** Spaces at the edges of a claim are none of it. */
export function trimmed(copy: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(copy[start])) start++;
  while (end > start && /\s/.test(copy[end - 1])) end--;
  return span(start, end);
}
