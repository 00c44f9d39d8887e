/** The sums that a sentence states, and that do not hold. Each kind is one function; all are given the same statement. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Span } from '../../text/span';
import type { Figure } from '../figures/figure';
import type { Paragraph } from '../paragraph';
import { wrongAverages, wrongSharedAverages } from './averages';
import { wrongChanges } from './changes';
import { wrongConversions } from './conversions';
import { wrongEnumerations } from './enumerations';
import { wrongHeads } from './heads';
import { wrongLists } from './lists';
import { wrongMargins } from './margins';
import { wrongMultiples } from './multiples';
import { wrongRates } from './rates';
import { wrongShares } from './shares';
import { isColon } from './joints';
import { statementsIn } from './statement';
import { wrongTotals } from './totals';
import { wrongVotes } from './votes';
import { wrongWhole } from './wholes';
import type { Reckoning, WrongSum } from './wrong-sum';
import { wrongSpans } from './years';

const RECKONINGS: readonly Reckoning[] = [
  wrongMultiples,
  wrongChanges,
  wrongShares,
  wrongTotals,
  wrongWhole,
  wrongAverages,
  wrongSharedAverages,
  wrongEnumerations,
  wrongMargins,
  wrongVotes,
  wrongHeads,
  wrongRates,
  wrongConversions,
  wrongSpans,
  wrongLists,
];

/** The sums of a paragraph that do not hold; offsets count from its start. */
export function* wrongSums(paragraph: Paragraph): Iterable<WrongSum> {
  const stated = new Set<Figure>();
  for (const statement of statementsIn(paragraph, mayHoldSum)) {
    for (const reckon of RECKONINGS) {
      for (const sum of reckon(statement)) {
        if (stated.has(sum.figure)) continue;
        stated.add(sum.figure);
        yield sum;
      }
    }
  }
}

const FROM = hashes('from');

/** With one figure alone it may be a list that is counted, two years, or both ends of a change in one. */
function mayHoldSum(tokens: Tokens, sentence: Span, figures: readonly Figure[]): boolean {
  if (figures.length > 1) return true;
  let years = 0;
  for (let i = tokens.from(sentence.start); tokens.start(i) < sentence.end; i++) {
    if (isColon(tokens, i) || isIn(tokens, i, FROM)) return true;
    if (tokens.shape(i) === Shape.DIGITS && tokens.end(i) - tokens.start(i) === 4 && ++years > 1) return true;
  }
  return false;
}
