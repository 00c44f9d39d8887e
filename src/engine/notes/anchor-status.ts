/**
 * What a note says of a place of the text where its words are, or were: do they stand there, in company that says the same? Only what is
 * around the place is read, so that it may be asked at each key.
 */
import { isSpace } from '../text/characters';
import { wordsIn } from '../text/copy';
import { span, type Span } from '../text/span';
import { claimIn, endsSentence, type ClaimSentence } from './claim-sentence';
import { contextChange, tellingWordsAround, type ContextChange } from './context';
import { isTwin } from './describe';
import { foldedCopy } from './normalized-text';
import type { Target } from './note';
import { areWrittenOtherwise } from './same-words';
import { haveTraded, orSwapped } from './swapped-figures';
import { ORPHAN, type Anchor } from './anchor-place';
import { FARTHEST, sentenceAround } from './sentence';
import { attachedBefore, attachedBehind } from './attached-words';
import { isOtherFigure } from './other-figure';

/** Of what stands beyond a sentence that has a twin, so much has to be the same on one side. */
const OF_TWIN = 12;

/** The claim of a note in its sentence, and what was taken down beyond that. */
interface ClaimRecord {
  readonly sentence: ClaimSentence;
  readonly before: string;
  readonly after: string;
}

/** Says of a span of a text (UTF-16) that holds what was a note's words how the note stands; `around` is shown where they have changed. */
export function judge(target: Target, text: string, place: Span, around = place): Anchor {
  const at = withNought(text, trimmed(text, place));
  const then = recordOf(target);
  const { sentence } = then;
  const changed = (anchor: Anchor): Anchor => orSwapped(target, sentence, text, anchor);
  if (!sentence.exact || !areSame(sentence.exact, foldedCopy(text.slice(at.start, at.end))))
    return changed(stale(text, at));
  const now = claimIn(text, at);
  const said = verdictOf(sentence, now);
  if (said === 'other figure') return changed(stale(text, around));
  if (said !== 'same') return changed({ state: 'context-changed', span: at, ...said });
  const isMoved = isItsTwin(then, text, at) || (!sentence.isAsIn(now) && haveTraded(sentence, now));
  return { state: isMoved ? 'moved' : 'standing', span: at };
}

/** *0.14* is found by the *.14* in it. */
function withNought(text: string, { start, end }: Span): Span {
  const isPoint = text[start] === '.' && text[start - 1] === '0' && isFigure(text[start + 1]);
  return span(isPoint && !isFigure(text[start - 2]) && text[start - 2] !== ',' ? start - 1 : start, end);
}

const isFigure = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const areSame = (then: string, now: string): boolean => then === now || areWrittenOtherwise(then, now);

/** What a sentence says now of a claim whose words it has. */
type Verdict = 'same' | 'other figure' | ContextChange;

function verdictOf(then: ClaimSentence, now: ClaimSentence): Verdict {
  if (then.isAsIn(now)) return 'same';
  const last = lastVerdict.get(then);
  if (last?.now.isAsIn(now)) return last.said;
  const said = isOtherFigure(then, now) ? 'other figure' : (contextChange(then, now) ?? 'same');
  lastVerdict.set(then, { now, said });
  return said;
}

/** Most sentences that were changed are not at the next key. */
const lastVerdict = new WeakMap<ClaimSentence, { readonly now: ClaimSentence; readonly said: Verdict }>();

/** The words at a place are shown as changed, with all that is joined to them. */
export function stale(text: string, found: Span): Anchor {
  const at = trimmed(text, found);
  const words = wordsIn(text.slice(at.start, at.end));
  if (!/[\p{L}\p{N}]/u.test(words)) return ORPHAN;
  const sentence = claimIn(text, at);
  const whole = span(
    at.start - (sentence.claim.start - attachedBefore(sentence).edge),
    at.end + (attachedBehind(sentence).edge - sentence.claim.end),
  );
  return { state: 'stale', span: whole, now: wordsIn(text.slice(whole.start, whole.end)) };
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
export const isKnownBySentence = (target: Target): boolean => tellingWordsAround(recordOf(target).sentence) >= TELLING;

const records = new WeakMap<Target, ClaimRecord>();

/** What a note knows of its claim; it is read once. */
function recordOf(target: Target): ClaimRecord {
  const known = records.get(target) ?? recordFrom(target);
  records.set(target, known);
  return known;
}

function recordFrom({ prefix, exact, suffix, start }: Target): ClaimRecord {
  const copy = prefix + exact + suffix;
  const claim = trimmed(copy, span(prefix.length, prefix.length + exact.length));
  const sentence = sentenceAround(copy, claim);
  const isOpen = {
    before: (sentence.start === 0 && start !== Array.from(prefix).length) || claim.start - sentence.start >= FARTHEST,
    after: breaksOff(copy, sentence.end) || sentence.end - claim.end >= FARTHEST,
  };
  return {
    sentence: claimIn(copy, claim, sentence, isOpen),
    before: foldedCopy(copy.slice(0, sentence.start)),
    after: foldedCopy(copy.slice(sentence.end)),
  };
}

/** Was a sentence cut off where its context ends? */
const breaksOff = (copy: string, end: number): boolean => end === copy.length && !endsSentence(copy);

/** The sentence had a twin, and what stands around this one is not what stood around the claim's own. */
const isItsTwin = (then: ClaimRecord, text: string, at: Span): boolean =>
  isTwin(then.before.length, then.after.length) && isAmongOthers(then, text, at);

/** Nothing of what stood beyond the sentence of a claim stands beyond that of a place. */
function isAmongOthers({ before, after }: ClaimRecord, text: string, at: Span): boolean {
  const sentence = sentenceAround(text, at);
  const isBefore = foldedCopy(text.slice(Math.max(0, sentence.start - 2 * OF_TWIN), sentence.start));
  const isAfter = foldedCopy(text.slice(sentence.end, sentence.end + 2 * OF_TWIN));
  return before.slice(-OF_TWIN) !== isBefore.slice(-OF_TWIN) && after.slice(0, OF_TWIN) !== isAfter.slice(0, OF_TWIN);
}

/** Nothing around the place is what was around the claim: its sentence is another one. */
export const isAnother = (target: Target, text: string, at: Span): boolean => isAmongOthers(recordOf(target), text, at);

/** Spaces at the edges of a claim are none of it. */
export function trimmed(copy: string, { start, end }: Span): Span {
  while (start < end && isSpace(copy.charCodeAt(start))) start++;
  while (end > start && isSpace(copy.charCodeAt(end - 1))) end--;
  return span(start, end);
}
