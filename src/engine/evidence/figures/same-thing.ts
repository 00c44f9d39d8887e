/** Whether a sentence of a document speaks of what is claimed: nothing that it measures is of others, of another time, or only expected. */
import { measuringOf } from '../../article/figures/measuring';
import type { Figure } from '../../article/figures/figure';
import type { Figured } from '../../article/paragraph';
import { yearAt } from '../../article/dates/names';
import { frameOf } from '../../article/speech/framing';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import { byDistance, changeAt, isReached, type FigureClaim } from './claim';
import { isDenied } from './denials';
import { isOfOtherState } from './exchanged';
import { isCountOfOthers } from './whose-count';
import { areApartInYears, yearsOf, type Years } from './years';
import { areOfOtherWay } from './dimensions';
import { certaintyOf, type Certainty } from './forecasts';
import { areOfOtherAge } from './ages';
import { readingOf } from './narrowers';
import { isPlacedElsewhere, modifiedIn, type Modified } from './narrowing';
import { areOpposites, isOfSibling, isOfSiblingSubject, isOfSiblingTerm } from './opposites';
import { isSamePeriod, periodsIn, type NamedPeriod, type Period } from './periods';
import type { Said } from './said';
import { isEmpty, isTelling, stemOf, Vocabulary } from './words';

export const isOfSameThing = (claim: FigureClaim, said: Said): boolean =>
  !isOfOtherTime(claim, said) &&
  !isOver(said, claim) &&
  !isOfOthers(claim, said) &&
  !isOtherWay(claim, said) &&
  !isAtOtherRate(claim, said) &&
  !areOfOtherWay(claim, said) &&
  !isReverse(claim, said) &&
  !isOfOtherState(claim, said) &&
  !isCountOfOthers(claim, said) &&
  !isWithoutAlone(claim, said) &&
  !isWithoutAlone(said, claim) &&
  areAsCertain(claim.certainty, certainty(said)) &&
  isDeniedIn(claim) === isDeniedIn(said);

/** *34 schools without a nurse* are not *34 schools with a nurse*; but they may be *34 schools that have none*. */
const isWithoutAlone = (one: Said, other: Said): boolean => hasWord(one, WITHOUT) && !hasWord(other, LACKING);
const WITHOUT = hashes('without');
const LACKING = hashes('without no not none never lack lacks lacked lacking lost lose loses cut cuts out off');

function hasWord({ figured: { tokens }, sentence }: Said, words: { has(hash: number): boolean }): boolean {
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isIn(tokens, i, words)) return true;
  return false;
}

/** *900 loaves a day*, *900 loaves a week* */
function isAtOtherRate(claim: FigureClaim, said: Said): boolean {
  const [ours, theirs] = [claim, said].map(({ figured, figure }) => rateOf(measuringOf(figured, figure).period));
  return ours !== null && theirs !== null && ours !== theirs;
}

const EACH = new Set(['a', 'an', 'per', 'each', 'every']);

/** *day* of *a day*, *each day*, *daily*; null for what is no rate: *last year*. */
function rateOf(period: string | null): string | null {
  const [each, unit, ...rest] = period?.split(' ') ?? [];
  return unit && !rest.length && EACH.has(each) ? stemOf(unit) : null;
}

/** Their sentences have opposites, or the claim is of what another figure of the sentence counts. */
function isReverse(claim: FigureClaim, said: Said): boolean {
  const [own, other] = [claim, said].map(({ figured: { tokens }, sentence }) => {
    const words = new Vocabulary();
    words.addIn(tokens, tokens.from(sentence.start), tokens.from(sentence.end - 1));
    return words;
  });
  const { figured, figure, sentence } = said;
  return (
    areOpposites(own, other) ||
    isOfSibling(figured, figure, sentence, own) ||
    isOfSiblingTerm(claim, said) ||
    isOfSiblingSubject(figured, figure, sentence, own)
  );
}

/** *rose 5 percent*, *fell 5 percent*; *rose by 5 percent*, *rose to 5 percent* */
function isOtherWay({ change, figured, figure }: FigureClaim, said: Said): boolean {
  const { tokens } = said.figured;
  const at = tokens.from(said.figure.span.start);
  const way = changeAt(tokens, at, tokens.from(said.figure.span.end - 1));
  if (change !== null && isReached(tokens, at)) return true;
  if (way !== null && isReached(figured.tokens, figured.tokens.from(figure.span.start))) return true;
  return change !== way && [change, way].every(each => each === 'up' || each === 'down');
}

