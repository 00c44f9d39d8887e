/**
 * The clauses that attribute: *Ruiz said:*, *said Ruiz*, *Ruiz, the mayor, told reporters*, *according to Ruiz*, *Ruiz called it*. Each
 * function reads a stretch of a frame, from one item to before another, and says who speaks there, and by which cue.
 */
import { span, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { accordingTo } from './according-to';
import { Item, type Frame } from './frame';
import { cleft, overManner } from './cleft';
import { announcedBy, fromWhom } from './noun-cues';
import { isSomebody, nounAfter, nounBefore, type NounPhrase } from './noun-phrases';
import { mainSubject, subjectBefore } from './subject';

export interface Attribution {
  /** Who speaks: the nearest mention, which may be a pronoun. */
  readonly source: Span;
  /** Null where the sentence before a whole quotation has a subject and no cue. */
  readonly cue: Span | null;
}

const ANY_CUE = Class.CUE | Class.CUE_AFTER;
const TO = hashes('to');
const TELL = hashes('tell told tells telling');
const SO = hashes('so');

/** After a quotation a clause attributes it within so many items. */
const NEAR = 30;
/** A verb that attributes without being one of speech stands so near to its quotation. */
const NEXT_TO = 8;

export const said = (frame: Frame, { first, last }: NounPhrase, cue: Span | null): Attribution => ({
  source: frame.span(first, last),
  cue,
});

/** Whoever the sentence is about, with no cue: *Ruiz praised the plan. “It is ours.”* */
export function bareSubject(frame: Frame, from: number, to: number): Attribution | null {
  const source = cleft(frame, from, to) ?? mainSubject(frame, from, to);
  return source && isSomebody(frame, source) ? said(frame, source, null) : null;
}

/** Is a verb of these classes a verb here? *the claims*, *his notes* are none. */
export const isVerb = (frame: Frame, i: number, classes: number): boolean =>
  frame.is(i, classes) &&
  !frame.isName(i) &&
  (frame.is(i, FINITE | Class.ING | Class.PARTICIPLE) || (frame.is(i, Class.BASE) && isBaseHere(frame, i))) &&
  !isNounHere(frame, i);

const WE = hashes('i we you they who');

/** Before a verb without an ending stands *to*, an auxiliary, or somebody who is more than one. */
function isBaseHere(frame: Frame, i: number): boolean {
  let before = i - 1;
  while (frame.is(before, Class.ADVERB | Class.DENIAL) && !frame.is(before, Class.PREPOSITION)) before--;
  if (frame.kind(before) === Item.COMMA || frame.kind(before) === Item.CLOSE) return frame.is(i + 1, OPENING); // the nurses, however, say it is low
  const isPlural = isOfMany(frame, before) || (!frame.is(before, -1) && frame.text(before).endsWith('s'));
  const isHelped = frame.is(before, Class.AUXILIARY) && !frame.isName(before); // the May report
  return isPlural || isHelped || frame.isIn(before, TO) || frame.isIn(before, WE);
}

/** *officials*, *officials in Elston* */
const isOfMany = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PLURAL) || isPlaced(frame, i - 1) || isPlaced(frame, i - 2) || isPlaced(frame, i - 3);

const isPlaced = (frame: Frame, preposition: number): boolean =>
  frame.is(preposition, Class.PREPOSITION) && frame.is(preposition - 1, Class.PLURAL);

/** What follows a verb and no noun. */
const OPENING = Class.PRONOUN | Class.DETERMINER | Class.SUBORDINATOR;

/** A dictionary has it as a noun, and copy has not. */
const SAYS = hashes('says');

const isNounHere = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.NOUN | Class.PLURAL) &&
  !frame.isIn(i, SAYS) &&
  (frame.isPossessive(i - 1) ||
    (frame.is(i - 1, Class.DETERMINER) && !frame.is(i - 1, Class.PRONOUN | Class.RELATIVE)) ||
    (frame.is(i - 1, Class.PREPOSITION | Class.ADJECTIVE) && !frame.isIn(i - 1, TO) && !frame.is(i - 1, Class.ADVERB)));

/** A verb of speech with a tense: *said*, *fumes*, *will say*. */
export const isCue = (frame: Frame, i: number): boolean =>
  isVerb(frame, i, ANY_CUE) && frame.is(i, FINITE | Class.BASE) && !frame.isIn(i - 1, TO);

