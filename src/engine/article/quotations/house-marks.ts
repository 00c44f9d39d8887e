/** Which of two kinds of quotation marks an article is set in: a mark that is mended becomes one of that kind. */
import { kept } from '../../text/kept';
import type { Article } from '../article';
import type { Paragraph } from '../paragraph';
import type { Pair } from './pairs';

export type MarkKind = 'straight' | 'typographic';

/** How many of each kind. */
type Count = Readonly<Record<MarkKind, number>>;

/** The kind of a paragraph’s quotations, where they are of one. */
export function marksBeside(paragraph: Paragraph): MarkKind | undefined {
  const { straight, typographic } = countsOf(paragraph).quotations;
  if (straight > 0 === typographic > 0) return undefined;
  return straight > 0 ? 'straight' : 'typographic';
}

/** The kind that more of its quotations have, or else more of its apostrophes; nothing where neither tells. */
export function houseMarks({ paragraphs }: Article): MarkKind | undefined {
  const all = paragraphs.map(({ paragraph }) => countsOf(paragraph));
  return moreOf(all.map(({ quotations }) => quotations)) ?? moreOf(all.map(({ apostrophes }) => apostrophes));
}

/** What a paragraph adds to that. */
export const countsOf = kept(({ prose, pairs }: Paragraph): { quotations: Count; apostrophes: Count } => {
  const kinds = pairs.map(pair => kindOf(prose, pair));
  return {
    quotations: {
      straight: kinds.filter(kind => kind === 'straight').length,
      typographic: kinds.filter(kind => kind === 'typographic').length,
    },
    apostrophes: { straight: apostrophes(prose, "'"), typographic: apostrophes(prose, '’') },
  };
});

/** Of a quotation in double marks; nothing where one is straight and one typographic, or they are guillemets. */
export function kindOf(prose: string, { open, close }: Pair): MarkKind | undefined {
  if (open.level !== 'double' || close.level !== 'double') return undefined;
  const [left, right] = [prose[open.start], prose[close.start]];
  if (left === '"' && right === '"') return 'straight';
  return TYPOGRAPHIC.includes(left) && TYPOGRAPHIC.includes(right) ? 'typographic' : undefined;
}

const TYPOGRAPHIC = '“”‘’';

function apostrophes(prose: string, mark: string): number {
  let count = 0;
  for (let at = prose.indexOf(mark); at >= 0; at = prose.indexOf(mark, at + 1))
    if (/\p{L}/u.test(prose[at - 1] ?? '') && /\p{L}/u.test(prose[at + 1] ?? '')) count++;
  return count;
}

function moreOf(counts: readonly Count[]): MarkKind | undefined {
  let more = 0;
  for (const { straight, typographic } of counts) more += typographic - straight;
  if (more === 0) return undefined;
  return more > 0 ? 'typographic' : 'straight';
}
