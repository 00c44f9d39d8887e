/** What stands in a clause that attributes, one thing after the other: an adverb, a source, a cue, to whom, when and where. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { isVerb } from './clauses';
import { Item, type Frame } from './frame';
import { isAdverb, nounAfter, phrase, type NounPhrase } from './noun-phrases';

const CUE = Class.CUE | Class.CUE_AFTER;

/** The words behind a quotation, to the end of their sentence or to the next quotation. */
export interface After {
  readonly frame: Frame;
  readonly first: number;
  readonly end: number;
  /** Where their sentence ends: at `end`, unless a quotation stands in it. */
  readonly limit: number;
  /** The last character that is quoted. */
  readonly ending: string;
}

/** A sentence, from its first item to before the one behind it. */
export interface Sentence {
  readonly frame: Frame;
  readonly first: number;
  readonly end: number;
}

/** Cues that have whom they are told to as their object. */
export const ADDRESSING = hashes(
  'told tells asked asks warned warns assured assures reminded reminds informed informs urged urges cautioned texted texts emailed emails ' +
    'tweeted tweets answered answers interrupted interrupts charged charges advised advises promised promises showed shows',
);
export const TELL = hashes('told tells');
const SPEAKERS = hashes('he she they');
const RECENT = hashes('yesterday today tomorrow tonight earlier later last recently');
/** When, where and how it was said; but *said past president Orr*, *said about 40 of them*. */
const SETTING = hashes(
  'in on at to during after before from by via through outside inside into with as while when because since upon without',
);

/** A cue with a tense: *said*, *insists*, but none that describes a noun (*the claimed loss*). */
export const isFiniteCue = (frame: Frame, i: number): boolean => isVerb(frame, i, CUE) && frame.is(i, FINITE);

/** One that is no noun and no adjective either: *said*, but not *states* and *noted*. */
export const isPlainCue = (frame: Frame, i: number): boolean =>
  isFiniteCue(frame, i) && !frame.isCapital(i) && !frame.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE);

/** *he*, *she*, *they*: whoever can be nothing but a subject. */
export const isSpeaking = (frame: Frame, i: number): boolean => frame.isIn(i, SPEAKERS);

/** *also*, *later*, *on Friday*: from an item over what may stand between a source and its cue. */
export function overAdverbs(frame: Frame, i: number, end: number): number {
  while (
    i < end &&
    isAdverb(frame, i) &&
    !frame.isCapital(i) &&
    !frame.is(i, Class.PRONOUN | Class.PREPOSITION | Class.DETERMINER)
  )
    i++;
  return i;
}

/** *, the harbour master,*, *, who runs the port,*: from an item over descriptions of whoever stands before it. */
export function overDescriptions(frame: Frame, i: number, end: number): number {
  while (i < end && frame.kind(i) === Item.COMMA) {
    const isRelative = frame.is(i + 1, Class.RELATIVE) && !frame.isCapital(i + 1);
    const comma = commaFrom(frame, i + 1, end);
    if (comma >= end || comma === i + 1 || (!isRelative && hasVerb(frame, i + 1, comma))) return i;
    if (!isRelative && !sourceAt(frame, i + 1, comma)) return i;
    i = frame.kind(comma + 1) === Item.COMMA || !describesOn(frame, comma, end) ? comma + 1 : comma;
  }
  return i;
}

/** Behind a comma stands another description. */
const describesOn = (frame: Frame, comma: number, end: number): boolean =>
  !isFiniteCue(frame, overAdverbs(frame, comma + 1, end)) && commaFrom(frame, comma + 1, end) < end;

/** A sign stands there, or nothing any more. */
export const isOver = (frame: Frame, i: number, end: number): boolean =>
  i >= end || !(frame.isWord(i) || frame.kind(i) === Item.NUMBER);

/** When, where or how something was said begins here, or what somebody did who said it. */
export const isSetting = (frame: Frame, i: number): boolean =>
  frame.isIn(i, SETTING) ||
  frame.isIn(i, RECENT) ||
  (frame.is(i, Class.DAY) && frame.isCapital(i)) ||
  (frame.is(i, Class.ING) && frame.is(i, CUE | Class.SPEAKING | Class.MIXED_CUE) && !frame.is(i, Class.NOUN));

/** Somebody who speaks: *she*, *Ana Ruiz*, *the mayor*. */
export function sourceAt(frame: Frame, i: number, end: number): NounPhrase | null {
  const isNobody = frame.is(i, Class.RELATIVE) || (frame.is(i, Class.OBJECT) && !frame.is(i, Class.PRONOUN));
  const noun = isNobody && !frame.is(i, Class.DETERMINER) ? null : nounAfter(frame, i, end);
  for (let k = noun ? noun.first + 1 : end; noun && k <= noun.last; k++) {
    const isOther = frame.is(k, Class.PRONOUN) && !frame.is(k, Class.DETERMINER) && !frame.isCapital(k); // Ruiz she
    if (isOther || (frame.kind(k) === Item.NUMBER && frame.isName(k - 1))) return phrase(noun.first, k - 1); // Ruiz 30 minutes later
  }
  return noun;
}

