/** Words of a quotation beside words of a document, by Needleman and Wunsch: which word answers to which. */
import { Mark, type Words } from './words';
import { isSpelledOtherwise, lettersOf } from './spellings';
import { isLight, isMissed, isTelling } from './word-kinds';

/** Of each word of a quotation the word of the document that stands for it; -1 where none does. */
export interface Alignment {
  readonly answers: Int32Array;
  /** Of each, whether it is the same word. */
  readonly isSame: Uint8Array;
  /** The word of the document that it begins with, where that stands before the first answer. */
  readonly opening?: number;
}

/**
 * What it costs to take one word for another or to leave one out, and what the same word is worth. They only choose between ways to lay
 * the same words side by side; whether the words are a quotation's is asked afterwards.
 */
const SAME = 2;
const SAME_LIGHT = 1;
const ALIKE = 0.5;
const OTHER = -0.7;
/** A light word for one that weighs: hardly better than one left out and one put in. */
const UNLIKE = -1.35;
const ONLY_QUOTED = -0.8;
const ONLY_THERE = -0.6;
const LEFT_OUT_BY_DOTS = -0.01;
const IN_BRACKETS = -0.2;

const [STAY, DOWN, RIGHT] = [0, 1, 2];

let scores = new Float32Array(0);
let steps = new Uint8Array(0);

/** The best way to lay a quotation beside some words of a document. What stands before and behind costs nothing. */
export function align(quoted: Words, source: Words, from: number, to: number): Alignment {
  const n = quoted.count;
  const width = to - from + 1;
  if (scores.length < width * (n + 1)) {
    scores = new Float32Array(width * (n + 1));
    steps = new Uint8Array(width * (n + 1));
  }
  scores.fill(0, 0, width);
  const there = looksOf(source, from, to);
  const own = looksOf(quoted, 0, n);
  for (let i = 1; i <= n; i++) fillRow(quoted, i, own[i - 1], source.hashes.subarray(from, to), there);
  const alignment = tracedBack(quoted, source, from, n, width);
  trimHead(quoted, source, alignment);
  trimTail(quoted, source, alignment);
  return withOpening(quoted, source, alignment);
}

/** In words: *only two of them*, *not all of them*. */
const LONGEST_OPENING = 2;

/** A quotation that begins as a sentence, where the sentence there begins with words that would turn it. */
function withOpening(quoted: Words, source: Words, alignment: Alignment): Alignment {
  const [first] = alignment.answers;
  if (!(first > 0) || !quoted.is(0, Mark.CAPITAL) || source.is(first, Mark.CAPITAL)) return alignment;
  let opening = first;
  while (opening > 0 && first - opening < LONGEST_OPENING && !source.is(opening, Mark.FIRST)) opening--;
  const isTurned = source.hashes.subarray(opening, first).some(isMissed);
  return isTurned && source.is(opening, Mark.FIRST) ? { ...alignment, opening } : alignment;
}

/**
 * What is not the same at the edges answers only to words of the same sentence, unless it is spelled otherwise, and to all of them where
 * they are about as many; a light word alone beyond a long gap answers to nothing.
 */
function trimHead(quoted: Words, source: Words, { answers, isSame }: Alignment): void {
  let first = isSame.indexOf(1);
  while (first >= 0 && isStray(quoted, answers, isSame, first, 1)) {
    isSame[first] = 0;
    first = isSame.indexOf(1);
  }
  if (first < 0) return;
  let start = answers[first];
  while (start > 0 && start > answers[first] - first - 2 && !source.is(start, EDGE)) start--;
  const isSentence = source.is(start, EDGE) && first > 0;
  for (let i = first - 1; i >= 0; i--)
    if (answers[i] >= 0 && answers[i] < start && !areSpellings(quoted, i, source, answers[i])) answers[i] = -1;
  if (isSentence && start < answers[first] && answers[0] < 0) answers[0] = start;
}

function trimTail(quoted: Words, source: Words, { answers, isSame }: Alignment): void {
  let last = isSame.lastIndexOf(1);
  while (last >= 0 && isStray(quoted, answers, isSame, last, -1)) {
    isSame[last] = 0;
    last = isSame.lastIndexOf(1);
  }
  if (last < 0) return;
  const rest = answers.length - 1 - last;
  let end = answers[last] + 1;
  while (end < source.count && end <= answers[last] + rest + 2 && !source.is(end, EDGE)) end++;
  const isSentence = rest > 0 && (end === source.count || source.is(end, EDGE));
  for (let i = last + 1; i < answers.length; i++)
    if (answers[i] >= end && !areSpellings(quoted, i, source, answers[i])) answers[i] = -1;
  if (isSentence && end > answers[last] + 1 && answers.at(-1)! < end - 1 && !hasSpelling(answers, last, end))
    answers[answers.length - 1] = end - 1;
}

