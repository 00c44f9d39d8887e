/** Sentences of documents: the same value, of what the claim is of, as words that both share say. */
import { lastFrom, overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { Shape, type Tokens } from '../../words/tokens';
import type { SourceDocument } from '../document';
import { agreement, areComparable, digitsOf, rangeOf, type Amount } from './amount';
import type { FigureClaim } from './claim';
import type { DocumentWords, NumberPlace } from './document-words';
import { isOfOtherBearer } from './bearers';
import { isOfOther } from './displaced';
import { valueChange, type Offer } from './offer';
import { contextOf, inDocument, placeAt, readingAt, type Reading } from './reading';
import { areOfSameNoun, isOfSameThing, isOfSameTime, isOfSameWay } from './same-thing';
import { BESIDE, ClaimWords } from './shared-words';
import { haveOneEnd } from './range-ends';
import { inUnitOf, rangesElsewhere } from './other-units';
import { isOnlyAsked } from './questions-asked';
import { isWithdrawn, isWithdrawnLater, rightFor, tellsOfMistake } from './withdrawals';
import { isTelling } from './words';

/** So many words on either side of a number are looked at before it is read. */
const NEAR = 40;
/** So much they must tell. */
const LEAST_NEAR = 0.1;
/** So many places are read, at most. */
const MOST_READ = 8;

interface Candidate extends NumberPlace {
  readonly words: DocumentWords;
  readonly weight: number;
}

export function offersOfProse(
  claim: FigureClaim,
  documents: Iterable<DocumentWords>,
  counts: ReadonlyMap<number, number>,
): Offer[] {
  const shared = new ClaimWords(claim, counts);
  const candidates: Candidate[] = [];
  const ranges = [...rangesOf(claim.amount), ...rangesElsewhere(claim)];
  for (const words of documents)
    for (const [low, high] of ranges)
      for (const { block, start, word } of words.numbersBetween(low, high)) {
        const weight = shared.weightIn(words.hashes, word - NEAR, word + NEAR);
        if (weight >= LEAST_NEAR) candidates.push({ block, start, word, words, weight });
      }
  candidates.sort((a, b) => b.weight - a.weight);
  return candidates.slice(0, MOST_READ).flatMap(candidate => offerOf(claim, candidate, shared) ?? []);
}

/** Which numbers may be the value of a claim, in whatever unit, and as others may have rounded it. */
function rangesOf(amount: Amount): (readonly [low: number, high: number])[] {
  const { low, high } = rangeOf(amount);
  const ranges: (readonly [number, number])[] = [[low, high]];
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const rounder = Number(amount.value.toPrecision(digits));
    const isNew = (rounder < low || rounder > high) && ranges.every(([from]) => from !== rounder);
    if (isNew) ranges.push([rounder, rounder]);
  }
  return factorsOf(amount).flatMap(factor => ranges.map(([from, to]) => [from * factor, to * factor] as const));
}

const MOST_DIGITS = 3;

/** Cents, basis points, and parts in words: *a quarter*. */
function factorsOf({ measure }: Amount): readonly number[] {
  if (measure === 'percent') return [1, 1 / 100];
  return measure === 'points' || measure?.startsWith('money') ? [1, 100] : [1];
}

function offerOf(claim: FigureClaim, { words: source, block, start }: Candidate, words: ClaimWords): Offer | null {
  const { document } = source;
  const read = readingAt(document, block, start);
  const reading = read && inUnitOf(claim, read);
  if (!reading || !areComparable(claim.amount, reading.amount)) return null;
  const verdict = agreement(claim.amount, reading.amount);
  const run = verdict ? wordForWord(claim, reading) : 0;
  const weight = verdict ? likeness(claim, reading, words) + run : 0;
  const least =
    leastFor(claim.amount) +
    (isFar(claim.amount, reading.amount) ? FAR : 0) +
    (isOfOtherYears(claim, document) ? FAR : 0);
  if (!verdict || weight < least || !isOfSameThing(claim, { ...reading, context: contextOf(document) })) return null;
  if (isOfOtherBearer(claim.bearers, reading, reading.start, document)) return null;
  if (isOfOther(claim, reading, word => source.has(word))) return null;
  if (!haveOneEnd(claim, reading) || isOnlyAsked(claim, reading, document)) return null;
  if (!tellsOfMistake(claim) && isWithdrawnLater(reading, source)) return null;
  if (saysLittle(claim.amount) && !run && !areOfSameNoun(claim, reading)) return null;
  const right = isWithdrawn(reading, claim) ? rightFor(reading) : reading.figure;
  if (!right) return null;
  const at = inDocument(reading, right.span);
  const isRight = right === reading.figure;
  const changes =
    isRight && verdict === 'supports' ? [] : [valueChange(claim, document.text.slice(at.start, at.end), at)];
  const { sentences } = reading.figured;
  const span = inDocument(reading, isRight ? reading.sentence : sentences[lastFrom(sentences, right.span.start)]);
  const passage = {
    document,
    span,
    place: placeAt(document, block, span.start),
    speaker: block.speaker ?? null,
    verdict: isRight ? verdict : ('differs' as const),
    changes,
  };
  return { passage, weight: weight + (verdict === 'supports' ? EXACT : 0) + datedWeight(claim, document) };
}

const EXACT = 0.1;
const OF_THESE_DAYS = 0.15;
const DAYS = 14;

