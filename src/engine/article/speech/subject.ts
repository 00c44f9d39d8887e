/** Subjects: whom a verb belongs to, or whom a sentence is about, over what may stand between. */
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { overAsides } from './asides';
import { Item, type Frame } from './frame';
import {
  ACTOR,
  ARTICLES,
  beforeBrackets,
  isAdverb,
  isDay,
  isHead,
  LINK,
  LONGEST,
  nounAfter,
  nounBefore,
  NOUN,
  OF,
  phrase,
  RELATIVES,
  type NounPhrase,
} from './noun-phrases';

const WHO = hashes('who');
const TO = hashes('to');
const SINCE = hashes('since');

/** Between a subject and its verb: *also*, *on Friday*, *has*. */
export const isBetween = (frame: Frame, i: number): boolean =>
  frame.isWord(i) &&
  !frame.isName(i) &&
  !(frame.isIn(i - 1, OF) && frame.is(i, NOUN)) && // prices of cod
  (isAdverb(frame, i) || frame.is(i, Class.AUXILIARY | Class.TIME | Class.DENIAL)) &&
  !frame.is(i, ACTOR | Class.PRONOUN | Class.JOINER | Class.SUBORDINATOR | Class.RELATIVE | Class.PREPOSITION);

const SETTING = hashes('in on at during after before via through from to');
const STATEMENT = hashes(
  'statement interview post tweet email letter report release turn part court testimony comments remarks speech time point message call',
);

/** The subject of the verb at `verb`: the noun phrase before it, over adverbs and a clause that commas set off. */
export function subjectBefore(frame: Frame, verb: number, floor = 0): NounPhrase | null {
  if (verb > floor && isSurname(frame, verb - 1)) return phrase(verb - 1);
  let i = overBetween(frame, verb - 1, floor);
  const party = frame.kind(i) === Item.COMMA ? beforeBrackets(frame, i - 1, floor) : i; // Ana Ruiz (R), said
  i = party < i - 1 && frame.isName(party) ? party : beforeBrackets(frame, i, floor);
  const isClosed = frame.kind(i) === Item.COMMA;
  const far = isClosed || frame.kind(i) === Item.DASH ? overAsides(frame, mainSubject(frame, floor, i), i) : null;
  if (far) return far;
  if (isClosed) i = beforeBrackets(frame, beforeAside(frame, i, floor), floor);
  else i = overReduced(frame, overSetting(frame, i, floor), verb, floor);
  if (i < floor) return null;
  if (frame.isIn(i, RELATIVES))
    return frame.isIn(i, WHO) ? phrase(i) : nounBefore(frame, frame.kind(i - 1) === Item.COMMA ? i - 2 : i - 1, floor);
  if (frame.is(i, Class.OBJECT) && frame.isIn(i - 1, OF) && frame.is(i - 2, Class.PRONOUN)) return phrase(i - 2, i); // one of them
  if (frame.is(i, Class.PRONOUN) && !frame.isIn(i - 1, ARTICLES)) return phrase(i);
  const noun = overModifier(frame, nounBefore(frame, i, floor), floor);
  return beforeApposition(frame, overRelative(frame, noun, floor), floor, isClosed);
}

/** *Small said*: a word of English with nothing before it in its sentence, and behind it a verb, is somebody’s name. */
const isSurname = (frame: Frame, i: number): boolean =>
  frame.isInitial(i) &&
  frame.isCapital(i) &&
  frame.is(i, Class.ADJECTIVE | Class.NOUN) &&
  !frame.is(i, GRAMMAR | Class.TIME | Class.PLURAL);

const REDUCED = Class.PARTICIPLE | Class.ADJECTIVE | Class.ADVERB;

/** *A letter obtained by the bank said*: from what a preposition or a participle governs to the noun that it belongs to. */
function overModifier(frame: Frame, noun: NounPhrase | null, floor: number): NounPhrase | null {
  if (!noun) return null;
  const link = noun.first - 1;
  const isGoverned = frame.is(link, Class.PREPOSITION) && !frame.is(link, Class.SUBORDINATOR);
  const isActing = frame.is(link, Class.ING) && frame.is(link - 1, ACTOR | Class.PLURAL); // lawyers representing Orr
  if (!isGoverned && !isActing) return noun;
  let i = link - 1;
  while (
    i > floor &&
    ((frame.is(i, REDUCED) && !frame.is(i, NOUN)) || (frame.is(i, Class.ING) && isHead(frame, i - 1)))
  )
    i--;
  const owner = i < floor || frame.is(i, Class.TIME) ? null : nounBefore(frame, i, floor);
  return owner ? (overModifier(frame, owner, floor) ?? owner) : noun;
}

