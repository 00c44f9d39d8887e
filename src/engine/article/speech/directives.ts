/**
 * What is told without a clause of its own: what somebody tells others to do (*Ruiz told crews to wait*), promises to do (*vowed to mend it*),
 * or denies having done (*denied taking it*).
 */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { formsOf } from '../../words/verb-forms';
import { WordSet } from '../../words/word-set';
import { isVerb } from './clauses';
import { Item, type Frame } from './frame';
import { isHead, isSomebody, nounAfter, type NounPhrase } from './noun-phrases';
import { behindAside } from './owners';
import { subjectBefore } from './subject';
import { restFrom, type Sentence, type Told } from './told';

const verbs = (regular: string, irregular: string): ReturnType<typeof hashes> =>
  hashes([...regular.split(' ').flatMap(formsOf), irregular].join(' '));

/** Whom it is told, and *to* with what to do. */
const DIRECTING = verbs(
  'ask urge order advise instruct beg/g warn implore remind encourage command direct request caution exhort',
  'tell tells told telling',
);
const COMMITTING = verbs('promise pledge vow threaten offer claim propose', 'swear swears swore sworn');
/** Of these somebody may be promised it. */
const PROMISING = verbs('promise', 'swear swears swore');
const ADMITTING = verbs(
  'admit/t recall remember acknowledge suggest recommend propose regret mention',
  'deny denies denied confess confesses confessed',
);
/** Of these somebody else is said to have done it. */
const ACCUSING = verbs('accuse blame criticize criticise suspect condemn', '');
const WONDERING = verbs('wonder ask', '');
const HEARD = hashes('heard hears learned learnt');
/** A clause with *that*, where no dictionary says so; whom it is told may stand before it. */
const SIGNALLING = verbs(
  'signal signal/l inform notify caution alert fear doubt suspect',
  'notifies notified worry worries worried',
);
/** Whoever is told something, in the passive. */
const TOLD = hashes('told warned assured informed notified reminded advised promised');

const WHO = hashes('who');
const TO = hashes('to');
const BY = hashes('by');
const FROM = hashes('from');
const THAT = hashes('that');
const NOT = hashes('not never');
const BE = hashes('is are was were be been being');
const HAVING = hashes('having being');
/** Between whom it is told and what stand no more items. */
const NEAR = 8;

const KNOW = hashes('know');
/** Nothing else is looked at. */
const TELLING = new WordSet(
  [DIRECTING, COMMITTING, ADMITTING, ACCUSING, WONDERING, HEARD, SIGNALLING, TOLD, KNOW].flatMap(words => [...words]),
);

/** What a verb tells by an infinitive or a participle behind it. */
export function directed(sentence: Sentence, i: number): Told | null {
  const { frame, first } = sentence;
  if (!frame.isIn(i, TELLING)) return null;
  if (frame.is(i, Class.PARTICIPLE) && frame.isIn(i + 1, BY)) return toldBy(sentence, i);
  if (frame.isIn(i, HEARD) && frame.isIn(i + 1, FROM)) return heardFrom(sentence, i);
  const isKnowing = isWantedToKnow(frame, i);
  if (!isKnowing && !isActive(frame, i)) return null;
  const begins = contentBehind(sentence, i);
  if (begins < 0) return null;
  const source = subjectBefore(frame, isKnowing ? i - 2 : i, first);
  const isTold = source && frame.kind(source.first - 1) !== Item.QUOTED && !frame.is(source.first - 1, Class.DENIAL);
  return isTold && isSomebody(frame, source)
    ? restFrom(sentence, begins, frame.span(source.first, source.last), frame.span(i), endOf(sentence, source, begins))
    : null;
}

