/** The speaker once more behind the cue, as a pronoun: *she said she.*, *Ruiz said he added.*, *he said that he that could not*. */
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import { ADDRESSING, hasVerb, isPlainCue, isSpeaking } from './attribution-words';
import { Item, type Frame } from './frame';
import { subjectBefore } from './subject';

const THAT = hashes('that');
const IT = hashes('it');
const WHAT = hashes('what whatever whoever how which whom');

/** What is wrong at the cue `i` of a sentence from `first` to before `end`. */
export function speakerAgain(frame: Frame, i: number, first: number, end: number): AttributionFault | null {
  const source = subjectBefore(frame, i, first);
  if (!source || frame.isIn(source.first, WHAT) || frame.isIn(source.first - 1, WHAT)) return null;
  const last = end - 1;
  if (i < last && isSpeaking(frame, i + 1) && frame.kind(source.first - 1) === Item.QUOTED) {
    if (i + 1 === last || isClosed(frame, i + 2, end)) return faultIn(frame, 'twice', source.first, i + 1);
    const isCue = isPlainCue(frame, last) && !frame.isIn(last, ADDRESSING);
    if (isCue && i + 2 === last) return faultIn(frame, 'twice', source.first, last);
  }
  const pronoun = frame.isIn(i + 1, THAT) ? i + 2 : i + 1;
  const isAgain = isSpeaking(frame, pronoun) || frame.isIn(pronoun, IT);
  return isAgain && pronoun + 2 < end && frame.isIn(pronoun + 1, THAT) && frame.is(pronoun + 2, Class.AUXILIARY)
    ? faultIn(frame, 'twice', source.first, pronoun + 1)
    : null;
}

/** *she said she, pointing to the rust.*, *he said he, “…”*: behind a comma no verb comes any more; not *she said she, too, was there*. */
const isClosed = (frame: Frame, comma: number, end: number): boolean =>
  frame.kind(comma) === Item.COMMA &&
  (frame.kind(comma + 1) === Item.QUOTED || frame.is(comma + 1, Class.ING)) &&
  !hasVerb(frame, comma, end);
