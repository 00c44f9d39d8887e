import { severities, type Severity } from '../../engine/rule';

/** How many there are of each severity, in words: *1 error, 2 warnings*; empty where there is none. */
export const counted = (counts: ReadonlyMap<Severity, number>): string =>
  severities
    .flatMap(severity => {
      const count = counts.get(severity);
      return count ? [`${count} ${severity}${count > 1 && severity !== 'information' ? 's' : ''}`] : [];
    })
    .join(', ');
