/** What leads in to words that are a part of its sentence, and says whose they are: *Ruiz called the plan “a win”*, *Ruiz was told by Orr that it was “late”*. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { accordingTo } from './according-to';
import { embedding, isVerb, said, subjectOf, type Attribution } from './clauses';
import { Item, type Frame } from './frame';
import { claimedBefore, seenBefore } from './noun-cues';
import { isSomebody, nounAfter, type NounPhrase } from './noun-phrases';

const BE = hashes('be been being is are was were');
const BY = hashes('by');
const THAT = hashes('that');
const WIDELY = hashes('so often widely');

/** *Ruiz called the plan “a win”*: the nearest cue before the quotation whose subject can be told. */
export function attributedBefore(frame: Frame, from: number, to: number): Attribution | null {
  for (let i = to - 1; i >= from; i--) {
    const according = accordingTo(frame, i);
    const named = according < 0 ? null : nounAfter(frame, according + 1, to);
    if (named) return said(frame, named, frame.span(i, according));
    const other = claimedBefore(frame, i, from, to) ?? seenBefore(frame, i, from, to);
    if (other) return other;
    const tells = (frame.isIn(i + 1, THAT) || i === to - 1) && isVerb(frame, i, Class.SPEAKING | Class.CUE_AFTER);
    if (!(tells || isVerb(frame, i, Class.CUE | Class.MIXED_CUE)) || isSetOff(frame, i, from, to)) continue;
    const agent = isPassive(frame, i) && frame.is(i, Class.CUE) ? agentOf(frame, i, from, to) : null;
    if (agent) return said(frame, agent, frame.span(i));
    if (isPassive(frame, i)) continue;
    const outer = embedding(frame, i, from);
    const source = subjectOf(frame, outer, from);
    const isName = i === to - 1 && frame.is(i, Class.PARTICIPLE) && frame.isIn(i, NAMING); // a clip called “…”
    if (source && !(isName && !isSomebody(frame, source))) return said(frame, source, frame.span(outer));
  }
  return null;
}

const NAMING = hashes('called dubbed labeled labelled branded deemed termed');

/** *Ruiz was asked by Orr whether it was “…”* */
const agentOf = (frame: Frame, i: number, from: number, to: number): NounPhrase | null =>
  (i === from || frame.isIn(i - 1, BE)) && frame.isIn(i + 1, BY) ? nounAfter(frame, i + 2, to) : null;

/** *the plan, which some have called unwise, was “…”*: a clause that commas set off, and the quotation is behind them. */
function isSetOff(frame: Frame, cue: number, from: number, to: number): boolean {
  const comma = frame.find(Item.COMMA, cue, to);
  if (comma >= to - 1 || !frame.is(comma + 1, FINITE | Class.AUXILIARY)) return false;
  let i = cue - 1;
  while (i > from && frame.isWord(i)) i--;
  return frame.kind(i) === Item.COMMA && frame.is(i + 1, Class.RELATIVE) && !frame.is(cue - 1, Class.RELATIVE);
}

/** *could be called “…”*: whoever calls it so is not its subject. */
const isPassive = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PARTICIPLE) && (frame.isIn(i - 1, BE) || frame.isIn(i - 1, WIDELY) || frame.isIn(i + 1, BY));
