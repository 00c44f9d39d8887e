/** Two cues side by side, a name twice before its cue, a title before it without its name: *said told*, *Ruiz Ruiz said*, *that Mr. said*. */
import { Class, FINITE } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import { ADDRESSING, hasVerb, isNamed, isPlainCue, isShortTitle, isSpeaking, type Sentence } from './attribution-words';
import { isCue } from './clauses';
import { Item, type Frame } from './frame';
import type { NounPhrase } from './noun-phrases';
import { speakerAgain } from './speaker-again';
import { subjectBefore } from './subject';

const BY = hashes('by');
const WHAT = hashes('what whatever how which whom');

/** What is wrong at a cue, wherever it stands in its sentence. */
export function faultOfCue({ frame, first, end }: Sentence, i: number): AttributionFault | null {
  if (!isCue(frame, i)) return null;
  return (
    cueTwice(frame, i, first, end) ??
    nameTwice(frame, i, first) ??
    titleAlone(frame, i, first) ??
    speakerAgain(frame, i, first, end)
  );
}

/** *said said*, *said told*: two cues, and nothing between them. */
function cueTwice(frame: Frame, i: number, first: number, end: number): AttributionFault | null {
  const again = frame.kind(i + 1) === Item.COMMA || frame.isIn(i + 1, BY) ? i + 2 : i + 1;
  if (frame.isIn(i + 1, BY))
    return again < end && isPlainCue(frame, again) && frame.is(again, FINITE)
      ? faultIn(frame, 'doubled-cue', i, again)
      : null;
  if (again >= end || frame.is(i, Class.NOUN | Class.PLURAL) || !isPlainCue(frame, again)) return null;
  if (again > i + 1 && frame.text(i) !== frame.text(again)) return null;
  const source = subjectBefore(frame, i, first);
  if (source && frame.isIn(source.first, WHAT)) return null; // what Ruiz said said it all
  if (!source)
    return frame.text(i) === frame.text(again) || frame.kind(i - 1) === Item.QUOTED
      ? faultIn(frame, 'doubled-cue', i, again)
      : null;
  if (!isWhole(frame, source, first)) return null;
  if (again > i + 1 && frame.kind(source.first - 1) === Item.COMMA && !hasVerb(frame, first, source.first - 1))
    return null; // the mayor, Ruiz said, said little
  return mayBeAsked(frame, i, source) ? null : faultIn(frame, 'doubled-cue', i, again);
}

/** Nothing leads in to the source but a comma, *that* or a quotation: not *what Ruiz said said it all*. */
const isWhole = (frame: Frame, { first }: NounPhrase, floor: number): boolean =>
  first === floor ||
  frame.kind(first - 1) === Item.COMMA ||
  frame.kind(first - 1) === Item.QUOTED ||
  (frame.is(first - 1, Class.SUBORDINATOR | Class.JOINER) && !frame.isWord(first - 2));

/** *Pilots asked said no*: those who were asked. */
const mayBeAsked = (frame: Frame, cue: number, source: NounPhrase): boolean =>
  frame.is(cue, Class.PARTICIPLE) &&
  (frame.isIn(cue, ADDRESSING) || frame.is(cue, Class.CUE_AFTER)) &&
  !isSpeaking(frame, source.last) &&
  !isNamed(frame, source);

/** *Ruiz Ruiz said* */
function nameTwice(frame: Frame, cue: number, first: number): AttributionFault | null {
  const last = cue - 1;
  const isAgain =
    last - 1 >= first &&
    frame.isCapital(last) &&
    frame.isCapital(last - 1) &&
    frame.end(last) - frame.start(last) > 2 &&
    frame.text(last) === frame.text(last - 1) &&
    frame.start(last) === frame.end(last - 1) + 1;
  return isAgain ? faultIn(frame, 'twice', last - 1, last) : null;
}

/** *that Mr. said* */
function titleAlone(frame: Frame, cue: number, first: number): AttributionFault | null {
  const title = cue - 1;
  return title >= first && isShortTitle(frame, title) && frame.text(title).endsWith('.')
    ? faultIn(frame, 'no-name', title, cue)
    : null;
}
