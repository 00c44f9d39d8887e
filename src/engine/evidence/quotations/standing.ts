/** Does a quotation stand there? A question of how many of its own words do, in its order; not of how alike two texts are. */
import type { Span } from '../../text/span';
import type { Alignment } from './alignment';
import { isLight } from './word-kinds';
import { Mark, type Words } from './words';

/**
 * So much of a quotation must stand there: of all its words, and of those that weigh. Measured (research/evidence.md 3): of quotations that
 * were changed on the way the least had 63 in 100 of its words, and 60 of those that weigh; of 326 that nobody said there the most had 57.
 */
const SHARE = 0.6;
/** With fewer words that weigh, what stands there is in too many sentences, unless nearly all of it does or many words in a row. */
const FEWEST_WEIGHTY = 3;
const NEARLY_ALL = 0.75;
const LONG_RUN = 5;
/** Words of the document between its own, as a share of the quotation: at most 63 in 100 of those that were changed. */
const MOST_BETWEEN = 0.65;

/** How much of a quotation stands where it was laid beside a document. */
export interface Standing {
  readonly words: number;
  readonly ofWords: number;
  /** Those that weigh. */
  readonly weighty: number;
  readonly ofWeighty: number;
  /** Words of the document between its own, where no dots say that any are left out. */
  readonly between: number;
  /** As many in a row. */
  readonly run: number;
}

/**
 * A word stands there that is the same or only spelled otherwise (`spellings`: where, in the article); what is in brackets was never meant
 * to.
 */
export function standingOf(quoted: Words, { answers, isSame }: Alignment, spellings: readonly Span[]): Standing {
  let [words, ofWords, weighty, ofWeighty, between, run, longest, last] = [0, 0, 0, 0, 0, 0, 0, -1];
  for (let i = 0; i < quoted.count; i++) {
    if (quoted.is(i, Mark.EDITED)) continue;
    const weight = Number(!isLight(quoted.hashes[i]));
    ofWords++;
    ofWeighty += weight;
    const isThere = isSame[i] || spellings.some(({ start, end }) => quoted.start(i) >= start && quoted.end(i) <= end);
    if (isThere) {
      words++;
      weighty += weight;
    }
    if (!isSame[i]) continue;
    run = answers[i] === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (last >= 0 && !quoted.is(i, Mark.DOTS)) between += answers[i] - last - 1;
    last = answers[i];
  }
  return { words, ofWords, weighty, ofWeighty, between, run: longest };
}

/** Are enough of its words there, changed as they may be? */
export const stands = (standing: Standing): boolean =>
  hasShare(standing, SHARE) && isTelling(standing) && standing.between <= MOST_BETWEEN * standing.ofWords;

/** Are so many of its words there that it is news if somebody else says them? */
export const standsNearlyWhole = (standing: Standing): boolean => hasShare(standing, NEARLY_ALL);

const hasShare = ({ words, ofWords, weighty, ofWeighty }: Standing, share: number): boolean =>
  words >= share * ofWords && weighty >= share * ofWeighty;

const isTelling = ({ words, ofWords, weighty, run }: Standing): boolean =>
  weighty >= FEWEST_WEIGHTY ||
  (weighty === FEWEST_WEIGHTY - 1 && (run >= LONG_RUN || (words >= NEARLY_ALL * ofWords && words >= LONG_RUN - 1)));

/** Every word of it stands there, and no other between them. */
export const isWhole = ({ words, ofWords, between }: Standing): boolean => words === ofWords && between === 0;

/**
 * A short quotation with a change, or one of which few words that weigh are there and not all: *support for a strong, united Europe* for
 * *victory for …*. Of 4,165 quotations of other news, most of those that seemed to stand in these documents, and did not, were such.
 */
export const isThin = (standing: Standing): boolean => {
  const { words, ofWords, weighty, ofWeighty } = standing;
  const share = weighty < ofWeighty ? ALMOST_ALL : NEARLY_ALL;
  const isLittle = weighty < FEWEST_WEIGHTY || (weighty < MANY && words < share * ofWords);
  return !isWhole(standing) && (standing.ofWords < LONG || isLittle);
};
const MANY = 5;
const ALMOST_ALL = 0.9;
/** What has so many words in a row says something whatever they are. */
const LONG = 8;

/** All of it stands there in a row, but one word is another, or one stands between. */
export const isAllButOneWord = ({ words, ofWords, weighty, between }: Standing): boolean =>
  ofWords >= SHORT - 1 && words >= ofWords - 1 && weighty >= FEWEST_WEIGHTY - 1 && between <= 1;

/** So many of its words weigh that it is a sentence of somebody’s, whoever that is. */
export const isSentence = ({ ofWords, weighty }: Standing): boolean => ofWords >= SHORT && weighty >= FEWEST_WEIGHTY;

/** Long enough that not everybody says it. */
export const isLong = ({ ofWords }: Standing): boolean => ofWords >= LONG;

/** So brief, and changed or made of light words, that it is no news if somebody says it. */
export const isCommonplace = (standing: Standing): boolean =>
  standing.ofWords < LONG && (!isWhole(standing) || standing.weighty < FEWEST_WEIGHTY);

/** A fragment: what few words say, or some that weigh little, many people say. It tells only where its speaker says it. */
export const isFragment = ({ ofWords, ofWeighty }: Standing): boolean =>
  ofWords < SHORT - 1 || (ofWords < SHORT && ofWeighty < FEWEST_WEIGHTY) || (ofWords < LONG && ofWeighty < 2);

/** Short enough to be said by more than one: where somebody else does, it tells only where its speaker does, too. */
export const isShort = ({ ofWords }: Standing): boolean => ofWords < SHORT;
const SHORT = 6;

/** Shorter ones are nobody’s, and so is what has no word that weighs. */
export const isPhrase = ({ ofWords, ofWeighty }: Standing): boolean => ofWords < SHORT - 1 || !ofWeighty;
