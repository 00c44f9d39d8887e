/**
 * Whether a sentence measures less than a document does, or something else: *the teenage unemployment rate*, *unemployment in Ohio*, *the
 * state's unemployment rate*. Told by grammar: any word that narrows what both name, and that the document lacks.
 */
import type { Span } from '../../text/span';
import { Item, type Frame } from '../../article/speech/frame';
import { NOUN } from '../../article/speech/noun-phrases';
import { subjectBefore } from '../../article/speech/subject';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import {
  hasUnknownBefore,
  isAnchor,
  isContent,
  isInPhrase,
  isUnknown,
  isUnknownPhrase,
  lettersOf,
  nearest,
  NO_MODIFIER,
  OWN,
  readingOf,
  WHOLE,
  type Reading,
} from './narrowers';
import { stemOf, type Vocabulary } from './words';

/** What they lead to narrows what stands before them. */
const NARROWING = hashes('of for among in within across at outside inside amongst throughout');
/** Behind a figure, too. */
const BEHIND = hashes('among amongst in for across within throughout outside');
/** *in line with forecasts* */
const IDIOMS = hashes('line part all total fact response contrast addition comparison terms');
const HAVING = hashes(
  'have has had having with saw sees see seen recorded records registered posted posts reported boasts enjoys suffers',
);
const WITH = hashes('with');
const OF = hashes('of');
const WHERE = hashes('where whose');
const WE = hashes('we country nation economy');

/** Does a sentence narrow what it measures with words that a document lacks? `figure` is where the amount stands. */
export function isNarrowed(frame: Frame, sentence: Span, figure: Span, known: Vocabulary): boolean {
  const reading = readingOf(frame, sentence, known);
  const [at, behind] = [frame.from(figure.start), frame.from(figure.end - 1) + 1];
  const anchor = nearest(reading, at, behind, i => isThing(reading, i));
  if (anchor !== undefined && isNarrowedAt(reading, anchor)) return true;
  const isLed = frame.isIn(behind, BEHIND) && !frame.isIn(behind + 1, IDIOMS);
  return isPlacedElsewhere(reading) || (isLed && isUnknownPhrase(reading, behind + 1));
}

/** The same of a row that the claim names: whose it is, is known. *revenue of the shipping arm*, *food prices*, *imports of copper* */
export function isRowNarrowed(
  frame: Frame,
  sentence: Span,
  figure: Span,
  known: Vocabulary,
  ofTable: Vocabulary,
): boolean {
  const reading = readingOf(frame, sentence, known);
  const [at, behind] = [frame.from(figure.start), frame.from(figure.end - 1) + 1];
  const anchor = nearest(reading, at, behind, i => isAnchor(reading, i));
  if (anchor === undefined) return false;
  const isOfPart = frame.isIn(anchor + 1, OF) && isUnknownPhrase(reading, anchor + 2);
  return isModified(reading, anchor) || isOfPart || isOfOtherThing({ ...reading, known: ofTable }, anchor);
}

/** *imports of copper*, *a wider gauge of unemployment*: a thing that is not spoken of, or a part of it; but *the mayor of Corran*. */
function isOfOtherThing(reading: Reading, anchor: number): boolean {
  const { frame, first } = reading;
  let i = anchor - 1;
  while (i >= first && (isInPhrase(frame, i, i + 1) || frame.is(i, Class.DETERMINER))) i--;
  const isThing = frame.is(i - 1, NOUN) && !frame.is(i - 1, Class.PERSON) && !frame.isPossessive(i - 1);
  if (i <= first || !frame.isIn(i, OF) || !isThing) return false;
  return isUnknown(reading, i - 1) || hasUnknownBefore(reading, i - 1);
}

/** What stands before a noun that both sides have, and that one of them lacks. */
export interface Modified {
  readonly noun: string;
  /** Of *Hispanic pupils*: whether it has names, and none that both have; whether it has anything that one of them lacks. */
  readonly isOfOtherName: boolean;
  readonly isOfOthers: boolean;
}

