/** Who says a quotation, as checkers have told: it counts as long as the words are what they were. */
import type { Article, GivenSpeaker } from '../article/article';
import type { Anchored } from './anchored-notes';
import type { SpeakerNote } from './note';

export const isSpeakerNote = (each: Anchored): each is Anchored<SpeakerNote> => each.note.kind === 'speaker';

/**
 * The article, in which whoever checkers have named says what they have named them for. To be made before anybody asks who speaks. What
 * was told of other words, or of a sentence that says something else now, counts for nothing.
 */
export function heeding(article: Article, anchored: readonly Anchored[]): Article {
  const given = new Map<string, GivenSpeaker>();
  for (const each of anchored) {
    if (!isSpeakerNote(each) || each.anchor?.state !== 'standing') continue;
    const { name, target } = each.note;
    const { span } = each.anchor;
    const known = given.get(`${span.start} ${span.end}`);
    const names = new Set([...(known?.names ?? []), name]);
    const around = `${known?.around ?? ''}${target.prefix} ${target.suffix}`;
    given.set(`${span.start} ${span.end}`, { span, names: [...names], around });
  }
  return given.size ? { ...article, given: [...given.values()] } : article;
}
