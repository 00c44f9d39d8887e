/** One quotation, attributed in front and behind: *Ruiz said, “…,” Ruiz said.* */
import { faultIn, type AttributionFault } from './attribution-fault';
import { isFiniteCue, isOver, isPronounOf, isSame, overAdverbs, sourceAt, type After } from './attribution-words';
import { isCue } from './clauses';
import { Item, type Frame } from './frame';
import type { NounPhrase } from './noun-phrases';
import { subjectBefore } from './subject';

/** The words behind the item that is quoted: *Ruiz told the court, “…,” Ruiz said*, *he says: “…,” he says* */
export function attributedTwice({ frame, first, end, ending }: After, quoted: number): AttributionFault | null {
  if (ending !== ',' || isOver(frame, first, end)) return null;
  const source = introducing(frame, quoted);
  if (!source) return null;
  const isInverted = isFiniteCue(frame, first) && !frame.isCapital(first);
  const again = sourceAt(frame, isInverted ? first + 1 : first, end);
  if (!again || !(isSame(frame, source, again) || isPronounOf(frame, again, source))) return null;
  const cue = isInverted ? first : overAdverbs(frame, again.last + 1, end);
  return cue < end && isFiniteCue(frame, cue) ? faultIn(frame, 'twice', first, Math.max(cue, again.last)) : null;
}

/** Who leads in to a quotation: *Ruiz told the court, “…”* */
function introducing(frame: Frame, quoted: number): NounPhrase | null {
  const mark = frame.kind(quoted - 1);
  if (mark !== Item.COMMA && mark !== Item.COLON) return null;
  for (let i = quoted - 2; i >= 0 && i > quoted - 8 && frame.isWord(i) && !frame.isInitial(i + 1); i--) {
    if (!isCue(frame, i)) continue;
    const source = subjectBefore(frame, i);
    return source && (frame.isInitial(source.first) || !frame.isWord(source.first - 1)) ? source : null;
  }
  return null;
}
