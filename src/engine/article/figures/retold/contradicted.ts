/** What a paragraph tells otherwise in its own words, or in the sentence behind: *five (7) days*, *its only doctor. Both of its doctors*. */
import { kept } from '../../../text/kept';
import { Topic } from '../../../words/topics';
import { inArticle, type Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import type { Twins } from '../twins';
import { severalOfOne } from './alone';
import { boundTurned, type Figured } from './bounds';
import { bracketedIn } from './bracketed';
import { pairTurned } from './pairs';
import type { SpanPair } from './span-pair';

/** In characters; what is longer is no two sentences. */
const LONGEST = 2000;

/** The sentences of a paragraph, each with its figures. */
function figuredIn({ sentences, figures }: Paragraph): Figured[] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const first = next;
    while (next < figures.length && figures[next].span.end <= end) next++;
    return { start, end, figures: figures.slice(first, next) };
  });
}

/** Those of a paragraph. */
export const contradictedIn = kept((paragraph: Paragraph): readonly SpanPair[] => {
  const { tokens } = paragraph;
  if (!tokens.hasAny(Topic.NUMBER | Topic.NUMERAL)) return [];
  const pairs = [...bracketedIn(tokens)];
  const sentences = figuredIn(paragraph);
  for (let k = 1; k < sentences.length; k++) {
    const [before, here] = [sentences[k - 1], sentences[k]];
    if (here.end - before.start > LONGEST) continue;
    const pair =
      severalOfOne(tokens, before, here) ?? pairTurned(tokens, before, here) ?? boundTurned(paragraph, before, here);
    if (pair) pairs.push(pair);
  }
  return pairs;
});

/** Those of an article. */
export function* contradicted(told: readonly Placed[]): Iterable<Twins> {
  for (const placed of told)
    for (const { one, other } of contradictedIn(placed.paragraph))
      yield { one: inArticle(placed, one), other: inArticle(placed, other) };
}
