/** Whose a quotation is without a verb of saying: *her remark that it was “…”*, *seen by Ruiz as a “…”*, *From the report: “…”* */
import { span, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Item, type Frame } from './frame';
import { isSomebody, nounAfter, nounBefore } from './noun-phrases';
import { ownerOf, seenBy, spanOf } from './owners';
import { mainSubject } from './subject';

interface Attributed {
  readonly source: Span;
  readonly cue: Span;
}

/** What somebody has said, by its noun. */
const CLAIMS = hashes(
  'claim claims remark remarks comment comments call calls message warning warnings promise pledge vow assertion statement contention conclusion argument ' +
    'suggestion admission declaration description chant chants accusation complaint boast threat plea slogan words',
);
/** What joins such a noun to what was said. */
const JOINING = hashes('that of about to for against');
const THAT = hashes('that');
const TO = hashes('to');
/** So near behind a noun stands the clause that it has. */
const NEAR = 6;
const BY = hashes('by');
const FROM = hashes('from');
const SEEN = hashes('seen known viewed regarded described dubbed called labeled labelled branded characterized');
/** Words before *from* are no more. */
const FEW = 3;

/** *her remark that it was “…”*, *Ruiz’s calls to end the “…”*, *his warning: “…”*: nothing but words of one clause comes between. */
export function claimedBefore(frame: Frame, i: number, from: number, to: number): Attributed | null {
  if (!frame.isIn(i, CLAIMS)) return null;
  const isIntroducing = i + 2 === to && (frame.kind(i + 1) === Item.COLON || frame.kind(i + 1) === Item.COMMA);
  const that = thatBehind(frame, i, to);
  if (!isIntroducing && that < 0 && !frame.isIn(i + 1, JOINING)) return null;
  let verbs = 0;
  for (let k = i + 1; k < to; k++) {
    if (!frame.isWord(k) && frame.kind(k) !== Item.NUMBER && k < to - 1) return null;
    if (isTensed(frame, k) && !isTensed(frame, k - 1) && !frame.isIn(k - 1, TO)) verbs++;
  }
  if (verbs > (that > 0 ? 1 : 0)) return null; // his claim that it leaks is “…”
  const owner = ownerOf(frame, i, from);
  const isJudged = owner && frame.is(owner.first - 1, Class.MIXED_CUE) && frame.is(owner.first - 1, FINITE); // called his claim “…”
  return owner && !isJudged ? { source: spanOf(frame, owner), cue: frame.span(i) } : null;
}

/** *his statement on Wednesday that*; -1 for none. */
function thatBehind(frame: Frame, noun: number, to: number): number {
  for (let i = noun + 1; i < Math.min(to, noun + NEAR); i++) {
    if (frame.isIn(i, THAT)) return i;
    if (!frame.isWord(i) || isTensed(frame, i)) return -1;
  }
  return -1;
}

const isTensed = (frame: Frame, i: number): boolean =>
  (frame.is(i, Class.AUXILIARY) && !frame.isName(i)) ||
  (frame.is(i, FINITE) && !frame.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE));

/** *as Ruiz put it, a “…”*, *seen by Ruiz as a “…”* */
export function seenBefore(frame: Frame, i: number, from: number, to: number): Attributed | null {
  const seen = i === from || frame.kind(i - 1) === Item.COMMA ? seenBy(frame, i, to) : null;
  if (seen) return { source: spanOf(frame, seen.source), cue: frame.span(seen.verb, seen.closing) };
  const source = frame.isIn(i, BY) && frame.isIn(i - 1, SEEN) ? nounAfter(frame, i + 1, to) : null;
  return source && isSomebody(frame, source) ? { source: spanOf(frame, source), cue: frame.span(i - 1, i) } : null;
}

/** What is said, as an answer or the like. */
const WORDS = hashes(
  'answer reply response message word words advice verdict question warning plea request motto rule comment explanation view',
);

/** *Ruiz’s answer was blunt: “…”*, *The mayor had one word: “…”*: whose words a clause before a colon announces, or who has them. */
export function announcedBy(frame: Frame, from: number, colon: number): Attributed | null {
  for (let i = colon - 1; i > from; i--) {
    if (!frame.isIn(i, WORDS)) continue;
    const owner = ownerOf(frame, i, from);
    const source = owner ?? (i === colon - 1 ? mainSubject(frame, from, i) : null);
    return source && isSomebody(frame, source) ? { source: spanOf(frame, source), cue: frame.span(i) } : null;
  }
  return null;
}

/** *From the report: “…”*, *More from the mayor: “…”* */
export function fromWhom(frame: Frame, from: number, colon: number): Attributed | null {
  const noun = nounBefore(frame, colon - 1, from);
  let lead = (noun?.first ?? 0) - 1;
  if (frame.isIn(lead, BY)) lead = (nounBefore(frame, lead - 1, from)?.first ?? 0) - 1; // from the report by the board
  if (!noun || !frame.isIn(lead, FROM) || lead - from > FEW) return null;
  for (let i = from; i < noun.first; i++) if (isTensed(frame, i)) return null;
  const end = frame.end(colon - 1);
  return { source: frame.span(noun.first, noun.last), cue: span(end, end + 1) };
}
