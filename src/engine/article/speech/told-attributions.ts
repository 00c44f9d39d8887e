/** Broken attributions of what is told without quotation marks: *…, said.*, *…, said Ruiz said.*, *Ruiz said …, she said.*, *Ruiz told that …* */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  closes,
  hasVerb,
  isFiniteCue,
  isNamed,
  isPlainCue,
  isPronounOf,
  isSame,
  isSetting,
  isSpeaking,
  overAdverbs,
  sourceAt,
  TELL,
  type Sentence,
} from './attribution-words';
import { isAccording } from './according-to';
import { faultOfSources } from './cue-first';
import { Item, type Frame } from './frame';
import { nounAfter, type NounPhrase } from './noun-phrases';
import { subjectBefore } from './subject';

/** What is wrong with the attribution that a sentence of reported speech begins or ends with. */
export function faultOfTelling(sentence: Sentence): AttributionFault | null {
  const { frame, first, end } = sentence;
  const comma = lastComma(frame, first, end);
  return (
    openingFault(sentence) ??
    (comma < 0 ? null : closingFault(sentence, comma)) ??
    insideFault(sentence) ??
    pronounLeft(sentence)
  );
}

/** *The wall is low, said Ruiz said, and …*, *The wall is low, told the Elm Herald.*: the first comma of its copy leads in to a cue. */
function insideFault({ frame, first, end }: Sentence): AttributionFault | null {
  const copy = behindDateline(frame, first, end);
  const comma = frame.find(Item.COMMA, copy, end);
  const cue = comma + 1;
  return cue < end && isPlainCue(frame, cue) && hasVerb(frame, copy, comma) ? faultFromCue(frame, cue, end) : null;
}

/** *The wall is low, the board it said in a letter said.*: a pronoun and its cue are left between who speaks and the verb. */
function pronounLeft({ frame, first, end }: Sentence): AttributionFault | null {
  for (let comma = frame.find(Item.COMMA, first, end); comma < end; comma = frame.find(Item.COMMA, comma + 1, end)) {
    const source = sourceAt(frame, comma + 1, end);
    const cue = source ? source.last + 2 : end;
    if (cue >= end || !frame.isIn(cue - 1, PRONOUNS) || !isPlainCue(frame, cue)) continue;
    const again = overSettings(frame, cue + 1, end);
    if (again < end && isPlainCue(frame, again) && closes(frame, again, end))
      return faultIn(frame, 'two-speakers', source!.first, again);
  }
  return null;
}

/** *in a letter*, *on Friday*: from an item over when and where something was said. */
function overSettings(frame: Frame, i: number, end: number): number {
  while (i < end && isSetting(frame, i) && !frame.is(i, Class.SUBORDINATOR | Class.ING)) {
    const place = frame.is(i, Class.PREPOSITION) ? nounAfter(frame, i + 1, end) : null;
    i = (place?.last ?? i) + 1;
  }
  return i;
}

/** *ELSTON, Jan. 12 —*: where the copy begins. */
function behindDateline(frame: Frame, first: number, end: number): number {
  const limit = Math.min(end, first + LONGEST);
  const dash = frame.find(Item.DASH, first, limit);
  return dash < limit ? dash + 1 : first;
}

function faultFromCue(frame: Frame, cue: number, end: number): AttributionFault | null {
  if (frame.isIn(cue, TELL)) return isToldByNobody(frame, cue, end) ? faultIn(frame, 'no-speaker', cue) : null;
  const source = sourceAt(frame, cue + 1, end);
  const isFollowed = source !== null && frame.kind(source.last + 1) !== Item.COMMA; // said Ruiz, told of it by Orr
  return isFollowed ? faultOfSources(frame, cue, source, end) : null;
}

/** *told the Elm Herald*, *told reporters on Monday*: a hearer, and not what was told. */
function isToldByNobody(frame: Frame, cue: number, end: number): boolean {
  const hearer = nounAfter(frame, cue + 1, end);
  if (!hearer || !(frame.isName(hearer.last) || frame.is(hearer.last, Class.PERSON))) return false;
  const next = hearer.last + 1;
  return next >= end || (isSetting(frame, next) && !frame.isIn(next, TO));
}

const TO = hashes('to');

function lastComma(frame: Frame, first: number, end: number): number {
  for (let i = end - 1; i > first && i > end - LONGEST; i--) {
    if (frame.kind(i) === Item.COMMA) return i;
    if (!frame.isWord(i)) return -1;
  }
  return -1;
}

/** An attribution has no more items. */
const LONGEST = 8;
const AS = hashes('as');
const THAT = hashes('that');
/** What begins the clause that somebody was told. */
const CLAUSE = Class.DETERMINER | Class.PRONOUN;

