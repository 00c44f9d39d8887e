/**
 * From selectors to the words of a text as it is now. A claim stands only where its exact words do, in company that says the same;
 * how alike something else is never makes it the claim, but may make it the place where a change is shown.
 */
import { CodePoints } from '../text/code-points';
import { overlaps, span, type Span } from '../text/span';
import { Shape, tokensOf } from '../words/tokens';
import { contextFrom, contextTo } from './describe';
import { fold, foldedOffset, unfolded, type Folded } from './normalized-text';
import { isAnother, isKnownBySentence, judge, trimmed } from './anchor-status';
import { withoutCue } from './broken-quotations';
import { LikelyPlaces } from './changed-passage';
import type { Target } from './note';
import { ORPHAN, type Anchor } from './anchor-place';
import { withinSentence, type Words } from './claim-sentence';
import { placesOtherwise, quotedCore } from './same-words';

export { judge, wordsOf } from './anchor-status';

/** Does who says it stand in the middle of a quotation? */
export const isBroken = (words: string): boolean => withoutCue(quotedCore(words) ?? '') !== null;

/** Words that are as long as this (in UTF-16 code units) are known by themselves; shorter ones by their company. */
const KNOWN_BY_ITSELF = 32;
/** Shorter words stand in many sentences. */
const OF_ITS_OWN = 16;
/** Unchanged words on one side of a claim, so long, or on both sides of it together, tell which claim it is. */
const ENOUGH = { onOneSide: 12, onBoth: 6, around: 12 };
/** Of the words around a claim, in its sentence, that are still around it. */
const LEAST_COMPANY = 0.5;
/** How far around its place the company of a claim is looked at. */
const NEIGHBOURHOOD = 80;
/** The words right beside a claim, on both sides, that show what has become of it. */
const BESIDE = 40;
/** So much of what stood on either side, in characters, has to stand there for what is between to be what has become of a claim. */
const LEAST_NEIGHBOURS = 20;

/** Where the exact words stand, and how much of what is around them agrees. */
interface Place {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** A text to anchor notes in: read once for all of them. */
export class NoteFinder {
  readonly folded: Folded;
  readonly #points: CodePoints;
  #likely?: LikelyPlaces;

  constructor(readonly text: string) {
    this.folded = fold(text);
    this.#points = new CodePoints(text);
  }

  /** Finds the words of a note. */
  find(target: Target): Anchor {
    const sought = soughtOf(target);
    if (!sought.exact) return this.#unseen(target);
    const stood = foldedOffset(this.folded, this.#points.to(target.start));
    const hint = this.folded.copy[stood] === ' ' ? stood + 1 : stood;
    const found = this.#found(target, sought, hint);
    return found.state === 'moved' ? (this.#nearby(target, sought, hint) ?? found) : found;
  }

  #found(target: Target, sought: Words, hint: number): Anchor {
    const place = this.#place(target, sought, hint);
    const found = place ? this.#judged(target, sought, place) : ORPHAN;
    if (found.state !== 'stale' && found.state !== 'orphan') return found;
    const otherwise = this.#writtenOtherwise(sought);
    const judged = otherwise ? this.#judged(target, sought, otherwise) : ORPHAN;
    if (found.state === 'orphan') return judged;
    return judged.state === 'standing' && overlaps(judged.span, found.span) ? judged : found; // and no other sentence
  }

  #judged(target: Target, sought: Words, place: Span): Anchor {
    const at = unfolded(this.folded, place);
    const within = this.folded.copy.slice(place.start, place.end).indexOf(sought.exact);
    if (within < 0) return judge(target, this.text, at);
    const stands = span(place.start + within, place.start + within + sought.exact.length);
    const judged = judge(target, this.text, unfolded(this.folded, stands), at);
    const isMoved = judged.state === 'context-changed' && this.#isAnother(target, sought, stands);
    return isMoved ? { state: 'moved', span: judged.span } : judged;
  }