/** Do both say by how much something rose, or by how much it fell? */
export function isOfSameWay({ change }: FigureClaim, { figured: { tokens }, figure }: Said): boolean {
  const [at, end] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  const way = changeAt(tokens, at, end);
  return change !== null && way !== null && (way === change || way === 'either' || change === 'either');
}

function certainty({ figured: { tokens }, figure, sentence }: Said): Certainty {
  const [first, last] = [tokens.from(sentence.start), tokens.from(sentence.end - 1)];
  return certaintyOf(tokens, first, last, tokens.from(figure.span.start), tokens.from(figure.span.end - 1));
}

/** A forecast is no observation, and what may be has not been. */
function areAsCertain(claim: Certainty, document: Certainty): boolean {
  if (claim === 'forecast' || document === 'forecast')
    return claim === document || claim === 'modal' || document === 'modal';
  if (document === 'asked') return claim !== 'done' && claim !== 'told';
  return claim !== 'done' || document === 'done' || document === 'told';
}

function isDeniedIn({ figured: { tokens }, figure, sentence }: Said): boolean {
  const [first, last] = [sentence.start, sentence.end - 1].map(at => tokens.from(at));
  return isDenied(tokens, first, last, tokens.from(figure.span.start));
}

/** So many tokens from a figure a time may stand that it is of. */
const NEAR = 12;

/** The time nearest to a figure of a document that is like that of the claim: a month beside a month. */
function timeLike(claim: FigureClaim, { figured: { tokens }, figure }: Said): NamedPeriod | null {
  const [own] = claim.periods;
  if (!own || own.year === null) return null;
  const [at, end] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  const times = periodsIn(tokens, Math.max(0, at - NEAR), Math.min(tokens.count - 1, end + NEAR), claim.date);
  const isLike = (each: Period): boolean =>
    each.year !== null &&
    (each.day === null) === (own.day === null) &&
    (each.month === null) === (own.month === null) &&
    (each.quarter === null) === (own.quarter === null);
  return byDistance(tokens, times.filter(isLike), at, end)[0] ?? null;
}

function isOfOtherTime(claim: FigureClaim, said: Said): boolean {
  if (isSinceThen(said) && !isSinceThen(claim) && isOfOneTime(claim)) return true;
  const [ours, theirs] = [claim, said].map(yearsOf);
  if (ours && theirs) return areApartInYears(ours, theirs);
  const time = timeLike(claim, said);
  if (theirs && isWithin(claim.periods[0], time, theirs)) return true;
  return time !== null && !isSamePeriod(time, claim.periods[0]);
}

/** *in 2016* of *from 2011 to 2016*: the years are all that is said of time, or what is said nearest. */
const isWithin = (own: Period | undefined, time: NamedPeriod | null, { from, to, first, last }: Years): boolean =>
  time ? time.first >= first && time.last <= last : own?.year != null && own.year >= from && own.year <= to;

/** *employed 2,100 people until 2009*: it is so no more, and the copy does not say that. */
const isOver = (said: Said, claim: Said): boolean => isUntilThen(said) && !isUntilThen(claim);

/** *since 2015*: of all the time from then on. */
const isSinceThen = (said: Said): boolean => hasBeforeYear(said, SINCE);
const isUntilThen = (said: Said): boolean => hasBeforeYear(said, UNTIL);

function hasBeforeYear({ figured: { tokens }, sentence }: Said, words: { has(hash: number): boolean }): boolean {
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isIn(tokens, i, words) && yearAt(tokens, i + 1)) return true;
  return false;
}
const SINCE = hashes('since');
const UNTIL = hashes('until');

/** *last year*, *in May*: of no more than that. */
const isOfOneTime = ({ figured: { tokens }, sentence, periods }: FigureClaim): boolean => {
  if (periods.length) return true;
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++)
    if (isIn(tokens, i, LAST) && tokens.is(i + 1, Class.TIME)) return true;
  return false;
};
const LAST = hashes('last this');

/** Do both name the same time? */
export function isOfSameTime(claim: FigureClaim, said: Said): boolean {
  const time = timeLike(claim, said);
  return time !== null && isSamePeriod(time, claim.periods[0]);
}

