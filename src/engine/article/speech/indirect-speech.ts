/**
 * Indirect speech: what somebody is said to say, without quotation marks or only partly in them. *Ruiz said the wall was low*, *The wall
 * was low, Ruiz said*, *According to Ruiz, the wall was low*. Only clauses are taken: *Ruiz said nothing* and *told a story* report no words.
 */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { accordingTo } from './according-to';
import { isVerb } from './clauses';
import { Item, type Frame } from './frame';
import { frameIn } from './frames';
import { toldByColon } from './headlines';
import { directed, dependentSubject } from './directives';
import { nounAfter, nounBefore, type NounPhrase } from './noun-phrases';
import { behindAside } from './owners';
import { pointsBack } from './pointing-back';
import { mainSubject, subjectBefore } from './subject';
import { around, FEWEST_WORDS, Sentence, trimmedEnd, WHOSE, wordsIn, type Told } from './told';
import { viewed } from './views';

/** A sentence is not looked at farther than this (UTF-16 units). */
const LONGEST = 1200;

/** What gives somebody’s words or thoughts, in any form. */
const TELLING = Class.CUE | Class.CUE_AFTER | Class.VOUCHING | Class.SPEAKING;
/** Their object is a clause even where no *that* leads in to it. */
const SAYING = hashes('said says say saying told tells tell telling');
const THINKING = hashes('believes believed believe think thinks');
/** Cues that tell nothing unless something is quoted. */
const NOT_TELLING = hashes(
  'continue continues continued remarks cries posts sighed laughed quipped joked jokes pleaded called calls',
);
/** Cues that name whom it is told. */
const ADDRESSING = hashes('told tells tell telling warned warning assured reminded informed notified');
const TOLD = hashes('told tells');
/** After *said* these are no clause: *said nothing*, *said so*, *said yes*. */
const NO_CLAUSE = hashes(
  'nothing little so yes no goodbye hello something anything sorry about of to prayer prayers while when as',
);
const HOW = hashes('how why whether there');
const THAT = hashes('that');
const WHO = hashes('who');
const WHAT = hashes('what');
const IT = hashes('it');
const FROM = hashes('from');
/** When and where it was said, between the cue and what is told: *said Friday in a statement that …*. */
const SETTING = hashes('on in at during after before by via through to this');
/** *at least 60 boats* */
const LEAST = hashes('least most about');
const AND = hashes('and');
/** What joins a clause to the one before. */
const BUT = hashes('but and while whereas though although');
const BE = hashes('to be been being is are was were');

export type { Told } from './told';

/** What is told in a paragraph, in the order of the text; offsets count from its start. */
export const toldIn: (paragraph: Paragraph) => readonly Told[] = kept(readTold);

function readTold(paragraph: Paragraph): Told[] {
  const { kind, sentences } = paragraph;
  if (kind !== 'prose' && kind !== 'heading') return [];
  const frame = frameIn(paragraph);
  let before: Span | null = null; // a sentence that tells nothing by itself
  return gather(sentences, ({ start, end }) => {
    const sentence = new Sentence(frame, start, Math.min(end, start + LONGEST));
    const back: Told | null = before && toldBefore(sentence, before);
    const titled = kind === 'heading' ? toldByColon(sentence) : null;
    const told = back ? [back] : titled ? [titled] : tellingsIn(sentence);
    before = told.length ? null : span(start, end);
    return told;
  });
}

/** *The wall was low. So says Ruiz.* */
function toldBefore({ frame, first, limit }: Sentence, { start, end }: Span): Told | null {
  const back = pointsBack(frame, first, limit);
  if (!back || wordsIn(frame, frame.from(start), first) < FEWEST_WORDS) return null;
  return { ...back, content: [span(start, trimmedEnd(frame, end))] };
}

/** What a sentence tells: *Ruiz said the wall was low, but Orr insisted that it was not* are two. */
function tellingsIn(sentence: Sentence): Told[] {
  const told = toldInSentence(sentence) ?? toldOtherwise(sentence);
  if (!told) return [];
  const { frame, limit, end } = sentence;
  const last = told.content[told.content.length - 1];
  if (last.start < told.cue.end) return [told];
  for (let comma = frame.from(last.start); comma < limit; comma++) {
    const first = frame.kind(comma) === Item.BREAK ? comma + 1 : comma + 2; // …; Orr said it was not
    if (first > comma + 1 && (frame.kind(comma) !== Item.COMMA || !frame.isIn(comma + 1, BUT))) continue;
    const rest = new Sentence(frame, frame.start(first), end);
    const other = toldInSentence(rest);
    if (other?.source.start !== frame.start(rest.first) || frame.is(rest.first, Class.PRONOUN | Class.DENIAL)) continue;
    const own = span(last.start, trimmedEnd(frame, frame.start(comma)));
    return [{ ...told, content: [...told.content.slice(0, -1), own] }, ...tellingsIn(rest)];
  }
  return [told];
}