/** After a direct quotation that ends with a comma any verb attributes: *“…,” she fumed*, *“…,” read the statement*. */
export function anyVerbAfter(frame: Frame, from: number, to: number): Attribution | null {
  if (frame.is(from, Class.ING) && frame.is(from, Class.CUE | Class.SPEAKING)) return null; // “…,” adding that it was low
  if (frame.isWord(from) && !frame.isCapital(from) && frame.is(from, FINITE) && !frame.is(from, Class.PRONOUN)) {
    const source = nounAfter(frame, from + 1, to);
    return source && said(frame, source, frame.span(from));
  }
  for (let i = from + 1; i < Math.min(to, from + NEXT_TO); i++) {
    if (!isVerb(frame, i, FINITE)) continue;
    const source = subjectBefore(frame, i, from);
    return source && said(frame, source, frame.span(i));
  }
  return null;
}

/** *as Ruiz put it*, *Ruiz pointed out*, *Ruiz fired back* */
const PARTICLES = hashes('it out back on in up off');

/** *Ruiz said: “…”*, *Ruiz told the court, “…”*: the cue’s clause touches the quotation. */
export function introducedBy(frame: Frame, from: number, to: number): Attribution | null {
  const mark = frame.kind(to - 1);
  if (to <= from || (mark !== Item.COLON && mark !== Item.COMMA)) return null;
  const labelled = mark === Item.COLON ? labelledBy(frame, from, to - 1) : null;
  if (labelled?.isAlone) return labelled;
  let clause = 0;
  for (let i = to - 2; i >= from; i--) {
    if (frame.kind(i) === Item.BREAK || frame.kind(i) === Item.QUOTED) break;
    if (mark === Item.COLON && frame.kind(i) === Item.COMMA && !clause) {
      clause = i + 1;
      const acting = actingIn(frame, clause, to - 1) ?? invertedIn(frame, clause, to - 1);
      if (acting) return acting;
    }
    if (i === to - 3 && frame.isIn(to - 2, PARTICLES)) {
      const acting = frame.is(i, FINITE) ? subjectBefore(frame, i, from) : null;
      if (acting) return said(frame, acting, frame.span(i, to - 2));
    }
    if (!isVerb(frame, i, i === to - 2 ? ANY_CUE | Class.SPEAKING : ANY_CUE)) continue;
    const outer = embedding(frame, i, from);
    const source = subjectOf(frame, outer, from);
    if (source) return said(frame, source, frame.span(outer));
  }
  return labelled ?? (mark === Item.COLON ? announcedBy(frame, from, to - 1) : null);
}

/** *When Orr balked, Ruiz fired back: “…”*: whoever acts right before the colon, whatever the verb. */
function actingIn(frame: Frame, from: number, to: number): Attribution | null {
  for (let i = from + 1; i < to; i++) {
    if (!isVerb(frame, i, FINITE) || frame.is(i, Class.AUXILIARY)) continue;
    const source = subjectBefore(frame, i, from);
    return source?.first === from ? said(frame, source, frame.span(i)) : null;
  }
  return null;
}

/** *In other words, explained Ruiz: “…”* */
function invertedIn(frame: Frame, cue: number, to: number): Attribution | null {
  const source = isCue(frame, cue) ? nounAfter(frame, cue + 1, to) : null;
  return source && said(frame, source, frame.span(cue));
}

const PLACING = hashes('in on at via the');
const FROM = hashes('from of by');
/** A label has no more words. */
const LONGEST_LABEL = 4;

/** *Ana Ruiz: “…”*: a name alone before a colon. But in *a sign in Elston:*, *a post on The Harbour:* it is where it was said. */
function labelledBy(frame: Frame, from: number, colon: number): (Attribution & { readonly isAlone: boolean }) | null {
  let first = colon;
  while (first > from && colon - first < LONGEST_LABEL && frame.isName(first - 1)) first--;
  if (first === colon) {
    const named = fromWhom(frame, from, colon);
    return named && { ...named, isAlone: true };
  }
  const isLone = first === colon - 1;
  const isBehind = frame.kind(first - 1) === Item.QUOTED; // Ruiz: “…” Orr: “…”
  const isPlace = isLone ? first > from && !isBehind && !frame.isIn(first - 1, FROM) : frame.isIn(first - 1, PLACING);
  const end = frame.end(colon - 1);
  const isAlone = first === from || !frame.isWord(first - 1);
  return isPlace ? null : { source: frame.span(first, colon - 1), cue: span(end, end + 1), isAlone };
}

