/** Words that narrow what a sentence measures, where a document does not have them. */
import type { Span } from '../../text/span';
import type { Frame } from '../../article/speech/frame';
import { NOUN } from '../../article/speech/noun-phrases';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { hashOf } from '../../words/tokens';
import { isTelling, type Vocabulary } from './words';

/** They narrow nothing: the whole, its latest state, how it was reckoned. */
export const WHOLE = hashes(
  'national nationwide nation nations country countries overall headline official total combined whole entire seasonally adjusted unadjusted current ' +
    'latest recent annual annualized annualised monthly quarterly yearly weekly daily preliminary final record high highest low lowest key ' +
    'closely watched main economy economic rate rates level levels figure figures number numbers average good bad strong weak steady stubborn ' +
    'year month quarter week percent percentage government federal minimum maximum net gross side size amount count sum measure gauge',
);
/** Does a word narrow nothing? */
export const isWhole = (word: string): boolean => WHOLE.has(hashOf(word));

export const OWN = hashes('its their his her our my your');

export interface Reading {
  readonly frame: Frame;
  /** Of its sentence. */
  readonly first: number;
  readonly limit: number;
  readonly known: Vocabulary;
}

export const readingOf = (frame: Frame, { start, end }: Span, known: Vocabulary): Reading => ({
  frame,
  first: frame.from(start),
  limit: frame.from(end),
  known,
});

/** The item nearest before a figure that is so; behind it where there is none. */
export function nearest(
  { first, limit }: Reading,
  at: number,
  behind: number,
  is: (i: number) => boolean,
): number | undefined {
  for (let i = at - 1; i >= first; i--) if (is(i)) return i;
  for (let i = behind; i < limit; i++) if (is(i)) return i;
  return undefined;
}

/** A word that both sides have for what is measured. */
export const isAnchor = ({ frame, known }: Reading, i: number): boolean =>
  frame.isWord(i) && !frame.isName(i) && isContent(frame, i) && known.has(lettersOf(frame, i));

export const lettersOf = (frame: Frame, i: number): string =>
  frame
    .text(i)
    .replace(/[’']s?$/, '')
    .replaceAll('.', '');

/** A word with hyphens is known where each of its parts is. */
export const isKnown = (known: Vocabulary, frame: Frame, i: number): boolean =>
  lettersOf(frame, i)
    .split('-')
    .every(part => known.has(part) || WHOLE.has(hashOf(part)));

export function isContent(frame: Frame, i: number): boolean {
  const { tokens } = frame;
  const first = tokens.from(frame.start(i));
  return frame.isWord(i) && (isTelling(tokens, first) || frame.text(i).includes('.') || frame.text(i).includes('-'));
}

/** A word that narrows, and that nobody knows of. */
export const isUnknown = ({ frame, known }: Reading, i: number): boolean =>
  isContent(frame, i) && !isKnown(known, frame, i) && !frame.is(i, Class.TIME | Class.DAY);

/** Does a noun have a word before it that nobody knows of? */
export function hasUnknownBefore(reading: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= reading.first && isInPhrase(reading.frame, i, i + 1); i--)
    if (isUnknown(reading, i)) return true;
  return false;
}

/** May an item stand before another one in its noun phrase? */
export const isInPhrase = (frame: Frame, i: number, next: number): boolean =>
  frame.isWord(i) &&
  !isBooking(frame, i) &&
  (frame.isPossessive(i) ||
    (!frame.is(i, NO_MODIFIER) &&
      (frame.isName(i) || frame.is(i, NOUN | Class.ADJECTIVE | Class.PARTICIPLE) || !frame.is(i, ~Class.COMMON)) &&
      (frame.isName(i) ||
        !frame.is(i, FINITE) ||
        frame.is(i, Class.ADJECTIVE | Class.PLURAL) ||
        frame.is(next, Class.NOUN)) &&
      !(frame.is(i, FINITE) && !frame.is(i, Class.ADJECTIVE | NOUN))));

/** *Lund Steel booked sales of*, *it recorded profits of*: a verb behind who did, and no word that narrows. */
const isBooking = (frame: Frame, i: number): boolean =>
  frame.isIn(i, BOOKING) && (frame.isName(i - 1) || frame.is(i - 1, Class.PRONOUN));
const BOOKING = hashes('booked posted reported recorded registered generated logged earned');

export const NO_MODIFIER =
  Class.PREPOSITION |
  Class.JOINER |
  Class.SUBORDINATOR |
  Class.RELATIVE |
  Class.AUXILIARY |
  Class.PRONOUN |
  Class.OBJECT |
  Class.DETERMINER |
  Class.DENIAL;

/** *of miners*, *in Ohio*, *for Black workers*: the noun phrase behind a preposition has a word that nobody knows of; a time has not. */
export function isUnknownPhrase(reading: Reading, from: number): boolean {
  const { frame, limit } = reading;
  let i = from;
  while (frame.is(i, Class.DETERMINER) || frame.isIn(i, OWN)) i++;
  if (frame.isIn(from, PEOPLE) || frame.isIn(i, PEOPLE)) return true;
  let isOpen = false; // an adjective may be that of a time: a second straight month
  for (let at = i; at < limit && at - i < LONGEST && frame.isWord(at) && !frame.is(at, NO_MODIFIER); at++) {
    if (frame.is(at, Class.TIME | Class.DAY)) return false;
    if (at > i && frame.is(at, FINITE) && !frame.is(at, NOUN | Class.ADJECTIVE)) break; // … in Harland stood at
    if (!isUnknown(reading, at)) continue;
    if (frame.isName(at) || !frame.is(at, Class.ADJECTIVE)) return true;
    isOpen = true;
  }
  return isOpen;
}

const LONGEST = 4;

/** *for people without a diploma*, *among those under 25* */
const PEOPLE = hashes('people those persons anyone');
