/**
 * What is wrong with the clause behind a direct quotation: *“…,” said.*, *“…,” Ruiz in a statement.*, *“…,” said Ruiz said.* A sound one
 * has one source and one cue, in either order, and then to whom, when and where it was said.
 */
import { faultIn, type AttributionFault } from './attribution-fault';
import { isFiniteCue, isOver, isSpeaking, overAdverbs, type After } from './attribution-words';
import { faultBehindCue } from './cue-first';
import { dangling, soNobodySaid } from './dangling';
import { faultFromSource, lostName } from './source-first';

/** What is wrong right behind a whole quotation. */
export function faultAfter(after: After): AttributionFault | null {
  const { frame, first, end } = after;
  if (isOver(frame, first, end)) return null;
  const cue = overAdverbs(frame, first, end);
  const left = dangling(after) ?? soNobodySaid(after);
  if (left) return left;
  if (cue < end && isFiniteCue(frame, cue) && !frame.isCapital(cue)) return faultBehindCue(after, cue);
  return lostName(after) ?? faultFromSource(after);
}

/** *He was against it, “because it leaks,” he.*: nothing but a pronoun stands behind the words. */
export const pronounAlone = ({ frame, first, end, limit, ending }: After): AttributionFault | null =>
  ending === ',' && end === limit && first + 1 === end && isSpeaking(frame, first)
    ? faultIn(frame, 'no-cue', first)
    : null;
