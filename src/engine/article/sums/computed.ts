/** Changes that copy gives both ends of, computed: *to 60 from 40* is 50 percent more. */
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { written } from './quantity';
import { areAlike, FROM_TO, quantityAt, spanOf, templatesIn, TO_FROM } from './template';

export interface Computed {
  /** The figure that stands last of the two; offsets in the paragraph's prose. */
  readonly at: Span;
  /** With its sign: *+50*, *−12.5*. */
  readonly change: string;
  /** Between two percentages, percentage points are computed; percent otherwise. */
  readonly inPoints: boolean;
}

const BOTH_ENDS = new RegExp(`${FROM_TO}|${TO_FROM}`, 'gi');

/** The changes between two values that a paragraph's sentences give side by side. */
export function* changesIn(paragraph: Paragraph): Iterable<Computed> {
  for (const template of templatesIn(paragraph, sentence => /\bfrom\b/i.test(sentence))) {
    for (const [, was, is, isNow, wasThen] of matchesOf(BOTH_ENDS, template.text)) {
      const [from, to] = [quantityAt(template, was ?? wasThen), quantityAt(template, is ?? isNow)];
      if (!from || !to || !areAlike(from, to) || from.value <= 0) continue;
      const inPoints = from.figure.kind === 'percentage';
      const change = inPoints ? to.value - from.value : (to.value / from.value - 1) * 100;
      const size = written(Math.abs(change), Math.abs(change) < 10 ? 1 : 0);
      const last = from.figure.span.start > to.figure.span.start ? from : to;
      yield { at: spanOf(last), change: (change < 0 ? '−' : '+') + size, inPoints };
    }
  }
}