/** *The court heard from Ruiz that …* */
function heardFrom(sentence: Sentence, i: number): Told | null {
  const { frame, limit } = sentence;
  const source = nounAfter(frame, i + 2, limit);
  const next = source ? behindAside(frame, source.last + 1, limit) : limit;
  const isTold =
    source !== null &&
    isSomebody(frame, source) &&
    frame.isIn(next, THAT) &&
    !frame.is(next + 1, FINITE | Class.AUXILIARY);
  return isTold ? restFrom(sentence, next + 1, frame.span(source.first, source.last), frame.span(i, i + 1)) : null;
}

/** A clause with *who* ends at its comma. */
function endOf({ frame, limit }: Sentence, source: NounPhrase, from: number): number {
  if (!frame.isIn(source.first, WHO)) return limit;
  for (let i = from; i < limit; i++) if (frame.kind(i) === Item.COMMA) return i;
  return limit;
}

/** A verb that somebody does: no participle of a passive, no noun. */
const isActive = (frame: Frame, i: number): boolean =>
  frame.is(i, FINITE | Class.BASE) &&
  isVerb(frame, i, FINITE | Class.BASE) &&
  !frame.isIn(i - 1, BE) &&
  !isDenied(frame, i - 1) &&
  !(frame.isIn(i - 1, TO) && !frame.is(i, FINITE));

/** *never*, *didn’t* */
const isDenied = (frame: Frame, i: number): boolean =>
  frame.is(i, Class.DENIAL) || frame.text(i).endsWith('n’t') || frame.text(i).endsWith("n't");

/** Where what a verb tells begins; -1 where it tells nothing. */
function contentBehind({ frame, limit }: Sentence, i: number): number {
  if (frame.isIn(i, DIRECTING)) {
    const hearer = hearerOf(frame, i, limit);
    const begins = hearer ? infinitiveFrom(frame, hearer.last + 1, limit) : -1;
    if (begins > 0) return begins;
  }
  if (frame.isIn(i, COMMITTING)) {
    const isLater = frame.is(i + 1, Class.PREPOSITION | Class.TIME | Class.DAY) && !frame.isIn(i + 1, TO); // vowed on Friday to
    const begins = isLater ? infinitiveFrom(frame, i + 1, limit) : infinitiveAt(frame, i + 1);
    const hearer = begins < 0 && frame.isIn(i, PROMISING) ? hearerOf(frame, i, limit) : null;
    if (begins > 0 || hearer) return hearer ? infinitiveAt(frame, hearer.last + 1) : begins;
  }
  if (frame.isIn(i, ACCUSING)) {
    const accused = hearerOf(frame, i, limit);
    const of = accused ? overOf(frame, accused.last + 1, i, limit) : -1;
    if (of > 0 && isGerund(frame, of)) return of;
  }
  if (frame.isIn(i, WONDERING) || isWantedToKnow(frame, i)) {
    const at = frame.is(i + 1, Class.ADVERB) && !frame.isIn(i + 1, HOW) ? i + 2 : i + 1;
    if (frame.isIn(at, HOW)) return at;
  }
  if (frame.isIn(i, ADMITTING)) {
    const at = frame.isIn(i + 1, TO) ? i + 2 : i + 1;
    if (isGerund(frame, at)) return at;
  }
  return frame.isIn(i, SIGNALLING) && frame.is(i, FINITE) ? thatBehind(frame, i, limit) : -1;
}

const HOW = hashes('whether if how why who what when where');
const OF = hashes('of for');
const WANT = hashes('want wants wanted');

/** *accused the firm of hiding it*: the phrase that belongs to a noun may have taken in the gerund. */
function overOf(frame: Frame, next: number, verb: number, limit: number): number {
  for (let i = verb + 2; i <= Math.min(next, limit - 1); i++)
    if (frame.isIn(i, OF) && isGerund(frame, i + 1)) return i + 1;
  return -1;
}

const isWantedToKnow = (frame: Frame, i: number): boolean =>
  frame.isIn(i, KNOW) && frame.isIn(i - 1, TO) && frame.isIn(i - 2, WANT);

