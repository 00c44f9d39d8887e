/** The part of a sentence that is of one figure: *exports to Norland grew by 8 percent* before *and those to Sudland by 3 percent, it said*. */
import type { Figure } from '../../article/figures/figure';
import { span, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Said } from './said';

/** Up to another figure of the kind, and without who says it behind a comma. */
export function clauseOf({ figured: { tokens, figures }, figure, sentence }: Said): Span {
  let { start, end } = sentence;
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= sentence.end; i++) {
    if (!isSignOf(tokens, i, ',;') && !tokens.is(i, Class.JOINER | Class.SUBORDINATOR)) continue;
    const at = tokens.start(i);
    if (at < figure.span.start && hasOther(figures, figure, span(start, at))) start = at;
    const isEnd = hasOther(figures, figure, span(at, sentence.end)) || isSaying(tokens, at, sentence.end);
    if (at >= figure.span.end && isEnd) end = Math.min(end, at);
  }
  return { start, end };
}

const hasOther = (figures: readonly Figure[], figure: Figure, { start, end }: Span): boolean =>
  figures.some(
    each => each !== figure && each.kind === figure.kind && each.span.start >= start && each.span.end <= end,
  );

/** *, police said*, *, a survey shows* */
function isSaying(tokens: Tokens, from: number, to: number): boolean {
  for (let i = tokens.from(from); i < tokens.count && tokens.end(i) <= to; i++)
    if (tokens.is(i, Class.CUE | Class.VOUCHING)) return true;
  return false;
}
