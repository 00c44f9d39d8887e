/** What is wrong where a cue stands right behind its quotation: *“…,” said in a letter.*, *“…,” said Ruiz said.*, *“…,” said he Ruiz.* */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  closes,
  hasVerb,
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
import { overManner } from './cleft';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter, type NounPhrase } from './noun-phrases';
import { participleAlone } from './source-first';

/** *“…,” said …*: what is wrong behind the cue. */
export function faultBehindCue({ frame, end }: After, cue: number): AttributionFault | null {
  const behind = overManner(frame, cue + 1, end);
  if (behind > cue + 1 && sourceAt(frame, behind, end)) return null; // said, with a grin, Ruiz
  if (isAlone(frame, cue, end)) return faultIn(frame, 'no-speaker', cue);
  if (isNameLost(frame, cue + 1, end)) return faultIn(frame, 'no-name', cue, cue + 1);
  const source = sourceAt(frame, cue + 1, end);
  return (
    source &&
    (faultOfSources(frame, cue, source, end) ??
      participleAlone(frame, cue, source.last + 1, end) ??
      otherClause(frame, cue, source, end))
  );
}

/** *said he Ruiz*, *said Ruiz said*: what is wrong with the source behind a cue. */
export const faultOfSources = (frame: Frame, cue: number, source: NounPhrase, end: number): AttributionFault | null =>
  pronounAndName(frame, cue, source, end) ?? cueAgain(frame, cue, source, end);

const TO = hashes('to');
const IT = hashes('it');

/** Nobody follows the cue: *said.*, *said in a letter*, *told reporters*, *said who was there*. */
function isAlone(frame: Frame, cue: number, end: number): boolean {
  const next = cue + 1;
  if (frame.isIn(next, TO) && !frame.isCapital(next + 1) && frame.is(next + 1, Class.AUXILIARY | Class.BASE))
    return false; // said to be the oldest
  const isRelative = frame.is(next, Class.RELATIVE) && !frame.isCapital(next); // WHO is a body
  return isOver(frame, next, end) || frame.isIn(cue, TELL) || isSetting(frame, next) || isRelative;
}

/** *said Mr. on Friday*, *said the.*, *said Sen. told reporters*; but *said a Wednesday editorial* */
const isNameLost = (frame: Frame, i: number, end: number): boolean =>
  (isShortTitle(frame, i) || frame.isIn(i, ARTICLES)) &&
  (isOver(frame, i + 1, end) || isPlainCue(frame, i + 1) || (isSetting(frame, i + 1) && !frame.is(i + 1, Class.TIME)));

/** *said he Ruiz*, *said she the mayor*, *says it Ana Ruiz*, *said Ruiz she* */
function pronounAndName(frame: Frame, cue: number, source: NounPhrase, end: number): AttributionFault | null {
  const next = source.last + 1;
  if (next >= end) return null;
  if (isSpeaking(frame, source.first) || frame.isIn(source.first, IT)) {
    const isOther = frame.isName(next) || frame.isIn(next, ARTICLES);
    const other = isOther ? nounAfter(frame, next, end) : null;
    return other && faultIn(frame, 'two-speakers', cue, other.last);
  }
  const isOther = isSpeaking(frame, next) && (isNamed(frame, source) || isOver(frame, next + 1, end)); // not *the man she met*
  return isOther ? faultIn(frame, 'two-speakers', cue, next) : null;
}

/** *said Ruiz said*, *warned Ruiz told the court*, *said Ruiz, said* */
function cueAgain(frame: Frame, cue: number, source: NounPhrase, end: number): AttributionFault | null {
  let again = source.last + 1;
  const described = overDescriptions(frame, again, end);
  const isDescribed = described > again;
  again = isDescribed ? described : frame.kind(again) === Item.COMMA ? again + 1 : again;
  if (again >= end || !isPlainCue(frame, again)) return null;
  if (isDescribed) return cueBehindDescription(frame, cue, again, end);
  if (frame.is(again, Class.PARTICIPLE) && frame.isIn(again, ADDRESSING) && frame.kind(again - 1) === Item.COMMA)
    return null; // asked what she knew
  const isClear = isWho(frame, source) || frame.text(again) === frame.text(cue) || frame.is(again, Class.PRESENT);
  return isClear ? faultIn(frame, 'twice', cue, again) : null;
}

/** *said Ruiz, the mayor, said.*, *said the mayor, Ana Ruiz, said Ben Orr.*; but *said Ruiz, the mayor, said to be ill* */
function cueBehindDescription(frame: Frame, cue: number, again: number, end: number): AttributionFault | null {
  if (frame.text(again) !== frame.text(cue) || frame.isIn(again + 1, TO)) return null;
  const other = sourceAt(frame, again + 1, end);
  if (other && isWho(frame, other) && isOver(frame, other.last + 1, end))
    return faultIn(frame, 'two-speakers', cue, other.last);
  return closes(frame, again, end) ? faultIn(frame, 'twice', cue, again) : null;
}

/** *said Ruiz, Orr said.*, *said Ruiz on Friday, she added* */
function otherClause(frame: Frame, cue: number, source: NounPhrase, end: number): AttributionFault | null {
  for (let comma = source.last + 1; comma < end; comma++) {
    if (frame.kind(comma) !== Item.COMMA) continue;
    if (hasVerb(frame, source.last + 1, comma)) return null;
    const other = sourceAt(frame, comma + 1, end);
    const again = other && isWho(frame, other) ? overAdverbs(frame, other.last + 1, end) : end;
    if (again >= end || !isFiniteCue(frame, again)) continue;
    const isNear = comma === source.last + 1;
    if (!(isNear ? closes(frame, again, end) : again + 1 >= end)) return null;
    return faultIn(frame, isSame(frame, source, other!) ? 'twice' : 'two-speakers', cue, again);
  }
  return null;
}