/** What was written in the days before an article is more likely what it speaks of; what was written later is hardly ever. */
function datedWeight({ date }: FigureClaim, document: SourceDocument): number {
  if (!date || !document.date) return 0;
  const days = daysBetween(document.date, date);
  return days < 0 ? -OF_THESE_DAYS : days <= DAYS ? OF_THESE_DAYS : 0;
}

/** What speaks for it that a reading is of what is claimed. */
const likeness = (claim: FigureClaim, reading: Reading, words: ClaimWords): number =>
  sharedWeight(reading, words) +
  (isOfSameTime(claim, reading) ? SAME_TIME : 0) +
  (isOfSameWay(claim, reading) ? SAME_WAY : 0);

const SAME_TIME = 0.15;
/** *raised by*, *rose by* */
const SAME_WAY = 0.1;

/** What the words of a reading tell that the claim has, too: those of its sentence most, and more if they are most of the claim's. */
function sharedWeight({ figured: { tokens, sentences }, figure, sentence }: Reading, words: ClaimWords): number {
  const from = sentences[firstOf(tokens, sentences, lastFrom(sentences, sentence.start))].start;
  const best = new Map<string, number>();
  let own = 0;
  for (let i = 0; i < tokens.count; i++) {
    const shared = isTelling(tokens, i) ? words.of(tokens.hash(i)) : undefined;
    if (!shared || overlaps(tokens.span(i), figure.span)) continue;
    const isInside = tokens.start(i) >= from && tokens.end(i) <= sentence.end;
    const before = best.get(shared.word) ?? 0;
    const weight = shared.weight * (shared.isOwn && isInside ? 1 : BESIDE);
    if (weight <= before) continue;
    if (shared.isOwn && isInside) own += shared.weight;
    best.set(shared.word, weight);
  }
  let sum = 0;
  for (const weight of best.values()) sum += weight;
  return sum + WHOLE * words.shareOf(own);
}

const WHOLE = 0.2;

/** So many sentences may speak of *it*, one behind the other. */
const MOST_BEFORE = 3;

/** The sentence with what the one at `i` speaks of: *It is 38 kilometers long*, *It had not. It now stands at 640*. */
function firstOf(tokens: Tokens, sentences: readonly Span[], i: number): number {
  let first = Math.max(0, i);
  while (first > 0 && i - first < MOST_BEFORE && isOfBefore(tokens, tokens.from(sentences[first].start))) first--;
  return first;
}

/** *It*, *Now they*, *There*: who or what it is, was said before. */
const isOfBefore = (tokens: Tokens, first: number): boolean =>
  tokens.is(first, PRONOUN) ||
  (tokens.is(first, Class.ADVERB) && !tokens.is(first, Class.NOUN) && tokens.is(first + 1, PRONOUN));
const PRONOUN = Class.PRONOUN | Class.OBJECT;

/** So many words beside a figure are seldom the same by chance. */
const WORD_FOR_WORD = 4;
const A_WORD = 0.1;

/** What it tells that the words right beside the figure are the same, one by one. */
function wordForWord(claim: FigureClaim, reading: Reading): number {
  const [ours, theirs] = [claim, reading].map(({ figured: { tokens }, figure }) => ({
    tokens,
    first: tokens.from(figure.span.start),
    last: tokens.from(figure.span.end - 1),
  }));
  const run = (i: number, k: number, by: 1 | -1): number => {
    let same = 0;
    for (; ; i += by, k += by) {
      while (ours.tokens.shape(i) === Shape.SIGN) i += by;
      while (theirs.tokens.shape(k) === Shape.SIGN) k += by;
      const isEnd = ours.tokens.shape(i) === Shape.END || theirs.tokens.shape(k) === Shape.END;
      if (isEnd || ours.tokens.hash(i) !== theirs.tokens.hash(k)) return same;
      same++;
    }
  };
  const words = run(ours.first - 1, theirs.first - 1, -1) + run(ours.last + 1, theirs.last + 1, 1);
  return words < WORD_FOR_WORD ? 0 : A_WORD * words;
}

/** What is shared by chance tells less; numbers of many digits, or in a unit, are seldom the same by chance. */
const LEAST = [0.25, 0.25, 0.25, 0.2, 0.15] as const;

/** Where there are so few, that they are as many says least. */
const FEW = 10;
const MORE_OF_FEW = 0.15;

function leastFor(amount: Amount): number {
  const { measure, value } = amount;
  const hasUnit = measure !== 'count' && measure !== 'percent';
  const isOfFew = hasUnit && measure !== 'points' && !measure?.startsWith('money') && value < FEW;
  const least = LEAST[Math.min(LEAST.length - 1, digitsOf(amount) + Number(hasUnit))];
  return isOfFew ? least + MORE_OF_FEW : least;
}

/** What is far from a claim in value or in time must share so much more with it. */
const FAR = 0.1;

/** *more than 400* may be said of 433, and by chance of much else. */
const isFar = (claim: Amount, { value }: Amount): boolean =>
  Math.abs(claim.value - value) > NEARBY * Math.abs(claim.value);
const NEARBY = 0.05;

function isOfOtherYears({ date }: FigureClaim, document: SourceDocument): boolean {
  return date !== null && document.date !== null && Math.abs(daysBetween(document.date, date)) > HALF_A_YEAR;
}
const HALF_A_YEAR = 183;

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** *two*, *five*, *millions*: it counts only where it counts the same. */
const saysLittle = ({ measure, value, isVague }: Amount): boolean => isVague || (measure === 'count' && value < FEW);
