/** An attribution that stands inside its quotation: *“We will wait, said Ruiz. Then we will see.”*, *“We will wait, Ruiz said.”* */
import type { Span } from '../../text/span';
import { hashes } from '../../words/grammar';
import { faultIn, type AttributionFault } from './attribution-fault';
import { ADDRESSING, isFiniteCue, isNamed, sourceAt } from './attribution-words';
import { Item, type Frame } from './frame';
import { ARTICLES, nounAfter } from './noun-phrases';

const SAID = hashes('said says');

/** Inversion is a reporter’s, not a speaker’s: *, said Ana Ruiz,* between quotation marks was written outside of them. */
export function inverted(frame: Frame, quoted: Span): AttributionFault | null {
  const end = frame.from(quoted.end - 1);
  for (let i = frame.from(quoted.start) + 2; i < end; i++) {
    if (!frame.isIn(i, SAID) || frame.kind(i - 1) !== Item.COMMA || frame.isCapital(i)) continue;
    const source = sourceAt(frame, i + 1, end + 1);
    const isWritten = source && (isNamed(frame, source) || frame.isIn(source.first, ARTICLES));
    if (
      isWritten &&
      (frame.kind(source.last + 1) === Item.COMMA || frame.isInitial(source.last + 1) || source.last + 1 >= end)
    )
      return source.last + 1 >= end ? atEnd(frame, quoted, i, source.last) : faultIn(frame, 'inside', i, source.last);
  }
  return null;
}

/** The mark that closes has slipped behind the attribution. */
function atEnd(frame: Frame, { end }: Span, first: number, last: number): AttributionFault {
  return { ...faultIn(frame, 'inside', first, last), end, gap: { start: end - 1, end } };
}

const SPEAKERS = hashes('he she they it');

/** *“We will wait, Ruiz said.”*: what is quoted ends with its attribution. */
export function trailing(frame: Frame, quoted: Span): AttributionFault | null {
  const first = frame.from(quoted.start);
  const end = frame.from(quoted.end);
  for (let comma = end - 1; comma > first + 1 && comma > end - 12; comma--) {
    if (frame.kind(comma) !== Item.COMMA) continue;
    const source = sourceAt(frame, comma + 1, end);
    const cue = source ? source.last + 1 : end;
    if (cue >= end || !isFiniteCue(frame, cue)) return null;
    const isReporters =
      isNamed(frame, source!) || frame.isIn(source!.first, ARTICLES) || frame.isIn(source!.first, SPEAKERS);
    const last = frame.isIn(cue, ADDRESSING) ? (nounAfter(frame, cue + 1, end)?.last ?? cue) : cue;
    return isReporters && last + 1 >= end ? atEnd(frame, quoted, comma + 1, last) : null;
  }
  return null;
}
