/** What words of a claim's sentence are to a note, as tables: one a concern. */
import { MONTHS, WEEKDAYS } from '../article/dates/names';
import { Class } from '../words/classes';
import { hashes } from '../words/grammar';
import { classesOf } from '../words/lexicon';
import { Phrases } from '../words/phrases';
import { hashOf } from '../words/tokens';
import { RATES } from './rates';

const all = (words: Iterable<string>): ReadonlySet<number> => new Set(Array.from(words, hashOf));

/** A phrase begins with them that may stand elsewhere in the sentence as well. */
export const LEADING = hashes(
  'in on at of for with by to from after before during since into under over about against between through throughout like as than near ' +
    'around across along alongside among amongst amid amidst behind beneath beside beyond despite except inside outside opposite off ' +
    'onto per toward towards underneath until till upon via versus within without because when while whilst whereas although though if ' +
    'unless where which who whom whose due below above up down out concerning regarding',
);
/** They part clauses. */
const JOINING = hashes(
  'and but or nor while whilst whereas although though because when if unless which who whom whose where that',
);
/** They say nothing of their own, and a phrase goes on behind them. */
export const DETERMINERS = hashes(
  'a an the this that these those its his her their my our your each all both another same own',
);
const SMALL = hashes(
  'a an the this that these those it its his him her hers they them their we our us i my me you your one there here be been being ' +
    'is are was were am has have had having do does did done doing s re ve ll d m so such own same very just too also now then still ' +
    'already yet even again once ever today meanwhile however moreover therefore thus well rather quite all both each other ' +
    'another any order whopping staggering astonishing stunning hefty',
);
/** What a figure is measured by, not where or when. */
const MEASURING = hashes(
  'over under above below up down more less fewer least most nearly almost only exactly estimated first last minimum maximum half twice',
);
/** Adverbs that say how much of it holds, or whether it does. */
const TELLING_ADVERBS = hashes('partly partially mostly mainly largely solely exclusively jointly wrongly mistakenly');
const MONTH_NAMES = all(MONTHS.flatMap(month => [month, month.slice(0, 3), month.slice(0, 4)]));
const DAY_NAMES = all(WEEKDAYS.flatMap(day => [day, day.slice(0, 3), day.slice(0, 4)]));
const TIMES = hashes('yesterday tomorrow tonight');

/** Phrases that turn a clause round, or say how sure it is, or have another one for them; each with what all of its line are read as. */
const READINGS = `
denial not: not, yet to
denial no longer: no longer, no more, not any longer, not any more
denial false: false, falsely, untrue, incorrect, incorrectly, inaccurate, baseless, unfounded, bogus
denial deny: deny, denies, denied, denying, denial, denials
denial refute: refute, refutes, refuted, refuting, rebut, rebuts, rebutted, debunk, debunks, debunked, disprove, disproves, disproved
denial refuse: refuse, refuses, refused, refusing, refusal, refusals, decline to, declines to, declined to, declining to
denial reject: reject, rejects, rejected, rejecting, rejection, rejections, turn down, turns down, turned down, turning down, repudiate, repudiates, repudiated
denial fail: fail, fails, failed, failing, failure, failures
denial stop: stop, stops, stopped, stopping, cease, ceases, ceased, ceasing
denial doubt: doubt, doubts, doubted, doubting, doubtful, dispute, disputes, disputed, disputing
denial expect: expect, expects, predict, predicts, forecasts, anticipate, anticipates, expected that, predicted that, forecast that
denial retract: retract, retracts, retracted, retraction
modal will: will, would, shall, is/are/was/were set to, is/are/was/were due to, is/are/was/were going to, is/are poised to, is/are scheduled to
modal may: may, might, could, perhaps, maybe, possibly, probably, likely, potentially, conceivably, presumably
modal may: allegedly, reportedly, supposedly, purportedly, apparently, seemingly, ostensibly
modal may: expected to, likely to, believed to, thought to, understood to, rumoured to, rumored to, alleged to, is/are/was/were said to
modal may: appear to, appears to, appeared to, seem to, seems to, seemed to
modal should: should, ought to, supposed to
modal must: must, has/have/had to, needs to, required to, obliged to
modal can: can, able to
content about: about, around, roughly, approximately, circa
content last: past, previous
small out of: out of
small because: because of, due to, owing to, thanks to
small after: following
small before: prior to, ahead of
content policeman: police officer, police officers
content aboard: aboard, on board
content each: each, apiece, a head, per head
`;
const DENYING = 'never neither nor none nobody nothing nowhere no without hardly barely scarcely unlikely myth hoax';

/** How a word or phrase is read. */
export interface Reading {
  readonly class: 'denial' | 'modal' | 'content' | 'small';
  readonly word: string;
}

function* readings(): Iterable<readonly [string, Reading]> {
  for (const line of READINGS.trim().split('\n')) {
    const [head, phrases] = line.split(': ');
    const [of, ...word] = head.split(' ');
    const reading: Reading = { class: of as Reading['class'], word: word.join(' ') };
    for (const phrase of phrases.split(', ')) {
      const [first, ...rest] = phrase.split(' ');
      for (const each of first.split('/')) yield [[each, ...rest].join(' '), reading];
    }
  }
  for (const [phrase, word] of RATES) yield [phrase, { class: 'content', word }];
  for (const word of DENYING.split(' ')) yield [word, { class: 'denial', word }];
}

/** All that is read otherwise than as it stands. */
export const READ_AS = new Phrases(readings());

/** An article, a pronoun, an auxiliary, a preposition: words that are in every sentence. */
export const isSmall = (hash: number): boolean => SMALL.has(hash) || LEADING.has(hash);
/** A conjunction, which parts two clauses. */
export const isJoint = (hash: number): boolean => JOINING.has(hash);

export const isMeasuring = (hash: number): boolean => MEASURING.has(hash);
/** *said*, *reports*, *adding*, *according*; *post* may be a thing. */
export function isCue(hash: number): boolean {
  const classes = classesOf(hash);
  return SAYING.has(hash) || ((classes & (Class.CUE | Class.VOUCHING)) !== 0 && !(classes & Class.BASE));
}
export const isDay = (hash: number): boolean => DAY_NAMES.has(hash);
export const isMonth = (hash: number): boolean => MONTH_NAMES.has(hash);
export const isRelativeDay = (hash: number): boolean => TIMES.has(hash);
/** *is*, *had*, *would* */
export const isAuxiliary = (word: string): boolean => (classesOf(hashOf(word)) & Class.AUXILIARY) !== 0;

/** Before a name it says who that is: *Senator*, *the sculptor*. */
export function isTitle(hash: number): boolean {
  const classes = classesOf(hash);
  return (classes & (Class.TITLE | Class.PERSON)) !== 0 && !(classes & Class.PLURAL);
}

/** An adverb of manner: *quickly*; but not *family*, *monthly*. */
export const isAdverb = (word: string, hash: number): boolean =>
  word.endsWith('ly') && !(classesOf(hash) & (Class.NOUN | Class.ADJECTIVE)) && !TELLING_ADVERBS.has(hash);

/** Is a word, in small letters, none that is counted, done or named? No word at all is none either. */
export function saysNothingByItself(word: string): boolean {
  const hash = hashOf(word);
  return (
    !word ||
    isSmall(hash) ||
    isJoint(hash) ||
    isMeasuring(hash) ||
    isCue(hash) ||
    isAuxiliary(word) ||
    hash === NEXT ||
    hash === EVERY
  );
}

const [NEXT, EVERY] = ['next', 'every'].map(hashOf);
const SAYING = hashes('say tell according');
