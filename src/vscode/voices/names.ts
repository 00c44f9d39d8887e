import { inArticle, type Article } from '../../engine/article/article';
import { indirectSpeechOf, quotationsOf } from '../../engine/article/speech/speech';
import { nameAt, type Name } from '../../engine/article/people/names';
import type { Speaker } from '../../engine/article/quotations/quotations';
import { wordsSeen } from '../../engine/article/words-seen';
import { contains, type Span } from '../../engine/text/span';
import { nameOfSpeaker } from '../../engine/voices';

/** Of the words around a name, in UTF-16 units: enough for *the harbour master, Ana Ruiz, who has led the inquiry since May*. */
const BEFORE = 60;
const AFTER = 110;

/** A name where it is mentioned, or where a pronoun that speaks stands for it. */
export interface Mentioned {
  readonly name: Name;
  readonly span: Span;
  /** Missing where the name itself stands there. */
  readonly speaker?: Speaker;
}

/** The name that stands at an offset, or that is meant there. */
export function mentionedAt(article: Article, offset: number): Mentioned | undefined {
  const name = nameAt(article, offset);
  const span = name?.mentions.find(({ start, end }) => offset >= start && offset <= end);
  if (name && span) return { name, span };
  const speaking = [...quotationsOf(article), ...indirectSpeechOf(article)].find(
    ({ speaker }) => speaker && contains(speaker.span, offset),
  );
  const meant = speaking && nameOfSpeaker(article, speaking);
  return meant && { name: meant, span: speaking.speaker!.span, speaker: speaking.speaker! };
}

/** The words around a name's first reference, up to the edges of its sentence: who it is said to be. */
export function aroundFirst(article: Article, { mentions: [first] }: Name): { before: string; after: string } {
  const placed = article.paragraphs.findLast(({ start }) => start <= first.start)!;
  const sentences = placed.paragraph.sentences.map(each => inArticle(placed, each));
  const sentence = sentences.find(each => contains(each, first.start)) ?? {
    start: placed.start,
    end: placed.start + placed.paragraph.text.length,
  };
  const before = wordsSeen(article, { start: sentence.start, end: first.start });
  const after = wordsSeen(article, { start: first.end, end: sentence.end });
  return {
    before: before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\S*\s/, '')}` : before,
    after: after.length > AFTER ? `${after.slice(0, AFTER).replace(/\s\S*$/, '')}…` : after,
  };
}
