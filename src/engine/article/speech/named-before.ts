/** Where somebody was named before words that stand for him or her: it tells how a speaker was found. */
import { lastFrom, type Span } from '../../text/span';
import type { Article } from '../article';
import { namesOf } from '../people/names';
import type { Speaker } from '../quotations/quotations';

/** How far from the words that stand for a name it stands itself. */
export type Nearness = 'sentence' | 'sentence-before' | 'paragraph' | 'paragraph-before' | 'elsewhere';

export interface NamedBefore {
  /** The name, in the article. */
  readonly span: Span;
  readonly near: Nearness;
}

/** Where a speaker was named last before the words that stand for him or her; where first, if only behind them. */
export function namedBefore(article: Article, { span, name }: Speaker): NamedBefore | undefined {
  const mentions = namesOf(article).find(each => each.name === name)?.mentions ?? [];
  const mention = mentions.findLast(({ end }) => end <= span.start);
  if (mention) return { span: mention, near: nearness(article, mention.start, span.start) };
  return mentions[0] && { span: mentions[0], near: 'elsewhere' };
}

function nearness({ paragraphs }: Article, named: number, at: number): Nearness {
  const [before, here] = [lastFrom(paragraphs, named), lastFrom(paragraphs, at)];
  const sentenceOf = (paragraph: number, offset: number): number =>
    lastFrom(paragraphs[paragraph].paragraph.sentences, offset - paragraphs[paragraph].start);
  const [naming, own] = [sentenceOf(before, named), sentenceOf(here, at)];
  if (before === here) return naming === own ? 'sentence' : naming === own - 1 ? 'sentence-before' : 'paragraph';
  if (before !== here - 1) return 'elsewhere';
  const isLast = naming === paragraphs[before].paragraph.sentences.length - 1;
  return isLast && own === 0 ? 'sentence-before' : 'paragraph-before';
}
