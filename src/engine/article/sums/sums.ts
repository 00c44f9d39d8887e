/** The sums that a sentence states, and that do not hold. Each kind is one function; all are given the same statement. */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { overlaps, type Span } from '../../text/span';
import type { Figure } from '../figures/figure';
import { knownCountsIn } from '../figures/known-counts';
import { scoresIn } from '../figures/scores';
import type { Paragraph } from '../paragraph';
import { wrongAgeGaps, wrongAgesNow } from './ages';
import { wrongAgesAtDeath } from './ages-at-death';
import { wrongAnniversaries } from './anniversaries';
import { wrongAreas } from './areas';
import { wrongAverages, wrongRowAverages, wrongSharedAverages } from './averages';
import { wrongChanges } from './changes';
import { wrongChases } from './chases';
import { wrongClockSpans } from './clock-spans';
import { wrongTimes } from './clock-times';
import { wrongConversions } from './conversions';
import { wrongDays } from './days-between';
import { wrongDifferences } from './differences';
import { wrongEarnings } from './earnings';
import { wrongEnumerations, wrongSumsUp } from './enumerations';
import { wrongExcess } from './excess';
import { wrongFalls } from './falls';
import { wrongHalves } from './halves';
import { wrongHeads } from './heads';
import { wrongLevies } from './levies';
import { wrongLists } from './lists';
import { wrongMajorities } from './majorities';
import { wrongMargins } from './margins';
import { wrongMultiples } from './multiples';
import { wrongOccasions } from './occasions';
import { wrongOdds } from './odds';
import { wrongParts } from './parts-of-all';
import { wrongPrices } from './prices';
import { wrongProducts } from './products';
import { wrongProfits } from './profits';
import { wrongRates } from './rates';
import { wrongRecords } from './records';
import { wrongRemainder, wrongRemainders } from './remainders';
import { wrongResults } from './results';
import { wrongShares } from './shares';
import { wrongPlaces, wrongYearlyCounts } from './rows';
import { isColon } from './joints';
import { wrongScorers } from './scorers';
import { wrongSeats } from './seats';
import { wrongSpeeds } from './speeds';
import { statementsIn, type Statement } from './statement';
import { wrongSummary } from './summing-up';
import { wrongSurcharges } from './surcharges';
import { wrongTakings } from './takings';
import { wrongTallies } from './tallies';
import { wrongTerms } from './terms-in-a-row';
import { wrongTimesAsMany } from './times-as-many';
import { wrongTotals } from './totals';
import { wrongVotes } from './votes';
import { wrongWhole } from './wholes';
import type { Reckoning, WrongSum } from './wrong-sum';
import { wrongSpans } from './years';

const RECKONINGS: readonly Reckoning[] = [
  wrongMultiples,
  wrongChanges,
  wrongMajorities,
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
  wrongProducts,
  wrongPrices,
  wrongDifferences,
  wrongTallies,
  wrongSeats,
  wrongEarnings,
  wrongChases,
  wrongSpeeds,
  wrongExcess,
  wrongOccasions,
  wrongResults,
  wrongProfits,
  wrongRowAverages,
  wrongSumsUp,
  wrongTimesAsMany,
  wrongOdds,
  wrongHalves,
  wrongRemainders,
  wrongSurcharges,
  wrongAreas,
  wrongFalls,
  wrongLevies,
  wrongTakings,
  wrongTerms,
];

/** Those that also take up what was told before: *six of the nine judges*. */
const OF_KNOWN: readonly Reckoning[] = [
  wrongMajorities,
  wrongShares,
  wrongVotes,
  wrongProducts,
  wrongTallies,
  wrongExcess,
  wrongResults,
];

/** The sums of a paragraph that do not hold; offsets count from its start. */
export function* wrongSums(paragraph: Paragraph): Iterable<WrongSum> {
  const stated: Span[] = [];
  for (const sum of reckoned(paragraph)) {
    if (stated.some(place => overlaps(place, sum.span))) continue;
    stated.push(sum.span);
    yield sum;
  }
}

function* reckoned(paragraph: Paragraph): Iterable<WrongSum> {
  const { figures, dating, prose, tokens, sentences } = paragraph;
  for (const statement of statementsIn(paragraph, figures, mayHoldSum))
    for (const reckon of RECKONINGS) yield* reckon(statement);
  yield* summedUp(paragraph);
  const known = [...knownCountsIn(paragraph), ...scoresIn(paragraph)];
  if (known.length) {
    const all = [...figures, ...known].sort((a, b) => a.span.start - b.span.start);
    for (const statement of statementsIn(paragraph, all, mayHoldSum))
      for (const reckon of OF_KNOWN) yield* reckon(statement);
  }
  if (tokens.hasAny(Topic.NUMERAL)) yield* wrongAnniversaries(paragraph);
  if (figures.length) yield* wrongAgesAtDeath(paragraph);
  if (tokens.hasAny(Topic.HOUR)) yield* wrongTimes(paragraph);
  if (figures.length) yield* wrongClockSpans(paragraph);
  if (dating.dates.length > 1) yield* wrongDays(paragraph);
  if (prose.includes(' older') || prose.includes(' younger')) yield* wrongAgeGaps(tokens);
  if (prose.includes('years ago')) yield* wrongAgesNow(tokens);
  if (prose.includes(', from')) yield* wrongPlaces(tokens);
  if (prose.includes(' lost ') || prose.includes(' wins') || prose.includes('the other'))
    yield* wrongRecords(tokens, sentences);
  if (prose.includes('goals')) yield* wrongScorers(tokens, sentences);
  if (tokens.hasAny(Topic.NUMBER | Topic.NUMERAL)) yield* wrongParts(tokens);
  if (prose.includes(' al') || prose.includes('total')) yield* wrongYearlyCounts(tokens);
}

/** Each sentence beside the one before. */
function* summedUp(paragraph: Paragraph): Iterable<WrongSum> {
  if (paragraph.figures.length <= 2) return;
  let before: Statement | undefined;
  for (const statement of statementsIn(paragraph, paragraph.figures, () => true)) {
    if (before?.end === statement.first) {
      yield* wrongSummary(before, statement);
      yield* wrongRemainder(before, statement);
    }
    before = statement;
  }
}

const FROM = hashes('from');

/** With one figure alone it may be a list that is counted, two years, a score, or both ends of a change in one. */
function mayHoldSum(tokens: Tokens, sentence: Span, figures: readonly Figure[]): boolean {
  const [{ kind, value, valueTo }] = figures;
  if (figures.length > 1 || valueTo !== null || (kind === 'percentage' && value! > 100)) return true;
  let years = 0;
  for (let i = tokens.from(sentence.start); tokens.start(i) < sentence.end; i++) {
    if (isColon(tokens, i) || isIn(tokens, i, FROM)) return true;
    if (tokens.shape(i) === Shape.DIGITS && tokens.end(i) - tokens.start(i) === 4 && ++years > 1) return true;
  }
  return false;
}
