/**
 * Sentences that say the same of the same with another value: *460 farmers blocked the ring road* for *more than 500 farmers blocked the
 * ring road*. Asked where nothing backs a claim, and only said where nearly all words of either side are the other's, too.
 */
import type { Figure } from '../../article/figures/figure';
import { monthAt } from '../../article/dates/names';
import { overlaps, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { agreement, type Amount } from './amount';
import { isOfOtherBearer } from './bearers';
import { changeAt, type FigureClaim } from './claim';
import { clauseOf } from './clauses';
import { isDenied } from './denials';
import { deedOf } from './deeds';
import { countedBy, isOfOther } from './displaced';
import type { DocumentWords, NumberPlace } from './document-words';
import { valueChange, type Offer } from './offer';
import { contextOf, inDocument, placeAt, readingAt, type Reading } from './reading';
import type { Said } from './said';
import { isOfSameThing } from './same-thing';
import { ClaimWords } from './shared-words';
import { isWithdrawn } from './withdrawals';
import { isTelling, stemOf, Vocabulary } from './words';

/** So many words on either side of a number are looked at before it is read, and so much they must tell. */
const NEAR = 16;
const LEAST_NEAR = 0.35;
const MOST_READ = 6;
/** Values further apart are of something else; smaller ones stand everywhere. */
const APART = 3;
const FEW = 5;
/** So many of the words that tell are on both sides; all are where the values are this far apart. */
const MOST_OF = 0.74;
const FAR = 1.5;
const FEWEST = 2;

export function offersOfOtherValues(
  claim: FigureClaim,
  documents: Iterable<DocumentWords>,
  counts: ReadonlyMap<number, number>,
): Offer[] {
  const { value, isVague } = claim.amount;
  if (isVague || value < FEW || claim.figure.valueTo !== null) return [];
  const clause = tellingIn(claim.figured.tokens, clauseOf(claim), claim.figure);
  if (clause.length < FEWEST) return [];
  const shared = new ClaimWords(claim, counts);
  const candidates: (NumberPlace & { readonly words: DocumentWords; readonly weight: number })[] = [];
  for (const words of documents)
    for (const place of words.numbersBetween(value / APART, value * APART)) {
      const weight = shared.weightIn(words.hashes, place.word - NEAR, place.word + NEAR);
      if (weight >= LEAST_NEAR) candidates.push({ ...place, words, weight });
    }
  candidates.sort((a, b) => b.weight - a.weight);
  return candidates.slice(0, MOST_READ).flatMap(({ words, block, start, weight }): Offer[] => {
    const { document } = words;
    const reading = readingAt(document, block, start);
    if (!reading || !isOtherValue(claim, clause, reading, words)) return [];
    const at = inDocument(reading, reading.figure.span);
    const sentence = inDocument(reading, reading.sentence);
    const passage = {
      document,
      span: sentence,
      place: placeAt(document, block, sentence.start),
      speaker: block.speaker ?? null,
      verdict: 'differs' as const,
      changes: [valueChange(claim, document.text.slice(at.start, at.end), at)],
    };
    return [{ passage, weight: weight / 100 }];
  });
}

function isOtherValue(claim: FigureClaim, clause: readonly number[], reading: Reading, words: DocumentWords): boolean {
  if (!contradicts(claim.amount, reading.amount) || reading.figure.valueTo !== null) return false;
  if (claim.figure.kind === 'count' && !isOfOneName(claim, reading)) return false;
  if (!haveOneTime(claim, reading) || hasOthers(reading) || !areOfOneWay(claim, reading)) return false;
  const { document } = words;
  if (!areOfOneText(claim, clause, { ...reading, context: contextOf(document) })) return false;
  return (
    isOfSameThing(claim, { ...reading, context: contextOf(document) }) &&
    !isOfOtherBearer(claim.bearers, reading, reading.start, document) &&
    !isOfOther(claim, reading, word => words.has(word)) &&
    !isWithdrawn(reading, claim)
  );
}

/** Can both not be so? *more than 500* and 700 can. */
function contradicts(claim: Amount, document: Amount): boolean {
  if (claim.measure !== document.measure || document.isVague) return false;
  if (claim.side === 'above') return document.value < claim.low && document.side !== 'above';
  if (claim.side === 'below') return document.value > claim.high && document.side !== 'below';
  if (document.side === 'above') return claim.value < document.low;
  if (document.side === 'below') return claim.value > document.high;
  return agreement(claim, document) === null;
}

function isOfOneName(claim: Said, said: Said): boolean {
  const [ours, theirs] = [claim, said].map(each => countedBy(each) ?? wordBehind(each));
  return ours !== null && theirs !== null && stemOf(ours) === stemOf(theirs);
}

/** *dockers* of *800 dockers*, and whatever else has no plural that is known. */
function wordBehind({ figured: { tokens }, figure: { span } }: Said): string | null {
  const i = tokens.from(span.end - 1) + 1;
  return isTelling(tokens, i) ? tokens.text(i) : null;
}

/** *rose by*, *rose by*; *stood at*, *stood at* */
function areOfOneWay({ change }: FigureClaim, { figured: { tokens }, figure: { span } }: Said): boolean {
  const way = changeAt(tokens, tokens.from(span.start), tokens.from(span.end - 1));
  return change === way || (change !== null && way !== null && (change === 'either' || way === 'either'));
}

/** Has the sentence another figure of the kind, which may be the one? But for what it denies. */
function hasOthers(said: Said): boolean {
  const { figured, figure, sentence } = said;
  const { tokens, figures } = figured;
  const [first, last] = [tokens.from(sentence.start), tokens.from(sentence.end - 1)];
  return figures.some(
    other =>
      other !== figure &&
      other.kind === figure.kind &&
      overlaps(other.span, sentence) &&
      !overlaps(other.span, figure.span) &&
      (figure.kind !== 'count' || isOfOneName(said, { figured, figure: other, sentence })) &&
      !isDenied(tokens, first, last, tokens.from(other.span.start)),
  );
}

const SEASONS = hashes('spring summer autumn winter');
/** Days, months and seasons. */
const TIMES: readonly ((tokens: Tokens, i: number) => boolean)[] = [
  (tokens, i) => tokens.is(i, Class.DAY),
  (tokens, i) => monthAt(tokens, i) !== undefined,
  (tokens, i) => isIn(tokens, i, SEASONS),
];

/** Days and seasons that both name are the same ones. */
const haveOneTime = (claim: Said, said: Said): boolean =>
  TIMES.every(isTime => {
    const [ours, theirs] = [claim, said].map(each => wordsThat(each, isTime));
    return !ours.length || !theirs.length || ours.some(word => theirs.includes(word));
  });

function wordsThat({ figured: { tokens }, sentence }: Said, is: (tokens: Tokens, i: number) => boolean): string[] {
  const words: string[] = [];
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (is(tokens, i)) words.push(stemOf(tokens.text(i)));
  return words;
}

/** Are nearly all words that tell on both sides, and all names? */
function areOfOneText(claim: FigureClaim, clause: readonly number[], said: Reading): boolean {
  const { tokens: ours } = claim.figured;
  const { tokens: theirs } = said.figured;
  const [own, other] = [new Vocabulary([claim.names]), new Vocabulary(said.context && [said.context])];
  own.addIn(ours);
  other.addIn(theirs, theirs.from(said.sentence.start), theirs.from(said.sentence.end - 1));
  const known = clause.filter(i => other.has(ours.text(i)));
  const isNamed = clause.every(
    i => ours.shape(i) < Shape.CAPITAL || other.has(ours.text(i)) || isInitial(ours, i, claim.sentence),
  );
  const words = tellingIn(theirs, said.sentence, said.figure);
  const shared = words.filter(i => own.has(theirs.text(i)));
  const isThing = (tokens: Tokens, i: number): boolean => tokens.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE);
  const areTwo =
    clause.some(i => !known.includes(i) && isThing(ours, i)) &&
    words.some(i => !shared.includes(i) && isThing(theirs, i));
  const isOfNamed = words.every(i => theirs.shape(i) < Shape.CAPITAL || own.has(theirs.text(i)));
  const ratio = claim.amount.value / said.amount.value;
  const isFar = ratio > FAR || ratio < 1 / FAR;
  if (isFar && deedOf(claim) !== deedOf(said)) return false;
  const least = isFar ? 1 : MOST_OF;
  return (
    isNamed &&
    isOfNamed &&
    !areTwo && // in the north, in the south
    known.length >= Math.max(FEWEST, least * clause.length) &&
    shared.length >= Math.max(FEWEST, least * words.length)
  );
}

const isInitial = (tokens: Tokens, i: number, { start }: Span): boolean =>
  tokens.start(i) === start && tokens.is(i, ~(Class.COMMON | Class.PROPER));

function tellingIn(tokens: Tokens, { start, end }: Span, figure: Figure): number[] {
  const words: number[] = [];
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isTelling(tokens, i) && !tokens.is(i, Class.TIME | Class.CUE) && !overlaps(tokens.span(i), figure.span))
      words.push(i);
  return words;
}
