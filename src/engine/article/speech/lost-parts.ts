/**
 * Attributions that have lost a part, or have one too many: a cue between commas and nobody who says it, somebody without a name, a
 * preposition with nothing behind it, a stop in the middle, a pronoun and a name for one speaker.
 */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { ACCORDING } from './according-faults';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  hasVerb,
  isFiniteCue,
  isPlainCue,
  isShortTitle,
  sourceAt,
  TELL,
  type Sentence,
} from './attribution-words';
import { Item, type Frame } from './frame';
import { ARTICLES } from './noun-phrases';

/** What is wrong at a cue in small letters. */
export function lostPart(sentence: Sentence, cue: number): AttributionFault | null {
  const { frame, end } = sentence;
  if (frame.isCapital(cue) || !isFiniteCue(frame, cue) || !isPlainCue(frame, cue)) return null;
  if (isBetweenCommas(sentence, cue)) return faultIn(frame, 'no-speaker', cue);
  if (frame.kind(cue - 1) === Item.QUOTED && isNameless(frame, cue + 1, end))
    return faultIn(frame, 'no-name', cue, cue + 1);
  if (isBehindPreposition(frame, cue, end)) return faultIn(frame, 'no-name', startOfRole(frame, cue - 2), cue);
  if (frame.isIn(cue + 1, ACCORDING) && isAfterMark(frame, cue)) return faultIn(frame, 'according-twice', cue, cue + 2);
  return twoSpeakers(frame, cue, end);
}

const isAfterMark = (frame: Frame, i: number): boolean =>
  frame.kind(i - 1) === Item.COMMA || frame.kind(i - 1) === Item.QUOTED;

const LISTING = hashes('and or nor');

/** *The dam will hold, said, as long as …*, *The sheep, says, are …*: neither a list of verbs nor *Ruiz, who is a doctor, said, …*. */
function isBetweenCommas({ frame, first, end }: Sentence, cue: number): boolean {
  if (frame.kind(cue - 1) !== Item.COMMA || frame.kind(cue + 1) !== Item.COMMA || cue + 2 >= end) return false;
  if (frame.isIn(cue + 2, LISTING)) return false;
  let from = cue - 1;
  while (from > first && frame.isWord(from - 1)) from--;
  if (from > first) return false;
  if (frame.is(cue + 2, Class.AUXILIARY)) return true;
  return !hasRelative(frame, from, cue) && hasVerb(frame, from + 1, cue - 1) && !isFiniteCue(frame, cue - 2);
}

function hasRelative(frame: Frame, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (frame.is(i, Class.RELATIVE | Class.SUBORDINATOR)) return true;
  return false;
}

/** Words for one’s own people, and for many, which need no article. */
const NAME_LIKE = hashes(
  'mum mom mam dad mother father grandma grandpa granny grandmother grandfather auntie uncle police staff management',
);

/** *said foreman.*, *said Dr.* */
function isNameless(frame: Frame, i: number, end: number): boolean {
  if (isShortTitle(frame, i) && frame.text(i).endsWith('.'))
    return i + 1 >= end || frame.is(i + 1, Class.DETERMINER | Class.PRONOUN);
  const isRole = frame.is(i, Class.PERSON) && !frame.is(i, Class.PLURAL | Class.PRONOUN) && !frame.isCapital(i);
  return isRole && i + 1 >= end && !frame.isIn(i, NAME_LIKE);
}

const CUT = hashes('of for at from with');
const WHEN = Class.PREPOSITION | Class.SUBORDINATOR | Class.DAY | Class.TIME | Class.PRONOUN;

/** *a chemist at said on Monday*; not *the owner of said property*. */
function isBehindPreposition(frame: Frame, cue: number, end: number): boolean {
  const role = cue - 2;
  if (!frame.isIn(cue - 1, CUT) || !frame.is(role, Class.PERSON) || frame.isCapital(role)) return false;
  const behind = cue + 1;
  if (behind >= end || !frame.isWord(behind)) return true;
  return frame.isIn(cue, TELL) ? frame.is(behind, Class.DETERMINER | Class.OBJECT) : frame.is(behind, WHEN);
}

