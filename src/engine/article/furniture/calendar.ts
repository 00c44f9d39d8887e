/** Months and days, in full and as they are cut short. */
import { hashes } from '../../words/grammar';

export const MONTHS = hashes(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const DAYS = hashes(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
