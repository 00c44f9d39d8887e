/** Dashes between words, and how the copy sets them: *the lock — an old one* or *the lock—an old one*. */
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { isSignOf } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

/** A dash that has a space on one side alone. */
export interface HalfSpacedDash {
  readonly dash: Span;
  readonly space: Span;
}

export interface Dashes {
  /** How many stand between spaces. */
  readonly spaced: number;
  /** How many are joined to the words on both sides. */
  readonly closed: number;
  readonly halfSpaced: readonly HalfSpacedDash[];
}

const NONE: Dashes = { spaced: 0, closed: 0, halfSpaced: [] };

/** The dashes of a paragraph. One behind a dateline or the end of a sentence is none of them. */
export const dashesIn = kept(({ kind, prose, tokens }: Paragraph): Dashes => {
  if (kind !== 'prose' || !prose.includes('—')) return NONE;
  let spaced = 0;
  let closed = 0;
  const halfSpaced: HalfSpacedDash[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (!isSignOf(tokens, i, '—') || !tokens.isWord(i - 1) || !tokens.isWord(i + 1)) continue;
    const [before, after] = [tokens.isJoined(i), tokens.isJoined(i + 1)];
    if (!before && !after) spaced++;
    else if (before && after) closed++;
    else if (after || (tokens.shape(i - 1) === Shape.SMALL && tokens.shape(i + 1) >= Shape.SMALL)) {
      const dash = tokens.span(i);
      halfSpaced.push({
        dash,
        space: after ? span(tokens.end(i - 1), dash.start) : span(dash.end, tokens.start(i + 1)),
      });
    }
  }
  return { spaced, closed, halfSpaced };
});
