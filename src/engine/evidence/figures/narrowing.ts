/**
 * Whether a sentence measures less than a document does, or something else: *the teenage unemployment rate*, *unemployment in Ohio*, *the
 * state's unemployment rate*. Told by grammar: any word that narrows what both name, and that the document lacks.
 */
import type { Span } from '../../text/span';
import { Item, type Frame } from '../../article/speech/frame';
import { subjectBefore } from '../../article/speech/subject';
import { NOUN } from '../../article/speech/noun-phrases';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { hashOf } from '../../words/tokens';
import { isTelling, stemOf, type Vocabulary } from './words';

/** They narrow nothing: the whole, its latest state, how it was reckoned. */
const WHOLE = hashes(
  'national nationwide nation nations country countries overall headline official total combined whole entire seasonally adjusted unadjusted current ' +
    'latest recent annual annualized annualised monthly quarterly yearly weekly daily preliminary final record high highest low lowest key ' +
    'closely watched main economy economic rate rates level levels figure figures number numbers average good bad strong weak steady stubborn ' +
    'year month quarter week percent percentage government federal minimum maximum net gross side size amount count sum',
);
/** Does a word narrow nothing? */
export const isWhole = (word: string): boolean => WHOLE.has(hashOf(word));

/** What they lead to narrows what stands before them. */
const NARROWING = hashes('of for among in within across at outside inside amongst throughout');
/** Behind a figure, too. */
const BEHIND = hashes('among amongst in for across within throughout outside');
const HAVING = hashes(
  'have has had having with saw sees see seen recorded records registered posted posts reported boasts enjoys suffers',
);
const WITH = hashes('with');
const OF = hashes('of');
const OWN = hashes('its their his her our my your');
const WHERE = hashes('where whose');
const WE = hashes('we country nation economy');

interface Reading {
  readonly frame: Frame;
  /** Of its sentence. */
  readonly first: number;
  readonly limit: number;
  readonly known: Vocabulary;
}

/** Does a sentence narrow what it measures with words that a document lacks? `figure` is where the amount stands. */
export function isNarrowed(frame: Frame, sentence: Span, figure: Span, known: Vocabulary): boolean {
  const reading: Reading = { frame, first: frame.from(sentence.start), limit: frame.from(sentence.end), known };
  const [at, behind] = [frame.from(figure.start), frame.from(figure.end - 1) + 1];
  const anchor = nearest(reading, at, behind, i => isAnchor(reading, i));
  if (anchor !== undefined && isNarrowedAt(reading, anchor)) return true;
  return isPlacedElsewhere(reading) || (frame.isIn(behind, BEHIND) && isUnknownPhrase(reading, behind + 1));
}

/** The same of a row that the claim names: whose it is, is known. *revenue of the shipping arm*, *food prices*, *imports of copper* */
export function isRowNarrowed(
  frame: Frame,
  sentence: Span,
  figure: Span,
  known: Vocabulary,
  ofTable: Vocabulary,
): boolean {
  const reading: Reading = { frame, first: frame.from(sentence.start), limit: frame.from(sentence.end), known };
  const [at, behind] = [frame.from(figure.start), frame.from(figure.end - 1) + 1];
  const anchor = nearest(reading, at, behind, i => isAnchor(reading, i));
  if (anchor === undefined) return false;
  const isOfPart = frame.isIn(anchor + 1, OF) && isUnknownPhrase(reading, anchor + 2);
  return isModified(reading, anchor) || isOfPart || isOwnedByOther({ ...reading, known: ofTable }, anchor);
}

