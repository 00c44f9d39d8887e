/**
 * What is told by a noun: *in Ruiz’s view*, *Ruiz’s claim that …*, *the position of the board is that …*; by an adjective: *Ruiz was adamant
 * that …*; and by a clause beside it: *as Ruiz sees it*, *if Ruiz is to be believed*.
 */
import { span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { WordSet } from '../../words/word-set';
import { isVerb } from './clauses';
import { behindAside, isClosed, ownerOf, seenBy, spanOf } from './owners';
import { Item, type Frame } from './frame';
import { isSomebody, nounAfter, type NounPhrase } from './noun-phrases';
import { pointsBack } from './pointing-back';
import { subjectBefore } from './subject';
import { around, FEWEST_WORDS, restFrom, trimmedEnd, wordsIn, type Sentence, type Told } from './told';

/** How something looks to somebody. */
const VIEWS = hashes(
  'view opinion telling account estimation judgment judgement reading eyes version reckoning assessment estimate mind words recollection',
);
/** What somebody has said, or holds. */
const CLAIMS = hashes(
  'claim claims view argument contention belief warning warnings promise pledge conclusion assertion assertions statement insistence admission ' +
    'denial prediction suggestion complaint opinion position allegation allegations accusation assurance assurances testimony announcement ' +
    'declaration stance conviction explanation vow theory hope message answer reply verdict word words version account advice',
);
const SURE = hashes(
  'adamant clear confident convinced certain sure hopeful optimistic insistent categorical emphatic unequivocal persuaded',
);
const HOLDING = hashes(
  'take takes took hold holds held express expressed expresses voice voiced voices repeat repeats repeated make makes made',
);

const IN = hashes('in by to');
const BY = hashes('by from of');
const OF = hashes('of');
const THE = hashes('the');
const THAT = hashes('that');
const IF = hashes('if');
const TO = hashes('to');
const KNOWN = hashes('known');
const LET = hashes('let lets');
const BELIEVED = hashes('believed trusted');
const NOBODY = hashes('it this that these those there what which');
const BE = hashes('is are was were be been being seem seems seemed remain remains remained sound sounds sounded');

/** Every reader below begins at one of these, or at a dash. */
const TELLING = new WordSet([...hashes('as to so what known'), ...BELIEVED, ...VIEWS, ...CLAIMS, ...SURE]);

/** What a noun, an adjective or *as* at an item tells. */
export const viewed = (sentence: Sentence, i: number): Told | null =>
  sentence.frame.isIn(i, TELLING) || sentence.frame.kind(i) === Item.DASH
    ? (asSeen(sentence, i) ??
      pointedAt(sentence, i) ??
      whatIsSaid(sentence, i) ??
      ifBelieved(sentence, i) ??
      inView(sentence, i) ??
      claimed(sentence, i) ??
      sure(sentence, i))
    : null;

/** *As Ruiz sees it, …*, *…, as Ruiz put it* */
function asSeen(sentence: Sentence, i: number): Told | null {
  const { frame, limit } = sentence;
  const seen = isApart(sentence, i) ? seenBy(frame, i, limit) : null;
  return seen && around(sentence, i, seen.closing, seen.source, frame.span(seen.verb, seen.closing));
}

const SO = hashes('so');
const OR = hashes('or');
const WHAT = hashes('what');

/** *…, or so Ruiz says*, *… – at least that is what Ruiz says* */
function pointedAt(sentence: Sentence, i: number): Told | null {
  const { frame, first, limit } = sentence;
  if (frame.isIn(i, SO) && frame.isIn(i - 1, OR) && i - 2 > first) {
    const source = nounAfter(frame, i + 1, limit);
    const cue = (source?.last ?? limit) + 1;
    return source && frame.is(cue, Class.CUE | Class.SPEAKING) && isClosed(frame, cue + 1, limit)
      ? around(sentence, i - 1, cue, source, frame.span(cue))
      : null;
  }
  if (frame.kind(i) !== Item.DASH || i + 1 >= limit) return null;
  let next = i + 1;
  while (
    next < i + 3 &&
    frame.is(next, Class.PREPOSITION | Class.ADVERB | Class.DETERMINER) &&
    !frame.is(next, Class.RELATIVE)
  )
    next++;
  const back = pointsBack(frame, next, limit);
  return back && { ...back, content: [span(frame.start(first), trimmedEnd(frame, frame.start(i)))] };
}

/** *What Ruiz told the board was that …* */
function whatIsSaid(sentence: Sentence, i: number): Told | null {
  const { frame, first, limit } = sentence;
  if (i !== first || !frame.isIn(i, WHAT)) return null;
  const source = nounAfter(frame, i + 1, limit);
  const cue = (source?.last ?? limit) + 1;
  if (!source || !frame.is(cue, Class.CUE) || !isSomebody(frame, source)) return null;
  for (let that = cue + 2; that < Math.min(limit, cue + 8); that++)
    if (frame.isIn(that, THAT) && frame.isIn(that - 1, BE))
      return restFrom(sentence, that + 1, frame.span(source.first, source.last), frame.span(cue));
  return null;
}

/** A sentence or a clause between commas begins there. */
const isApart = ({ frame, first }: Sentence, i: number): boolean => i === first || frame.kind(i - 1) === Item.COMMA;

/** *If Ruiz is to be believed, …* */
function ifBelieved(sentence: Sentence, i: number): Told | null {
  const { frame, limit } = sentence;
  if (!frame.isIn(i, BELIEVED) || !frame.isIn(i - 2, TO)) return null;
  const source = subjectBefore(frame, i - 3, sentence.first);
  const opening = source ? source.first - 1 : -1;
  return source && frame.isIn(opening, IF) && isApart(sentence, opening) && isClosed(frame, i + 1, limit)
    ? around(sentence, opening, i, source, frame.span(i))
    : null;
}

/** *In Ruiz’s view, …*, *by the ministry’s own estimate* */
function inView(sentence: Sentence, i: number): Told | null {
  const { frame, first, limit } = sentence;
  if (!frame.isIn(i, VIEWS) || !isClosed(frame, i + 1, limit)) return null;
  const owner = ownerOf(frame, i, first);
  if (!owner || !frame.isIn(owner.first - 1, IN) || !isApart(sentence, owner.first - 1)) return null;
  if (owner.first - 1 > first && i + 1 < limit) return null; // a piece of what another says
  const told = around(sentence, owner.first - 1, i, owner, frame.span(i));
  return told && { ...told, source: spanOf(frame, owner) };
}

/** *Ruiz’s claim that …*, *the claim by Ruiz that …*, *his view is that …*, *was of the opinion that …* */
function claimed(sentence: Sentence, i: number): Told | null {
  const { frame, first, limit } = sentence;
  if (!frame.isIn(i, CLAIMS) || isVerb(frame, i, FINITE | Class.BASE)) return null;
  const by = frame.isIn(i + 1, BY) ? nounAfter(frame, i + 2, limit) : null;
  const next = by ? behindAside(frame, by.last + 1, limit) : i + 1;
  const isTold = frame.isIn(next, BE);
  const that = isTold ? next + 1 : next;
  if (!frame.isIn(that, THAT) || frame.is(that + 1, Class.AUXILIARY | FINITE)) return null;
  const owner = (by && isSomebody(frame, by) ? by : null) ?? ownerOf(frame, i, first) ?? holderOf(sentence, i);
  if (!owner) return null;
  const isSubject = !isTold && !hasVerb(frame, first, i);
  const ends = isTold ? limit : endOfClause(frame, that + 1, limit, isSubject);
  return restFrom(sentence, that + 1, spanOf(frame, owner), frame.span(i), ends);
}

/** *Ruiz is of the opinion that*, *Ruiz holds the view that* */
function holderOf({ frame, first }: Sentence, i: number): NounPhrase | null {
  if (!frame.isIn(i - 1, THE)) return null;
  const verb = frame.isIn(i - 2, OF) && frame.isIn(i - 3, BE) ? i - 3 : frame.isIn(i - 2, HOLDING) ? i - 2 : -1;
  const holder = verb < 0 ? null : subjectBefore(frame, verb, first);
  return holder && isSomebody(frame, holder) ? holder : null;
}

const isTensed = (frame: Frame, i: number): boolean =>
  (frame.is(i, Class.AUXILIARY) && !frame.isName(i)) ||
  (isVerb(frame, i, FINITE) && !frame.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE));

