/** An attribution that two versions have left with two occasions, or with the hearer of *told* and the verb *said*. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  hasVerb,
  headOf,
  isFiniteCue,
  isOver,
  isSetting,
  isSpeaking,
  sourceAt,
  type Sentence,
} from './attribution-words';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter } from './noun-phrases';

const IN = hashes('in by over via');
const INDEFINITE = hashes('a an');
const PHONE = hashes('phone telephone');
const INTERVIEW = hashes('interview');
const SENT = hashes('email letter text');
const RELEASED = hashes('statement release');
const MESSAGE = hashes('message');
/** The name of an occasion has no more words. */
const LONGEST = 5;

/** How something was said. */
interface Occasion {
  readonly last: number;
  readonly of: 'phone' | 'interview' | 'sent' | 'released';
}

/** *by phone in an email*, *in a statement in a phone interview*; not *in an interview by phone*, *in a statement by email*. */
export function twoOccasions({ frame, end }: Sentence, cue: number): AttributionFault | null {
  const source = frame.isIn(cue + 1, IN) ? null : sourceAt(frame, cue + 1, end);
  const first = (source?.last ?? cue) + 1;
  const one = occasionFrom(frame, first, end);
  const other = one && occasionFrom(frame, one.last + 1, end);
  return one && other && areOfTwo(frame, one, other) ? faultIn(frame, 'two-occasions', first, other.last) : null;
}

function areOfTwo(frame: Frame, one: Occasion, other: Occasion): boolean {
  const kinds = [one.of, other.of];
  if (kinds.includes('phone')) return kinds.includes('sent') || other.of === 'released';
  return kinds.includes('interview') && one.of !== other.of && frame.isIn(one.last + 2, INDEFINITE);
}

/** *by phone*, *in a brief telephone interview* */
function occasionFrom(frame: Frame, preposition: number, end: number): Occasion | null {
  if (preposition >= end || !frame.isIn(preposition, IN)) return null;
  let found: Occasion | null = null;
  for (let i = preposition + 1; i < Math.min(end, preposition + 1 + LONGEST); i++) {
    const of = kindOf(frame, i);
    if (found && !of) return frame.isIn(i, MESSAGE) ? { ...found, last: i } : found;
    if (of) found = { last: i, of };
    else if (!frame.isWord(i) || frame.isIn(i, IN) || frame.isPossessive(i)) return null;
  }
  return found;
}

function kindOf(frame: Frame, i: number): Occasion['of'] | null {
  if (frame.isIn(i, PHONE)) return 'phone';
  if (frame.isIn(i, INTERVIEW)) return 'interview';
  if (frame.isIn(i, SENT)) return 'sent';
  return frame.isIn(i, RELEASED) ? 'released' : null;
}

const SAID = hashes('said');
const THAT = hashes('that');
const OF = hashes('of from');
const RELATIVE = hashes('who whose');
const OWN = hashes('his her their');
/** Who speaks has no more words. */
const FARTHEST = 8;

/** *“…,” the driver said the court*, *The owner said the board that he had sold it*: whom it was told stands behind *said*. */
export function heardBySaid({ frame, first, end }: Sentence, cue: number): AttributionFault | null {
  if (!frame.isIn(cue, SAID) || frame.isCapital(cue)) return null;
  const hearer = cue + 2 < end || frame.is(cue + 1, Class.PLURAL) ? nounAfter(frame, cue + 1, end) : null;
  if (!hearer || frame.isPossessive(hearer.last)) return null;
  const head = headOf(frame, hearer);
  const isBody = frame.is(head, Class.BODY | Class.PERSON) || frame.isName(head);
  const isBare = hearer.first === hearer.last && frame.is(head, Class.PERSON) && frame.is(head, Class.PLURAL);
  if (!isBare && !(frame.text(hearer.first) === 'the' && isBody)) return null;
  if (frame.is(head, Class.TIME | Class.DAY)) return null;
  const next = hearer.last + 1;
  const quoted = quotedBefore(frame, cue);
  const isHeard =
    quoted >= 0
      ? sourceAt(frame, quoted + 1, cue)?.last === cue - 1 &&
        (isOver(frame, next, end) || isSetting(frame, next)) &&
        !hasVerb(frame, next, end)
      : sourceAt(frame, first, cue)?.last === cue - 1 && isToldClause(frame, next, end);
  return isHeard ? faultIn(frame, 'said-for-told', cue, hearer.last) : null;
}

function quotedBefore(frame: Frame, cue: number): number {
  let i = cue - 1;
  while (i > cue - FARTHEST && frame.isWord(i)) i--;
  return frame.kind(i) === Item.QUOTED ? i : -1;
}

const GROUP = Class.AUXILIARY | Class.ADVERB | Class.DENIAL;

/** *that he had sold the mill*, to the end; in *that he had served was corrupt* another verb follows, and it is a relative clause. */
function isToldClause(frame: Frame, that: number, end: number): boolean {
  if (!frame.isIn(that, THAT) || !frame.is(that + 1, Class.PRONOUN) || frame.is(that + 1, Class.DETERMINER))
    return false;
  let verb = that + 2;
  while (verb < end && frame.is(verb, GROUP)) verb++;
  const isVerb = verb > that + 2 || frame.is(verb, FINITE);
  return isVerb && verb + 1 < end && !hasVerb(frame, verb + 1, end);
}

/** *“…,” she said, the former clerk of Elston.*, *“…,” said of Elston, whose sons …*: a description is left, and nobody whom it describes. */
export function describesNobody({ frame, end }: Sentence, cue: number): AttributionFault | null {
  if (!isFiniteCue(frame, cue) || frame.isCapital(cue)) return null;
  if (frame.kind(cue - 1) === Item.QUOTED) {
    const isHome = frame.isIn(cue + 1, OF) && frame.isName(cue + 2) && frame.kind(cue + 3) === Item.COMMA;
    return isHome && frame.isIn(cue + 4, RELATIVE) ? faultIn(frame, 'no-speaker', cue) : null;
  }
  if (frame.kind(cue - 2) !== Item.QUOTED || !isSpeaking(frame, cue - 1) || frame.kind(cue + 1) !== Item.COMMA)
    return null;
  const role = frame.isIn(cue + 2, ARTICLES) ? nounAfter(frame, cue + 2, end) : null;
  if (!role || !frame.is(headOf(frame, role), Class.PERSON) || frame.is(headOf(frame, role), Class.TIME)) return null;
  const next = role.last + 1;
  for (let i = role.first; i < next; i++) if (frame.isIn(i, OWN)) return null; // the mayor at her side
  const isOnly = isOver(frame, next, end) || frame.isIn(next, OF) || frame.isIn(next, RELATIVE);
  return isOnly && !hasVerb(frame, next, end) ? faultIn(frame, 'misplaced', cue - 1, cue + 2) : null;
}
