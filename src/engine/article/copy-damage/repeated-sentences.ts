/** What each sentence of a paragraph says, as a number: the same sentence has the same one wherever it stands. */
import { kept } from '../../text/kept';
import type { Span } from '../../text/span';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

export interface SaidSentence {
  readonly span: Span;
  /** What it is compared by: its words, without its marks. */
  readonly key: number;
}

/** Shorter ones may be said again. */
const FEWEST_WORDS = 7;

/** The sentences of copy that are long enough that nobody writes them twice. */
export const sentencesSaidIn = kept(({ kind, sentences, tokens }: Paragraph): readonly SaidSentence[] => {
  if (kind !== 'prose') return [];
  const said: SaidSentence[] = [];
  for (const span of sentences) {
    const key = keyOf(tokens, span);
    if (key !== undefined) said.push({ span, key });
  }
  return said;
});

function keyOf(tokens: Tokens, { start, end }: Span): number | undefined {
  let words = 0;
  let key = 0;
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++) {
    if (tokens.shape(i) === Shape.SIGN) continue;
    words++;
    key = (Math.imul(key, 31) + tokens.hash(i)) | 0;
  }
  return words < FEWEST_WORDS ? undefined : key;
}
