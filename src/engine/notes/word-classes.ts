/** What a word of a claim's sentence is to a note. */
import type { Span } from '../text/span';
import { isCommonWord } from '../words/grammar';
import { hashOf } from '../words/tokens';
import { isAdverb, isCue, isDay, isJoint, isMeasuring, isMonth, isRelativeDay, isSmall } from './word-lists';

/**
 * `small` words and `mark`s are not compared; neither is a `joint`, which parts two clauses. A `cue` only leads to who says it.
 */
export type WordClass =
  'claim' | 'mark' | 'small' | 'joint' | 'cue' | 'modal' | 'denial' | 'title' | 'name' | 'number' | 'time' | 'content';

export interface Word extends Span {
  /** In small letters; of a number its value, of a date its day, of a phrase what it says. */
  readonly word: string;
  readonly class: WordClass;
  /** The preposition or conjunction whose phrase it stands in; empty where it stands free. */
  readonly under: string;
  /** Of a figure, what bounds it: *more than*, *about*; empty where nothing does. */
  readonly bound: string;
  /** How many quotation marks stand before it in the sentence: an odd number in a quotation. */
  readonly quote: number;
  /** In brackets, or in a quotation that the claim is not in. */
  readonly isAside: boolean;
}

/** The class of a word by itself. `isFirst`: its capital may be that of the sentence. */
export function classOf(word: string, isCapital: boolean, isFirst: boolean): WordClass {
  const hash = hashOf(word);
  if (!word) return 'small';
  if (isRelativeDay(hash) || (isCapital && (isDay(hash) || isMonth(hash)))) return 'time';
  if (word[0] >= '0' && word[0] <= '9') return isYear(word) ? 'time' : 'number';
  if (isMeasuring(hash)) return 'content';
  if (isJoint(hash)) return 'joint';
  if (isSmall(hash)) return 'small';
  if (isCue(hash)) return 'cue';
  if (!isCapital && isAdverb(word, hash)) return 'small';
  return isCapital && (!isFirst || !isCommonWord(word)) ? 'name' : 'content';
}

const isYear = (digits: string): boolean => digits.length === 4 && digits >= '1500' && digits < '2100';
