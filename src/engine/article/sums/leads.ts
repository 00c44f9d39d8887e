/** What leads a figure: *from* in *from a record 40*, *of* in *of its roughly 40 boats*; and on which side of it the value lies. */
import { hashes, isIn } from '../../words/grammar';
import { Phrases, type Before } from '../../words/phrases';
import { hashOf, Shape, type Tokens } from '../../words/tokens';

/** Where the value lies that is hedged: *more than 40* is above it, *nearly 40* a little below. */
export type Side = 'above' | 'below' | 'nearly' | 'near';

const HEDGES = new Phrases<Side>(
  Object.entries({
    above:
      'more than, over, at least, upward of, upwards of, no fewer than, no less than, above, in excess of, as little as',
    below: 'less than, fewer than, under, up to, at most, no more than, as many as, as much as',
    nearly: 'nearly, almost, just short of, just under',
    near: 'about, around, roughly, approximately, some, close to, just over, an average of, a total of',
  }).flatMap(([side, phrases]) => phrases.split(', ').map(phrase => [phrase, side as Side] as const)),
);

/** The hedge that stands right before a token. */
export const hedgeBefore = (tokens: Tokens, i: number): Before<Side> | undefined => HEDGES.before(tokens, i);

const DETERMINERS = hashes('a an the its their his her our your my this that these those all another last');
/** What may stand before a number with no determiner. */
const MODIFIERS = hashes('just only barely merely even still exactly another further additional record well');
/** Hedges that are no prepositions: *about a 20 percent cut*. */
const HEDGE_WORDS = hashes('about nearly almost roughly');
/** What no adjective is, and no noun that a number stands behind. */
const NO_ADJECTIVE = hashes(
  'of to from by at in on for with and or but than is was are were be been has have had who which that not rose fell',
);
const S = hashOf('s');
const APOSTROPHES = "’'";

/** The token that leads the figure that starts with a token, from `least` on; -1 where there is none. */
export function leadOf(tokens: Tokens, first: number, least: number): number {
  let lead = (hedgeBefore(tokens, first)?.first ?? first) - 1;
  for (;;) {
    const before = behindModifier(tokens, lead);
    if (before === lead || before < least) break;
    lead = before;
  }
  return lead < least ? -1 : lead;
}

/** What stands before the modifier that ends with a token; the token itself where it is none. */
function behindModifier(tokens: Tokens, i: number): number {
  if (tokens.text(i) === 's' && tokens.hash(i) === S && APOSTROPHES.includes(tokens.text(i - 1)))
    return owner(tokens, i);
  if (isIn(tokens, i, DETERMINERS) || isIn(tokens, i, MODIFIERS) || isIn(tokens, i, HEDGE_WORDS) || isAdverb(tokens, i))
    return i - 1;
  return isAdjective(tokens, i) && isIn(tokens, i - 1, DETERMINERS) ? i - 2 : i;
}

/** *last year’s*, *the firm’s* */
const owner = (tokens: Tokens, s: number): number => (isIn(tokens, s - 3, DETERMINERS) ? s - 4 : s);

export const isAdverb = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && tokens.end(i) - tokens.start(i) > 4 && tokens.text(i).endsWith('ly');

const isAdjective = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL && !tokens.isJoined(i) && !isIn(tokens, i, NO_ADJECTIVE);
