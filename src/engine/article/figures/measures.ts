/** What a figure measures: *ferry fares* of *a 31 percent increase in ferry fares*, *fares* of *fares rose 31 percent*. */
import { overlaps, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { WordSet } from '../../words/word-set';
import { isVerb } from '../speech/clauses';
import { Item, type Frame } from '../speech/frame';
import { ARTICLES, isAdverb, isHead, nounAfter, nounBefore, phrase, type NounPhrase } from '../speech/noun-phrases';
import { isBetween, subjectBefore } from '../speech/subject';
import { MOVE_NOUNS, MOVES } from '../sums/directions';
import type { Figure } from './figure';

/** A figure among the items near it: from `first` to before `limit`; it starts with `at`, and `behind` is the item behind it. */
interface Place {
  readonly frame: Frame;
  readonly first: number;
  readonly limit: number;
  readonly at: number;
  readonly behind: number;
}

const CHANGES = new WordSet([
  ...MOVE_NOUNS.keys(),
  ...hashes(
    'increases rises jumps gains surges hikes climbs advances decreases drops falls declines cuts reductions losses slumps plunges ' +
      'change changes share chance majority stake',
  ),
]);
/** Nouns before *of* that say nothing of what is measured: *a total of $40*. */
const EMPTY = new WordSet([...CHANGES, ...hashes('total average record rate most out each top')]);
const TO = hashes('in of to for');
const IN = hashes('in');
const OF = hashes('of');
const PER = hashes('per for in out');
const WORTH = hashes('of worth');
const AGED = hashes('aged age');

export function measureOf(frame: Frame, near: Span, figure: Figure, figures: readonly Figure[]): Span | null {
  const { kind, span } = figure;
  const place: Place = {
    frame,
    first: frame.from(near.start),
    limit: frame.from(near.end),
    at: frame.from(span.start),
    behind: itemBehind(frame, span.end),
  };
  const found =
    kind === 'age' ? whoIs(place) : kind === 'rank' ? nounFrom(place, place.behind) : measured(place, figure, figures);
  return found && frame.span(found.first, found.last);
}

/** The first item that starts behind a figure; its last one may have a stop, or a hyphen and another word. */
function itemBehind(frame: Frame, end: number): number {
  const i = frame.from(end);
  return i < frame.count && frame.start(i) < end ? i + 1 : i;
}

function measured(place: Place, { kind, unit }: Figure, figures: readonly Figure[]): NounPhrase | null {
  const { frame, behind } = place;
  const per = kind === 'rate' && unit?.startsWith('per ') ? beforePer(place) : null;
  if (per) return per;
  const of = frame.isIn(behind, OF) ? behind : changeBehind(place);
  if (of >= 0) return nounFrom(place, of + 1);
  if (isBehindChange(place) && frame.isIn(behind, IN)) return nounFrom(place, behind + 1);
  const counted = kind === 'count' || kind === 'ratio' || isNominal(place) ? nounFrom(place, behind) : null;
  return counted ?? namedBefore(place) ?? subjectOf(place, figures);
}

/** *12 new cases per 100,000*: what stands before *per*. */
function beforePer({ frame, at, behind }: Place): NounPhrase | null {
  for (let i = at + 1; i < behind; i++)
    if (frame.isIn(i, PER)) return i > at + 1 && frame.isWord(at + 1) ? phrase(at + 1, i - 1) : null;
  return null;
}

/** So many words may stand before the noun: *a 20 percent annual rise*. */
const MOST_ADJECTIVES = 2;

/** *31 percent increase in*: the preposition; -1 where nothing changed. */
function changeBehind({ frame, behind }: Place): number {
  for (let i = behind; i <= behind + MOST_ADJECTIVES && frame.isWord(i); i++)
    if (frame.isIn(i, CHANGES) && frame.isIn(i + 1, TO)) return i + 1;
  return -1;
}

/** *a rise of some 9 percent* */
function isBehindChange(place: Place): boolean {
  const of = overHedges(place, place.at - 1);
  return place.frame.isIn(of, OF) && place.frame.isIn(of - 1, CHANGES);
}

/** *a $4 million contract*, *its 31 percent stake*, *a 12-foot wall*: a noun follows that it describes. */
function isNominal({ frame, at, behind }: Place): boolean {
  const isDetermined = (i: number): boolean =>
    frame.isPossessive(i) || (frame.is(i, Class.DETERMINER) && !frame.is(i, Class.RELATIVE));
  const isBehindAdjective = frame.isWord(at - 1) && !frame.isCapital(at - 1) && !frame.is(at - 1, NO_NOUN);
  const isHyphened = behind > at && frame.text(at).includes('-');
  return (
    (isHyphened || isDetermined(at - 1) || (isBehindAdjective && isDetermined(at - 2))) &&
    frame.isWord(behind) &&
    !frame.isCapital(behind) &&
    !frame.is(behind, Class.DETERMINER)
  );
}

/** The noun phrase that begins with an item; it ends with its first plural: *new homes destroyed by fire*. */
function nounFrom({ frame, limit }: Place, first: number): NounPhrase | null {
  const isNoun = first < limit && frame.isWord(first) && !frame.is(first, NO_NOUN) && !frame.isIn(first, EMPTY_AFTER);
  const whole = isNoun ? nounAfter(frame, first, limit) : null;
  if (!whole) return null;
  let last = -1;
  for (let i = first; i <= whole.last && !frame.is(i, Class.PREPOSITION); i++) {
    if (isHead(frame, i)) last = i;
    if (last === i && frame.is(i, Class.PLURAL)) break;
  }
  if (last >= 0 && frame.is(last + 1, Class.TIME) && frame.is(last + 1, Class.PLURAL)) last++; // trading days
  return last < 0 ? null : phrase(first, last);
}

/** No noun begins so. */
const NO_NOUN = Class.PREPOSITION | Class.JOINER | Class.AUXILIARY | Class.SUBORDINATOR | Class.DENIAL;
const EMPTY_AFTER = hashes('said more less fewer higher lower up down each apiece ago old total');

/** *a fine of up to $40*, *a grant worth $8 million* */
function namedBefore(place: Place): NounPhrase | null {
  const { frame, first } = place;
  const of = overHedges(place, place.at - 1);
  const noun = frame.isIn(of, WORTH) ? nounBefore(frame, of - 1, first) : null;
  if (!noun || frame.isIn(noun.last, EMPTY)) return null;
  let start = noun.first;
  while (start < noun.last && (frame.is(start, Class.DETERMINER) || frame.isPossessive(start))) start++;
  return phrase(start, noun.last);
}

/** *Ana Ruiz, 45*; *a 12-year-old girl*: who is so old. */
function whoIs(place: Place): NounPhrase | null {
  const { frame, first, at, behind } = place;
  if (frame.text(at).includes('-')) return nounFrom(place, behind);
  let last = frame.isIn(at - 1, AGED) ? at - 2 : at - 1;
  if (frame.kind(last) === Item.COMMA) last--;
  let start = last + 1;
  while (start > first && last - start < LONGEST_NAME && frame.isName(start - 1)) start--;
  return start <= last ? phrase(start, last) : null;
}

const LONGEST_NAME = 3;

const HEDGES = hashes(
  'about around nearly almost roughly approximately some up to at least most more less fewer than just over under a an estimated record close as ' +
    'much many full only even another whopping mere',
);
/** What may stand beside hedges between a verb and its figure. */
const BETWEEN = hashes('by from down in for of worth total and or between still now already higher lower');

function overHedges({ frame, first }: Place, last: number): number {
  let i = last;
  while (i > first && frame.isIn(i, HEDGES)) i--;
  return i;
}

/** Verbs whose subject is what the figure behind them measures, beside those of going up and down. */
const MEASURING = hashes(
  'is was are were reached reaches hit hits totaled totalled totals total stood stands costs cost exceeded exceeds topped averaged ' +
    'averages amounted amounts equals equaled equalled remained remains came went doubled tripled halved measures measured weighs weighed ' +
    'covers covered lasted lasts runs ran sold represents represented accounts accounted makes made edged edges inched ticked crept',
);

const isMeasuring = (frame: Frame, i: number): boolean =>
  frame.isIn(i, MEASURING) || (frame.isIn(i, MOVES) && isVerb(frame, i, FINITE | Class.PARTICIPLE | Class.BASE));

const isHedge = (frame: Frame, i: number): boolean =>
  frame.isIn(i, HEDGES) || frame.isIn(i, BETWEEN) || isAdverb(frame, i);

/** *Fares rose by about 31 percent*, *profit rose 50 percent to $6 million*: the subject of the verb before the figure. */
function subjectOf({ frame, first, at }: Place, figures: readonly Figure[]): NounPhrase | null {
  const isPassed = (i: number): boolean =>
    frame.kind(i) === Item.COMMA ||
    (isMeasuring(frame, i) ? frame.isIn(i - 1, ARTICLES) : isHedge(frame, i)) || // a total of $5
    figures.some(({ span }) => overlaps(span, frame.span(i)));
  let verb = at - 1;
  while (verb >= first && isPassed(verb)) verb--;
  if (verb <= first || !isMeasuring(frame, verb)) return null;
  const subject = subjectBefore(frame, verb, first);
  if (!subject || (frame.is(subject.first, NOBODY) && subject.first === subject.last)) return null;
  return phrase(subject.first, withOwned(frame, subject.last, verb));
}

/** *the levy on boats*, *spending for the vote*: with what a preposition ties to it, up to the verb. */
function withOwned(frame: Frame, last: number, verb: number): number {
  let end = verb - 1;
  while (end > last && isBetween(frame, end)) end--;
  if (!frame.is(last + 1, Class.PREPOSITION) || !isHead(frame, end) || frame.is(end, Class.TIME)) return last;
  for (let i = last + 1; i < end; i++) if (!frame.isWord(i) || frame.is(i, PARTING)) return last;
  return end;
}

/** With these a clause begins, which is no part of the subject. */
const PARTING = Class.AUXILIARY | Class.RELATIVE | Class.PARTICIPLE | Class.TIME;

/** *it*, *there* */
const NOBODY = Class.PRONOUN | Class.ADVERB;