function hasVerb(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTensed(frame, i)) return true;
  return false;
}

/** What leads in to a clause inside a clause, or is its subject. */
const INNER = Class.RELATIVE | Class.SUBORDINATOR | Class.JOINER | Class.PRONOUN;

/** Where a clause with *that* ends: at a comma behind its verb, and where it is a subject, at the verb that it is the subject of. */
function endOfClause(frame: Frame, from: number, limit: number, isSubject: boolean): number {
  let verb = -1; // the last item of its verb
  for (let i = from; i < limit; i++) {
    if (verb > 0 && frame.kind(i) === Item.COMMA) return i;
    if (!isTensed(frame, i)) continue;
    if (verb > 0 && isSubject && !frame.is(i - 1, INNER)) return i;
    if (verb > 0) continue;
    verb = i;
    while (frame.is(verb + 1, Class.AUXILIARY | Class.ADVERB | Class.DENIAL | Class.BASE | Class.PARTICIPLE)) verb++;
    i = verb;
  }
  return limit;
}

/** *Ruiz was adamant that …*, *She is sure he lied*, *Ruiz let it be known that …* */
function sure(sentence: Sentence, i: number): Told | null {
  const { frame, first, limit } = sentence;
  const isLet = frame.isIn(i, KNOWN) && frame.isIn(i - 3, LET);
  if (!isLet && !frame.isIn(i, SURE)) return null;
  let verb = i - 1;
  while (frame.is(verb, Class.ADVERB) && !frame.isIn(verb, BE)) verb--;
  if (!frame.isIn(verb, BE)) return null;
  const clause = frame.isIn(i + 1, THAT)
    ? i + 2
    : frame.is(i + 1, Class.PRONOUN) && hasVerb(frame, i + 2, i + 3)
      ? i + 1
      : -1;
  if (clause < 0 || wordsIn(frame, clause, limit) < FEWEST_WORDS) return null;
  const source = subjectBefore(frame, isLet ? i - 3 : verb, first);
  const isOne = source !== null && isSomebody(frame, source) && !frame.isIn(source.first, NOBODY);
  return isOne && !frame.is(verb + 1, Class.DENIAL)
    ? restFrom(sentence, clause, frame.span(source.first, source.last), frame.span(i))
    : null;
}