/** Is it somebody by name? */
export const isNamed = (frame: Frame, { first, last }: NounPhrase): boolean =>
  frame.isName(last) &&
  !frame.isPossessive(last) &&
  !frame.is(first, Class.PRONOUN) &&
  (frame.isName(first) || frame.is(first, Class.TITLE | Class.PERSON));

/** Forms of *be* that no clause has alone. */
const NO_TENSE = hashes('be been being');

/** Has a stretch a verb with a tense? Those of clauses with *who* are not its own, nor those of *…, noting that …*. */
export function hasVerb(frame: Frame, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const isAside = frame.kind(i - 1) === Item.COMMA;
    const isRelative = frame.is(i, Class.RELATIVE) && (isAside || !frame.is(i, Class.DETERMINER));
    if (isRelative || (isAside && frame.is(i, Class.ING))) {
      const comma = commaFrom(frame, i, end);
      if (isRelative && hasCueBehindVerb(frame, i + 1, comma)) return true;
      i = comma;
    } else if (isTensed(frame, i)) return true;
  }
  return false;
}

const isTensed = (frame: Frame, i: number): boolean =>
  (frame.is(i, Class.AUXILIARY) && !frame.isName(i) && !frame.isIn(i, NO_TENSE)) ||
  (isVerb(frame, i, FINITE) && !frame.isIn(i - 1, NO_TENSE)) ||
  isContracted(frame, i);

/** *he’s*, *there’s* */
const isContracted = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.PRONOUN | Class.ADVERB) && /[’']/.test(frame.text(i));

/** Where a clause with *who* ends. */
const commaFrom = (frame: Frame, i: number, end: number): number => frame.find(Item.COMMA, i, end);

/** *who runs the port said*: the second verb is not that of *who*. */
function hasCueBehindVerb(frame: Frame, from: number, end: number): boolean {
  let verb = from;
  while (verb < end && !isTensed(frame, verb)) verb++;
  for (let i = verb + 1; i < end; i++) if (isPlainCue(frame, i) && !frame.is(i - 1, Class.AUXILIARY)) return true;
  return false;
}

const ONE = hashes('he she');

/** *she*, where *Ana Ruiz* is somebody by name. */
export const isPronounOf = (frame: Frame, pronoun: NounPhrase, source: NounPhrase): boolean =>
  frame.isIn(pronoun.first, ONE) && pronoun.first === pronoun.last && isNamed(frame, source);

/** *Ruiz* is *Ana Ruiz*. */
export function isSame(frame: Frame, a: NounPhrase, b: NounPhrase): boolean {
  const [one, other] = [frame.text(a.first, a.last).toLowerCase(), frame.text(b.first, b.last).toLowerCase()];
  return one.endsWith(other) || other.endsWith(one);
}

/** By name, or a pronoun. */
export const isWho = (frame: Frame, source: NounPhrase): boolean =>
  isNamed(frame, source) || isSpeaking(frame, source.last);

/** The noun that a phrase is about: *professor* of *a professor of law*. */
export function headOf(frame: Frame, { first, last }: NounPhrase): number {
  for (let i = first + 1; i <= last; i++) if (frame.is(i, Class.PREPOSITION)) return i - 1;
  return last;
}

/** The clause is over behind its cue, but for whom it was told, when and where. */
export function closes(frame: Frame, cue: number, end: number): boolean {
  const hearer = frame.isIn(cue, ADDRESSING) ? nounAfter(frame, cue + 1, end) : null;
  const next = (hearer?.last ?? cue) + 1;
  return isOver(frame, next, end) || isSetting(frame, next);
}

const SHORT_TITLES = hashes('mr mrs ms dr prof rev sen rep gov lt col gen maj capt sgt supt insp det cllr');
/** Those that are no names, with or without a stop. */
const NO_NAMES = hashes('mr mrs ms dr');

/** *Mr.*, *Capt.*: nothing but what stands before a name. */
export function isShortTitle(frame: Frame, i: number): boolean {
  if (!frame.isCapital(i) || !frame.is(i, Class.TITLE)) return false;
  const hash = frame.tokens.hash(frame.tokens.from(frame.start(i)));
  return NO_NAMES.has(hash) || (SHORT_TITLES.has(hash) && frame.text(i).endsWith('.'));
}
