/** Does a quotation stand there? A question of how many of its own words do, in its order; not of how alike two texts are. */
import type { Alignment } from './alignment';
import { isLight } from './word-kinds';
import { Mark, type Words } from './words';

/**
 * Of the words that weigh, three in five must stand there, and of all words half; what is said between them in the document is not more than
 * the quotation is long. Of quotations whose speaker was found saying them, the least had …; of those that nobody said anywhere … of their
 * words. Fewer than three weighty words are in too many sentences.
 */
const WEIGHTY_SHARE = 0.6;
const SHARE = 0.5;
const FEWEST_WEIGHTY = 3;

/** How much of a quotation stands where it was laid beside a document. */
export interface Standing {
  readonly words: number;
  readonly weighty: number;
  readonly ofWords: number;
  readonly ofWeighty: number;
  /** Words of the document between its own, where no dots say that any are left out. */
  readonly between: number;
}

export function standingOf(quoted: Words, { answers, isSame }: Alignment): Standing {
  let [words, weighty, ofWords, ofWeighty, between, last] = [0, 0, 0, 0, 0, -1];
  for (let i = 0; i < quoted.count; i++) {
    if (quoted.is(i, Mark.EDITED)) continue;
    const weight = Number(!isLight(quoted.hashes[i]));
    ofWords++;
    ofWeighty += weight;
    if (!isSame[i]) continue;
    words++;
    weighty += weight;
    if (last >= 0 && !quoted.is(i, Mark.DOTS)) between += answers[i] - last - 1;
    last = answers[i];
  }
  return { words, weighty, ofWords, ofWeighty, between };
}

/** Are enough of its words there, changed as they may be? */
export const stands = ({ words, weighty, ofWords, ofWeighty, between }: Standing): boolean =>
  weighty >= FEWEST_WEIGHTY && weighty >= WEIGHTY_SHARE * ofWeighty && words >= SHARE * ofWords && between <= ofWords;

/** Every word of it is. */
export const isWhole = ({ words, ofWords, between }: Standing): boolean => words === ofWords && between === 0;
