/** Who says some words of an article, as somebody has told who knows: nobody looks any further there. */
import { gather } from '../../text/gather';
import { span, type Span } from '../../text/span';
import { inArticle, type Article, type GivenSpeaker } from '../article';
import type { People } from '../people/people';
import type { Speaker } from '../quotations/quotations';

/**
 * The speaker of what stands at some places of an article, as somebody has told of the first of them that anything is told of; else the one
 * that was found. Without people it is known that somebody speaks, not how the copy gives him or her.
 */
export function givenOr(
  found: Speaker | null,
  article: Article,
  places: readonly Span[],
  people?: People,
): Speaker | null {
  const { given } = article;
  if (!given) return found;
  for (const place of places) {
    const told = given.find(each => isSame(article, each.span, place));
    if (told && !(found && isNamedSince(article, told, found))) return speakerOf(told, found, article, people);
  }
  return found;
}

/** Spaces at the edges count for nothing. */
function isSame({ text }: Article, a: Span, b: Span): boolean {
  const between = (from: number, to: number): string => text.slice(Math.min(from, to), Math.max(from, to)).trim();
  return a.start < b.end && b.start < a.end && !between(a.start, b.start) && !between(a.end, b.end);
}

/** Somebody else is named who was not when it was told: the copy says something else now. */
function isNamedSince({ text }: Article, { names, around }: GivenSpeaker, { span, name, how }: Speaker): boolean {
  if ((how !== 'name' && how !== 'surname') || names.includes(name ?? '')) return false;
  const surname = text.slice(span.start, span.end).split(/\s+/).at(-1)!;
  return !around.includes(surname);
}

function speakerOf(told: GivenSpeaker, found: Speaker | null, article: Article, people?: People): Speaker {
  const { names } = told;
  const words =
    found && stands(article, names, found) ? found : { ...placeOf(told, article, people), how: 'none' as const };
  const { span, how } = words;
  return names.length === 1
    ? { span, name: names[0], how, isGiven: true }
    : { span, name: null, how, candidates: names };
}

/** Do the words stand for whoever is told: her name or a part of it, a pronoun, a description, a label? Not those of another paragraph. */
function stands({ text }: Article, names: readonly string[], { span, name, how }: Speaker): boolean {
  if (how === 'pronoun' || how === 'title') return true;
  const words = text.slice(span.start, span.end);
  return how !== 'running' && names.some(each => each === name || each.includes(words) || words.includes(each));
}

/** The nearest mention before the words, or the first behind them; nothing at their start where there is none. */
function placeOf(
  { names, span: words }: GivenSpeaker,
  { paragraphs }: Article,
  people?: People,
): { readonly span: Span } {
  const mentions = gather(paragraphs, placed =>
    placed.paragraph.mentions.filter(m => people && names.includes(people.bearerOf(m))).map(m => inArticle(placed, m)),
  );
  const nearest =
    mentions.findLast(({ end }) => end <= words.start) ?? mentions.find(({ start }) => start >= words.end);
  return { span: nearest ?? span(words.start, words.start) };
}
