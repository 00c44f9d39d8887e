/** Phrases that name who says something right behind them: *according to Ruiz*, *in the words of Ruiz*, *as reported by Ruiz*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { tokensOf } from '../../words/tokens';
import { Item, type Frame } from './frame';
import { nounAfter } from './noun-phrases';

/** Of whoever speaks, and of figures alone: *citing the ministry* leaves the words to whoever cites it. */
type Names = 'speakers' | 'figures';

const TABLE: Readonly<Record<Names, string>> = {
  speakers:
    'according to, per, as per, in the words of, on the word of, in the view of, in the opinion of, in the estimation of',
  figures: 'citing, quoting, based on, drawing on, relying on, going by, judging by, to go by, on the basis of',
};

const PHRASES = new Phrases(
  Object.entries(TABLE).flatMap(([names, phrases]) => phrases.split(', ').map(each => [each, names as Names] as const)),
);
/** The words that any of them begins with, and *as reported by*. */
const OPENING = hashes('according per as in on citing quoting based drawing relying going judging to');
const PER = hashes('per');
const AS = hashes('as');
const BY = hashes('by');
/** What gives somebody’s words. */
const TELLING = Class.CUE | Class.CUE_AFTER | Class.MIXED_CUE | Class.VOUCHING;
const OWNERS = hashes('the its his her their our');

/** The last item of a phrase that names who speaks and begins with an item; -1 where none does. */
export function accordingTo(frame: Frame, i: number): number {
  if (!frame.beginsIn(i, OPENING)) return -1;
  const found = frame.phraseAt(i, PHRASES);
  if (!found) return isReportedBy(frame, i) ? i + 2 : -1;
  return found.meaning === 'speakers' && (!frame.isIn(found.last, PER) || isOfSource(frame, found.last))
    ? found.last
    : -1;
}

/** The same of a phrase that names what figures alone come from: *citing*, *based on*. */
export function basedOn(frame: Frame, i: number): number {
  const found = frame.beginsIn(i, OPENING) ? frame.phraseAt(i, PHRASES) : undefined;
  return found?.meaning === 'figures' ? found.last : -1;
}

/** *as reported by*, *as described by* */
const isReportedBy = (frame: Frame, i: number): boolean =>
  frame.isIn(i, AS) && frame.isIn(i + 2, BY) && frame.is(i + 1, Class.PARTICIPLE) && frame.is(i + 1, TELLING);

/** *per the minister*, *…, per Reuters*, *Per Reuters, …*; but *$40 per passenger*, and Per Hansen is somebody. */
function isOfSource(frame: Frame, per: number): boolean {
  if (frame.isIn(per + 1, OWNERS) || frame.isIn(per - 1, AS)) return true;
  if (!frame.isName(per + 1) || frame.isName(per)) return false;
  const named = frame.isInitial(per) ? nounAfter(frame, per + 1) : null;
  return named ? frame.kind(named.last + 1) === Item.COMMA : frame.kind(per - 1) === Item.COMMA;
}

/** What leads in to the words that name a source. */
const LEADING_IN = new Phrases(
  `${TABLE.speakers}, ${TABLE.figures}, as reported by, in, from, under`.split(', ').map(each => [each, true] as const),
);

/** The words that name a source, without those that lead in to it: *the board*, of *according to the board*. */
export function withoutLeadIn(words: string): string {
  const tokens = tokensOf(words);
  const lead = LEADING_IN.at(tokens, 0);
  return lead && lead.last + 1 < tokens.count ? words.slice(tokens.start(lead.last + 1)) : words;
}

const ACCORDING = hashes('according');
const TO = hashes('to');

/** *according to*, whoever comes behind it. */
export const isAccording = (frame: Frame, i: number): boolean => frame.isIn(i, ACCORDING) && frame.isIn(i + 1, TO);