/** *imports of copper*: a thing that the table does not speak of; but *the mayor of Corran*. */
function isOwnedByOther(reading: Reading, anchor: number): boolean {
  const { frame, first } = reading;
  let i = anchor - 1;
  while (i >= first && (isInPhrase(frame, i, i + 1) || frame.is(i, Class.DETERMINER))) i--;
  const isThing = frame.is(i - 1, NOUN) && !frame.is(i - 1, Class.PERSON) && !frame.isPossessive(i - 1);
  return i > first && frame.isIn(i, OF) && isThing && isUnknown(reading, i - 1);
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
  const reading: Reading = { frame, first: frame.from(sentence.start), limit: frame.from(sentence.end), known };
  const isThing = (i: number): boolean => isAnchor(reading, i) && !frame.is(i, FINITE | Class.PARTICIPLE | Class.ING);
  const anchor = nearest(reading, frame.from(figure.start), frame.from(figure.end - 1) + 1, isThing);
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

/** The item nearest before a figure that is so; behind it where there is none. */
function nearest(
  { first, limit }: Reading,
  at: number,
  behind: number,
  is: (i: number) => boolean,
): number | undefined {
  for (let i = at - 1; i >= first; i--) if (is(i)) return i;
  for (let i = behind; i < limit; i++) if (is(i)) return i;
  return undefined;
}

/** A word that both sides have for what is measured. */
const isAnchor = ({ frame, known }: Reading, i: number): boolean =>
  frame.isWord(i) && !frame.isName(i) && isContent(frame, i) && known.has(lettersOf(frame, i));

const lettersOf = (frame: Frame, i: number): string =>
  frame
    .text(i)
    .replace(/[’']s?$/, '')
    .replaceAll('.', '');

/** A word with hyphens is known where each of its parts is. */
const isKnown = (known: Vocabulary, frame: Frame, i: number): boolean =>
  lettersOf(frame, i)
    .split('-')
    .every(part => known.has(part) || WHOLE.has(hashOf(part)));

function isContent(frame: Frame, i: number): boolean {
  const { tokens } = frame;
  const first = tokens.from(frame.start(i));
  return frame.isWord(i) && (isTelling(tokens, first) || frame.text(i).includes('.') || frame.text(i).includes('-'));
}

/** A word that narrows, and that nobody knows of. */
const isUnknown = ({ frame, known }: Reading, i: number): boolean =>
  isContent(frame, i) && !isKnown(known, frame, i) && !frame.is(i, Class.TIME | Class.DAY);

function isNarrowedAt(reading: Reading, anchor: number): boolean {
  const { frame, limit } = reading;
  if (isModified(reading, anchor)) return true;
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
  for (; i >= reading.first && isInPhrase(reading.frame, i, i + 1); i--) if (isUnknown(reading, i)) return true;
  return reading.frame.isIn(i, OWN);
}

/** May an item stand before another one in its noun phrase? */
const isInPhrase = (frame: Frame, i: number, next: number): boolean =>
  frame.isWord(i) &&
  (frame.isPossessive(i) ||
    (!frame.is(i, NO_MODIFIER) &&
      (frame.isName(i) || frame.is(i, NOUN | Class.ADJECTIVE | Class.PARTICIPLE) || !frame.is(i, ~Class.COMMON)) &&
      (frame.isName(i) ||
        !frame.is(i, FINITE) ||
        frame.is(i, Class.ADJECTIVE | Class.PLURAL) ||
        frame.is(next, Class.NOUN)) &&
      !(frame.is(i, FINITE) && !frame.is(i, Class.ADJECTIVE | NOUN))));

const NO_MODIFIER =
  Class.PREPOSITION |
  Class.JOINER |
  Class.SUBORDINATOR |
  Class.RELATIVE |
  Class.AUXILIARY |
  Class.PRONOUN |
  Class.OBJECT |
  Class.DETERMINER |
  Class.DENIAL;

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

/** *of miners*, *in Ohio*, *for Black workers*: the noun phrase behind a preposition has a word that nobody knows of. */
function isUnknownPhrase(reading: Reading, from: number): boolean {
  const { frame, limit } = reading;
  let i = from;
  while (frame.is(i, Class.DETERMINER) || frame.isIn(i, OWN)) i++;
  if (frame.isIn(from, PEOPLE) || frame.isIn(i, PEOPLE)) return true;
  for (let at = i; at < limit && at - i < LONGEST && frame.isWord(at) && !frame.is(at, NO_MODIFIER); at++) {
    if (frame.is(at, Class.TIME | Class.DAY) || frame.kind(at) === Item.NUMBER) return false;
    if (isUnknown(reading, at)) return true;
  }
  return false;
}

const LONGEST = 4;

/** *for people without a diploma*, *among those under 25* */
const PEOPLE = hashes('people those persons anyone');

/** *Rhode Island had an unemployment rate of*: whose it is nobody knows. */
function isHadByOthers({ frame, first, known }: Reading, verb: number): boolean {
  const subject = subjectBefore(frame, verb, first);
  if (!subject || frame.isIn(subject.last, WE)) return false;
  for (let i = subject.first; i <= subject.last; i++) if (isContent(frame, i) && isKnown(known, frame, i)) return false;
  return true;
}

const IN = hashes('in');
const FOR = hashes('for among amongst across throughout of');
const THE = hashes('the');
/** *In the report*, *in the end* */
const TOLD_IN = hashes(
  'report release statement speech address survey data figures interview end wake aftermath meantime process',
);

/** *In Ohio, …*, *In the mining towns, …*, *But for black workers, …*, *Ohio, where …*: a place or a group that nobody knows of. */
function isPlacedElsewhere(reading: Reading): boolean {
  const { frame, limit } = reading;
  const first = frame.is(reading.first, Class.JOINER) ? reading.first + 1 : reading.first;
  const isIn = frame.isIn(first, IN) && (frame.isCapital(first + 1) || frame.isIn(first + 1, THE));
  const isTold = frame.isIn(first + 2, TOLD_IN) || frame.isIn(first + 3, TOLD_IN);
  if ((isIn ? !isTold : frame.isIn(first, FOR)) && isUnknownPhrase(reading, first + 1)) return true;
  for (let i = first; i < limit; i++) if (frame.isIn(i, WHERE) && isUnknown(reading, i - 2)) return true;
  return false;
}
