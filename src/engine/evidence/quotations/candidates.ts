/** Where a quotation may stand: stretches of documents that share runs of three words with it. */
import type { Trigrams } from './trigrams';
import { isLight } from './word-kinds';
import { Mark, type Words } from './words';

/** Words of a document, up to one that is no part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How much of the quotation is seen there at a first look. */
  readonly weight: number;
}

/** Words that light ones are worth beside those that weigh: what all people say in all sentences leads nowhere. */
const LIGHT = 0.25;
/** How much longer than the quotation a stretch may be: for words that are left out without dots, and with them. */
const SLACK = 0.5;
const FEW = 12;
const BEHIND_DOTS = 150;
/** As many of a document are looked at more closely. */
const MOST = 4;

/** The likeliest stretches of one document. */
export function stretchesOf(quoted: Words, trigrams: Trigrams): Stretch[] {
  const hits = hitsOf(quoted, trigrams);
  if (!hits.length) return [];
  const longest = longestOf(quoted);
  const weights = Float32Array.from({ length: quoted.count }, (_, i) => (isLight(quoted.hashes[i]) ? LIGHT : 1));
  const seen = new Int32Array(quoted.count);
  const found: Stretch[] = [];
  for (let first = 0; first < hits.length; first++) {
    const [last, weight] = weighed(hits, first, longest, weights, seen);
    const pad = quoted.count >> 3;
    const from = Math.max(0, placeOf(hits[first]) - wordOf(hits[first]) - FEW - pad);
    const to = Math.min(trigrams.words.count, placeOf(hits[last]) + quoted.count - wordOf(hits[last]) + FEW + pad);
    found.push({ from, to, weight });
  }
  return apart(found);
}

/** A place in the document and a word of the quotation in one number. */
const hit = (place: number, word: number): number => place * 4096 + word;
const placeOf = (each: number): number => Math.floor(each / 4096);
const wordOf = (each: number): number => each % 4096;

/** Where three words of the quotation stand, in the order of the document. */
function hitsOf({ hashes, marks, count }: Words, trigrams: Trigrams): number[] {
  const hits: number[] = [];
  for (let i = 0; i + 2 < count && i < 4096; i++) {
    if ((marks[i] | marks[i + 1] | marks[i + 2]) & Mark.EDITED) continue;
    trigrams.each(hashes[i], hashes[i + 1], hashes[i + 2], place => hits.push(hit(place, i)));
  }
  return hits.sort((a, b) => a - b);
}

function longestOf(quoted: Words): number {
  let dots = 0;
  for (const mark of quoted.marks) if (mark & Mark.DOTS) dots++;
  return quoted.count * (1 + SLACK) + FEW + dots * BEHIND_DOTS;
}

/** The last hit that may belong to the same place as a first one, and what the words are worth that they cover. */
function weighed(
  hits: readonly number[],
  first: number,
  longest: number,
  weights: Float32Array,
  seen: Int32Array,
): [last: number, weight: number] {
  let weight = 0;
  let last = first;
  for (let at = first; at < hits.length && placeOf(hits[at]) - placeOf(hits[first]) <= longest; at++) {
    last = at;
    for (let i = wordOf(hits[at]); i < wordOf(hits[at]) + 3; i++) {
      if (seen[i] === first + 1) continue;
      seen[i] = first + 1;
      weight += weights[i];
    }
  }
  return [last, weight];
}

/** The heaviest of those that overlap. */
function apart(found: Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const each of found.sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (kept.length === MOST) break;
    const isTaken = kept.some(({ from, to }) => each.from < to - FEW && from < each.to - FEW);
    if (!isTaken) kept.push(each);
  }
  return kept;
}
