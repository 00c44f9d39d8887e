/**
 * What is wrong with the clause behind a direct quotation: *“…,” said.*, *“…,” Ruiz in a statement.*, *“…,” said Ruiz said.* A sound one
 * has one source and one cue, in either order, and then to whom, when and where it was said.
 */
import type { AttributionFault } from './attribution-fault';
import { isFiniteCue, isOver, overAdverbs, type After } from './attribution-words';
import { faultBehindCue } from './cue-first';
import { faultFromSource, lostName } from './source-first';

/** What is wrong right behind a whole quotation. */
export function faultAfter(after: After): AttributionFault | null {
  const { frame, first, end } = after;
  if (isOver(frame, first, end)) return null;
  const cue = overAdverbs(frame, first, end);
  if (cue < end && isFiniteCue(frame, cue) && !frame.isCapital(cue)) return faultBehindCue(after, cue);
  return lostName(after) ?? faultFromSource(after);
}
