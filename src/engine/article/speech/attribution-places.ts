/** Where attributions stand in words whose quotation marks are lost: *We will wait, she said. We will see*. */
import { kept } from '../../text/kept';
import { lastFrom } from '../../text/span';
import { hashes } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { isFiniteCue, isWho, overAdverbs, sourceAt } from './attribution-words';
import { Item, type Frame } from './frame';
import { frameOf } from './framing';
import type { NounPhrase } from './noun-phrases';
import { subjectBefore } from './subject';

type Copy = Pick<Paragraph, 'tokens' | 'sentences'>;

/** All words of a paragraph, in quotation marks or not. */
const wordsOf = kept(({ tokens, sentences }: Copy): Frame => frameOf(tokens, sentences, []));

/** Between a source and its cue stand no more items: *Ana Ruiz, a doctor at the harbour, said*. */
const LONGEST = 9;
const CLOSING = ',?!.';
const ITS = hashes('the a an his her its their');

/** Where quoted words end that an attribution follows, with their comma or stop; nowhere if none does before `to`. */
export function endBeforeAttribution(copy: Copy, from: number, to: number): number | undefined {
  const frame = wordsOf(copy);
  const { prose } = copy.tokens;
  for (let i = frame.from(from) + 1; i < frame.count && frame.start(i) < to; i++) {
    const end = frame.kind(i - 1) === Item.COMMA ? frame.end(i - 1) : frame.end(i - 1) + 1;
    if (end >= frame.start(i) || !CLOSING.includes(prose[end - 1])) continue;
    if (cueOf(frame, i, frame.from(to)) >= 0) return end;
  }
  return undefined;
}

/** The cue of an attribution that begins with an item, *said Ruiz* or *Ruiz said*; -1 for none. Speakers do not speak of themselves so. */
function cueOf(frame: Frame, i: number, end: number): number {
  if (isFiniteCue(frame, i) && !frame.isCapital(i)) return isSomebody(frame, sourceAt(frame, i + 1, end)) ? i : -1;
  const source = sourceAt(frame, i, end);
  if (!source || !isSomebody(frame, source)) return -1;
  const next = overAdverbs(frame, source.last + 1, end);
  if (next < end && isFiniteCue(frame, next)) return next;
  for (let cue = next; cue < Math.min(end, source.last + LONGEST); cue++)
    if (isFiniteCue(frame, cue) && subjectBefore(frame, cue, i)?.first === i) return cue;
  return -1;
}

const isSomebody = (frame: Frame, source: NounPhrase | null): boolean =>
  source !== null && (isWho(frame, source) || frame.isIn(source.first, ITS));

/** Does a sentence behind `from` end with an attribution? The speaker would not say so. */
export function endsAttributed(copy: Copy, from: number): boolean {
  const frame = wordsOf(copy);
  const { sentences } = copy;
  for (let i = frame.from(from) + 1; i < frame.count; i++) {
    if (frame.kind(i - 1) !== Item.COMMA) continue;
    const { end } = sentences[lastFrom(sentences, frame.start(i))];
    const last = frame.from(end);
    const cue = cueOf(frame, i, last);
    if (cue >= 0 && isLastClause(frame, cue, last)) return true;
  }
  return false;
}

/** Is a cue the last word before `to`? Words that are quoted hardly end so, and nobody knows where the attribution begins. */
export function endsWithCue(copy: Copy, to: number): boolean {
  const frame = wordsOf(copy);
  const last = frame.from(to - 1);
  return isFiniteCue(frame, last < frame.count && frame.start(last) < to ? last : last - 1);
}

/** No comma and no other sign stands behind it, and few words. */
function isLastClause(frame: Frame, cue: number, end: number): boolean {
  for (let i = cue + 1; i < end; i++) if (!frame.isWord(i) && frame.kind(i) !== Item.NUMBER) return false;
  return end - cue <= LONGEST;
}

/** Where the words begin that a cue with its comma or colon leads in to, the last ones before `to`: *she told the court, …*. */
export function leadIn(copy: Copy, from: number, to: number): number | undefined {
  const frame = wordsOf(copy);
  const first = frame.from(from);
  for (let mark = frame.from(to) - 1; mark > first; mark--) {
    if (frame.kind(mark) !== Item.COMMA && frame.kind(mark) !== Item.COLON) continue;
    for (let i = mark - 1; i >= first && mark - i < LONGEST && frame.isWord(i); i--)
      if (isFiniteCue(frame, i) && frame.end(mark) < to) return frame.end(mark);
  }
  return undefined;
}
