/**
 * Words that bound a figure, or loosen it: *more than 40*, *nearly 40*, *40 or more*. Of those that say the same, copy has one for
 * another: *no fewer than* is *at least*, and no denial.
 */
import { Phrases } from '../words/phrases';

const BEFORE = `
about: about, around, roughly, approximately, some, circa, something like, in the region of, in the order of
more than: more than, over, above, in excess of, upward of, upwards of, greater than, larger than, higher than, exceeding, beyond
less than: less than, fewer than, under, below, lower than, smaller than, short of
at least: at least, a minimum of, no fewer than, no less than
at most: at most, up to, as many as, as much as, a maximum of, no more than
nearly: nearly, almost, close to, just under, just short of, not quite, approaching, virtually, practically
only: only, merely, a mere, as few as, as little as
exactly: exactly, precisely
estimated: an estimated, estimated
average: an average of, on average
`;

const BEHIND = `
about: or so, odd, give or take
at least: or more, or above, or over, and more, and above, plus, at least
at most: or less, or fewer, or below, or under, at most
more: more, extra
less: less, fewer
higher: higher
lower: lower
`;

/** A table of what phrases say, by phrase. */
const sayings = (table: string): Phrases<string> =>
  new Phrases(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [saying, phrases] = line.split(': ');
        return phrases.split(', ').map(phrase => [phrase, saying] as const);
      }),
  );

/** They stand before a figure, and say nothing of it. */
export const PADDING = new Phrases(
  ['a total of', 'in total', 'in all', 'altogether'].map(phrase => [phrase, true] as const),
);

/** What stands before a figure, and what it says. */
export const BOUNDS_BEFORE = sayings(BEFORE);
/** What stands behind. */
export const BOUNDS_BEHIND = sayings(BEHIND);

/** Of these each says what its line is read as. */
export const OFTEN_MISSPELT = ['about', 'nearly', 'only', 'exactly'];
