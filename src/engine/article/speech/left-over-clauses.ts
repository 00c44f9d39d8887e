/** What a stop has cut from its attribution: a cue without a speaker, a hearer without a cue, half a name, half a description. */
import { span, type Span } from '../../text/span';
import { Class, FINITE, GIVEN } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { faultIn, type AttributionFault } from './attribution-fault';
import { ADDRESSING, hasVerb, isFiniteCue, isSetting, sourceAt, TELL, type Sentence } from './attribution-words';
import { isAccording } from './according-to';
import { Item, type Frame } from './frame';
import { nounAfter } from './noun-phrases';

/** A cue that a sentence begins with, in small letters: nobody in it speaks. Its clause goes to the comma, or to the stop. */
export function leftOver(tokens: Tokens, sentence: Span, before: Span): AttributionFault | null {
  const first = tokens.from(sentence.start);
  const isCue = tokens.shape(first) === Shape.SMALL && tokens.is(first, Class.CUE) && tokens.is(first, FINITE);
  if (!isCue || tokens.isJoined(first + 1) || tokens.start(first + 1) >= sentence.end) return null;
  let comma = first;
  while (tokens.start(comma) < sentence.end && !tokens.isSign(comma, COMMA)) comma++;
  const { start } = sentence;
  const end = Math.min(tokens.start(comma), sentence.end);
  const gap = span(end < sentence.end ? before.end - 1 : before.end, end);
  return { kind: 'left-over', start, end, words: tokens.prose.slice(start, end), gap };
}

const COMMA = ','.charCodeAt(0);

/** Their participle opens a sentence: *Told of it, she left*, *Posted in May*. */
const OPENING = hashes('asked posted texted emailed blogged tweeted recalled');
const TOO_LONG = 12;

/** *Said in a letter.*, *Told the paper by telephone.*, *Said he was there.*: with a capital, and nobody in the sentence who speaks. */
export function leftOverCapital({ frame, first, end }: Sentence, before: Sentence | null): AttributionFault | null {
  if (!frame.isCapital(first) || !frame.is(first, Class.CUE) || !frame.is(first, FINITE)) return null;
  const isVerb = frame.isIn(first + 1, THAT) || !frame.is(first, Class.NOUN | Class.PLURAL | Class.ADJECTIVE);
  if (!isVerb || frame.isIn(first, OPENING)) return null;
  if (before && frame.is(before.first, Class.CUE) && frame.is(before.first, FINITE)) return null; // notes
  if (!before && !frame.is(first, Class.PAST)) return null;
  return (before && isBareClause(frame, first, end)) || isBareSpeech(frame, first, end)
    ? faultIn(frame, 'left-over', first, end - 1)
    : null;
}

/** *Said in a letter.*, *Told the paper.*: no other verb is there. */
function isBareClause(frame: Frame, cue: number, end: number): boolean {
  if (end - cue > TOO_LONG || cue + 1 >= end || hasVerb(frame, cue + 1, end)) return false;
  for (let i = cue + 1; i < end; i++) if (!frame.isWord(i) && frame.kind(i) !== Item.NUMBER) return false;
  return isSetting(frame, cue + 1) || (frame.isIn(cue, ADDRESSING) && nounAfter(frame, cue + 1, end) !== null);
}

/** *Said he was there.*, *Told the paper that it had no plans.* */
function isBareSpeech(frame: Frame, cue: number, end: number): boolean {
  for (let i = cue + 1; i < end; i++) if (frame.kind(i) >= Item.BREAK) return false;
  const isAddressed = frame.isIn(cue, ADDRESSING);
  const hearer = isAddressed ? sourceAt(frame, cue + 1, end) : null;
  const clause = hearer ? hearer.last + 1 : cue + 1;
  if (isAddressed && !hearer) return frame.isIn(clause, THAT) && !hasComma(frame, clause, end); // but Told that …, she left
  if (frame.isIn(clause, THAT)) return hasVerb(frame, clause + 1, end);
  return isAddressed ? frame.is(clause, Class.PRONOUN) && hasVerb(frame, clause, end) : isClause(frame, clause, end);
}

function hasComma(frame: Frame, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (frame.kind(i) === Item.COMMA) return true;
  return false;
}

/** *he and his family left*: a noun phrase and its verb. But *Said Ruiz after he had left* tells nothing. */
function isClause(frame: Frame, first: number, end: number): boolean {
  if (!nounAfter(frame, first, end)) return false;
  for (let i = first; i < end && frame.isWord(i); i++) {
    if (frame.is(i, Class.AUXILIARY | FINITE) && isFinite(frame, i)) return i > first;
    if (frame.is(i, Class.RELATIVE | Class.SUBORDINATOR) && !frame.is(i, Class.PREPOSITION | Class.DETERMINER))
      return false;
  }
  return false;
}

const isFinite = (frame: Frame, i: number): boolean => hasVerb(frame, i, i + 1);

const THAT = hashes('that');

