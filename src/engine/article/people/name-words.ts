/** The words that names are made of. */
import type { Span } from '../../text/span';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { FEWEST_LETTERS, FEWEST_OF_GIVEN } from './likeness';

/** Gives the words of a name one after the other, by their offsets: what stands between two spaces. A nickname in quotation marks is none. */
export function eachWord(tokens: Tokens, name: Span, take: (start: number, end: number) => void): void {
  const last = tokens.from(name.end - 1);
  for (let i = tokens.from(name.start); i <= last;) {
    const first = i;
    do i++;
    while (i <= last && tokens.isJoined(i));
    if (tokens.shape(first) > Shape.SIGN) take(tokens.start(first), Math.min(tokens.end(i - 1), name.end));
  }
}

/** The words of the names of a paragraph that are long enough to be misspelled, and pairs of words that a hyphen may have been lost between. */
export function nameWordsIn({ tokens, kind, mentions }: Pick<Paragraph, 'tokens' | 'kind' | 'mentions'>): string[] {
  const words: string[] = [];
  if (kind === 'furniture') return words;
  for (const name of mentions) {
    const { prose } = tokens;
    let before = -1;
    eachWord(tokens, name, (start, end) => {
      const isGiven = start === name.start && end < name.end;
      if (end - start >= (isGiven ? FEWEST_OF_GIVEN : FEWEST_LETTERS)) words.push(prose.slice(start, end));
      if (before >= 0) words.push(prose.slice(before, end));
      before = start;
    });
  }
  return words;
}
