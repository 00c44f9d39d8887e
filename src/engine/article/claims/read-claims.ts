/**
 * Reads the claims of an article. Figures, names and dates are claims in quotations and in what is told, too: that somebody has said it is
 * one thing, and that it is so another. Absolutes are claims where the article itself speaks; quoted ones are the speaker’s.
 */
import { gather } from '../../text/gather';
import { overlaps, lastFrom, span, type Span } from '../../text/span';
import { inArticle, type Article } from '../article';
import type { Name } from '../people/names';
import type { People } from '../people/people';
import type { Quotation, Speaker } from '../quotations/quotations';
import type { IndirectSpeech } from '../speech/speech';
import { byPlace, type ArticleClaim } from './claim';
import { referencesTo } from './first-references';
import { ownClaimsIn } from './own-claims';
import { reproachesIn } from './reproaches';

/** What an article says of people, and what they say in it. */
export interface Said {
  readonly names: readonly Name[];
  readonly people: People;
  readonly quotations: readonly Quotation[];
  readonly told: readonly IndirectSpeech[];
}

/** Reads the claims of an article. */
export function readClaims(article: Article, said: Said): ArticleClaim[] {
  const voices = voicesOf(article, said);
  const speakerAt = speakersAt(voices);
  const own = gather(article.paragraphs, placed =>
    ownClaimsIn(placed.paragraph).map(({ span: at, kind }) => ({ span: inArticle(placed, at), kind })),
  );
  const days = own.filter(({ kind }) => kind === 'date').map(day => day.span);
  const names = referencesTo(said.names, article)
    .filter(at => !days.some(day => day.start <= at.start && at.end <= day.end)) // Good Friday
    .map(at => ({ span: at, kind: 'name' as const }));
  const stated = [...own, ...names].map((claim): ArticleClaim => ({ ...claim, speaker: speakerAt(claim.span) }));
  return [...voices, ...stated].sort(byPlace);
}

/** What is quoted and what is told, with whoever says it. */
function voicesOf(article: Article, { people, quotations, told }: Said): ArticleClaim[] {
  const quoted = quotations
    .filter(
      ({ kind, span: at }) => kind === 'direct' || kind === 'mixed' || (kind === 'scare' && !isTitle(article, at)),
    )
    .map(({ span: at, speaker }): ArticleClaim => ({
      span: at,
      kind: 'quotation',
      speaker: speaker && calledIn(article, speaker),
    }));
  const stated = told.filter(({ content }) => !isInfinitive(article, content[0])); // no request, no promise
  const tellings = stated.map(({ content, speaker }): ArticleClaim => {
    const at = span(content[0].start, content[content.length - 1].end);
    return { span: at, kind: 'said', speaker: calledIn(article, speaker) };
  });
  const reproaches = gather(article.paragraphs, placed =>
    reproachesIn(placed.paragraph).map(({ source, content }): ArticleClaim => {
      const speaker = source && people.nameOf(placed.paragraph, source, null);
      return { span: inArticle(placed, content), kind: 'said', speaker };
    }),
  );
  const further = reproaches.filter(({ span: at }) => !tellings.some(telling => overlaps(telling.span, at)));
  return [...quoted, ...tellings, ...further].sort(byPlace);
}

/** *to wait*, *not to wait* */
const isInfinitive = ({ text }: Article, { start }: Span): boolean =>
  ['to ', 'not to ', 'never to '].some(words => text.startsWith(words, start));

/** Whoever speaks, by name, or as the copy describes somebody without one: *two officials*. */
const calledIn = ({ text }: Article, { name, how, span: at }: Speaker): string | null =>
  name ?? (how === 'title' ? text.slice(at.start, at.end).replace(/\s+/g, ' ') : null);

/** Of a word or two, all with capitals: a title, a name. */
const isTitle = ({ text }: Article, { start, end }: Span): boolean =>
  /^[^\p{L}]*(?:\p{Lu}\S*\s+)*\p{Lu}\S*$/u.test(text.slice(start, end));

/** Says who speaks at a place: of a quotation in what is told, whoever is quoted. */
function speakersAt(voices: readonly ArticleClaim[]): (at: Span) => string | null {
  const spans = voices.map(({ span: at }) => at);
  const ends: number[] = []; // how far all that begin no later than each reach
  for (const { end } of spans) ends.push(Math.max(end, ends[ends.length - 1] ?? 0));
  return at => {
    for (let i = lastFrom(spans, at.start); i >= 0 && ends[i] > at.start; i--)
      if (spans[i].end >= at.end) return voices[i].speaker;
    return null;
  };
}