/** *she told. Reporters in an interview.*: whom it was told is a sentence of its own. */
export function cutHearer(one: Sentence, next: Sentence): AttributionFault | null {
  const { frame, end } = one;
  const cue = end - 1;
  if (next.first !== end || !frame.isWord(cue - 1) || hasVerb(frame, next.first + 1, next.end)) return null;
  const isTold = frame.isIn(cue, TELL) && nounAfter(frame, next.first, next.end) !== null;
  return isTold ? faultIn(frame, 'no-hearer', cue, next.first) : null;
}

/** *“…,” Ruiz wrote in. A letter to the board.*, *“…,” Ruiz said. In a letter.*: where it was said is a sentence of its own. */
export function cutSetting(one: Sentence, next: Sentence): AttributionFault | null {
  const { frame, end } = one;
  if (next.first !== end || next.end - end > TOO_LONG || hasSign(frame, next) || hasVerb(frame, end + 1, next.end))
    return null;
  const isOpen =
    frame.is(end - 1, Class.PREPOSITION) && isFiniteCue(frame, end - 2) && !frame.is(end - 2, Class.CUE_AFTER);
  const isShut =
    isFiniteCue(frame, end - 1) && frame.is(end, Class.PREPOSITION) && nounAfter(frame, end + 1, next.end) !== null;
  if (isOpen) return faultIn(frame, 'cut-setting', end - 2, next.first);
  return isShut && isBehindQuotation(one) ? faultIn(frame, 'cut-setting', end - 1, next.first) : null;
}

/** Nothing stands in it but an attribution of the quotation before it. */
function isBehindQuotation({ frame, first, end }: Sentence): boolean {
  for (let i = end - 1; i >= first && end - i < SHORT; i--) if (frame.kind(i) === Item.QUOTED) return true;
  return false;
}

const SHORT = 6;

/** No sentence ends with these. */
const WHO = hashes('who whose which');

/** A description is no longer, in items. */
const LONGEST = 24;

/** *said Ana. Ruiz, an engineer.*, *said Ruiz, an engineer. At the harbour.*: no verb stands in the sentence behind an attribution. */
export function cutDescription(one: Sentence, next: Sentence, gap: Span): AttributionFault | null {
  const { frame, end } = one;
  if (
    next.first !== end ||
    frame.tokens.prose[gap.start] !== '.' ||
    next.end - next.first > LONGEST ||
    hasSign(frame, next) ||
    !isAttributed(one)
  )
    return null;
  const isCut =
    frame.isIn(end - 1, WHO) ||
    (!hasVerb(frame, next.first + 1, next.end) && (isNameCut(one, next) || isRoleCut(one, next)));
  if (!isCut) return null;
  const { start, end: last } = frame.span(next.first, next.end - 1);
  const stop = frame.tokens.prose[last] === '.' ? last + 1 : last;
  return { kind: 'cut-description', start, end: stop, words: frame.tokens.prose.slice(start, stop), gap };
}

/** A quotation, a bracket or a colon: more than a piece of a description. */
function hasSign(frame: Frame, { first, end }: Sentence): boolean {
  for (let i = first; i < end; i++) if (frame.kind(i) > Item.BREAK) return true;
  return false;
}

/** *said Ruiz, …*, *according to Ruiz, …*: the last clause of a sentence is an attribution. */
function isAttributed({ frame, first, end }: Sentence): boolean {
  for (let i = end - 1; i >= first && frame.kind(i) !== Item.QUOTED; i--)
    if (isAccording(frame, i) || isFiniteCue(frame, i)) return true;
  return false;
}

const NO_GOING_ON =
  Class.DETERMINER | Class.PRONOUN | Class.ADVERB | Class.DENIAL | Class.JOINER | Class.SUBORDINATOR | Class.ING;

/** A sentence may go on with it: *Ruiz, an engineer*, *At the harbour*, but not *No comment*. */
const goesOn = (frame: Frame, i: number): boolean => frame.isCapital(i) && !frame.is(i, NO_GOING_ON);

/** *said Ana. Ruiz, an engineer.*, *said her lawyer, Ana. Ruiz of the Bar.* */
function isNameCut({ frame, end }: Sentence, { first }: Sentence): boolean {
  const last = end - 1;
  if (!frame.isName(last) || !goesOn(frame, first) || frame.is(first, Class.PREPOSITION)) return false;
  const isGiven = frame.kind(last - 1) === Item.COMMA && frame.is(last, GIVEN) && !frame.isName(last - 2);
  return isFiniteCue(frame, last - 1) || isGiven;
}

/** *said Ruiz, who lives in Kiel. Harbour.*, *said Ruiz, an engineer. At the harbour.* */
function isRoleCut({ frame, first, end }: Sentence, next: Sentence): boolean {
  let comma = end - 1;
  while (comma > first && frame.kind(comma) !== Item.COMMA && frame.kind(comma) !== Item.QUOTED) comma--;
  const isRole =
    frame.kind(comma) === Item.COMMA && comma + 1 < end && frame.isName(comma - 1) && !hasVerb(frame, comma + 1, end);
  return isRole && goesOn(frame, next.first);
}