/** Where no verb of telling has a clause: other ways. */
function toldOtherwise(sentence: Sentence): Told | null {
  for (let i = sentence.first; i < sentence.limit; i++) {
    const told = directed(sentence, i) ?? viewed(sentence, i);
    if (told) return { ...told, isAside: true };
  }
  return null;
}

function toldInSentence(sentence: Sentence): Told | null {
  const { frame, first, limit } = sentence;
  for (let i = first; i < limit; i++) {
    const according = accordingTo(frame, i);
    const named = according < 0 ? null : nounAfter(frame, according + 1, limit);
    if (named) return around(sentence, i, according, named, frame.span(i, according));
    if (!frame.is(i, TELLING)) continue;
    if (frame.is(i, Class.ING) && frame.kind(i - 1) === Item.COMMA) {
      const told = led(sentence, i, mainSubject(frame, first, i)); // Ruiz resigned, saying the wall was low
      if (told) return told;
    }
    const dependent = dependentSubject(sentence, i);
    const hanging = dependent && led(sentence, i, dependent);
    if (hanging) return hanging;
    if (!isTelling(frame, i)) continue;
    const subject = speakerBefore(frame, i, first);
    const told = inverted(sentence, i) ?? led(sentence, i, subject) ?? trailed(sentence, i, subject);
    if (told) return told;
  }
  return null;
}

/** A verb that tells something, with a tense. */
const isTelling = (frame: Frame, i: number): boolean =>
  frame.is(i, FINITE | Class.BASE) &&
  isVerb(frame, i, TELLING) &&
  !frame.isIn(i, NOT_TELLING) &&
  !frame.isIn(i + 1, FROM) && // heard from Ruiz that
  !frame.isIn(i - 1, BE) &&
  !frame.is(i - 1, Class.DENIAL); // would not say whether

/** The cue’s subject; *who* only where a comma sets the clause off (*Ruiz, who said …*; but *people who said …*). */
function speakerBefore(frame: Frame, cue: number, first: number): NounPhrase | null {
  const source = subjectBefore(frame, cue, first) ?? (frame.isIn(cue - 1, AND) ? mainSubject(frame, first, cue) : null);
  const isCleft = source && frame.isIn(source.first, WHO) && frame.isIn(first, IT) && frame.isIn(first + 1, BE);
  if (isCleft) return nounBefore(frame, source.first - 1, first); // it was Ruiz who said so
  const isNobody =
    source &&
    (frame.is(source.first, Class.DENIAL) ||
      (source.first > first && frame.is(source.first - 1, Class.DENIAL)) || // no one
      frame.isIn(source.first, WHAT) ||
      (frame.isIn(source.first, WHO) && frame.kind(source.first - 1) !== Item.COMMA));
  return isNobody ? null : source;
}

/** *The wall was low, said Ruiz, the mayor.* But in *Orr, the mayor, said the wall was low* a clause follows. */
function inverted(sentence: Sentence, cue: number): Told | null {
  const { frame, limit } = sentence;
  if (frame.kind(cue - 1) !== Item.COMMA || frame.isIn(cue, TOLD)) return null;
  if (frame.isIn(cue + 1, NO_CLAUSE) || frame.is(cue + 1, Class.PREPOSITION)) return null;
  const source = hasVerb(frame, sentence.first, cue - 1) ? nounAfter(frame, cue + 1, limit) : null;
  if (!source || frame.isIn(source.first, THAT)) return null;
  const next = source.last + 1;
  const isNamed = frame.isCapital(source.first) || frame.is(source.first, Class.DETERMINER);
  // said inspectors “had stopped looking”
  const isQuoting = frame.kind(next) === Item.QUOTED;
  const ends = next >= limit || !(frame.isWord(next) || frame.kind(next) === Item.NUMBER || isQuoting);
  return ends || (isNamed && (isSetting(frame, next) || frame.isIn(next, WHOSE)))
    ? around(sentence, cue, cue, source, frame.span(cue))
    : null;
}

/** A verb with a tense, but in *The report, published on Monday, said …* and *Ruiz, who waited, said …*. */
function hasVerb(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isApart = frame.kind(i - 1) === Item.COMMA;
    if (isApart && frame.isIn(i, WHOSE)) while (i < to && frame.kind(i) !== Item.COMMA) i++;
    if (frame.is(i, Class.AUXILIARY) || (frame.is(i, FINITE) && !isApart)) return true;
  }
  return false;
}

const isSetting = (frame: Frame, i: number): boolean =>
  (frame.isIn(i, SETTING) && !frame.isIn(i + 1, LEAST)) || frame.is(i, Class.TIME);

