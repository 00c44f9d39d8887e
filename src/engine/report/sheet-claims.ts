/** The claims of a fact sheet, in the order of their numbers. */
import type { Checked } from '../check';
import type { Claim } from '../claim';
import { claimsIn } from '../claims';

/** The claims in the order in which they end, which is that of their numbers in the copy; those whose words are gone come last. */
export const sheetClaimsOf = (checked: Checked): Claim[] => claimsIn(checked).sort(byMark);

function byMark({ span: a }: Claim, { span: b }: Claim): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.end - b.end || b.start - a.start;
}