/** *“…,” said Ruiz*, *“…,” Ruiz, the mayor, said*, *“…,” according to Ruiz*. */
export function attributedAfter(frame: Frame, from: number, to: number): Attribution | null {
  let first = from;
  while (frame.kind(first) === Item.COMMA || frame.kind(first) === Item.DASH || frame.isIn(first, SO)) first++;
  let relative: Attribution | null = null; // *a resident, who asked not to be named, told …*: another cue follows
  for (let i = first; i < Math.min(to, first + NEAR); i++) {
    if (frame.kind(i) === Item.BREAK || frame.kind(i) === Item.COLON) break;
    const according = accordingTo(frame, i);
    const named = according < 0 ? null : nounAfter(frame, according + 1, to);
    if (named) return said(frame, named, frame.span(i, according));
    const speaks = isVerb(frame, i, Class.SPEAKING) && frame.is(i, FINITE);
    if (!isCue(frame, i) && !speaks) continue;
    const inverted = mayInvert(frame, i, first)
      ? nounAfter(frame, i === first ? overManner(frame, i + 1, to) : i + 1, to)
      : null;
    const source = inverted ?? subjectBefore(frame, i, first);
    if (!isCue(frame, i) && !inverted && source?.first !== first) continue; // that verb is another clause’s
    const found = source && said(frame, source, frame.span(i));
    if (found && !frame.is(i - 1, Class.RELATIVE)) return found;
    relative ??= found;
  }
  return relative;
}

/** *“…,” said Ruiz*; but after *Ruiz, the mayor,* it is Ruiz who said. */
const mayInvert = (frame: Frame, i: number, first: number): boolean =>
  !frame.isIn(i, TELL) &&
  (i === first ||
    (frame.kind(i - 1) === Item.COMMA &&
      !frame.isCapital(first) &&
      !frame.is(first, Class.DETERMINER | Class.PRONOUN)));

/** The cue that a cue stands inside of (*Ruiz said he called it “…”* is Ruiz’s): the first to its left with no comma between. */
export function embedding(frame: Frame, at: number, from: number): number {
  let outer = at;
  for (let i = at - 1; i >= from && (frame.isWord(i) || frame.kind(i) === Item.NUMBER); i--)
    if (
      isVerb(frame, i, Class.VOUCHING) &&
      frame.is(i, Class.CUE) &&
      (frame.is(i, FINITE) || (leans(frame, i) && !isCue(frame, outer)))
    )
      outer = i;
  return outer;
}

/** *…, saying* */
const leans = (frame: Frame, i: number): boolean => frame.is(i, Class.ING) && frame.kind(i - 1) === Item.COMMA;

/** Of a participle or an infinitive: the subject of the finite cue before it, or the sentence’s. */
export function subjectOf(frame: Frame, at: number, from: number): NounPhrase | null {
  const isDependent = frame.is(at, Class.ING) || frame.isIn(at - 1, TO);
  const own = isDependent ? absoluteSubject(frame, at, from) : subjectBefore(frame, at, from);
  if (own) return own;
  if (isDependent)
    for (let i = at - 1; i > from; i--) {
      const source = isCue(frame, i) ? subjectBefore(frame, i, from) : null;
      if (source) return source;
    }
  return mainSubject(frame, from, at);
}

const WITH = hashes('with');

/** *…, with Orr and others calling it a win*, *– Orr calling it a win and Ruiz saying*: a participle that has a subject of its own. */
function absoluteSubject(frame: Frame, at: number, from: number): NounPhrase | null {
  const noun = frame.is(at, Class.ING) ? nounBefore(frame, at - 1, from) : null;
  if (noun && (frame.isIn(noun.first - 1, WITH) || frame.kind(noun.first - 1) === Item.DASH || isOther(frame, noun)))
    return noun;
  for (let i = at - 1; i > from && at - i < NEXT_TO && frame.isWord(i); i--) {
    if (!frame.isIn(i - 1, WITH)) continue;
    const source = i < 2 + from || frame.kind(i - 2) === Item.COMMA ? nounAfter(frame, i, at) : null;
    return source && frame.is(source.last + 1, Class.ING) ? source : null;
  }
  return null;
}

/** *and Ruiz* */
const isOther = (frame: Frame, { first, last }: NounPhrase): boolean =>
  frame.is(first - 1, Class.JOINER) && frame.isName(last);
