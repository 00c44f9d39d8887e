/** Verbs whose subject a figure comes from: those of speech, which the lexicon knows, and those of finding, placing and wanting. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { hashOf } from '../../words/tokens';
import { formsOf } from '../../words/verb-forms';
import { WordSet } from '../../words/word-set';
import { isVerb } from '../speech/clauses';
import { Item, type Frame } from '../speech/frame';
import { isAdverb, isHead } from '../speech/noun-phrases';
import { subjectBefore } from '../speech/subject';

const verbs = (regular: string, other: string): WordSet =>
  new WordSet([...regular.split(' ').flatMap(formsOf), ...other.split(' ')].map(hashOf));

const FINDING = verbs(
  'estimate show reveal suggest indicate calculate project predict expect believe reckon anticipate',
  'find finds found finding shown forecast forecasts forecasted forecasting identify identifies identified identifying',
);
const PLACING = verbs('list value rate rank', 'put puts putting peg pegs pegged');
const WANTING = verbs(
  'propose promise pledge vow demand request urge recommend advocate',
  'plans supports want wants wanted seek seeks sought seeking',
);
/** What follows is a noun as well as a clause: *reported 40 cases*. */
const REPORTING = verbs(
  'report announce disclose confirm acknowledge allege estimate project expect calculate predict anticipate reckon suggest',
  'forecast forecasts admit admits admitted say says said',
);
const ADDED = hashes('add adds added');
const AGREEING = hashes('agree agrees agreed');
const SEEKING = hashes('seek seeks sought seeking');
const BY = hashes('by');
const CALLING = hashes('calls called calling');

const ALL = hashes('all');
const AT = hashes('at as');
const BE = hashes('to is are was were be been being');
const BEHIND_NOUN = hashes('are were is was have had');
/** What is said begins so. */
const CONTENT = hashes('that he she it they we there the this his her its their');
const FOR = hashes('for');
/** Behind a verb they leave it without a clause: *said nothing*, *showed up*. */
const NO_CLAUSE = hashes('itself themselves up off nothing little so');
const SAY = hashes('say');
const THAT = hashes('that');
const TO = hashes('to');
const TOLD = hashes('told');

/** *said*, *has since conceded* */
export const isSaying = (frame: Frame, i: number): boolean => frame.is(i, Class.VOUCHING) && isVouching(frame, i);

/** *found*, *puts Orr at 40 percent* */
export const isFinding = (frame: Frame, i: number): boolean =>
  (frame.isIn(i, FINDING) || (frame.isIn(i, PLACING) && places(frame, i))) && isVouching(frame, i);

/** *determined that 40 boats were lost*: whatever the verb, somebody says so. */
export const isThinking = (frame: Frame, i: number): boolean =>
  frame.isIn(i + 1, THAT) &&
  frame.kind(i + 2) !== Item.QUOTED &&
  frame.is(i, FINITE) &&
  !frame.is(i, Class.AUXILIARY | Class.PLURAL) &&
  isVouching(frame, i);

/** *proposed to spend*, *agreed to spend*, *calls for*: the figure is that of whoever wants it. */
export function isWanting(frame: Frame, i: number): boolean {
  if (frame.isIn(i, CALLING)) return frame.isIn(i + 1, FOR);
  if (frame.isIn(i, SEEKING) && numberAfter(frame, i + 1) < 0) return false;
  return (frame.isIn(i, WANTING) || (frame.isIn(i, AGREEING) && frame.isIn(i + 1, TO))) && isVerbHere(frame, i);
}

/** *…, adding that 40 boats sank*: a clause follows, and what the sentence is about says it. */
export const isAdding = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.ING) &&
  (frame.is(i, Class.VOUCHING) || frame.isIn(i, FINDING)) &&
  frame.isIn(i + 1, CONTENT) &&
  !frame.isIn(i - 1, BE);

