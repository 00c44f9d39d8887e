/** Noun phrases, read backwards from their head or forwards from their first word, by what the words can be. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Item, type Frame } from './frame';

/** Some items of a frame, the last one included. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

export const phrase = (first: number, last = first): NounPhrase => ({ first, last });

/** A noun phrase has no more items before its head. */
export const LONGEST = 9;

const VERB = FINITE | Class.BASE | Class.ING | Class.PARTICIPLE;
export const NOUN = Class.NOUN | Class.PLURAL | Class.PERSON | Class.BODY;
/** What parts clauses, and never stands inside a noun phrase. */
export const LINK = Class.PREPOSITION | Class.JOINER | Class.SUBORDINATOR | Class.RELATIVE | Class.AUXILIARY;
const SMALL_WORD = LINK | Class.DETERMINER | Class.PRONOUN | Class.DENIAL;
/** Whoever acts: *officials*, *the council*, but not *the wall*. */
export const ACTOR = Class.PERSON | Class.BODY;

export const ARTICLES = hashes('the a an');
const ALL = hashes('all both half such');
export const RELATIVES = hashes('who that which whom');
const AND = hashes('and');
const TO = hashes('to');
const COUNTING = hashes('two three four five six seven eight nine ten few');
/** What joins a noun to the one that it belongs to: *the mayor of Elston*, *a lawyer for the family*. */
const BELONGING = hashes('of for at from in with to on near behind against within');
export const OF = hashes('of for');

/** A name, or a word for somebody or something: what a noun phrase ends with. */
export const isHead = (frame: Frame, i: number): boolean =>
  frame.isWord(i) && !frame.isPossessive(i) && (frame.isName(i) || isNoun(frame, i));

/** A noun, or a word that no dictionary has and that is no adverb. */
const isNoun = (frame: Frame, i: number): boolean =>
  (frame.is(i, NOUN) && !(frame.isIn(i, CENT) && frame.isIn(i - 1, PER))) ||
  (isUnknown(frame, i) && !isAdverb(frame, i));

const [CENT, PER] = ['cent', 'per'].map(hashes); // 60 per cent of those polled

const isUnknown = (frame: Frame, i: number): boolean =>
  frame.isWord(i) && !frame.is(i, ~Class.COMMON) && !frame.isCapital(i);

export const isAdverb = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.ADVERB) || (isUnknown(frame, i) && frame.text(i).endsWith('ly'));

/** The noun phrase that ends with an item, and does not begin before `floor`. */
export function nounBefore(frame: Frame, last: number, floor: number): NounPhrase | null {
  if (last < floor || !(isHead(frame, last) || isDetermined(frame, last))) return null;
  if (frame.isIn(last, OF_SEVERAL) && frame.isIn(last - 1, ARTICLES)) return phrase(last - 1, last);
  let first = baseBefore(frame, last, floor);
  // the mayor of Elston, a lawyer for the family
  for (;;) {
    const owner = frame.isIn(first - 1, BELONGING) ? beforeBrackets(frame, first - 2, floor) : -1; // Ana Ruiz (R) of Elston
    if (owner < floor || !isOwner(frame, owner, first - 1)) break;
    first = baseBefore(frame, owner, floor);
  }
  return phrase(beforeAnd(frame, first, last, floor), last);
}

/** *the accused*, *the 43-year-old*, *the two*: what has no noun, after an article. */
const isDetermined = (frame: Frame, i: number): boolean =>
  ((frame.kind(i) === Item.NUMBER || frame.is(i, Class.ADJECTIVE | Class.PARTICIPLE) || frame.isIn(i, OF_SEVERAL)) &&
    frame.isIn(i - 1, ARTICLES)) ||
  (frame.is(i, Class.PARTICIPLE) && frame.isIn(i - 1, THOSE));

const THOSE = hashes('those');

/** Which of several who were named. */
const OF_SEVERAL = hashes('latter former two three four');

/** Something belongs to it: any noun before *of*; before the other prepositions somebody who acts. */
const isOwner = (frame: Frame, i: number, preposition: number): boolean =>
  isHead(frame, i) &&
  !frame.is(i, Class.TIME) &&
  (frame.isIn(preposition, OF) || frame.isName(i) || frame.is(i, ACTOR | Class.PLURAL));

