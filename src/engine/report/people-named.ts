/** Whom a claim is about: the people who are named in its sentence, or else in its paragraph. */
import type { Article } from '../article/article';
import { namesOf } from '../article/people/names';
import { sentenceAround } from '../notes/sentence';
import { lastFrom, lastOf, overlaps, span, type Span } from '../text/span';

/** Who is named where, by full names in the order of their first reference. */
export interface Named {
  /** In these words themselves. */
  in(at: Span): string[];
  /** In the sentence of these words, or else in their paragraph. */
  around(at: Span): string[];
}

/** The people of an article; what may be a person or a body counts where it is more than a word. */
export function peopleIn(article: Article): Named {
  const names = namesOf(article).filter(
    ({ name, kind }) => kind === 'person' || (kind === 'name' && name.includes(' ')),
  );
  const mentions = names
    .flatMap(name => name.mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const named = (at: Span): string[] => {
    const near = mentions.slice(lastFrom(mentions, at.start - longest) + 1, lastFrom(mentions, at.end) + 1);
    const there = new Set(near.filter(each => overlaps(each, at)).map(({ name }) => name));
    return names.filter(name => there.has(name)).map(({ name }) => name);
  };
  return {
    in: named,
    around(at) {
      const there = named(sentenceAround(article.text, at));
      if (there.length) return there;
      const placed = lastOf(article.paragraphs, at.start);
      return placed ? named(span(placed.start, placed.start + placed.paragraph.text.length)) : [];
    },
  };
}