/** *found 12 coins*, *told 12 jokes*, *added about 40 boats*; but in *found 12 coins were missing* a clause follows. */
export function countsObject(frame: Frame, i: number): boolean {
  const number = frame.isIn(i, REPORTING) || frame.isIn(i, PLACING) ? -1 : numberAfter(frame, i + 1);
  if (number < 0 || frame.isIn(i, ADDED)) return number >= 0;
  for (let at = number + 1; frame.isWord(at) && !frame.isInitial(at); at++)
    if (frame.is(at, Class.AUXILIARY) || (frame.is(at, FINITE) && !frame.is(at, OTHER_THAN_VERB))) return false;
  return true;
}

const OTHER_THAN_VERB = Class.NOUN | Class.PLURAL | Class.ADJECTIVE;
/** What may stand before a number: *about*, *at least*, *a record*. */
const BEFORE_NUMBER = Class.ADVERB | Class.PREPOSITION | Class.DETERMINER | Class.ADJECTIVE;
const MOST_HEDGES = 3;

/** The number that an item is, or leads to over words that hedge it; -1 for none. */
export function numberAfter(frame: Frame, first: number): number {
  let i = first;
  while (i - first < MOST_HEDGES && frame.is(i, BEFORE_NUMBER) && !frame.isIn(i, THAT)) i++;
  return frame.kind(i) === Item.NUMBER ? i : -1;
}

/** So many items may stand between a verb of placing and the place. */
const LONGEST_OBJECT = 9;

function places(frame: Frame, verb: number): boolean {
  for (let i = verb + 2; i < verb + LONGEST_OBJECT; i++)
    if (frame.isIn(i, AT) && numberAfter(frame, i + 1) >= 0) return true;
  return false;
}

const isVouching = (frame: Frame, i: number): boolean => isVerbHere(frame, i) && !isOtherUse(frame, i);

/** A verb with a tense; no infinitive, no passive, and no *estimated cost*. */
function isVerbHere(frame: Frame, i: number): boolean {
  let before = i - 1;
  while (isAdverb(frame, before)) before--;
  if (frame.isIn(before, BE)) return frame.is(i, Class.ING) && !frame.isIn(before, TO); // are forecasting
  if (frame.isPossessive(i - 1) || isDetermined(frame, i) || frame.isIn(i + 1, BY)) return false;
  return isVerb(frame, i, FINITE | Class.BASE) || (frame.is(i, Class.BASE) && hasPlural(frame, i));
}

/** *the estimated*, *those promises*, *35 states*; but *some said*, *that estimates* */
const isDetermined = (frame: Frame, i: number): boolean =>
  (frame.kind(i - 1) === Item.NUMBER && frame.is(i, Class.PLURAL)) ||
  (frame.is(i - 1, Class.DETERMINER) &&
    !frame.is(i - 1, Class.RELATIVE) &&
    (frame.is(i, Class.PLURAL) || !frame.is(i - 1, Class.PRONOUN)));

/** So many items before its verb a subject begins at most. */
const FARTHEST = 40;

/** *data compiled by the ministry show*: its subject, farther on, is more than one. */
function hasPlural(frame: Frame, verb: number): boolean {
  const isBehind = isHead(frame, verb - 1) || frame.is(verb - 1, Class.PARTICIPLE);
  const subject = isBehind ? subjectBefore(frame, verb, Math.max(0, verb - FARTHEST)) : null;
  return subject !== null && frame.is(subject.last, Class.PLURAL);
}

/** *estimates are*, *in states near Elston*, *showed up*, *all told*, *than, say, ten* */
const isOtherUse = (frame: Frame, i: number): boolean =>
  (frame.is(i, Class.PLURAL) &&
    (frame.isIn(i + 1, BEHIND_NOUN) || frame.is(i + 1, Class.PREPOSITION | Class.JOINER))) ||
  frame.isIn(i + 1, NO_CLAUSE) ||
  (frame.isIn(i, TOLD) && frame.isIn(i - 1, ALL)) ||
  (frame.isIn(i, SAY) && frame.kind(i - 1) === Item.COMMA && frame.kind(i + 1) === Item.COMMA);