/** Is it of others? What both measure has a word that narrows it, on one side a name, or on each another; or they count other things. */
function isOfOthers(claim: FigureClaim, said: Said): boolean {
  const [ours, theirs] = [claim, said].map(({ figured, figure }) => measuredBy(figured, figure));
  const [own, other] = [new Vocabulary([claim.names]), new Vocabulary(said.context && [said.context])];
  own.addIn(claim.figured.tokens);
  other.addIn(said.figured.tokens);
  const [isOursGone, isTheirsGone] = [ours?.isGoneFrom(other) ?? false, theirs?.isGoneFrom(own) ?? false];
  if (isPart(claim) || isPart(said) ? isOursGone || isTheirsGone : isCount(claim) && isOursGone && isTheirsGone)
    return true;
  if ((!isOfWhole(claim) && isLedElsewhere(claim, other)) || isLedElsewhere(said, own) || areOfOtherAge(claim, said))
    return true;
  if (areModifiedOtherwise(modified(claim, other), modified(said, own))) return true;
  if (!ours || !theirs || stemOf(ours.head) !== stemOf(theirs.head)) return false;
  const lacking = [ours.lacking(other), theirs.lacking(own)];
  return lacking.some(words => words.some(({ isName }) => isName)) || lacking.every(words => words.length > 0);
}

/** *Of the nurses, 40 percent …*, *In Ohio, …*: a group or a place that the other side does not know; but *In the poll*. */
function isLedElsewhere({ figured: { tokens, sentences }, sentence }: Said, known: Vocabulary): boolean {
  const first = tokens.from(sentence.start);
  if (isIn(tokens, first, IN) && isIn(tokens, first + 1, THE)) return false;
  return isPlacedElsewhere(readingOf(frameOf(tokens, sentences, []), sentence, known));
}
const IN = hashes('in');
const THE = hashes('the');

/** *Of the district’s 104 buses, 38 …*: the whole may be named in other words. */
const isOfWhole = ({ figured: { tokens }, sentence }: Said): boolean => isIn(tokens, tokens.from(sentence.start), OF);

const modified = ({ figured: { tokens, sentences }, figure, sentence }: Said, known: Vocabulary): Modified | null =>
  modifiedIn(frameOf(tokens, sentences, []), sentence, figure.span, known);

/** *Hispanic pupils* are not *pupils*; *bus drivers* are not *crane drivers*. */
function areModifiedOtherwise(a: Modified | null, b: Modified | null): boolean {
  if (a?.isOfOtherName || b?.isOfOtherName) return true;
  return a !== null && b !== null && a.noun === b.noun && a.isOfOthers && b.isOfOthers;
}

const isCount = ({ figure }: Said): boolean => figure.kind === 'count';

const OF = hashes('of');

/** *60 percent of Americans*: a part, whose whole is named. */
const isPart = ({ figured: { tokens }, figure }: Said): boolean =>
  (figure.kind === 'percentage' || figure.kind === 'ratio') && isIn(tokens, tokens.from(figure.span.end - 1) + 1, OF);

/** Do both count what the same noun names? */
export function areOfSameNoun(claim: FigureClaim, said: Said): boolean {
  const [ours, theirs] = [claim, said].map(({ figured, figure }) => measuredBy(figured, figure));
  return ours !== null && theirs !== null && stemOf(ours.head) === stemOf(theirs.head);
}

interface Narrower {
  readonly word: string;
  readonly isName: boolean;
}

/** What a figure measures: its head, and the words that narrow it. */
class Measured {
  constructor(
    readonly head: string,
    private readonly narrowers: readonly Narrower[],
  ) {}

  /** Do others not have its head? */
  readonly isGoneFrom = (words: Vocabulary): boolean => !isEmpty(this.head) && !words.has(this.head);

  /** The words that narrow it and that others do not have. */
  readonly lacking = (words: Vocabulary): readonly Narrower[] => this.narrowers.filter(({ word }) => !words.has(word));
}

function measuredBy(figured: Figured, figure: Figure): Measured | null {
  const { measure } = measuringOf(figured, figure);
  if (!measure) return null;
  const tokens = tokensOf(measure);
  let last = -1;
  for (let i = 0; i < tokens.count && !(last >= 0 && tokens.is(i, Class.PREPOSITION)); i++)
    if (tokens.isWord(i)) last = i;
  if (last < 0) return null;
  const narrowers: Narrower[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (i !== last && isTelling(tokens, i)) narrowers.push({ word: tokens.text(i), isName: isNameAt(tokens, i) });
  return new Measured(tokens.text(last).toLowerCase(), narrowers);
}

const isNameAt = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) > Shape.SMALL && (i > 0 || tokens.is(i, Class.PROPER));
