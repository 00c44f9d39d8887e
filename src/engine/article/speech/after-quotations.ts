/**
 * What is wrong with the clause behind a direct quotation: *“…,” said.*, *“…,” Ruiz in a statement.*, *“…,” said Ruiz said.* A sound one
 * has one source and one cue, in either order, and then to whom, when and where it was said.
 */
import { faultIn, type AttributionFault } from './attribution-fault';
import { Class } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { closes, isFiniteCue, isOver, isSpeaking, overAdverbs, sourceAt, type After } from './attribution-words';
import { misheard } from './broken-verbs';
import { faultBehindCue } from './cue-first';
import { dangling, soNobodySaid } from './dangling';
import { faultFromSource, lostName, participleBehind } from './source-first';
import { wrongSpeaker } from './speaker-forms';

/** What is wrong right behind a whole quotation. */
export function faultAfter(after: After, quoted: number): AttributionFault | null {
  const { frame, first, end } = after;
  const speaker = wrongSpeaker(after, quoted);
  if (speaker || isOver(frame, first, end)) return speaker;
  const cue = overAdverbs(frame, first, end);
  const left = dangling(after) ?? soNobodySaid(after) ?? misheard(after) ?? askedBack(after);
  if (left) return left;
  if (cue < end && isFiniteCue(frame, cue) && !frame.isCapital(cue)) return faultBehindCue(after, cue);
  return lostName(after) ?? faultFromSource(after);
}

/** *He was against it, “because it leaks,” he.*, *…, him said*: a pronoun stands behind the words, and nothing more, or in a wrong form. */
export function pronounAlone(after: After, quoted: number): AttributionFault | null {
  const { frame, first, end, limit, ending } = after;
  if (ending !== ',') return null;
  return end === limit && first + 1 === end && isSpeaking(frame, first)
    ? faultIn(frame, 'no-cue', first)
    : (wrongSpeaker(after, quoted) ?? participleBehind(after));
}

const HAVE = hashes('has have had');
const PRONOUNS = hashes('he she it they');

/** *“…,” has it said Ana Ruiz.*: in the order of another language. */
function askedBack({ frame, first, end, ending }: After): AttributionFault | null {
  const cue = first + 2;
  const isPair = ending === ',' && frame.isIn(first, HAVE) && frame.isIn(first + 1, PRONOUNS);
  if (!isPair || cue >= end || !frame.is(cue, Class.CUE) || !frame.is(cue, Class.PARTICIPLE)) return null;
  const source = sourceAt(frame, cue + 1, end);
  return closes(frame, cue, end) || (source && isOver(frame, source.last + 1, end))
    ? faultIn(frame, 'wrong-form', first, cue)
    : null;
}
