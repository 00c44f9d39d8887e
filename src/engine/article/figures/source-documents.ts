/** Documents and counts that a figure comes from: *data from the ministry*, *in the latest census*, *under the new law*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import type { WordSet } from '../../words/word-set';
import { basedOn } from '../speech/according-to';
import { Item, type Frame } from '../speech/frame';
import { ACTOR, ARTICLES, nounAfter, nounBefore, phrase, type NounPhrase } from '../speech/noun-phrases';
import { subjectBefore } from '../speech/subject';

/** What something is counted, asked or written down in. */
const DOCUMENTS = hashes(
  'data figures statistics numbers estimates estimate research survey surveys poll polls polling study studies report reports analysis ' +
    'analyses tally tallies count review investigation documents records filings filing findings projection projections forecast ' +
    'forecasts audit census index average inquiry returns',
);
/** Of these one is named even where nothing says which. */
const PUBLIC = hashes('poll survey census');
/** Figures are read in them: *in a recent study*. */
const COUNTS = hashes(
  'poll survey average census study tally count index returns filing filings report analysis audit',
);
/** *By the ministry’s reckoning*, *by some estimates* */
const RECKONINGS = hashes(
  'count reckoning estimate estimates account accounts tally measure calculation calculations admission projection projections',
);
const LAWS = hashes(
  'law laws rule rules regulation regulations plan plans proposal proposals agreement deal bill act treaty contract budget scheme accord ' +
    'legislation ordinance settlement pact terms constitution',
);
const IN = hashes('in from per');
const BY = hashes('by');
const FROM = hashes('from by of');
const OF = hashes('of');
const THIS = hashes('this');
const UNDER = hashes('under');
const HAS = hashes('has have had');
const GIVES = hashes('give gives gave');
const UP = hashes('up away');
const SOME = hashes('some most many one all');

/** What is named for the figures of a stretch of a frame, from one item to before another. */
export function documentIn(frame: Frame, first: number, limit: number): NounPhrase | null {
  for (let i = first; i < limit; i++) {
    const found = origin(frame, i, first, limit) ?? placeOf(frame, i, limit) ?? pollWith(frame, i, first);
    if (found) return found;
  }
  return null;
}

/** Does one of its words name a document? */
export function isDocument(frame: Frame, { first, last }: NounPhrase): boolean {
  for (let i = first; i <= last; i++) if (frame.isIn(i, DOCUMENTS)) return true;
  return false;
}

/** *citing the ministry*, *data from the ministry* */
function origin(frame: Frame, i: number, first: number, limit: number): NounPhrase | null {
  const last = basedOn(frame, i);
  const based = last < 0 ? null : nounAfter(frame, last + 1, limit);
  if (based && (isSomebody(frame, based) || isDocument(frame, based)))
    return phrase(i, withOrigin(frame, based, limit).last);
  if (!frame.isIn(i, DOCUMENTS)) return null;
  const whole = withOrigin(frame, nounBefore(frame, i, first) ?? phrase(i), limit);
  return whole.last > i ? whole : null;
}

/** With whom it is from: *a report by the bank*, *data compiled by the bank*, *a survey of the University of Elston*. */
export function withOrigin(frame: Frame, noun: NounPhrase, limit: number): NounPhrase {
  const last = noun.last;
  const link = frame.is(last + 1, Class.PARTICIPLE) && frame.isIn(last + 2, BY) ? last + 2 : last + 1;
  const from = link < limit && frame.isIn(link, FROM) ? nounAfter(frame, link + 1, limit) : null;
  if (!from || frame.kind(from.first) === Item.NUMBER) return noun;
  const isNamed = frame.isIn(link, OF) ? frame.isName(from.last) : frame.isIn(link, BY) || isSomebody(frame, from);
  return isNamed ? phrase(noun.first, from.last) : noun;
}

/** A name, somebody who acts, or what is somebody’s. */
export function isSomebody(frame: Frame, { first, last }: NounPhrase): boolean {
  if (frame.is(last, ACTOR | Class.PRONOUN) || frame.isIn(first, THIS)) return true;
  for (let i = first; i <= last; i++) if (frame.isName(i) || frame.isPossessive(i)) return true;
  return false;
}

/** *in the latest census*, *by some estimates*, *under the new law* */
function placeOf(frame: Frame, i: number, limit: number): NounPhrase | null {
  const isUnder = frame.isIn(i, UNDER);
  const isBy = frame.isIn(i, BY);
  if (!isUnder && !isBy && !frame.isIn(i, IN)) return null;
  const noun = nounAfter(frame, i + 1, limit);
  if (!noun) return null;
  const head = headOf(frame, noun, isUnder ? LAWS : isBy ? RECKONINGS : COUNTS);
  if (head < 0) return null;
  const isTelling = isUnder ? true : isBy ? isOwned(frame, i + 1) : isModified(frame, i + 1, head);
  return isTelling ? phrase(i, head) : null;
}

/** The head of a noun phrase, before what belongs to it, where it is one of these words; -1 for none. */
function headOf(frame: Frame, { first, last }: NounPhrase, words: WordSet): number {
  let head = first;
  while (head < last && !frame.is(head + 1, Class.PREPOSITION)) head++;
  return frame.isIn(head, words) ? head : -1;
}

/** *a recent poll*, *its report*; and *the poll*: it is said which. */
function isModified(frame: Frame, first: number, head: number): boolean {
  if (frame.isIn(head, PUBLIC)) return head > first;
  return frame.isIn(first, ARTICLES) ? head > first + 1 : head > first;
}

/** *the ministry’s*, *its*, *some* */
function isOwned(frame: Frame, i: number): boolean {
  if (frame.isIn(i, SOME)) return true;
  if (frame.isIn(i, ARTICLES)) return frame.isPossessive(i + 1) || frame.isPossessive(i + 2);
  return frame.isPossessive(i) || frame.is(i, Class.DETERMINER);
}

/** *The Times poll has Orr at 40 percent*, *gives the plan a lead*; but *has a margin of error* says what it is. */
function pollWith(frame: Frame, i: number, first: number): NounPhrase | null {
  const has = frame.isIn(i, HAS) && (frame.isName(i + 1) || frame.is(i + 1, Class.PRONOUN | Class.OBJECT));
  if (!has && !(frame.isIn(i, GIVES) && !frame.isIn(i + 1, UP))) return null;
  const subject = subjectBefore(frame, i, first);
  return subject && headOf(frame, subject, COUNTS) >= 0 ? subject : null;
}
