/** Whether somebody is a man or a woman, as far as titles, roles, given names and the copy itself say so. */
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Mention } from './mentions';

/** Whoever *he* or *she* may be. */
export type Sex = 'man' | 'woman';

/** Words for somebody that are given names as well, of which no title says that its bearer is a man or a woman. */
const EITHER = hashes(
  'aide author baker bishop chancellor deacon elder general judge junior marshal maverick porter shepherd ward',
);

/** What a title or a role says of somebody's sex. */
export const sexInRole = (words: string): Sex | undefined =>
  sexOfClasses(
    words
      .split(/[^\p{L}]+/u)
      .map(hashOf)
      .filter(word => classesOf(word) & (Class.PERSON | Class.TITLE) && !EITHER.has(word))
      .reduce((all, word) => all | classesOf(word), 0),
  );

/** What a given name says of it. */
export const sexOfName = (given: string): Sex | undefined =>
  sexOfClasses(given.split('-').reduce((all, part) => all | classesOf(hashOf(part)), 0));

const sexOfClasses = (classes: number): Sex | undefined =>
  (classes & GIVEN) === Class.MAN ? 'man' : (classes & GIVEN) === Class.WOMAN ? 'woman' : undefined;

const HE = hashes('he his');
const SHE = hashes('she her');
const THAT = hashes('that');
const AND = hashes('and');

/** What the copy shows of those whom a paragraph names: *Orr said he was late*, *Orr and her brother*. */
export function sexesIn({
  tokens,
  mentions,
  kind,
}: Pick<Paragraph, 'tokens' | 'mentions' | 'kind'>): { mention: Mention; sex: Sex }[] {
  const shown: { mention: Mention; sex: Sex }[] = [];
  if (kind !== 'prose') return shown;
  for (const mention of mentions) {
    const sex = mention.quoted ? undefined : sexBehind(tokens, tokens.from(mention.end));
    if (sex) shown.push({ mention, sex });
  }
  return shown;
}

function sexBehind(tokens: Tokens, next: number): Sex | undefined {
  if (tokens.isJoined(next)) return undefined;
  let i = next;
  if (!isIn(tokens, i, AND)) {
    if (!tokens.is(i, Class.CUE)) return undefined;
    if (isIn(tokens, i + 1, THAT)) i++;
  }
  return isIn(tokens, i + 1, HE) ? 'man' : isIn(tokens, i + 1, SHE) ? 'woman' : undefined;
}
