/** What is wrong where a source stands right behind a quotation: *“…,” Ruiz in a letter.*, *“…,” Ruiz said Orr.*, *“…,” she told.* */
import { Class, FINITE, GIVEN } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  closes,
  hasVerb,
  headOf,
  isFiniteCue,
  isNamed,
  isOver,
  isPlainCue,
  isSame,
  isSetting,
  isShortTitle,
  isSpeaking,
  isWho,
  overAdverbs,
  overDescriptions,
  sourceAt,
  TELL,
  type After,
} from './attribution-words';
import { noForm, wrongForm } from './broken-verbs';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter, phrase, type NounPhrase } from './noun-phrases';

/** *“…,” the said*, *“…,” Mr. said* */
export function lostName({ frame, first, end }: After): AttributionFault | null {
  const isBare = frame.isIn(first, ARTICLES) || isShortTitle(frame, first);
  return isBare && isFiniteCue(frame, first + 1) && closes(frame, first + 1, end)
    ? faultIn(frame, 'no-name', first, first + 1)
    : null;
}

/** *“…,” Ruiz …*: what is wrong with the source, its verb, and what follows. */
export function faultFromSource(after: After): AttributionFault | null {
  const { frame, first, end, ending } = after;
  const source = sourceAt(frame, first, end);
  if (!source) return null;
  const early = secondSource(frame, source, end) ?? twoNames(frame, source, end) ?? noForm(frame, first, end);
  if (early) return early;
  const told = overDescriptions(frame, source.last + 1, end);
  if (told > source.last + 1 && frame.isIn(told, TELL))
    return isUnheard(after, told + 1) ? faultIn(frame, 'no-hearer', source.first, told) : null;
  const verb = overAdverbs(frame, source.last + 1, end);
  if (verb < end && isFiniteCue(frame, verb)) return behindCue(after, source, verb);
  return (
    wrongForm(frame, source, verb, end) ?? (ending === ',' || isSpeaking(frame, first) ? lostCue(after, source) : null)
  );
}

/** *she Ruiz said*, *she the mayor said*, *Ruiz she said* */
function secondSource(frame: Frame, source: NounPhrase, end: number): AttributionFault | null {
  const next = source.last + 1;
  if (next >= end) return null;
  const isOther = isSpeaking(frame, source.last)
    ? frame.isName(next) ||
      frame.isIn(next, ARTICLES) ||
      isBarePerson(frame, next) ||
      (isSpeaking(frame, next) && frame.text(next) !== frame.text(source.last))
    : isNamed(frame, source) && isSpeaking(frame, next);
  const other = isOther ? (isSpeaking(frame, next) ? phrase(next) : nounAfter(frame, next, end)) : null;
  const cue = other ? overAdverbs(frame, other.last + 1, end) : end;
  return cue < end && isFiniteCue(frame, cue) && closes(frame, cue, end)
    ? faultIn(frame, 'two-speakers', source.first, other!.last)
    : null;
}

/** *he lawyer said*: a word for somebody, and no verb. */
const isBarePerson = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PERSON) && !frame.is(i, Class.PLURAL | FINITE | Class.ADVERB | Class.AUXILIARY);

/** *Ana Ruiz Ben Orr said*, *Mr. Ruiz Ben Orr said*: a given name and another one stand behind a surname. */
function twoNames(frame: Frame, { first, last }: NounPhrase, end: number): AttributionFault | null {
  if (last + 1 >= end || !isFiniteCue(frame, last + 1) || !frame.is(first, GIVEN | Class.TITLE)) return null;
  const isSurname = (i: number): boolean => frame.isName(i) && !frame.is(i, GIVEN | Class.TITLE | Class.PERSON);
  for (let i = first + 2; i < last; i++)
    if (frame.isName(i) && frame.is(i, GIVEN) && isSurname(i - 1) && frame.isCapital(i - 2) && frame.isName(i + 1))
      return faultIn(frame, 'two-speakers', first, last);
  return null;
}

/** *Ruiz said …*, with something behind it that cannot follow. */
function behindCue(after: After, source: NounPhrase, cue: number): AttributionFault | null {
  const { frame, end } = after;
  if (cue + 1 < end && isPlainCue(frame, cue + 1)) return faultIn(frame, 'doubled-cue', cue, cue + 1);
  const again = cueAgain(frame, cue, end) ?? participleAlone(frame, cue, cue + 1, end);
  if (again) return again;
  if (frame.isIn(cue, TELL)) return isUnheard(after, cue + 1) ? faultIn(frame, 'no-hearer', source.first, cue) : null;
  if (frame.isIn(cue, ADDRESSING)) return null;
  return (
    sourceAgain(frame, source, cue, end) ?? misplaced(frame, source, cue, end) ?? otherClause(frame, source, cue, end)
  );
}

/** *Ruiz said explaining.*, *said Ruiz adding.*: the participle of another cue, and nothing that goes with it. */
export const participleAlone = (frame: Frame, cue: number, i: number, end: number): AttributionFault | null =>
  i < end &&
  frame.is(i, Class.ING) &&
  frame.is(i, Class.CUE) &&
  frame.is(i, Class.SPEAKING) &&
  !frame.is(i, Class.NOUN) &&
  isOver(frame, i + 1, end)
    ? faultIn(frame, 'doubled-cue', cue, i)
    : null;

