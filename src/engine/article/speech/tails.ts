/** What stands at the end of a sentence, or in one of its own, and says who speaks: *“…” — Ana Ruiz*, *“Is it open?” Ruiz pressed.*, *…, Ruiz said.* */
import { Class, FINITE } from '../../words/classes';
import { isCue, isVerb, said, type Attribution } from './clauses';
import { Item, type Frame } from './frame';
import { nounAfter } from './noun-phrases';
import { subjectBefore } from './subject';

/** *“…” — Ana Ruiz, mayor*: a dash and a name after a whole quotation. */
export function signedAfter(frame: Frame, dash: number): Attribution | null {
  if (frame.kind(dash) !== Item.DASH || !frame.isName(dash + 1)) return null;
  let last = dash + 1;
  while (last - dash < LONGEST_SIGNATURE && frame.isName(last + 1) && !frame.isInitial(last + 1)) last++;
  const isAlone = last + 1 >= frame.count || frame.kind(last + 1) === Item.COMMA || frame.isInitial(last + 1);
  return isAlone ? { source: frame.span(dash + 1, last), cue: frame.span(dash) } : null;
}

const LONGEST_SIGNATURE = 5;

/** *“Is it open?” Ruiz pressed.*, *“It is open.” Ruiz said.*: a sentence of a source and a cue alone; after a question any verb will do. */
export function taggedBy(frame: Frame, from: number, to: number, any: boolean): Attribution | null {
  if (to - from > LONGEST_TAG) return null;
  for (let i = from + 1; i < to; i++) {
    if (!frame.isWord(i) && frame.kind(i) !== Item.NUMBER) return null;
    if (!isVerb(frame, i, any ? FINITE : Class.VOUCHING) || !frame.is(i, FINITE) || frame.is(i, Class.AUXILIARY))
      continue;
    const source = subjectBefore(frame, i, from);
    return source?.first === from && isTail(frame, i + 1, to) ? said(frame, source, frame.span(i)) : null;
  }
  return null;
}

const LONGEST_TAG = 8;

/** When and where it was said, and nothing else. */
const isTail = (frame: Frame, from: number, to: number): boolean =>
  from >= to || frame.is(from, Class.ADVERB | Class.TIME | Class.PREPOSITION);

/** *The wall is low, said Ruiz, the mayor.*: who tells what a sentence says, behind it. */
export function tellerIn(frame: Frame, from: number, to: number): Attribution | null {
  for (let i = from + 1; i < to; i++) {
    if (!isCue(frame, i) || frame.kind(i - 1) !== Item.COMMA) continue;
    const source = frame.isCapital(i + 1) || frame.is(i + 1, Class.DETERMINER) ? nounAfter(frame, i + 1, to) : null;
    if (source) return said(frame, source, frame.span(i));
  }
  return null;
}

/** *It was no time for “…” on the quay, said Ruiz*, *…, Ruiz said on Friday*: who tells all that stands before the last comma. */
export function toldAtEnd(frame: Frame, from: number, to: number): Attribution | null {
  for (let i = to - 1; i > from && to - i < LONGEST_END; i--) {
    if (frame.kind(i - 1) !== Item.COMMA || frame.kind(i) === Item.COMMA) continue;
    const inverted = isVouched(frame, i) ? nounAfter(frame, i + 1, to) : null;
    if (inverted) return said(frame, inverted, frame.span(i));
    const source = nounAfter(frame, i, to);
    const cue = source ? source.last + 1 : to;
    if (source && cue < to && isVouched(frame, cue) && isTail(frame, cue + 1, to))
      return said(frame, source, frame.span(cue));
  }
  return null;
}

const isVouched = (frame: Frame, i: number): boolean => isCue(frame, i) && frame.is(i, Class.VOUCHING);

/** A teller and what describes them have no more items. */
const LONGEST_END = 24;
