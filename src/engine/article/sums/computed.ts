/** Changes that copy gives both ends of, computed: *to 60 from 40* is 50 percent more. */
import { hashes, isIn } from '../../words/grammar';
import type { Span } from '../../text/span';
import type { Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { endsAt } from './ends';
import { areAlike, written } from './quantity';
import { statementsIn } from './statement';

export interface Computed {
  /** The figure that stands last of the two; offsets in the paragraph's prose. */
  readonly at: Span;
  /** With its sign: *+50*, *−12.5*. */
  readonly change: string;
  /** Between two percentages, percentage points are computed; percent otherwise. */
  readonly inPoints: boolean;
}

const FROM = hashes('from');

/** The changes between two values that a paragraph's sentences give side by side. */
export function* changesIn(paragraph: Paragraph): Iterable<Computed> {
  for (const statement of statementsIn(paragraph, paragraph.figures, hasFrom)) {
    for (let k = 0; k + 1 < statement.terms.length; k++) {
      const ends = endsAt(statement, k);
      if (!ends || !areAlike(ends.was, ends.is) || ends.was.value <= 0) continue;
      const { was, is } = ends;
      const inPoints = was.figure.kind === 'percentage';
      const change = inPoints ? is.value - was.value : (is.value / was.value - 1) * 100;
      const size = written(Math.abs(change), Math.abs(change) < 10 ? 1 : 0);
      const last = was.first > is.first ? was : is;
      yield { at: last.figure.span, change: (change < 0 ? '−' : '+') + size, inPoints };
    }
  }
}

function hasFrom(tokens: Tokens, sentence: Span): boolean {
  for (let i = tokens.from(sentence.start); tokens.start(i) < sentence.end; i++) if (isIn(tokens, i, FROM)) return true;
  return false;
}