const hearerOf = (frame: Frame, i: number, limit: number): NounPhrase | null => {
  const hearer = nounAfter(frame, i + 1, limit);
  return hearer && (frame.is(hearer.first, Class.OBJECT) || isHead(frame, hearer.last)) ? hearer : null;
};

/** *to wait*, *not to wait*, *never to sell it* */
function infinitiveAt(frame: Frame, i: number): number {
  const to = frame.isIn(i, NOT) ? i + 1 : i;
  return frame.isIn(to, TO) && frame.is(to + 1, Class.BASE | Class.ADVERB | Class.AUXILIARY) && !frame.isName(to + 1)
    ? i
    : -1;
}

/** The same, a few words on: *told crews on Friday to wait*. */
function infinitiveFrom(frame: Frame, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + NEAR); i++) {
    const begins = infinitiveAt(frame, i);
    if (begins > 0) return begins;
    if (!frame.isWord(i) || frame.is(i, Class.RELATIVE | Class.SUBORDINATOR | Class.JOINER | Class.AUXILIARY))
      return -1;
  }
  return -1;
}

/** *having sold*, *taking a boat*, *seeing it*; but *denied funding to schools* */
const isGerund = (frame: Frame, i: number): boolean =>
  frame.isIn(i, HAVING) ||
  (frame.is(i, Class.ING) &&
    !frame.isCapital(i) &&
    (!frame.is(i, Class.NOUN) ||
      frame.is(i + 1, Class.DETERMINER | Class.OBJECT | Class.PRONOUN) ||
      frame.isName(i + 1)));

function thatBehind(frame: Frame, i: number, limit: number): number {
  const hearer = frame.isIn(i + 1, THAT) ? null : nounAfter(frame, i + 1, limit);
  const that = (hearer?.last ?? i) + 1;
  return frame.isIn(that, THAT) ? that + 1 : -1;
}

/** *The crew was told by the owner, Ana Ruiz, that it was over*, *Guests were asked by Ruiz to leave* */
function toldBy(sentence: Sentence, i: number): Told | null {
  const { frame, limit } = sentence;
  if (!frame.isIn(i, TOLD) && !frame.isIn(i, DIRECTING)) return null;
  const source = nounAfter(frame, i + 2, limit);
  if (!source || !isSomebody(frame, source)) return null;
  const next = behindAside(frame, source.last + 1, limit);
  const begins = frame.isIn(next, THAT) ? next + 1 : infinitiveAt(frame, next);
  return begins < 0 ? null : restFrom(sentence, begins, frame.span(source.first, source.last), frame.span(i, i + 1));
}

const HAVE = hashes('have');
const REPORTING = hashes('as heard');
const GO = hashes('go goes went');
const ON = hashes('on');

/** Whose words they are where a verb of telling hangs on another: *is said to have told*, *was heard to say*, *was quoted as saying*, *went on to say*. */
export function dependentSubject({ frame, first }: Sentence, cue: number): NounPhrase | null {
  if (frame.is(cue, Class.ING) && frame.isIn(cue - 1, REPORTING)) return passiveSubject(frame, cue - 1, first);
  const to = frame.isIn(cue - 1, HAVE) ? cue - 2 : cue - 1;
  if (!frame.isIn(to, TO)) return null;
  if (frame.isIn(to - 1, ON) && frame.isIn(to - 2, GO)) return subjectBefore(frame, to - 2, first);
  return passiveSubject(frame, to, first);
}

/** *Ruiz was quoted [as]*, *Ruiz is on record [as]* */
function passiveSubject(frame: Frame, before: number, first: number): NounPhrase | null {
  for (let i = before; i > Math.max(first, before - NEAR) && frame.isWord(i); i--)
    if (frame.isIn(i - 1, BE)) {
      const isRight = i === before - 1 ? frame.is(i, Class.PARTICIPLE) : frame.isIn(i, ON) || i === before;
      return isRight ? subjectBefore(frame, i - 1, first) : null;
    }
  return null;
}