/** *Ruiz said Ruiz said the wall was low*, *Ruiz told that the wall was low*, *Ruiz told on Friday that it was* */
function openingFault({ frame, first, end }: Sentence): AttributionFault | null {
  const source = frame.is(first, Class.RELATIVE) ? null : sourceAt(frame, first, end);
  const cue = source ? overAdverbs(frame, source.last + 1, end) : end;
  if (cue >= end || !isFiniteCue(frame, cue)) return null;
  if (frame.isIn(cue, TELL))
    return isUnheard(frame, cue + 1, end) ? faultIn(frame, 'no-hearer', source!.first, cue) : null;
  const again = isNamed(frame, source!) ? sourceAt(frame, cue + 1, end) : null;
  const isTwice = again && isSame(frame, source!, again) && isFiniteCue(frame, again.last + 1) && again.last + 1 < end;
  return isTwice ? faultIn(frame, 'twice', first, again.last + 1) : null;
}

/** *that the wall was low*, *on Friday that it was*: whom it was told is lost. */
function isUnheard(frame: Frame, next: number, end: number): boolean {
  let that = next;
  if (isSetting(frame, next))
    while (that < Math.min(end, next + LONGEST) && frame.isWord(that) && !frame.isIn(that, THAT)) that++;
  const isClause = frame.is(that + 1, CLAUSE) && !frame.is(that + 1, Class.RELATIVE);
  return that + 1 < end && frame.isIn(that, THAT) && isClause && hasVerb(frame, that + 2, end);
}

/** *…, said.*, *…, said Ruiz said.*, *…, Ruiz told.*, and one that says again who said it. */
function closingFault(sentence: Sentence, comma: number): AttributionFault | null {
  const { frame, first, end } = sentence;
  if (!hasVerb(frame, first, comma)) return null;
  const next = comma + 1;
  if (isAccording(frame, first)) {
    const again = saidAgain(frame, comma, end);
    if (again) return again;
  }
  if (isPlainCue(frame, next)) {
    if (next === end - 1) return isClause(frame, first, comma) ? faultIn(frame, 'no-speaker', next) : null;
    const source = sourceAt(frame, next + 1, end);
    return source && faultOfSources(frame, next, source, end);
  }
  const source = sourceAt(frame, next, end);
  const cue = source ? source.last + 1 : end;
  if (cue !== end - 1 || !isFiniteCue(frame, cue)) return null;
  if (frame.isIn(cue, TELL)) return faultIn(frame, 'no-hearer', next, cue);
  return saidBefore(sentence, comma, source!) ? faultIn(frame, 'twice', next, cue) : null;
}

/** *According to Ruiz, …, she said*, *According to the board, …, said it*: a pronoun for whoever was named in front. */
function saidAgain(frame: Frame, comma: number, end: number): AttributionFault | null {
  const next = comma + 1;
  if (isPlainCue(frame, next))
    return next + 2 === end && frame.isIn(next + 1, PRONOUNS)
      ? faultIn(frame, 'according-twice', next, next + 1)
      : null;
  const isClosed = isFiniteCue(frame, next + 1) && closes(frame, next + 1, end);
  return isSpeaking(frame, next) && isClosed ? faultIn(frame, 'according-twice', next, next + 1) : null;
}

const PRONOUNS = hashes('he she they it');

/** What a comma closes has a verb of its own: it is no aside about whoever speaks (*Ruiz, the mayor, said*). */
function isClause(frame: Frame, first: number, comma: number): boolean {
  let from = comma - 1;
  while (from > first && frame.kind(from - 1) !== Item.COMMA) from--;
  return hasVerb(frame, from, comma);
}

/** Has whoever a sentence ends with spoken in it before? *Ruiz said …, she said*, *As Ruiz said, …, Ruiz said*, *According to Ruiz, …, Ruiz said* */
function saidBefore(sentence: Sentence, comma: number, source: NounPhrase): boolean {
  const { frame, first } = sentence;
  const opening = frame.isIn(first, AS) ? first + 1 : first;
  const isSpeaker = (one: NounPhrase | null): boolean => one !== null && isSame(frame, one, source);
  if (isAccording(frame, first)) return isSpeaker(sourceAt(frame, first + 2, comma));
  const one = sourceAt(frame, opening, comma);
  const cue = one ? overAdverbs(frame, one.last + 1, comma) : comma;
  if (cue < comma && isFiniteCue(frame, cue) && frame.kind(cue + 1) !== Item.COMMA && !frame.isIn(cue, ADDRESSING))
    if (isSpeaker(one) || isPronounOf(frame, source, one!)) return true;
  if (!isNamed(frame, source)) return false;
  for (let i = opening; i < comma; i++)
    if (isFiniteCue(frame, i) && frame.kind(i + 1) === Item.COMMA && isSpeaker(subjectBefore(frame, i, opening)))
      return true;
  return false;
}