/** *Ruiz said [on Friday] [that] the wall was low*: what is told comes after the cue, to the end of the sentence. */
function led(sentence: Sentence, cue: number, source: NounPhrase | null): Told | null {
  const { frame, first, limit, end } = sentence;
  if (!source || (source.first > first && frame.kind(source.first - 1) === Item.QUOTED)) return null;
  const opening = clauseAfter(frame, cue, limit);
  if (opening < 0 || opening >= limit || wordsIn(frame, opening, limit) < FEWEST_WORDS) return null;
  const content = [span(frame.start(opening), trimmedEnd(frame, end))];
  const isAside = frame.isIn(cue, THINKING);
  return { source: frame.span(source.first, source.last), cue: frame.span(cue), content, isAside };
}

/** The item at which the clause begins that a cue leads in to; -1 for none. */
function clauseAfter(frame: Frame, cue: number, limit: number): number {
  const addresses = frame.isIn(cue, ADDRESSING);
  const at = addresses ? afterAddressee(frame, cue + 1) : cue + 1;
  const that = thatAfter(frame, at, limit);
  if (addresses && that >= 0) return that + 1; // told a packed meeting that
  if (isSetting(frame, at) || frame.isIn(at, THAT)) return that < 0 ? -1 : that + 1;
  const isThinking = frame.isIn(cue, THINKING);
  if (!frame.is(cue, Class.CUE | Class.VOUCHING) && !isThinking) return that < 0 ? -1 : that + 1;
  if (frame.isIn(at, HOW) || (frame.is(at, Class.PRONOUN) && !frame.is(at, Class.DETERMINER))) return at;
  if (isThinking) return that < 0 ? (isClause(frame, at, limit) ? at : -1) : that + 1;
  if (frame.isIn(cue, SAYING)) return opensClause(frame, at) ? at : -1;
  return that < 0 ? (isClause(frame, at, limit) ? at : -1) : that + 1;
}

const opensClause = (frame: Frame, i: number): boolean =>
  (frame.isWord(i) || frame.kind(i) === Item.NUMBER) && !frame.isIn(i, NO_CLAUSE) && !isManner(frame, i);

/** *suggests most boats leak*: a noun phrase, and its verb. */
function isClause(frame: Frame, at: number, limit: number): boolean {
  const noun = nounAfter(frame, at, limit);
  return noun !== null && frame.is(noun.last + 1, FINITE | Class.AUXILIARY) && !frame.is(noun.last + 1, Class.PLURAL);
}

/** *said shortly before*: but *said quietly spoken people* is rare. */
const isManner = (frame: Frame, i: number): boolean => frame.is(i, Class.ADVERB) && frame.text(i).endsWith('ly');

/** The *that* which leads in to a clause, a few words on; -1 for none, and in *told the crowd that had been waiting*. */
function thatAfter(frame: Frame, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + 11); i++) {
    if (frame.isIn(i, THAT)) return isRelative(frame, i + 1) ? -1 : i;
    if (!frame.isWord(i) && frame.kind(i) !== Item.NUMBER) return -1;
  }
  return -1;
}

/** A verb follows *that*: *a crowd that had waited*, *a bench that holds two* */
const isRelative = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.AUXILIARY) || (frame.is(i, Class.PRESENT) && frame.is(i + 1, Class.DETERMINER) && !frame.isName(i));

/** *told reporters*, *told the harbour board*, *told The Harbour Times*: the first item after whom it was told. */
function afterAddressee(frame: Frame, at: number): number {
  const addressee = nounAfter(frame, at);
  if (!addressee) return at;
  const next = behindAside(frame, addressee.last + 1, frame.count); // told his son, Ben Orr, that
  return frame.isIn(next, THAT) ? next : addressee.last + 1;
}

/** *The wall was low, Ruiz said [on Friday].* */
function trailed(sentence: Sentence, cue: number, source: NounPhrase | null): Told | null {
  const { frame, limit } = sentence;
  if (!source || frame.kind(source.first - 1) !== Item.COMMA) return null;
  const isIntroducing = cue + 1 < limit && (frame.kind(cue + 1) === Item.COLON || frame.kind(cue + 1) === Item.QUOTED);
  const leadsIn = frame.kind(cue + 1) === Item.COMMA && frame.kind(cue + 2) === Item.QUOTED;
  if (isIntroducing || leadsIn || (frame.is(cue, Class.PLURAL) && frame.is(cue - 1, Class.ADJECTIVE))) return null;
  const next = frame.isIn(cue, ADDRESSING) ? afterAddressee(frame, cue + 1) : cue + 1;
  const ends = next >= limit || !(frame.isWord(next) || frame.kind(next) === Item.NUMBER) || isSetting(frame, next);
  return ends ? around(sentence, source.first, cue, source, frame.span(cue)) : null;
}
