/** Votes and margins: *52-48, a margin of six*; *led by nine points, 45 percent to 38 percent*. */
import { say } from '../../phrase';
import { areApart, written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';
import { areAlike, reading, readings, spanOf, type Template } from './template';

const MARGIN = '(?:margin|majority|lead|difference|gap)';
const LED = '\\b(?:led|leads?|leading|trails?|trailed|beats?|beating|defeated|won|wins|winning|lost|losing|ahead)';

const MARGINS = [
  `<won> votes to <lost>‥, (?:with |by )?an? ${MARGIN} of <margin>`,
  `<score>‥, (?:with |by )?an? ${MARGIN} of <margin>`,
  `<score>‥, (?:with |by )?an? <margin>[- ](?:vote|point|seat|goal|run) (?:${MARGIN}|win|victory)`,
  `<won> to <lost>‥, (?:with |by )?an? <margin>[- ](?:vote|point|seat|goal|run) (?:${MARGIN}|win|victory)`,
  `${LED}‥ by <margin>(?: points)?,? (?:with )?<won>‥ to <lost>`,
  `${LED}‥,? <won>‥ to <lost>‥, an? ${MARGIN} of <margin>`,
  `${MARGIN}(?: \\p{Ll}+){0,2} (?:to|of|at|by) (?:just |only )?<margin>(?: points| votes)?, <won>‥ to <lost>`,
].map(reading);

export function* wrongMargins(template: Template): Iterable<WrongSum> {
  for (const { at } of readings(template, MARGINS)) {
    const { score, won, lost, margin } = at;
    if (score && score.figure.valueTo !== null) yield* wrongMargin(score.value, score.figure.valueTo, 0, margin);
    else if (won && lost && areAlike(won, lost)) {
      const slack = won.figure.kind === 'percentage' ? won.high - won.value + (lost.high - lost.value) : 0;
      yield* wrongMargin(won.value, lost.value, slack, margin);
    }
  }
}

function* wrongMargin(won: number, lost: number, slack: number, stated?: Quantity): Iterable<WrongSum> {
  if (!stated || !/^(?:count|percentage-points)$/.test(stated.figure.kind)) return;
  const margin = Math.abs(won - lost);
  const room: Interval = { low: margin - slack, high: margin + slack };
  if (!areApart(room, slack ? { low: stated.value, high: stated.value } : stated)) return;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} to {1} is a margin of {2}.', written(won, 2), written(lost, 2), written(margin, 2)),
    computed: written(margin, 2),
  };
}
