/** How far an article is checked: one count, whoever tells it. */
import type { Claim } from './claim';

/** How many claims there are in the copy, and how many of them are verified. */
export interface Progress {
  readonly claims: number;
  readonly verified: number;
}

/** Counts claims: of several notes on the same words one that is verified is enough, and words that are gone are no claim any more. */
export function progressOf(claims: readonly Pick<Claim, 'span' | 'standing'>[]): Progress {
  const noted = new Map<string, boolean>(); // is what is noted at this place verified?
  let unchecked = 0;
  for (const { span: at, standing } of claims) {
    if (!at) continue;
    if (standing === 'unchecked') {
      unchecked++;
      continue;
    }
    const place = `${at.start} ${at.end}`;
    noted.set(place, noted.get(place) || standing === 'verified');
  }
  return { claims: unchecked + noted.size, verified: [...noted.values()].filter(is => is).length };
}
