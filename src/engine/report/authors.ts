/** Who made an article, as it says itself: *By Ana Ruiz and Per Lind*, *Additional reporting by Jo Bell*. */
import type { Article } from '../article/article';
import { isByline } from '../article/furniture/bylines';
import type { Paragraph } from '../article/paragraph';

/** All who are named in bylines and credits: none of them has four eyes. */
export const authorsOf = ({ paragraphs }: Article): string[] => [
  ...new Set(paragraphs.filter(({ paragraph }) => isByline(paragraph)).flatMap(({ paragraph }) => namesIn(paragraph))),
];

const namesIn = ({ mentions }: Paragraph): string[] =>
  mentions.filter(({ name }) => name.includes(' ')).map(({ name }) => name);

/** True for two forms of one name: the same surname, and given names that begin alike. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [a, b].map(wordsOf);
  return one.length > 0 && one.at(-1) === other.at(-1) && one[0][0] === other[0][0];
}

const wordsOf = (name: string): string[] =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/).filter(Boolean);
