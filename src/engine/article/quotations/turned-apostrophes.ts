/** Apostrophes that face the wrong way, as programs turn them that take them for opening marks: *the bridge‘s*, *the ‘80s*, *played ‘em*. */
import type { Span } from '../../text/span';
import { hashes, isIn, isWhole } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Pair } from './pairs';

/** All of them, those inside words first. */
export const turnedApostrophesIn = (tokens: Tokens, pairs: readonly Pair[]): Span[] => [
  ...turnedApostrophes(tokens),
  ...turnedElisions(tokens, pairs),
];

const OPENING = '‘'.charCodeAt(0);
/** What an apostrophe leaves of a word: *the bridge’s*, *don’t*. In *Hawai‘i* the mark is a letter. */
const ENDINGS = hashes('s t re ve ll d m');

/** *the bridge‘s* */
function turnedApostrophes(tokens: Tokens): Span[] {
  const turned: Span[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    const isInside = tokens.isSign(i, OPENING) && tokens.isJoined(i) && tokens.isJoined(i + 1);
    if (isInside && tokens.isWord(i - 1) && isIn(tokens, i + 1, ENDINGS) && isWhole(tokens, i + 1))
      turned.push(tokens.span(i));
  }
  return turned;
}

/** Words that have lost their first letters: *’em*, *rock ’n’ roll*. */
const ELIDED = hashes('em n til tis twas cause cos bout round');

/** *the ‘80s*, *played ‘em*: no quotation begins there, since none is closed. */
function turnedElisions(tokens: Tokens, pairs: readonly Pair[]): Span[] {
  const turned: Span[] = [];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!tokens.isSign(i, OPENING) || tokens.isJoined(i) || !tokens.isJoined(i + 1)) continue;
    const isCentury = tokens.shape(i + 1) === Shape.DIGITS && tokens.end(i + 1) - tokens.start(i + 1) === 2;
    if (!isCentury && !isIn(tokens, i + 1, ELIDED)) continue;
    const at = tokens.start(i);
    const isQuoted = pairs.some(({ open, close }) => open.start === at && close.start > tokens.end(i + 1));
    if (!isQuoted) turned.push(tokens.span(i));
  }
  return turned;
}
