/**
 * Commas and stops that stand twice running, *It is closed,, she said*, and commas that an aside was cut from between: *The mayor, , left.* Three dots are an ellipsis, and two may be meant for one inside
 * a sentence, or stand so in what is quoted.
 */
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { isPost } from '../posts';

const MARKS = ',.;:';

/** The second of each two, with the space before it; offsets count from the paragraph’s start. */
export const doubledMarksIn = kept((paragraph: Paragraph): readonly Span[] => {
  const { kind, tokens, quotations } = paragraph;
  if (kind !== 'prose' || isPost(paragraph)) return [];
  const second: Span[] = [];
  const isQuoted = (at: number): boolean => quotations.some(({ span }) => at >= span.start && at < span.end);
  for (let i = 2; i < tokens.count; i++)
    if (isDoubled(tokens, i) && !(isSignOf(tokens, i, '.') && isQuoted(tokens.start(i))))
      second.push(span(tokens.end(i - 1), tokens.end(i)));
  return second;
});

/** Behind a word, with nothing joined behind it: two commas before a word open a quotation. */
function isDoubled(tokens: Tokens, i: number): boolean {
  if (tokens.shape(i) !== Shape.SIGN || tokens.hash(i - 1) !== tokens.hash(i)) return false;
  if (!isSignOf(tokens, i, tokens.isJoined(i) ? MARKS : ',;')) return false;
  if (!tokens.isJoined(i - 1) || !tokens.isWord(i - 2) || tokens.isJoined(i + 1)) return false;
  return !isSignOf(tokens, i, '.') || tokens.shape(i + 1) !== Shape.SMALL;
}
