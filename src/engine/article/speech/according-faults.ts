/** *According to* without its source, twice, or with another cue: *according to.*, *according to Ruiz says*, *according Ruiz*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  hasVerb,
  headOf,
  isNamed,
  isOver,
  isPlainCue,
  isSetting,
  sourceAt,
  type Sentence,
} from './attribution-words';
import { isAccording } from './according-to';
import { isCue } from './clauses';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter, type NounPhrase } from './noun-phrases';

export const ACCORDING = hashes('according');
const POSSESSIVES = hashes('his her its their our my your');
/** Their participle tells of a document: *a video posted on Monday*. */
const PUBLISHING = hashes('posted tweeted texted emailed blogged reported announced read offered');

const WHAT = hashes('what whatever how which whom');

/** What is wrong with *according to* at an item; `before` is the one of the same sentence before it, or -1. */
export function faultOfAccording({ frame, first, end }: Sentence, i: number, before: number): AttributionFault | null {
  if (!isAccording(frame, i)) return isCutShort(frame, i) ? faultIn(frame, 'according-cut', i, i + 1) : null;
  const fault = accordingTo(frame, i, end);
  if (fault || before < 0) return fault;
  return sourcesSideBySide(frame, before, i) ?? (before === first ? accordingAgain(frame, before, i, end) : null);
}

/** *According Ruiz, the wall is low*: without its *to*, at the start of a clause. */
const isCutShort = (frame: Frame, i: number): boolean =>
  frame.isIn(i, ACCORDING) &&
  (frame.isInitial(i) || frame.kind(i - 1) === Item.COMMA || frame.kind(i - 1) === Item.QUOTED) &&
  (frame.isName(i + 1) || frame.isIn(i + 1, ARTICLES));

/** *according to Ruiz, according to Orr* */
function sourcesSideBySide(frame: Frame, before: number, i: number): AttributionFault | null {
  const source = frame.kind(i - 1) === Item.COMMA ? sourceAt(frame, before + 2, i - 1) : null;
  return source?.last === i - 2 ? faultIn(frame, 'according-twice', before, i + 1) : null;
}

/** *according to.*, *according to the said*, *according to according to Ruiz*, *according to Ruiz says* */
function accordingTo(frame: Frame, i: number, end: number): AttributionFault | null {
  const next = i + 2;
  if (isAccording(frame, next)) return faultIn(frame, 'according-twice', i, next + 1);
  const hasArticle = frame.isIn(next, ARTICLES) || frame.isIn(next, POSSESSIVES);
  const at = hasArticle ? next + 1 : next;
  if (isNobody(frame, at, end)) return faultIn(frame, 'according-to-nobody', i, at - 1);
  const source = frame.isIn(next, WHAT) ? null : sourceAt(frame, next, end);
  const cue = source ? source.last + 1 : end;
  const begins = !frame.isWord(i - 1) || frame.isInitial(i); // not *who according to Ruiz said so*
  if (!begins || cue >= end) return null;
  if (isCue(frame, cue)) return isTold(frame, cue, source!, end) ? faultIn(frame, 'according-twice', i, cue) : null;
  const apart = cueApart(frame, source!, end);
  return apart > 0 ? faultIn(frame, 'according-twice', i, apart) : null;
}

/** *according to Ruiz, the mayor, said the wall is low*: behind a comma, or one description, the cue of a clause; 0 for none. */
function cueApart(frame: Frame, source: NounPhrase, end: number): number {
  const comma = source.last + 1;
  if (frame.kind(comma) !== Item.COMMA) return 0;
  const described = isPlainCue(frame, comma + 1) ? comma + 1 : overDescription(frame, source, end);
  return described && isPlainCue(frame, described) && tellsClause(frame, described, end) ? described : 0;
}

/** *, the mayor,*, *, who runs the yard,*: the item behind the one description of a source; 0 where somebody else may stand between the commas. */
function overDescription(frame: Frame, source: NounPhrase, end: number): number {
  const first = source.last + 2;
  let comma = first;
  while (comma < end && frame.kind(comma) !== Item.COMMA) comma++;
  const isRelative = frame.is(first, Class.RELATIVE) && !frame.isCapital(first);
  const other = isRelative ? null : sourceAt(frame, first, comma);
  const isOne = isRelative || (other?.last === comma - 1 && describes(frame, source, other));
  return isOne && comma < end ? comma + 1 : 0;
}

/** Of two phrases one is a name, and the other a word for one person: *the mayor* is *Ana Ruiz*, but *the report* is not. */
const describes = (frame: Frame, one: NounPhrase, other: NounPhrase): boolean =>
  isNamed(frame, one) ? isRole(frame, other) : isRole(frame, one) && isNamed(frame, other);

const isRole = (frame: Frame, noun: NounPhrase): boolean => {
  const head = headOf(frame, noun);
  return !frame.isName(head) && frame.is(head, Class.PERSON) && !frame.is(head, Class.PLURAL);
};

/** *said the wall is low*, *told the board that it is*: a clause with a verb of its own comes, and no comma cuts it off. */
function tellsClause(frame: Frame, cue: number, end: number): boolean {
  if (frame.isIn(cue, ADDRESSING) && !nounAfter(frame, cue + 1, end)) return false;
  let last = cue + 1;
  while (last < end && frame.kind(last) !== Item.COMMA) last++;
  return hasVerb(frame, cue + 1, last);
}

/** When and where, but nobody. */
const PLACING = hashes('in on at during after before from by via through');

const isNobody = (frame: Frame, at: number, end: number): boolean =>
  at >= end ||
  frame.isIn(at, PLACING) ||
  (isOver(frame, at, end) && frame.kind(at) !== Item.QUOTED && frame.kind(at) !== Item.OPEN) ||
  isPlainCue(frame, at);

/** It is the cue of whoever is named, and no participle: *according to pilots told of it*. */
const isTold = (frame: Frame, cue: number, source: NounPhrase, end: number): boolean =>
  frame.is(cue, Class.PRESENT) ||
  !frame.is(cue, Class.PARTICIPLE) ||
  ((!frame.isIn(cue, ADDRESSING) || isNamed(frame, source)) &&
    !frame.isIn(cue, PUBLISHING) &&
    !isSettingOf(frame, cue + 1, end));

const isSettingOf = (frame: Frame, i: number, end: number): boolean =>
  i < end && (frame.is(i, Class.PREPOSITION) || isSetting(frame, i));

/** *According to Ruiz, the wall is low, according to Orr.* */
function accordingAgain(frame: Frame, one: number, other: number, end: number): AttributionFault | null {
  if (frame.kind(other - 1) !== Item.COMMA) return null;
  for (let i = one + 1; i < other; i++)
    if (frame.kind(i) === Item.BREAK || (frame.is(i, Class.JOINER) && !frame.isWord(i - 1))) return null;
  const source = sourceAt(frame, other + 2, end);
  return source && isOver(frame, source.last + 1, end) ? faultIn(frame, 'according-twice', other, source.last) : null;
}