/** *A man who had lost his boat said*: from the end of a clause that no comma parts to the noun that it tells of. */
function overRelative(frame: Frame, noun: NounPhrase | null, floor: number): NounPhrase | null {
  if (!noun) return null;
  for (let i = noun.first - 1; i > floor && noun.first - i < LONGEST && frame.isWord(i); i--) {
    if (!frame.isIn(i, WHO)) continue;
    return frame.kind(i - 1) === Item.COMMA ? noun : (nounBefore(frame, i - 1, floor) ?? noun);
  }
  return noun;
}

function overBetween(frame: Frame, i: number, floor: number): number {
  while (
    i >= floor &&
    (isBetween(frame, i) || hasSince(frame, i) || (frame.is(i, Class.DAY) && frame.isCapital(i)) || isDate(frame, i))
  )
    i--;
  return i;
}

/** *has since said* */
const hasSince = (frame: Frame, i: number): boolean => frame.isIn(i, SINCE) && frame.is(i - 1, Class.AUXILIARY);

/** *in 2009*, *May 2015* */
const isDate = (frame: Frame, i: number): boolean =>
  frame.kind(i) === Item.NUMBER
    ? frame.isIn(i - 1, SETTING) || isDay(frame, i - 1)
    : frame.kind(i + 1) === Item.NUMBER && isDay(frame, i);

/** *A poll released on Friday found*: from a participle behind a noun to the noun; but *declined to say*, *granted states*. */
function overReduced(frame: Frame, i: number, verb: number, floor: number): number {
  const isReduced = i > floor && frame.is(i, Class.PARTICIPLE) && !isHead(frame, i) && isHead(frame, i - 1);
  return isReduced && !frame.isIn(i + 1, TO) && !frame.is(verb, Class.PLURAL) ? i - 1 : i;
}

/** *Ruiz in a statement said*, *Ruiz on Friday said*: to what stands before when and where it was said. */
function overSetting(frame: Frame, last: number, floor: number): number {
  let i = last;
  if (!frame.isIn(i, STATEMENT))
    return frame.isIn(i, SETTING) && !frame.isCapital(i) ? overBetween(frame, i - 1, floor) : last;
  i--;
  while (i > floor && frame.isWord(i) && !frame.isIn(i, SETTING) && last - i < 4) i--;
  return frame.isIn(i, SETTING) && i > floor ? i - 1 : last;
}

/**
 * *Ruiz, head of the fund, a bank’s arm, said*: a noun phrase without an article right after a name describes it, and so does one with an
 * article that is closed by a comma: *Ruiz, the mayor, who …, said*.
 */
function beforeApposition(frame: Frame, noun: NounPhrase | null, floor: number, isClosed: boolean): NounPhrase | null {
  if (!noun || noun.first - 2 < floor || frame.kind(noun.first - 1) !== Item.COMMA) return noun;
  const isRole = isClosed && frame.is(noun.first, Class.DETERMINER) && frame.is(noun.last, Class.PERSON);
  const isBare =
    frame.isWord(noun.first) &&
    !frame.isCapital(noun.first) &&
    !frame.is(noun.first, Class.DETERMINER) &&
    !isTitled(frame, noun);
  if (!(isRole || isBare) || !frame.isName(noun.first - 2) || frame.is(noun.first - 2, Class.TIME)) return noun;
  if (!isClosed && frame.is(noun.last, ACTOR | Class.PLURAL) && isPlaced(frame, noun.first - 2)) return noun; // in Elston, police said
  const name = nounBefore(frame, noun.first - 2, floor);
  return name && isRole && frame.is(name.first - 1, Class.PREPOSITION) ? noun : name; // in Elston, the mayor
}

/** *former mayor Ana Ruiz*: a name of its own. */
function isTitled(frame: Frame, { first, last }: NounPhrase): boolean {
  for (let i = first; i <= last; i++) if (frame.is(i, Class.PREPOSITION | Class.JOINER)) return false;
  return frame.isName(last) && frame.isName(last - 1);
}

/** A name with a preposition before it. */
function isPlaced(frame: Frame, last: number): boolean {
  let first = last;
  while (frame.isName(first - 1)) first--;
  return frame.is(first - 1, Class.PREPOSITION);
}

const FROM = hashes('of from d r');

