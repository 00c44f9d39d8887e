/** Whoever attributes a quotation in a form that no subject has: *“…,” him said*, *“…,” their said*, *“…,” Mr. Ruiz’s said*, *“…,” by Ruiz said*, *“…,” he/she said*. */
import { Class } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  ADDRESSING,
  closes,
  isFiniteCue,
  isShortTitle,
  isWho,
  overAdverbs,
  sourceAt,
  type After,
} from './attribution-words';
import { Item, type Frame } from './frame';

/** *hers*, *theirs* and the like may stand for something that says so; these may not. */
const OWNERS = hashes('my our your their her');
const ALTERNATIVES = hashes('he she they s');
const I = hashes('i me my myself');
/** What is not yet chosen has no more items, and neither has whoever somebody’s *’s* is on. */
const LONGEST = 5;

/** What is wrong with whoever stands behind the quotation, the item `quoted`. */
export function wrongSpeaker(after: After, quoted: number): AttributionFault | null {
  const { frame, first, end } = after;
  if (first >= end) return null;
  if (frame.isCapital(first) || frame.kind(first) === Item.OPEN) return unchosen(after) ?? owner(after, quoted);
  const cue = overAdverbs(frame, first + 1, end);
  if ((isObject(frame, first) || frame.isIn(first, OWNERS)) && isCueTo(frame, cue, end))
    return faultIn(frame, 'wrong-case', first);
  const isInverted = isFiniteCue(frame, first) && !frame.isIn(first, ADDRESSING);
  if (isInverted && isObject(frame, first + 1) && first + 1 < end && closes(frame, first + 1, end))
    return faultIn(frame, 'wrong-case', first + 1);
  return unchosen(after) ?? owner(after, quoted) ?? governed(after);
}

const FROM = hashes('by from of to');

/** *“…,” by Ruiz said*: a preposition has made an object of whoever speaks. */
function governed({ frame, first, end, ending }: After): AttributionFault | null {
  const source = ending === ',' && frame.isIn(first, FROM) ? sourceAt(frame, first + 1, end) : null;
  const isSpeaker = source && isWho(frame, source) && isCueTo(frame, source.last + 1, end);
  return isSpeaker ? faultIn(frame, 'wrong-case', first, source.last) : null;
}

/** *…, them said.*: behind the comma of what is told. */
export const objectBefore = (frame: Frame, cue: number, end: number): AttributionFault | null =>
  isObject(frame, cue - 1) && frame.kind(cue - 2) === Item.COMMA && isCueTo(frame, cue, end)
    ? faultIn(frame, 'wrong-case', cue - 1)
    : null;

/** *him*, *them*: nothing but an object; *US* is none. */
const isObject = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.OBJECT) && !frame.is(i, Class.PRONOUN | Class.DETERMINER) && !frame.isCapital(i);

/** A cue, and nothing behind it but to whom, when and where. */
const isCueTo = (frame: Frame, cue: number, end: number): boolean =>
  cue < end && isFiniteCue(frame, cue) && !frame.isCapital(cue) && closes(frame, cue, end);

/** *he/she said*, *(s)he said*, *he(she) said*: a form in which nobody has chosen. */
function unchosen({ frame, first, end }: After): AttributionFault | null {
  const { tokens } = frame;
  let cue = first;
  while (cue < end && cue - first < LONGEST && !isFiniteCue(frame, cue)) cue++;
  if (!isCueTo(frame, cue, end)) return null;
  let words = 0;
  let signs = 0;
  for (let i = tokens.from(frame.start(first)); tokens.start(i) < frame.start(cue); i++) {
    if (isIn(tokens, i, ALTERNATIVES)) words++;
    else if (isSignOf(tokens, i, '/()[]|')) signs++;
    else return null;
  }
  return words > 1 && signs > 0 ? faultIn(frame, 'two-speakers', first, cue) : null;
}

/** *Mr. Ruiz’s said*, *the mayor’s said*; *Ruiz’s said* where one person speaks, for many a house is called so. */
function owner({ frame, first, end }: After, quoted: number): AttributionFault | null {
  let last = first;
  while (last < end && last - first < LONGEST && frame.isWord(last) && !frame.isPossessive(last)) last++;
  if (!frame.isPossessive(last) || !isCueTo(frame, overAdverbs(frame, last + 1, end), end)) return null;
  const isRole =
    !frame.isCapital(last) && frame.is(last, Class.PERSON) && !frame.is(last, Class.PLURAL) && last > first;
  const isOne = isRole || (isShortTitle(frame, first) && last > first) || speaksOfItself(frame, quoted);
  return isOne && (isRole || frame.isName(last)) ? faultIn(frame, 'wrong-case', first, last) : null;
}

/** Who says it says *I*. */
function speaksOfItself(frame: Frame, quoted: number): boolean {
  const { tokens } = frame;
  for (let i = tokens.from(frame.start(quoted)); i < tokens.count && tokens.start(i) < frame.end(quoted); i++)
    if (isIn(tokens, i, I)) return true;
  return false;
}