/** *“…,” Ruiz said explaining.* */
export function participleBehind({ frame, first, end }: After): AttributionFault | null {
  const source = sourceAt(frame, first, end);
  const cue = source ? source.last + 1 : end;
  return cue < end && isFiniteCue(frame, cue) ? participleAlone(frame, cue, cue + 1, end) : null;
}

const SAID = hashes('said says');

/** *told reporters said*, *said in a letter said*: another cue behind whom it was told, when and where. */
function cueAgain(frame: Frame, cue: number, end: number): AttributionFault | null {
  let i = cue + 1;
  const hearer = frame.isIn(cue, TELL) ? nounAfter(frame, i, end) : null;
  if (hearer) i = hearer.last + 1;
  while (i < end && isSetting(frame, i) && !frame.is(i, Class.SUBORDINATOR | Class.ING))
    i = (nounAfter(frame, i + 1, end)?.last ?? i) + 1;
  const isCue =
    i > cue + 1 && i < end && (hearer && i === hearer.last + 1 ? isPlainCue(frame, i) : frame.isIn(i, SAID));
  return isCue && !frame.isIn(i + 1, TO) ? faultIn(frame, 'doubled-cue', cue, i) : null;
}

const TO = hashes('to');

/** *Ruiz told.*, *Ruiz told on Friday*. She may tell of something. */
const isUnheard = ({ frame, end, limit }: After, next: number): boolean =>
  next >= end ? end === limit : isOver(frame, next, end) || isSetting(frame, next);

/** *Ruiz said Ruiz*, *Ruiz said Orr.* */
function sourceAgain(frame: Frame, source: NounPhrase, cue: number, end: number): AttributionFault | null {
  const again = nounAfter(frame, cue + 1, end);
  if (!again || !isNamed(frame, source)) return null;
  if (isSpeaking(frame, again.first) && again.last + 1 >= end)
    return faultIn(frame, 'two-speakers', source.first, again.last);
  if (!isNamed(frame, again)) return null;
  const next = again.last + 1;
  const isTwice = isSame(frame, source, again) && !hasVerb(frame, next, Math.min(end, next + 1));
  if (isTwice) return faultIn(frame, 'twice', source.first, again.last);
  return isOver(frame, next, end) && !frame.is(again.first, Class.TIME)
    ? faultIn(frame, 'two-speakers', source.first, again.last)
    : null;
}

const WHO = hashes('who');

/** *Ruiz said an engineer at the harbour.*, *Ruiz said who runs the harbour.* */
function misplaced(frame: Frame, source: NounPhrase, cue: number, end: number): AttributionFault | null {
  if (cue + 1 < end && frame.isIn(cue + 1, WHO)) return faultIn(frame, 'misplaced', source.first, cue + 1);
  const what = nounAfter(frame, cue + 1, end);
  if (!what || frame.isName(what.first) || !frame.is(headOf(frame, what), Class.PERSON)) return null;
  const next = what.last + 1;
  const isClosed = isOver(frame, next, end) || frame.is(next, Class.PREPOSITION | Class.RELATIVE);
  return isClosed && !hasVerb(frame, next, end) ? faultIn(frame, 'misplaced', source.first, what.last) : null;
}

/** *Ruiz said, Orr added.* */
function otherClause(frame: Frame, source: NounPhrase, cue: number, end: number): AttributionFault | null {
  const other = frame.kind(cue + 1) === Item.COMMA ? sourceAt(frame, cue + 2, end) : null;
  if (!other || !isWho(frame, other)) return null;
  const again = overAdverbs(frame, other.last + 1, end);
  if (again >= end || !isFiniteCue(frame, again) || !closes(frame, again, end)) return null;
  return faultIn(frame, isSame(frame, source, other) ? 'twice' : 'two-speakers', source.first, again);
}

/** *“…,” Ruiz in a statement.*, *“…,” Ruiz, an engineer.*, *“…,” she.* */
function lostCue({ frame, first, end, limit }: After, source: NounPhrase): AttributionFault | null {
  const isSomebody =
    isSpeaking(frame, first) || isNamed(frame, source) || frame.is(headOf(frame, source), Class.PERSON);
  const next = source.last + 1;
  if (!isSomebody || hasVerb(frame, next, limit)) return null;
  const isNumber = frame.kind(next) === Item.NUMBER; // 30 minutes into the debate
  const goesOn =
    next < end && (isOver(frame, next, end) || isSetting(frame, next) || frame.isIn(next, ARTICLES) || isNumber);
  return goesOn || (next >= end && end === limit)
    ? faultIn(frame, 'no-cue', source.first, withDescription(frame, source, end))
    : null;
}

/** *the mayor, Ana Ruiz*: the last item of a source with what stands between commas behind it. */
function withDescription(frame: Frame, { last }: NounPhrase, end: number): number {
  const over = overDescriptions(frame, last + 1, end);
  return over === last + 1 ? last : frame.kind(over - 1) === Item.COMMA ? over - 2 : over - 1;
}