/** From the comma that closes an aside (*Ruiz, a doctor at the harbour,*) to what stands before the aside. */
function beforeAside(frame: Frame, comma: number, floor: number): number {
  for (let i = comma - 1; i >= floor; i--) {
    if (frame.kind(i) !== Item.COMMA) continue;
    // an age, a party, a place: *Ruiz, 45, of Kiel,* has another aside before it
    const isShort = frame.kind(i + 1) === Item.NUMBER || frame.isIn(i + 1, FROM);
    // and so has what a verb follows: *Ruiz, whose boat, the Alma, sank,*
    if ((isShort || frame.is(i + 1, FINITE)) && hasComma(frame, floor, i)) continue;
    return i - 1;
  }
  return comma - 1;
}

const hasComma = (frame: Frame, first: number, until: number): boolean => frame.find(Item.COMMA, first, until) < until;

/** What the sentence is about: the first pronoun, name or *the …* that no preposition governs, between two items. */
export function mainSubject(frame: Frame, start: number, before: number): NounPhrase | null {
  const from = behindDateline(frame, start);
  // *Asked whether Orr would resign, she laughed*, *Hours later, she laughed*: what it is about comes after the comma
  const comma = isLeadIn(frame, from) ? commaIn(frame, from, before) : -1;
  if (comma > 0 && isDescribed(frame, from, comma, before)) return phrase(from, comma - 1);
  return (comma > 0 ? firstSubject(frame, comma + 1, before) : null) ?? firstSubject(frame, from, before);
}

/** *Per Lind, an engineer at the yard, disagreed*: two capitals, and a description of them that a comma parts from its verb. */
function isDescribed(frame: Frame, from: number, comma: number, before: number): boolean {
  if (!frame.isCapital(from + 1) || comma !== from + 2 || !frame.isIn(comma + 1, ARTICLES)) return false;
  const closing = commaIn(frame, comma + 1, before);
  return closing > 0 && frame.is(closing + 1, FINITE);
}

/** A clause or a phrase before the subject begins so. */
const isLeadIn = (frame: Frame, i: number): boolean =>
  frame.isWord(i) &&
  !frame.isName(i) &&
  frame.is(i, Class.SUBORDINATOR | Class.PREPOSITION | Class.ING | Class.PARTICIPLE | Class.ADVERB | Class.TIME) &&
  !frame.is(i, Class.PRONOUN | ACTOR);

function commaIn(frame: Frame, from: number, before: number): number {
  const comma = frame.find(Item.COMMA, from, before);
  return comma < before ? comma : -1;
}

/** *KIEL, May 4 (AP) — Rain fell*: from behind a place and an agency. */
function behindDateline(frame: Frame, from: number): number {
  const closing = frame.isName(from) ? frame.find(Item.CLOSE, from, from + LONGEST) : from;
  return frame.kind(closing + 1) === Item.DASH && frame.isName(closing - 1) && frame.kind(closing - 2) === Item.OPEN
    ? closing + 2
    : from;
}

/** *KIEL — Rain fell* */
const isDateline = (frame: Frame, { first, last }: NounPhrase, from: number): boolean =>
  first === from && frame.isName(first) && frame.kind(last + 1) === Item.DASH;

/** *in Elston, Kiel,*: where a place lies that a preposition governs. */
const isWhere = (frame: Frame, { first, last }: NounPhrase): boolean =>
  frame.kind(first - 1) === Item.COMMA &&
  frame.kind(last + 1) === Item.COMMA &&
  frame.isName(first - 2) &&
  isPlaced(frame, first - 2) &&
  !frame.is(last + 2, Class.DETERMINER | Class.RELATIVE | ACTOR) &&
  frame.kind(last + 2) !== Item.NUMBER;

/** At its beginning a clause has its subject, or one of these. */
const NO_NOUN = LINK | Class.DENIAL | Class.ADVERB | Class.ING | FINITE;

function firstSubject(frame: Frame, from: number, before: number): NounPhrase | null {
  for (let i = from; i < before; i++) {
    if (!frame.isWord(i) || (i > from && frame.is(i - 1, Class.PREPOSITION))) continue;
    if (frame.is(i, Class.PRONOUN) && !frame.is(i, Class.DETERMINER | Class.RELATIVE)) return phrase(i);
    const begins = i === from || !frame.isWord(i - 1) || frame.is(i - 1, Class.JOINER);
    const hasArticle = frame.is(i, Class.DETERMINER) && begins;
    const isNamed = frame.isName(i) && !isDay(frame, i) && (begins || !frame.isPossessive(i));
    if (!hasArticle && !isNamed && !(begins && !frame.is(i, NO_NOUN))) continue;
    const noun = nounAfter(frame, i, before);
    if (noun && !frame.is(noun.last, Class.TIME) && !isDateline(frame, noun, from) && !isWhere(frame, noun))
      return noun;
  }
  return null;
}
