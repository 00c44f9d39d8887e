/** Ages, which copy has in two ways: *a farmer aged 61*, *a 61-year-old farmer*. */
import type { Figure } from '../article/figures/figure';
import { overlaps } from '../text/span';
import type { ClaimSentence } from './claim-sentence';

/** The age that a claim is, or is the number of. */
export const ageIn = ({ figured, claim }: ClaimSentence): Figure | undefined =>
  figured.repaired ? undefined : figured.figures.find(({ span: at, kind }) => kind === 'age' && overlaps(at, claim));