/** The first item of a noun phrase without what belongs to it: *the city’s former mayor, Ana Ruiz* has two of them. */
function baseBefore(frame: Frame, last: number, floor: number): number {
  let first = last;
  while (first > floor && last - first < LONGEST && isModifier(frame, first - 1, first)) {
    first--;
  }
  return first;
}

/** May an item stand before the next one in a noun phrase? */
function isModifier(frame: Frame, i: number, next: number): boolean {
  if (frame.kind(i) === Item.NUMBER) return true;
  if (frame.kind(i) === Item.QUOTED) return isNickname(frame, i);
  if (!frame.isWord(i)) return false;
  if (frame.isPossessive(i)) return true;
  if (frame.is(next, Class.DETERMINER) && !frame.isName(next)) return frame.isIn(i, ALL);
  if (frame.isIn(i, RELATIVES))
    return frame.is(next, Class.NOUN) && !frame.is(next, Class.PLURAL) && !frame.isName(next); // that boat
  if (frame.is(i, Class.DETERMINER)) return true;
  if (frame.isName(i)) return true;
  if (frame.is(i, SMALL_WORD)) return false;
  // spokesman Ruiz, former mayor Ruiz; but in *after the vote Ruiz left* a name begins anew
  if (frame.isName(next))
    return (frame.is(i, ACTOR | Class.TITLE | Class.ADJECTIVE) && !frame.is(i, Class.TIME)) || isNaming(frame, i);
  if (frame.is(i, FINITE)) return frame.is(i, Class.ADJECTIVE | Class.NOUN | Class.PLURAL | Class.PARTICIPLE);
  return frame.is(i, NOUN | Class.ADJECTIVE | Class.PARTICIPLE | Class.ING) || !frame.is(i, ~Class.COMMON);
}

/** *the captain of the ferry Alma*: a noun that a name belongs to. */
const isNaming = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.NOUN) && frame.isIn(i - 1, ARTICLES) && frame.isIn(i - 2, OF);

/** *William “Bill” Orr*: a short quotation between two capitals is a part of the name. */
export const isNickname = (frame: Frame, i: number): boolean =>
  frame.kind(i) === Item.QUOTED &&
  frame.end(i) - frame.start(i) <= LONGEST_NICKNAME &&
  frame.isCapital(i - 1) &&
  frame.isCapital(i + 1);

const LONGEST_NICKNAME = 16;

/** *Ana Ruiz and Ben Orr said*, *nurses and doctors said*: two speakers, where nothing but the first stands before the *and*. */
function beforeAnd(frame: Frame, first: number, last: number, floor: number): number {
  if (!frame.isIn(first - 1, AND) || first - 2 < floor || !isHead(frame, first - 2)) return first;
  const start = baseBefore(frame, first - 2, floor);
  const areAlike = frame.isName(last) ? frame.isName(first - 2) : frame.is(first - 2, Class.PLURAL | ACTOR);
  if (!areAlike || !(start === floor || isEdge(frame, start - 1))) return first;
  return frame.isName(last) ? beforeList(frame, start, floor) : start;
}

/** *Ana Ruiz, Per Lind and Ben Orr said*: from the last but one of a list of names to the first. */
function beforeList(frame: Frame, start: number, floor: number): number {
  const last = start - 2;
  if (frame.kind(start - 1) !== Item.COMMA || last < floor || !frame.isName(last) || isDay(frame, last)) return start;
  let first = last;
  while (first > floor && frame.isName(first - 1)) first--;
  return first === floor || frame.kind(first - 1) === Item.COMMA ? beforeList(frame, first, floor) : start;
}

/** A clause begins behind it. */
const isEdge = (frame: Frame, i: number): boolean =>
  (!frame.isWord(i) && frame.kind(i) !== Item.NUMBER) || frame.is(i, Class.SUBORDINATOR | Class.RELATIVE);

/** From a closing bracket to what stands before the opening one. */
export function beforeBrackets(frame: Frame, at: number, floor: number): number {
  if (frame.kind(at) !== Item.CLOSE) return at;
  while (at > floor && frame.kind(at) !== Item.OPEN) at--;
  return at - 1;
}

