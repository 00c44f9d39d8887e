/** Whose words something is: *Ruiz’s claim that …*, *his own account*; and clauses that say so beside them: *as Ruiz sees it*. */
import { span, type Span } from '../../text/span';
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Item, type Frame } from './frame';
import { isSomebody, nounAfter, phrase, type NounPhrase } from './noun-phrases';

const HIS = hashes('his her their its my our');
const AS = hashes('as');
const TO = hashes('to');
const HEAR = hashes('hear');
const IT = hashes('it');
const OF = hashes('of');
const SEEING = hashes(
  'see sees saw tell tells told put puts remember remembers remembered recall recalls have has had describe describes described',
);
const RECALLING = hashes(
  'recall recalls recalled remember remembers remembered observe observes observed explains explained explain',
);
/** No more items stand between. */
const NEAR = 8;

/** Some words of a frame, without their possessive ending. */
export const spanOf = (frame: Frame, { first, last }: NounPhrase): Span => {
  const { start, end } = frame.span(first, last);
  if (!frame.isPossessive(last)) return { start, end };
  return span(start, end - (frame.text(last).endsWith('s') ? 2 : 1)); // nurses’
};

/** Whose a noun is: *Ruiz’s*, *the mayor’s*, *his own* */
export function ownerOf(frame: Frame, noun: number, floor: number): NounPhrase | null {
  let last = noun - 1;
  while (last >= floor && !frame.isPossessive(last) && !frame.isIn(last, HIS)) {
    if (noun - last > 3 || !frame.is(last, Class.ADJECTIVE | Class.ADVERB | Class.PARTICIPLE | Class.TIME)) return null;
    last--;
  }
  if (last < floor) return null;
  if (frame.isIn(last, HIS)) return phrase(last);
  let first = last;
  while (first > floor && last - first < NEAR && isOfName(frame, first - 1)) first--;
  const owner = phrase(first, last);
  return isSomebody(frame, owner) ? owner : null;
}

const isOfName = (frame: Frame, i: number): boolean =>
  frame.isWord(i) &&
  !frame.isPossessive(i) &&
  !frame.is(i, Class.PREPOSITION | Class.JOINER | Class.AUXILIARY | Class.RELATIVE | Class.SUBORDINATOR) &&
  (frame.isName(i) || frame.is(i, Class.DETERMINER | Class.PERSON | Class.BODY | Class.TITLE | Class.ADJECTIVE));

/** *, Ana Ruiz,*: behind what commas set off. */
export function behindAside(frame: Frame, i: number, limit: number): number {
  if (frame.kind(i) !== Item.COMMA) return i;
  for (let comma = i + 2; comma < Math.min(limit, i + NEAR); comma++)
    if (frame.kind(comma) === Item.COMMA) return comma + 1;
  return i;
}

/** A clause beside what is told: who tells it, by which items. */
export interface Seen {
  readonly source: NounPhrase;
  readonly verb: number;
  readonly closing: number;
}

/** *As Ruiz, the mayor, sees it,*, *as Ruiz put it*, *As Ruiz noted on Friday,*, *To hear Ruiz tell it,* */
export function seenBy(frame: Frame, i: number, limit: number): Seen | null {
  const isHeard = frame.isIn(i, TO) && frame.isIn(i + 1, HEAR);
  if (!(isHeard || frame.isIn(i, AS))) return null;
  const source = nounAfter(frame, isHeard ? i + 2 : i + 1, limit);
  if (!source || !isSomebody(frame, source)) return null;
  let verb = behindAside(frame, source.last + 1, limit);
  while (frame.is(verb, Class.AUXILIARY | Class.ADVERB) && !frame.isIn(verb, SEEING)) verb++;
  if (!frame.is(verb, FINITE | Class.BASE)) return null;
  const isSeen = frame.isIn(verb + 1, IT) && frame.isIn(verb, SEEING);
  const isSaid = frame.is(verb, Class.VOUCHING) || frame.isIn(verb, RECALLING);
  const closing = isSeen ? verb + 1 : verb;
  return (isSeen || isSaid) && isClosed(frame, closing + 1, limit) ? { source, verb, closing } : null;
}

/** A comma comes, or the end, at once or behind when and where it was said. */
export function isClosed(frame: Frame, i: number, limit: number): boolean {
  if (i >= limit || frame.kind(i) === Item.COMMA) return true;
  if (!frame.is(i, Class.PREPOSITION | Class.TIME) || frame.isIn(i, OF)) return false;
  for (let k = i; k < Math.min(limit, i + NEAR); k++) if (frame.kind(k) === Item.COMMA) return true;
  return false;
}