  /** Of a sentence that stands twice: the claim in its old place, beside what it stood beside, if only spelling has changed there. */
  #nearby(target: Target, { exact, prefix, suffix }: Words, hint: number): Anchor | undefined {
    const { copy } = this.folded;
    const at = copy.slice(0, hint + NEIGHBOURHOOD + exact.length).indexOf(exact, Math.max(0, hint - NEIGHBOURHOOD));
    if (at < 0) return undefined;
    const beside = commonBefore(copy, at, prefix) + commonAfter(copy, at + exact.length, suffix);
    if (beside < ENOUGH.onBoth) return undefined;
    const judged = judge(target, this.text, unfolded(this.folded, span(at, at + exact.length)));
    return judged.state === 'standing' ? judged : undefined;
  }

  /** The sentence says something else of the same words: is it a different sentence, rather than the claim's own, edited? */
  #isAnother(target: Target, sought: Words, at: Span): boolean {
    if (isAnother(target, this.text, unfolded(this.folded, at))) return true;
    return sought.exact.length < OF_ITS_OWN && company(sought, this.#wordsAt(at)) < LEAST_COMPANY;
  }

  /** Where the words stand, or else what has become of them; of two sentences that are the same, the claim's own. */
  #place(target: Target, sought: Words, hint: number): Span | undefined {
    const { exact, prefix, suffix } = sought;
    const whole = prefix + exact + suffix;
    if (hint >= prefix.length && this.folded.copy.startsWith(whole, hint - prefix.length))
      return span(hint, hint + exact.length);
    const same = this.#best(target, sought, hint);
    const standing = same && span(same.at, same.at + exact.length);
    const isWhole = same?.before === prefix.length && same.after === suffix.length;
    const changed = this.#betweenItsNeighbours(sought, hint, BESIDE);
    const isNearer = (): boolean => Math.abs(changed!.start - hint) < Math.abs(same!.at - hint);
    if (standing && !(changed && (!isWhole || isNearer()))) return standing;
    return changed ?? this.#betweenItsNeighbours(sought, hint, LEAST_NEIGHBOURS) ?? this.#alike(sought, hint);
  }

  #alike(sought: Words, hint: number): Span | undefined {
    return (this.#likely ??= new LikelyPlaces(this.folded.copy)).find(sought, hint);
  }

  /** Words that stand elsewhere, written otherwise, and only once. */
  #writtenOtherwise(sought: Words): Span | undefined {
    const [place, other] = placesOtherwise(sought.exact, this.folded.copy);
    const isOwn = place && !other && company(sought, this.#wordsAt(place)) >= LEAST_COMPANY;
    return isOwn || (place && !other && quotedCore(sought.exact) !== null) ? place : undefined;
  }

  #wordsAt({ start, end }: Span): Words {
    const { copy } = this.folded;
    return {
      prefix: copy.slice(contextFrom(copy, start, NEIGHBOURHOOD), start),
      exact: copy.slice(start, end),
      suffix: copy.slice(end, contextTo(copy, end, NEIGHBOURHOOD)),
    };
  }

  /** The exact words in the company that agrees best; where several agree as well, nearest to where they stood. */
  #best(target: Target, sought: Words, hint: number): Place | undefined {
    const { copy } = this.folded;
    let best: Place | undefined;
    for (let at = copy.indexOf(sought.exact); at >= 0; at = copy.indexOf(sought.exact, at + 1)) {
      const before = commonBefore(copy, at, sought.prefix);
      const after = commonAfter(copy, at + sought.exact.length, sought.suffix);
      const gain = best ? before + after - best.before - best.after : 1;
      if (gain > 0 || (gain === 0 && Math.abs(at - hint) < Math.abs(best!.at - hint))) best = { at, before, after };
    }
    return best && this.#isTheClaim(target, sought, best) ? best : undefined;
  }

  #isTheClaim(target: Target, sought: Words, { at, before, after }: Place): boolean {
    const { exact, prefix, suffix } = sought;
    if (exact.length >= KNOWN_BY_ITSELF) return true;
    if (before === prefix.length && after === suffix.length) return true;
    const own = withinSentence(sought);
    const whole = before >= own.prefix.length && after >= own.suffix.length;
    if (whole && before + after >= ENOUGH.onBoth) return true;
    if (before >= ENOUGH.onOneSide || after >= ENOUGH.onOneSide) return true;
    const place = span(at, at + exact.length);
    if (company(sought, this.#wordsAt(place)) >= LEAST_COMPANY) return true;
    return isKnownBySentence(target) && judge(target, this.text, unfolded(this.folded, place)).state === 'standing';
  }

  /** What stands between the words that stood around the claim; so much of them, in characters, is looked at on either side. */
  #betweenItsNeighbours({ exact, prefix, suffix }: Words, hint: number, length: number): Span | undefined {
    const { copy } = this.folded;
    const [tail, head] = [prefix.slice(-length), suffix.slice(0, length)];
    if (tail.length + head.length < ENOUGH.around) return undefined;
    const farthest = 2 * exact.length + LEAST_NEIGHBOURS;
    let best: Span | undefined;
    for (let at = copy.indexOf(tail); at >= 0; at = copy.indexOf(tail, at + 1)) {
      const start = at + tail.length;
      const end = head ? copy.slice(start, start + farthest + head.length).indexOf(head) : copy.length - start;
      const isNearer = !best || Math.abs(start - hint) < Math.abs(best.start - hint);
      const isChange = end > 0 && end <= farthest && copy.slice(start, start + end).trim() !== exact;
      if (isChange && isNearer) best = span(start, start + end);
      if (!tail) break;
    }
    return best && isOfTheKind(exact, copy.slice(best.start, best.end)) ? best : undefined;
  }

  /** Words that nobody sees, such as a stray space, are looked for as they are written. */
  #unseen({ exact, prefix, suffix, start }: Target): Anchor {
    const sought = prefix + exact + suffix;
    const text = this.text;
    const hint = this.#points.to(start) - prefix.length;
    const places = [text.lastIndexOf(sought, hint), text.indexOf(sought, hint)].filter(at => at >= 0);
    if (!exact || !places.length) return ORPHAN;
    const [at] = places.sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint));
    return { state: 'standing', span: span(at + prefix.length, at + prefix.length + exact.length) };
  }
}