/** The noun phrase that starts at `at` and ends before `limit`, for inverted order: *said the harbour master, Ana Ruiz*. */
export function nounAfter(frame: Frame, at: number, limit = frame.count): NounPhrase | null {
  if (at >= limit || !(frame.isWord(at) || frame.kind(at) === Item.NUMBER)) return null;
  if (frame.isIn(at, RELATIVES) && !frame.isName(at) && !frame.is(at + 1, Class.NOUN)) return null; // the WHO
  if (frame.is(at, Class.PRONOUN | Class.OBJECT) && !frame.is(at, Class.DETERMINER)) return phrase(at);
  let last = -1;
  for (let i = at; i < limit && i - at < LONGEST && isNominal(frame, i, at); i++)
    if (isHead(frame, i) || frame.is(i, Class.PRONOUN) || frame.kind(i) === Item.NUMBER) last = i;
  if (last < 0) return frame.isIn(at + 1, OF_SEVERAL) && isDetermined(frame, at + 1) ? phrase(at, at + 1) : null;
  return phrase(at, withAnother(frame, at, withOwned(frame, last, limit), limit));
}

/** May an item stand in a noun phrase that began at `first`? */
function isNominal(frame: Frame, i: number, first: number): boolean {
  if (frame.kind(i) === Item.NUMBER) return true;
  if (!frame.isWord(i)) return isNickname(frame, i);
  if (frame.is(i, Class.DETERMINER)) return i === first || mayFollow(frame, i);
  if (frame.isName(i)) return !isDay(frame, i) || frame.isPossessive(i) || frame.is(i - 1, Class.DETERMINER);
  if (frame.is(i, LINK | Class.DENIAL)) return false;
  if (i > first && frame.is(i, Class.TIME) && isHead(frame, i - 1)) return false;
  if (i > first && frame.isName(i - 1) && frame.is(i, FINITE) && !frame.is(i, Class.PLURAL)) return false; // Ruiz hit back
  if (frame.is(i, NOUN | Class.ADJECTIVE)) return true;
  if (frame.is(i, Class.ADVERB)) return frame.is(i + 1, Class.ADJECTIVE | Class.PARTICIPLE) && !isHead(frame, i - 1);
  if (frame.is(i, VERB)) return frame.is(i, Class.PARTICIPLE | Class.ING) && (i === first || !isHead(frame, i - 1));
  return true;
}

/** A determiner behind another one, *the mayor’s most recent report*, *the top four boats* */
const mayFollow = (frame: Frame, i: number): boolean =>
  frame.is(i - 1, Class.DETERMINER) ||
  frame.isPossessive(i - 1) ||
  (frame.isIn(i, COUNTING) && frame.is(i - 1, Class.ADJECTIVE) && !frame.is(i - 1, FINITE));

/** *said Ruiz Friday*; but Theresa May is no month. */
export const isDay = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.DAY) || (frame.is(i, Class.TIME) && frame.kind(i + 1) === Item.NUMBER);

/** With what belongs to it: *a spokesman for the harbour board*; but *the mayor to resign* has an infinitive behind it. */
function withOwned(frame: Frame, last: number, limit: number): number {
  if (frame.isIn(last + 1, TO) && frame.is(last + 2, Class.BASE) && !frame.isCapital(last + 2)) return last;
  const isJoined =
    frame.isIn(last + 1, OF) || (frame.isIn(last + 1, BELONGING) && frame.is(last, ACTOR) && !frame.isName(last));
  const owned = isJoined ? nounAfter(frame, last + 2, limit) : null;
  return owned && !frame.is(last + 2, Class.TIME) ? owned.last : last;
}

/** *said Ana Ruiz and Ben Orr*: with another one, where their clause ends behind both. */
function withAnother(frame: Frame, first: number, last: number, limit: number): number {
  const other = frame.isIn(last + 1, AND) ? nounAfter(frame, last + 2, limit) : null;
  if (!other || frame.is(other.last + 1, FINITE | Class.AUXILIARY)) return last;
  const areAlike = frame.isName(first)
    ? frame.isName(other.first)
    : frame.is(last, Class.PLURAL) && frame.is(other.last, Class.PLURAL);
  return areAlike ? other.last : last;
}

const NOBODY = hashes('it this that these those there');

/** Somebody by name, in a word for people, or whoever *he* and *they* are; but no book and no sign. */
export function isSomebody(frame: Frame, { first, last }: NounPhrase): boolean {
  if (first === last && frame.is(first, Class.PRONOUN)) return !frame.isIn(first, NOBODY);
  for (let i = first; i <= last; i++) {
    const isObject = i > first && frame.is(i - 1, FINITE) && !frame.is(i - 1, Class.PERSON); // the storm hit Elston
    if ((frame.isName(i) && !isObject) || frame.is(i, Class.PERSON | Class.BODY)) return true;
  }
  return false;
}
