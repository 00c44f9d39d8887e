/**
 * One small word for another that looks or sounds like it: *more then 40*, *could of been*, *it’s own*. Each is told by the grammar around
 * it; where the word may be meant, it is left alone.
 */
import { kept } from '../../text/kept';
import { isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { WordSet } from '../../words/word-set';
import type { Paragraph } from '../paragraph';
import { HAND_SLIPS } from './hand-slips';
import { meantByNeighbours, MISTAKEN } from './neighbour-words';
import { READINGS, SHORT_FORMS } from './small-words';
import type { WrongWord } from './wrong-word';
import { WORD_FORMS } from './word-forms';

/** What may be wrong: nearly every word is none of these. */
const WRITTEN = new WordSet([
  ...MISTAKEN.keys(),
  ...READINGS.keys(),
  ...SHORT_FORMS.keys(),
  ...HAND_SLIPS.keys(),
  ...WORD_FORMS.keys(),
]);

/** The wrong words of a paragraph, in the order of the text. */
export const wrongWordsIn = kept(({ kind, tokens, quotations }: Paragraph): readonly WrongWord[] => {
  const found: WrongWord[] = [];
  if (kind === 'furniture' || kind === 'table') return found;
  for (let i = 0; i < tokens.count; i++) {
    if (!WRITTEN.has(tokens.hash(i)) || (tokens.shape(i) !== Shape.SMALL && tokens.shape(i) !== Shape.CAPITAL))
      continue;
    const wrong = wrongWordAt(tokens, i) ?? wrongFormAt(tokens, i, quotations);
    if (wrong) found.push(wrong);
  }
  return found;
});

/** What is quoted is somebody’s way to speak. */
function wrongFormAt(tokens: Tokens, i: number, quotations: Paragraph['quotations']): WrongWord | undefined {
  const wrong = WORD_FORMS.get(tokens.hash(i))?.(tokens, i);
  const at = wrong ? tokens.start(i) : -1;
  return quotations.some(({ span }) => at >= span.start && at < span.end) ? undefined : wrong;
}

function wrongWordAt(tokens: Tokens, i: number): WrongWord | undefined {
  const reading = READINGS.get(tokens.hash(i));
  const isCut = tokens.isJoined(i) && !isSignOf(tokens, i - 1, '“"‘(—–');
  if (isCut) return undefined;
  const meant = reading?.(tokens, i, i + 1) ?? meantByNeighbours(tokens, i);
  if (meant) return { first: i, last: i, meant };
  const slip = HAND_SLIPS.get(tokens.hash(i))?.(tokens, i);
  if (slip) return slip;
  const short = SHORT_FORMS.get(tokens.hash(i));
  if (!short || !tokens.isJoined(i + 1) || !isSignOf(tokens, i + 1, "’'") || tokens.text(i + 2) !== short[0])
    return undefined;
  const long = short[1](tokens, i, i + 3);
  return long ? { first: i, last: i + 2, meant: long } : undefined;
}