/** The words of a target, folded together; spaces at the edges of a claim are none of it. */
function soughtOf({ exact, prefix, suffix }: Target): Words {
  const folded = fold(prefix + exact + suffix);
  const [from, to] = [prefix.length, prefix.length + exact.length].map(at => foldedOffset(folded, at));
  const { start, end } = trimmed(folded.copy, span(from, to));
  return { prefix: folded.copy.slice(0, start), exact: folded.copy.slice(start, end), suffix: folded.copy.slice(end) };
}

/** A whole sentence that took a claim's place is another claim; a figure for a figure is a change. */
const isOfTheKind = (exact: string, now: string): boolean =>
  exact.length < KNOWN_BY_ITSELF || share(wordsOf(exact), wordsOf(now)) >= 0.3;

/** The part of the words around a claim, in its sentence, that are around it now. */
const company = (then: Words, now: Words): number => share(companyOf(then), companyOf(now));

function companyOf(words: Words): number[] {
  const { prefix, suffix } = withinSentence(words);
  return wordsOf(`${prefix} ${suffix}`);
}

/** The words and numbers of a piece of copy, by their hashes. */
function wordsOf(copy: string): number[] {
  const tokens = tokensOf(copy);
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.shape(i) !== Shape.SIGN) words.push(tokens.hash(i));
  return words;
}

const share = (some: readonly number[], among: readonly number[]): number =>
  some.length ? some.filter(word => among.includes(word)).length / some.length : 0;

function commonBefore(copy: string, at: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && copy[at - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

function commonAfter(copy: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && copy[at + length] === suffix[length]) length++;
  return length;
}
