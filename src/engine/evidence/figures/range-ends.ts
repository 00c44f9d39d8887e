/** Ranges: *200 to 250 jobs* are no *200 jobs*, and not *200 to 300*. */
import type { FigureClaim } from './claim';
import { same } from './amount';
import type { Said } from './said';

/** Do both have the other end of a range? A document may have it as a figure of its own: *52 for it, 48 against it*. */
export function haveOneEnd({ figure: { valueTo }, amount }: FigureClaim, said: Said): boolean {
  const { figured, figure, sentence } = said;
  if (valueTo === null) return figure.valueTo === null || figure.valueTo < figure.value! || amount.side !== null;
  if (figure.valueTo !== null) return same(valueTo, figure.valueTo);
  return figured.figures.some(
    ({ value, span }) =>
      value !== null && same(value, valueTo) && span.start >= sentence.start && span.end <= sentence.end,
  );
}
