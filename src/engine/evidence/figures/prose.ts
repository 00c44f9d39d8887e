/** Sentences of documents: the same value, of what the claim is of, as words that both share say. */
import { parseFigures } from '../../article/parse';
import { measuringOf } from '../../article/figures/measuring';
import type { Figure } from '../../article/figures/figure';
import type { Figured } from '../../article/paragraph';
import { Class } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf, tokensOf } from '../../words/tokens';
import { contains, lastFrom, shift, span, type Span } from '../../text/span';
import { agreement, amountOf, areComparable, rangeOf, type Amount } from './amount';
import { tellingIn, type FigureClaim } from './claim';
import type { DocumentWords, NumberPlace } from './document-words';
import { isForecast } from './forecasts';
import { valueChange, type Offer } from './offer';
import { isSamePeriod, periodsIn } from './periods';
import { formsOf, Vocabulary } from './words';

/** So many words on either side of a number are looked at before it is read. */
const NEAR = 40;
/** So many places are read, at most. */
const MOST_READ = 24;
/** So much around a number is read (UTF-16 units). */
const AROUND = 700;

/** A word of the claim, in each of its forms, and how much it tells: the rarer the more. */
type Weights = ReadonlyMap<number, { readonly word: string; readonly weight: number }>;

interface Candidate extends NumberPlace {
  readonly words: DocumentWords;
  readonly weight: number;
}

export function offersOfProse(claim: FigureClaim, documents: readonly DocumentWords[]): Offer[] {
  const weights = weightsOf(claim, documents);
  const candidates: Candidate[] = [];
  for (const words of documents)
    for (const place of placesOf(claim.amount, words)) {
      const weight = weightAround(words, place.word, weights);
      if (weight > 0) candidates.push({ ...place, words, weight });
    }
  candidates.sort((a, b) => b.weight - a.weight);
  return candidates.slice(0, MOST_READ).flatMap(candidate => offerOf(claim, candidate, weights) ?? []);
}

/** Where the value of a claim stands, in whatever unit. */
function* placesOf(amount: Amount, words: DocumentWords): Iterable<NumberPlace> {
  const { low, high } = rangeOf(amount);
  const [least, most] = amount.side
    ? [low, high]
    : [Math.min(low, amount.value * 0.95), Math.max(high, amount.value * 1.05)];
  yield* words.numbersBetween(least, most);
  if (amount.measure === 'percent') yield* words.numbersBetween(least / 100, most / 100);
  if (amount.measure?.startsWith('money') || amount.measure === 'points')
    yield* words.numbersBetween(least * 100, most * 100);
}

/** Words beside the sentence of the claim count so much less. */
const BESIDE = 0.4;

function weightsOf({ words, around }: FigureClaim, documents: readonly DocumentWords[]): Weights {
  const weights = new Map<number, { word: string; weight: number }>();
  const add = (word: string, share: number): void => {
    const forms = formsOf(word);
    let count = 0;
    for (const document of documents) for (const hash of forms) count += document.countOf(hash);
    const isCommon = (classesOf(hashOf(word)) & Class.COMMON) !== 0;
    const weight = ((isCommon ? COMMON : 1) * share) / Math.log2(2 + count);
    for (const hash of forms) if (!weights.has(hash)) weights.set(hash, { word, weight });
  };
  for (const word of words) add(word, 1);
  for (const word of around) add(word, BESIDE);
  return weights;
}

const COMMON = 0.7;

/** What the words around a number tell of the claim; each once. */
function weightAround({ hashes }: DocumentWords, word: number, weights: Weights): number {
  const seen = new Set<string>();
  let sum = 0;
  for (let i = Math.max(0, word - NEAR); i < Math.min(hashes.length, word + NEAR); i++) {
    const shared = weights.get(hashes[i]);
    if (!shared || seen.has(shared.word)) continue;
    seen.add(shared.word);
    sum += shared.weight;
  }
  return sum;
}

/** A sentence of a document as it was read. */
interface Reading {
  readonly figured: Figured;
  readonly figure: Figure;
  readonly amount: Amount;
  readonly sentence: Span;
  /** Where the prose begins in the document. */
  readonly start: number;
}