/** The noun nearest to a figure that both have, with what stands before it. */
export function modifiedIn(frame: Frame, sentence: Span, figure: Span, known: Vocabulary): Modified | null {
  const reading = readingOf(frame, sentence, known);
  const [at, behind] = [frame.from(figure.start), frame.from(figure.end - 1) + 1];
  const anchor = nearest(reading, at, behind, i => isThing(reading, i));
  if (anchor === undefined) return null;
  const modifiers: number[] = [];
  for (let i = anchor - 1; i >= reading.first && isInPhrase(frame, i, i + 1); i--) modifiers.push(i);
  const names = modifiers.filter(i => frame.isName(i));
  return {
    noun: stemOf(lettersOf(frame, anchor)),
    isOfOtherName: names.length > 0 && names.every(i => isUnknown(reading, i)),
    isOfOthers: modifiers.some(i => isUnknown(reading, i)),
  };
}

/** What both sides have and is no verb: who did it narrows nothing. */
const isThing = (reading: Reading, i: number): boolean =>
  isAnchor(reading, i) && (reading.frame.is(i, NOUN) || !reading.frame.is(i, FINITE | Class.PARTICIPLE | Class.ING));

function isNarrowedAt(reading: Reading, anchor: number): boolean {
  const { frame, limit } = reading;
  if (isModified(reading, anchor) || isOfOtherThing(reading, anchor)) return true;
  let before = anchor - 1;
  while (before >= reading.first && isInPhrase(frame, before, before + 1)) before--;
  while (frame.is(before, Class.DETERMINER) || frame.kind(before) === Item.NUMBER) before--;
  if (frame.isIn(before, HAVING) && isHadByOthers(reading, before)) return true;
  if (frame.isIn(before, WITH) && frame.isWord(before - 1) && isUnknown(reading, before - 1)) return true; // cities with a rate of
  let last = anchor;
  while (last + 1 < limit && isNounBehind(frame, last + 1)) if (isUnknown(reading, ++last)) return true;
  return frame.isIn(last + 1, NARROWING) && isUnknownPhrase(reading, last + 2);
}

/** *teenage unemployment*, *its unemployment* */
function isModified(reading: Reading, anchor: number): boolean {
  let i = anchor - 1;
  while (i >= reading.first && isInPhrase(reading.frame, i, i + 1)) i--;
  return reading.frame.isIn(i, OWN) || hasUnknownBefore(reading, anchor);
}

/** Verbs that are nouns, too. */
const MEASURING = hashes('accounts hits totals stands costs averages equals makes measures represents counts');

/** *unemployment benefits*, *unemployment rate*: a noun, and no verb. */
const isNounBehind = (frame: Frame, i: number): boolean =>
  frame.isIn(i, WHOLE) ||
  (frame.isWord(i) &&
    !frame.isIn(i, MEASURING) &&
    !frame.isCapital(i) &&
    frame.is(i, NOUN) &&
    !frame.is(i, FINITE | Class.BASE | Class.ING | NO_MODIFIER | Class.TIME));

/** *Rhode Island had an unemployment rate of*: whose it is nobody knows. */
function isHadByOthers(reading: Reading, verb: number): boolean {
  const { frame, first } = reading;
  const subject = subjectBefore(frame, verb, first);
  if (!subject || frame.isIn(subject.last, WE)) return false;
  let isNamed = false;
  for (let i = subject.first; i <= subject.last; i++) {
    if (isUnknown(reading, i)) return true;
    isNamed ||= isContent(frame, i);
  }
  return !isNamed; // it had
}

const IN = hashes('in');
const FOR = hashes('for among amongst across throughout of');
const THE = hashes('the');
/** *In the report*, *in the end* */
const TOLD_IN = hashes(
  'report release statement speech address survey data figures interview end wake aftermath meantime process',
);

/** *In Ohio, …*, *In the mining towns, …*, *But for black workers, …*, *Ohio, where …*: a place or a group that nobody knows of. */
export function isPlacedElsewhere(reading: Reading): boolean {
  const { frame, limit } = reading;
  const first = frame.is(reading.first, Class.JOINER) ? reading.first + 1 : reading.first;
  const isNamed = [1, 2].some(by => frame.isCapital(first + by));
  const isIn = frame.isIn(first, IN) && (isNamed || frame.isIn(first + 1, THE));
  const isTold = frame.isIn(first + 2, TOLD_IN) || frame.isIn(first + 3, TOLD_IN);
  if ((isIn ? !isTold : frame.isIn(first, FOR)) && isUnknownPhrase(reading, first + 1)) return true;
  for (let i = first; i < limit; i++) if (frame.isIn(i, WHERE) && isUnknown(reading, i - 2)) return true;
  return false;
}
