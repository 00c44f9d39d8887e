/** Pull quotes: quotations that nobody is named for, and that somebody says elsewhere in the article. */
import { kept } from '../../text/kept';
import { copyOf, type Paragraph } from '../paragraph';
import type { Quotation, Speaker } from '../quotations/quotations';

/** So many characters of two quotations that are the same were said once. */
const PULLED = 24;

/** A pull quote repeats a sentence of the article: whoever says it there says it here. `sought` is how those begin that nobody is named for. */
export function withPulled(
  quotations: readonly Quotation[],
  openings: readonly (() => readonly string[])[],
): { readonly quotations: readonly Quotation[]; readonly sought: ReadonlySet<string> } {
  const sought = new Set<string>();
  for (const [i, { speaker }] of quotations.entries()) {
    const [first] = speaker ? [] : openings[i]();
    if (first) sought.add(first);
  }
  if (!sought.size) return { quotations, sought };
  const said = new Map<string, Speaker>();
  for (const [i, { speaker }] of quotations.entries())
    if (speaker)
      for (const opening of openings[i]()) if (sought.has(opening) && !said.has(opening)) said.set(opening, speaker);
  return {
    quotations: quotations.map((q, i) => {
      const speaker = q.speaker ? undefined : said.get(openings[i]()[0]);
      return speaker ? { ...q, speaker: { ...speaker, how: 'none' } } : q;
    }),
    sought,
  };
}

/** How the sentences of each quotation of a paragraph begin. */
export const openingsOf = kept((paragraph: Paragraph): readonly (readonly string[])[] =>
  paragraph.quotations.map(({ span }) => openingsIn(copyOf(paragraph, span))),
);

/** How the sentences of a quotation begin, in letters alone. */
export const openingsIn = (copy: string): string[] =>
  copy
    .split(/(?<=[.!?]) +/)
    .map(sentence =>
      sentence
        .slice(0, 2 * PULLED) // more than half of it is letters
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .toLowerCase()
        .slice(0, PULLED),
    )
    .filter(opening => opening.length === PULLED);
