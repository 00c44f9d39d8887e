/** What stands between a subject and its verb, set off by commas or dashes: *Ruiz, 45, of Kiel, whose boat, the Alma, sank in May, said*. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Item, type Frame } from './frame';
import { ACTOR, phrase, type NounPhrase } from './noun-phrases';

const AND = hashes('and');
const TO = hashes('to');

/** The subject with which a clause begins, if nothing but asides stands between it and the comma or dash before its verb. */
export function overAsides(frame: Frame, subject: NounPhrase | null, closing: number): NounPhrase | null {
  if (!subject || subject.last + 1 >= closing || !isApart(frame, subject.last + 1) || !acts(frame, subject))
    return null;
  let isOpen = false; // a clause with *who* that has no verb yet
  for (let i = subject.last + 1; i < closing;) {
    const end = nextApart(frame, i + 1, closing);
    const other = secondSubject(frame, i + 1, end);
    if (other && end < closing && hasNoVerb(frame, end + 1, closing)) return phrase(subject.first, other.last);
    const relative = relativeIn(frame, i + 1, end);
    const isOther = frame.is(i + 1, Class.SUBORDINATOR) && !frame.is(i + 1, Class.RELATIVE); // while her opponent insisted
    if (isOther || !(isOpen || hasNoVerb(frame, i + 1, relative))) return null;
    isOpen = (isOpen || relative < end) && hasNoVerb(frame, i + 1, end);
    i = end;
  }
  return subject;
}

/** Somebody by name, or people: *The boat leaks* may be a clause. */
function acts(frame: Frame, { first, last }: NounPhrase): boolean {
  for (let i = first; i <= last; i++) if (frame.isName(i) || frame.is(i, ACTOR)) return true;
  return false;
}

const isApart = (frame: Frame, i: number): boolean =>
  frame.kind(i) === Item.COMMA || (frame.kind(i) === Item.DASH && frame.start(i) > frame.end(i - 1));

function nextApart(frame: Frame, from: number, closing: number): number {
  let i = from;
  while (i < closing && !isApart(frame, i)) i++;
  return i;
}

/** Where *who* or *whose* begins a clause; `end` where none does. */
function relativeIn(frame: Frame, from: number, end: number): number {
  let i = from;
  while (i < end && (!frame.is(i, Class.RELATIVE) || frame.isName(i))) i++;
  return i;
}

/** *, and Ben Orr*: another one who does what the verb says. */
function secondSubject(frame: Frame, from: number, end: number): NounPhrase | null {
  if (!frame.isIn(from, AND) || !frame.isName(from + 1)) return null;
  for (let i = from + 1; i < end; i++) if (!frame.isName(i)) return null;
  return phrase(from + 1, end - 1);
}

/** Participles, *a nurse*, *of Kiel*: no verb with a tense. */
function hasNoVerb(frame: Frame, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (frame.isName(i) || !frame.isWord(i)) continue;
    if (frame.is(i, Class.AUXILIARY)) return false;
    const isVerb = frame.is(i, FINITE) && !frame.is(i, Class.PLURAL | Class.NOUN | Class.ADJECTIVE | Class.PREPOSITION);
    if (isVerb && !(i === from && isReduced(frame, i))) return false;
  }
  return true;
}

/** *, seen by the Gazette,*: a participle that tells of the noun before it. */
const isReduced = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PARTICIPLE) && frame.is(i + 1, Class.PREPOSITION) && !frame.isIn(i + 1, TO);
