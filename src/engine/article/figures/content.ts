/** The words of copy that say what is counted. */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

/** Words that say nothing of what is counted. */
const SMALL = hashes(
  'with that this from have were been more than about after before their which would could they there when over into also only just some said ' +
    'says year years month percent million billion people',
);
const SHORTEST = 4;
const ENDINGS = ['ing', 'ed', 'es', 's', 'e'];

/** Does a word say what is counted? */
export const isTelling = (tokens: Tokens, i: number): boolean =>
  tokens.isWord(i) && tokens.end(i) - tokens.start(i) >= SHORTEST && !isIn(tokens, i, SMALL);

/** The words of a piece that say what is counted, in small letters and without an ending. */
export function* contentIn(tokens: Tokens, from: number, to: number): Iterable<string> {
  for (let i = tokens.from(from); i < tokens.count && tokens.end(i) <= to; i++)
    if (tokens.start(i) >= from && isTelling(tokens, i)) yield stemOf(tokens.text(i).toLowerCase());
}

/** A word without its ending. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find(each => word.endsWith(each)) ?? '';
  return word.slice(0, word.length - ending.length);
}
