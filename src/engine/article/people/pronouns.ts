/** Whom a pronoun stands for. */
import { lastFrom } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { Mention } from './people';

/**
 * Who a pronoun at `at` stands for: in its own sentence before it, else in the sentence before that, the first full name, or the first
 * name where none is full. Names inside quotations are what speakers say.
 */
export function antecedentOf({ prose, mentions, sentences }: Paragraph, at: number): Mention | undefined {
  const own = lastFrom(sentences, at);
  // *Asked whether Orr would resign, she laughed*: not Orr
  const asked = prose.startsWith('Asked', sentences[own]?.start);
  let last = lastFrom(mentions, asked ? sentences[own].start - 1 : at - 1);
  for (let i = own; i >= 0 && last >= 0; i--) {
    const named: Mention[] = [];
    for (; last >= 0 && mentions[last].start >= sentences[i].start; last--) {
      const m = mentions[last];
      if (m.end <= at && !m.quoted && !/^, whom /.test(prose.slice(m.end, m.end + 7))) named.unshift(m);
    }
    if (named.length) return named.find(m => m.name.includes(' ')) ?? named[0];
  }
  return undefined;
}
