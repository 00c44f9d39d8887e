/** What leads to nothing at the end of an attribution, and what stands in one twice: *“…,” Ruiz said that.*, *a nurse in Kiel, Ana Ruiz, a nurse in Kiel,*. */
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import {
  hasVerb,
  headOf,
  isFiniteCue,
  isNamed,
  isSetting,
  isSpeaking,
  sourceAt,
  TELL,
  type After,
  type Sentence,
} from './attribution-words';
import { Class } from '../../words/classes';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter } from './noun-phrases';

const THAT = hashes('that');
const WHO = hashes('who whose whom which');
/** Something follows these. */
const LEADING = hashes('and but or because although if while whereas');
const OF = hashes('of for from in at with to by on');

/** *“…,” Ruiz said that.*, *“…,” said Ruiz, who.*, *“…,” said Ruiz of the.*: the last word of the clause leads to nothing. */
export function dangling({ frame, first, end, limit }: After): AttributionFault | null {
  const last = end - 1;
  if (end !== limit || last <= first || frame.isCapital(last)) return null;
  const cue = cueIn(frame, first, last);
  if (cue < 0) return null;
  const isLeft =
    (frame.isIn(last, THAT) && isBehindCue(frame, cue, last)) ||
    (frame.isIn(last, WHO) && frame.kind(last - 1) === Item.COMMA) ||
    frame.isIn(last, LEADING) ||
    frame.isIn(last, ARTICLES);
  if (!isLeft) return null;
  const begins = isBehindCue(frame, cue, last) ? cue : frame.isIn(last - 1, OF) ? last - 1 : last;
  return { ...faultIn(frame, 'dangling', begins, last), words: frame.text(last) };
}

function cueIn(frame: Frame, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (isFiniteCue(frame, i)) return i;
  return -1;
}

/** At once, or behind whom it was told. */
const isBehindCue = (frame: Frame, cue: number, last: number): boolean =>
  last === cue + 1 || (frame.isIn(cue, TELL) && nounAfter(frame, cue + 1, last)?.last === last - 1);

const SO = hashes('so');

/** *“…,” so Mayor Ruiz after the talks.*, *“…,” so Ana Ruiz, the mayor.*: no verb, where *so said* would be one. */
export function soNobodySaid({ frame, first, end, limit, ending }: After): AttributionFault | null {
  if (ending !== ',' || end !== limit || !frame.isIn(first, SO) || isFiniteCue(frame, first + 1)) return null;
  const source = sourceAt(frame, first + 1, end);
  if (!source || isSpeaking(frame, source.first)) return null;
  const next = source.last + 1;
  const isSomebody = isNamed(frame, source) || frame.is(headOf(frame, source), Class.PERSON);
  const isOver = next >= end || frame.kind(next) === Item.COMMA || isSetting(frame, next);
  return isSomebody && !hasVerb(frame, next, limit) && isOver
    ? { ...faultIn(frame, 'no-cue', first, source.last), words: frame.text(first) }
    : null;
}

/** A description has so many words at least. */
const FEWEST = 3;
const LONGEST = 12;
/** A name between two descriptions has no more. */
const NAME = 4;

/** *said a nurse in Kiel, Ana Ruiz, a nurse in Kiel,*: one description in front of a name and behind it. */
export function describedTwice({ frame, first, end }: Sentence): AttributionFault | null {
  let comma = -1; // the one before
  for (let i = frame.find(Item.COMMA, first, end); i < end; i = frame.find(Item.COMMA, i + 1, end)) {
    const isName = comma > 0 && i - comma - 1 <= NAME && frame.isName(comma + 1) && frame.isName(i - 1);
    if (isName)
      for (let count = Math.min(LONGEST, comma - first, end - i - 1); count >= FEWEST; count--)
        if (areSame(frame, comma - count, i + 1, count)) {
          const words = frame.text(i + 1, i + count);
          return { ...faultIn(frame, 'described-twice', comma - count, i + count), words };
        }
    comma = i;
  }
  return null;
}

function areSame(frame: Frame, a: number, b: number, count: number): boolean {
  for (let k = 0; k < count; k++)
    if (!frame.isWord(b + k) || frame.text(a + k).toLowerCase() !== frame.text(b + k).toLowerCase()) return false;
  return true;
}
