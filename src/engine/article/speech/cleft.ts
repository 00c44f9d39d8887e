/** What parts somebody from the verb: *It was Ruiz who laughed*, *said, with a grin, Ruiz*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { Item, type Frame } from './frame';
import { isSomebody, nounAfter, type NounPhrase } from './noun-phrases';

const BE = hashes('is was');
const IT = hashes('it');
const WHO = hashes('who');

/** *It was Ruiz who broke the silence.*: whom the sentence is about. */
export function cleft(frame: Frame, from: number, to: number): NounPhrase | null {
  if (!frame.isIn(from, IT) || !frame.isIn(from + 1, BE)) return null;
  const source = nounAfter(frame, from + 2, to);
  return source && isSomebody(frame, source) && frame.isIn(source.last + 1, WHO) ? source : null;
}

/** *said, with a grin, Ruiz*: from behind a cue over how it was said, between commas. */
export function overManner(frame: Frame, i: number, end: number): number {
  if (frame.kind(i) !== Item.COMMA || !frame.is(i + 1, Class.PREPOSITION)) return i;
  let comma = i + 2;
  while (comma < Math.min(end, i + LONGEST_MANNER) && frame.isWord(comma)) comma++;
  return frame.kind(comma) === Item.COMMA && comma < end ? comma + 1 : i;
}

const LONGEST_MANNER = 8;
