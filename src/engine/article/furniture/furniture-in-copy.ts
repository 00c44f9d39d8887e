/**
 * What a page asks of its readers, run into a paragraph of copy: *The vote is on Friday. Skip to main content The mayor agreed.* It begins
 * where a sentence does, and has no stop before the next one, or before the end of the paragraph.
 */
import { FINITE, Class } from '../../words/classes';
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { beginsCommand } from './commands';
import { isFurniture } from './furniture';
import { beginsLabel } from './labels';
import { isAllNames } from './line';

/** A command or a label has no more tokens. */
const LONGEST = 12;
/** And no fewer: *Watch Harbour TV*, *Join Facebook* are copy as often. */
const FEWEST = 3;

/** What the page says in a paragraph that is copy otherwise. */
export const furnitureIn = kept(({ kind, tokens, sentences }: Paragraph): readonly Span[] => {
  const found: Span[] = [];
  if (kind !== 'prose' || sentences.length < 2) return found;
  for (const sentence of sentences) {
    const first = tokens.from(sentence.start);
    const end = endOfFurniture(tokens, first, tokens.from(sentence.end - 1) + 1);
    if (end > first) found.push(span(tokens.start(first), tokens.end(end - 1)));
  }
  return found;
});

/** The token behind what the page says from a token on, one command after another; the token itself where it says nothing. */
function endOfFurniture(tokens: Tokens, first: number, stop: number): number {
  let end = first;
  for (let next = endOfOne(tokens, first, stop); next > end; next = endOfOne(tokens, end, stop)) end = next;
  return end === stop || isClause(tokens, end, stop) ? end : first;
}

/** The token behind one command or label; the token itself where none begins. */
function endOfOne(tokens: Tokens, first: number, stop: number): number {
  if (stop === tokens.count && isMenuLast(tokens, first)) return stop;
  if (!beginsCommand(tokens, first) && !beginsLabel(tokens, first)) return first;
  for (let end = first + FEWEST; end <= Math.min(stop, first + LONGEST); end++) {
    if (!tokens.isWord(end - 1)) return first;
    const isEnd = end === tokens.count || (tokens.shape(end) === Shape.CAPITAL && !tokens.isJoined(end));
    if (isEnd && isFurniture(tokensOf(tokens.text(first, end - 1)))) return end;
  }
  return first;
}

/** *It was late. Show more*, *Home News Sport*: a label, or names of links, without a stop at the end of the paragraph. */
const isMenuLast = (tokens: Tokens, first: number): boolean =>
  tokens.isWord(tokens.count - 1) &&
  (tokens.count - first < FEWEST
    ? beginsLabel(tokens, first)
    : tokens.count - first < LONGEST && isAllNames(tokens, first, tokens.count)) &&
  isFurniture(tokensOf(tokens.text(first, tokens.count - 1)));

/** A sentence follows, with a verb. */
function isClause(tokens: Tokens, first: number, stop: number): boolean {
  for (let i = first + 1; i < stop; i++) if (tokens.is(i, FINITE | Class.BASE | Class.AUXILIARY)) return true;
  return false;
}