/** A word beyond the sentence answers, spelled otherwise. */
const hasSpelling = (answers: Int32Array, last: number, end: number): boolean =>
  answers.subarray(last + 1).some(at => at >= end);

/** Where a sentence or a part of one begins. */
const EDGE = Mark.FIRST | Mark.CLAUSE;

const areSpellings = (quoted: Words, i: number, source: Words, at: number): boolean =>
  isSpelledOtherwise(lettersOf(quoted.copy(i)), lettersOf(source.copy(at)));

/** In words. */
const LONG_GAP = 4;

/** A light word at the edge, and a long gap (`step`: behind it, or before) up to the next that is the same. */
function isStray(quoted: Words, answers: Int32Array, isSame: Uint8Array, at: number, step: 1 | -1): boolean {
  if (!isLight(quoted.hashes[at])) return false;
  let other = at + step;
  while (isSame[other] === 0) other += step;
  if (!isSame[other]) return false;
  return Math.max(Math.abs(other - at), Math.abs(answers[other] - answers[at])) > LONG_GAP;
}

/** What is seen of a word without comparing it: its first letters, and as the highest bits whether it is light, tells or is a figure. */
const [LIGHT, TELLING, FIGURE] = [1 << 28, 1 << 29, 1 << 30];
const LETTERS = LIGHT - 1;
const LETTERS_ALIKE = 3;

function looksOf(words: Words, from: number, to: number): Int32Array {
  const looks = new Int32Array(to - from);
  for (let i = from; i < to; i++) {
    const [hash, start] = [words.hashes[i], words.start(i)];
    let look = isLight(hash) ? LIGHT : 0;
    if (words.is(i, Mark.FIGURE)) look |= FIGURE;
    else if (isTelling(hash)) look |= TELLING;
    if (start + LETTERS_ALIKE <= words.end(i))
      for (let at = 0; at < LETTERS_ALIKE; at++)
        look |= ((words.text.charCodeAt(start + at) | 0x20) & 0xff) << (8 * at);
    looks[i - from] = look;
  }
  return looks;
}

/** Of one class, and they begin alike or are of one kind: numbers, what tells. */
function worthOf(own: number, there: number): number {
  if ((own ^ there) & LIGHT) return UNLIKE;
  if (own & there & (TELLING | FIGURE)) return ALIKE;
  const letters = own & LETTERS;
  return letters && letters === (there & LETTERS) ? ALIKE : OTHER;
}

/** `look`: of the word of the row; `hashes` and `there` are those of the words of the document. */
function fillRow(quoted: Words, i: number, look: number, hashes: Int32Array, there: Int32Array): void {
  const width = hashes.length + 1;
  const row = i * width;
  const isEdited = quoted.is(i - 1, Mark.EDITED);
  const skipQuoted = isEdited ? IN_BRACKETS : ONLY_QUOTED;
  // what the document has between this word and the next
  const skipThere = i === quoted.count ? 0 : quoted.is(i, Mark.DOTS) ? LEFT_OUT_BY_DOTS : ONLY_THERE;
  const hash = quoted.hashes[i - 1];
  const same = look & LIGHT ? SAME_LIGHT : SAME;
  scores[row] = scores[row - width] + skipQuoted;
  steps[row] = DOWN;
  for (let j = 1; j < width; j++) {
    const worth = isEdited ? IN_BRACKETS : hashes[j - 1] === hash ? same : worthOf(look, there[j - 1]);
    let best = scores[row - width + j - 1] + worth;
    let step = STAY;
    const down = scores[row - width + j] + skipQuoted;
    if (down > best) [best, step] = [down, DOWN];
    const right = scores[row + j - 1] + skipThere;
    if (right > best) [best, step] = [right, RIGHT];
    scores[row + j] = best;
    steps[row + j] = step;
  }
}

function tracedBack(quoted: Words, source: Words, from: number, n: number, width: number): Alignment {
  const answers = new Int32Array(n).fill(-1);
  const isSame = new Uint8Array(n);
  let j = 0;
  const last = n * width;
  for (let each = 1; each < width; each++) if (scores[last + each] > scores[last + j]) j = each;
  for (let i = n; i > 0;) {
    const step = j > 0 ? steps[i * width + j] : DOWN;
    if (step === RIGHT) {
      j--;
      continue;
    }
    i--;
    if (step === DOWN) continue;
    j--;
    answers[i] = from + j;
    isSame[i] = Number(source.hashes[from + j] === quoted.hashes[i] && !quoted.is(i, Mark.EDITED));
  }
  return { answers, isSame };
}
