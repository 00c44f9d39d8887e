/** Words around a figure that say that it is not exact: *about 40*, *40 or so*. */
import { Phrases } from '../../words/phrases';
import type { Tokens } from '../../words/tokens';
import type { Figure } from './figure';

const table = (phrases: string): Phrases<true> =>
  new Phrases(phrases.split(', ').map(phrase => [phrase, true] as const));

const BEFORE = table(
  'about, around, nearly, almost, roughly, approximately, some, more than, less than, fewer than, at least, at most, up to, over, under, ' +
    'estimated, close to, as many as, as much as, upward of, upwards of, an average of, no more than, no fewer than, not more than, ' +
    'as few as, as little as, in excess of, short of, above, below, perhaps, maybe, circa, ~',
);
const AFTER = table('plus, odd, or so, or more, or less, or fewer');
const [PLUS, HYPHEN] = Array.from('+-', sign => sign.charCodeAt(0));

/** Is a figure hedged by what stands before it or behind? */
export const isHedged = (tokens: Tokens, { span }: Figure): boolean =>
  isHedgedBefore(tokens, tokens.from(span.start)) || isHedgedBehind(tokens, tokens.from(span.end - 1) + 1);

function isHedgedBefore(tokens: Tokens, first: number): boolean {
  if (tokens.isJoined(first) && tokens.text(first - 1) !== '~') return false;
  return BEFORE.before(tokens, first) !== undefined;
}

function isHedgedBehind(tokens: Tokens, i: number): boolean {
  if (!tokens.isJoined(i)) return AFTER.at(tokens, i) !== undefined;
  return (
    tokens.isSign(i, PLUS) ||
    (tokens.isSign(i, HYPHEN) && tokens.isJoined(i + 1) && AFTER.at(tokens, i + 1) !== undefined)
  );
}