function offerOf(
  claim: FigureClaim,
  { words: { document }, block, start: at }: Candidate,
  weights: Weights,
): Offer | null {
  const reading = readingAt(document.text, block.span, at);
  if (!reading || !areComparable(claim.amount, reading.amount)) return null;
  const verdict = agreement(claim.amount, reading.amount);
  if (!verdict) return null;
  const shared = sharedWith(reading, weights);
  if (!isOfSame(claim, reading, shared)) return null;
  const { sentence, figure, start } = reading;
  const inDocument = shift(figure.span, start);
  const changes =
    verdict === 'supports'
      ? []
      : [valueChange(claim, document.text.slice(inDocument.start, inDocument.end), inDocument)];
  const passage = {
    document,
    span: shift(sentence, start),
    place: block.place,
    speaker: block.speaker ?? null,
    verdict,
    changes,
  };
  return { passage, weight: shared.weight + (verdict === 'supports' ? 1 : 0) };
}

/** Reads the sentence of a number, and those beside it. */
function readingAt(text: string, block: Span, at: number): Reading | null {
  const start = Math.max(block.start, at - AROUND);
  const prose = text.slice(start, Math.min(block.end, at + AROUND));
  const figured = parseFigures(prose);
  if (figured.prose.length !== prose.length) return null;
  const figure = figured.figures.find(each => contains(each.span, at - start));
  const amount = figure && amountOf(figured, figure);
  if (!amount) return null;
  const sentence = figured.sentences[Math.max(0, lastFrom(figured.sentences, figure.span.start))];
  return { figured, figure, amount, sentence, start };
}

interface Shared {
  readonly weight: number;
  /** In the sentence itself, the words that the claim's sentence has, too. */
  readonly words: readonly string[];
}

function sharedWith({ figured, figure, sentence }: Reading, weights: Weights): Shared {
  const own = new Map<string, number>();
  for (const word of tellingIn(figured.tokens, sentence, figure.span)) {
    const found = weights.get(hashOf(word));
    if (found) own.set(found.word, found.weight);
  }
  let weight = 0;
  for (const each of own.values()) weight += each;
  const words = [...own.keys()];
  for (const word of tellingIn(figured.tokens, span(0, figured.prose.length), figure.span)) {
    const found = weights.get(hashOf(word));
    if (found && !own.has(found.word)) weight += BESIDE * found.weight;
  }
  return { weight, words };
}

/** Are both of the same thing, as far as their words tell? */
function isOfSame(claim: FigureClaim, reading: Reading, shared: Shared): boolean {
  if (shared.weight < LEAST) return false;
  const { tokens } = reading.figured;
  const [first, last] = [tokens.from(reading.sentence.start), tokens.from(reading.sentence.end - 1)];
  const [at, end] = [tokens.from(reading.figure.span.start), tokens.from(reading.figure.span.end - 1)];
  if (claim.isForecast !== isForecast(tokens, first, last, at, end)) return false;
  const [period] = claim.periods;
  const named = period ? periodsIn(tokens, first, last, claim.date).filter(each => each.year !== null) : [];
  if (period && named.length && !named.some(each => isSamePeriod(each, period))) return false;
  return !isOfOthers(claim, reading);
}

/** What is measured has a word that narrows it, and that the other side lacks. */
function isOfOthers(claim: FigureClaim, reading: Reading): boolean {
  const own = new Vocabulary();
  own.addIn(claim.figured.tokens);
  const theirs = new Vocabulary();
  theirs.addIn(reading.figured.tokens);
  const lacks = (figured: Figured, figure: Figure, other: Vocabulary): boolean => {
    const { measure } = measuringOf(figured, figure);
    const tokens = tokensOf(measure ?? '');
    return tellingIn(tokens, span(0, tokens.prose.length), NOWHERE).some(word => !other.has(hashOf(word)));
  };
  return lacks(claim.figured, claim.figure, theirs) || lacks(reading.figured, reading.figure, own);
}

const NOWHERE = span(-1, -1);
const LEAST = 0.2;