const startOfRole = (frame: Frame, role: number): number => (frame.is(role - 1, Class.DETERMINER) ? role - 1 : role);

const HE = hashes('he she');
const IT = hashes('it');
const NO_NAME = Class.DAY | Class.TIME;

/** *“…,” he said Per Vik, the mayor.*, *said she Mr. Vik said*: a pronoun and a name. */
function twoSpeakers(frame: Frame, cue: number, end: number): AttributionFault | null {
  const isBehind =
    (frame.isIn(cue - 1, HE) || frame.isIn(cue - 1, IT)) &&
    !frame.isCapital(cue - 1) &&
    frame.kind(cue - 2) === Item.QUOTED &&
    !frame.isIn(cue, ADDRESSING);
  const last = isBehind ? lastOfName(frame, cue + 1, end) : -1;
  const isOver = last + 1 >= end || (frame.kind(last + 1) === Item.COMMA && !hasVerb(frame, last + 1, end));
  if (last > cue && isOver) return faultIn(frame, 'two-speakers', cue - 1, last);
  if (!frame.isIn(cue + 1, HE) || !isAfterMark(frame, cue)) return null;
  const again = lastOfName(frame, cue + 2, end) + 1;
  return again > cue + 2 && again < end && isFiniteCue(frame, again)
    ? faultIn(frame, 'two-speakers', cue, again)
    : null;
}

function lastOfName(frame: Frame, first: number, end: number): number {
  let last = first - 1;
  while (last + 1 < end && frame.isCapital(last + 1) && !frame.is(last + 1, NO_NAME)) last++;
  return last;
}

const SAYING = hashes('said says');

/** *the innkeeper. Said.*, *“….” Said Ana Ruiz, who …*: a stop before the verb. */
export function partedCue({ frame, first, end }: Sentence): AttributionFault | null {
  if (!frame.isCapital(first) || !isFiniteCue(frame, first)) return null;
  if (end === first + 1) return frame.isIn(first, SAYING) && first > 0 ? partedTo(frame, first, first) : null;
  if (
    frame.kind(first - 1) !== Item.QUOTED ||
    frame.is(first, Class.NOUN | Class.PLURAL) ||
    frame.isIn(first, ADDRESSING)
  )
    return null;
  const source = sourceAt(frame, first + 1, end);
  if (!source || !frame.isName(source.last) || hasContent(frame, first, end)) return null;
  const behind = source.last + 1;
  return behind >= end || frame.kind(behind) === Item.COMMA ? faultIn(frame, 'parted', first, source.last) : null;
}

/** With its stop. */
function partedTo(frame: Frame, first: number, last: number): AttributionFault {
  const fault = faultIn(frame, 'parted', first, last);
  return { ...fault, end: frame.tokens.prose[fault.end] === '.' ? fault.end + 1 : fault.end };
}

/** A colon or a quotation: *Said Ruiz: “…”* */
function hasContent(frame: Frame, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (frame.kind(i) === Item.COLON || frame.kind(i) === Item.QUOTED) return true;
  return false;
}

/** *said Ruiz, a former. Skier who …*: a stop before the noun of a description. */
export function partedRole({ frame, first, end }: Sentence, next: Sentence): AttributionFault | null {
  const article = end - 2;
  if (
    next.first !== end ||
    article - 1 <= first ||
    frame.kind(article - 1) !== Item.COMMA ||
    !frame.isIn(article, ARTICLES)
  )
    return null;
  if (!frame.is(end - 1, Class.ADJECTIVE | Class.PARTICIPLE) || frame.isCapital(end - 1) || !frame.isName(article - 2))
    return null;
  const isRole = frame.isCapital(end) && frame.is(end, Class.PERSON) && !frame.is(end, Class.PLURAL | Class.PRONOUN);
  return isRole ? faultIn(frame, 'parted', article, end) : null;
}
