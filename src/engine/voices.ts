/** Who speaks in an article, and how much. */
import type { Article } from './article/article';
import { namesOf, type Name } from './article/people/names';
import type { Quotation, Speaker } from './article/quotations/quotations';
import { indirectSpeechOf, quotationsOf, type IndirectSpeech } from './article/speech/speech';
import { wordsSeen } from './article/words-seen';
import { isSpace, isWord } from './text/characters';
import { kept } from './text/kept';
import { lastFrom, span, type Span } from './text/span';

/** As many words of a quotation as tell it from others in a list. */
const FIRST_WORDS = 8;

/** What a voice says in one place: quoted, or told in the reporter's words. */
export interface Saying {
  /** The quotation, or the first piece of what is told. */
  readonly span: Span;
  readonly quoted: boolean;
  /** Quoted words of what is told are counted where they are quoted. */
  readonly words: number;
  readonly by: Speaker | null;
}

/** Whoever speaks in an article, with all they say in it. */
export interface Voice {
  /** The full name, or the words that describe the speaker; null where nobody is known: no speaker was found, or a pronoun is all there is. */
  readonly speaker: string | null;
  /** Missing where the article names nobody. */
  readonly name?: Name;
  /** In the order of the text. */
  readonly sayings: readonly Saying[];
  /** Of all words that are said in the article, quoted or told, 0 to 1. */
  readonly share: number;
}

/** The voices of an article: who says most comes first; what nobody is found to say comes last. */
export const voicesOf: (article: Article) => readonly Voice[] = kept(countVoices);

interface Heard {
  readonly speaker: string | null;
  readonly name?: Name;
  readonly sayings: Saying[];
  words: number;
}

function countVoices(article: Article): Voice[] {
  const heard = new Map<string | null, Heard>();
  const pronouns = new Set<number>(); // where one stands that is resolved to nobody
  const hear = (by: Pick<Quotation, 'speaker'>, said: Omit<Saying, 'by'>): void => {
    const saying = { ...said, by: by.speaker };
    if (by.speaker?.how === 'pronoun' && !by.speaker.name) pronouns.add(by.speaker.span.start);
    const isKnown = by.speaker && !by.speaker.candidates && !pronouns.has(by.speaker.span.start);
    const speaker = isKnown ? speakerOf(article, by) : null;
    const key = by.speaker?.name ?? speaker?.toLowerCase() ?? null; // Officials are officials
    const voice = heard.get(key) ?? { speaker, name: nameOfSpeaker(article, by), sayings: [], words: 0 };
    voice.sayings.push(saying);
    voice.words += saying.words;
    heard.set(key, voice);
  };
  const quotations = quotationsOf(article).filter(isSpoken);
  const spans = quotations.map(q => q.span);
  for (const q of quotations) hear(q, { span: q.span, quoted: true, words: countWords(article, q.span) });
  for (const told of indirectSpeechOf(article)) {
    const words = wordsTold(article, told, spans);
    if (words) hear(told, { span: told.content[0], quoted: false, words });
  }
  const voices = [...heard.values()].sort(
    (a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.words - a.words,
  );
  const all = voices.reduce((sum, { words }) => sum + words, 0);
  return voices.map(({ speaker, name, sayings, words }) => ({
    speaker,
    name,
    sayings: sayings.sort((a, b) => a.span.start - b.span.start),
    share: all ? words / all : 0,
  }));
}

/** The words of indirect speech that stand in no quotation. */
function wordsTold(article: Article, { content }: IndirectSpeech, spans: readonly Span[]): number {
  let words = 0;
  for (const piece of content) {
    let at = piece.start;
    for (let i = Math.max(0, lastFrom(spans, at)); i < spans.length && spans[i].start < piece.end; i++) {
      words += countWords(article, span(at, Math.max(at, spans[i].start)));
      at = Math.max(at, spans[i].end);
    }
    words += countWords(article, span(at, Math.max(at, piece.end)));
  }
  return words;
}

/** The voice that says what stands at an offset where a quotation or indirect speech starts. */
export const voiceAt = (article: Article, start: number): Voice | undefined =>
  voicesOf(article).find(({ sayings }) => sayings.some(({ span }) => span.start === start));

/** The name of whoever says something, with all its mentions. */
export const nameOfSpeaker = (article: Article, { speaker }: Pick<Quotation, 'speaker'>): Name | undefined =>
  speaker?.name ? namesOf(article).find(({ name }) => name === speaker.name) : undefined;

/** Where somebody speaks: not inside another quotation, and no word that is only set off by marks. */
export const isSpoken = ({ kind, cue }: Quotation): boolean =>
  kind === 'direct' || kind === 'mixed' || (kind !== 'nested' && cue !== null);

/** Whose a quotation is: the full name, or the words that stand for the speaker where the article gives no name. */
export function speakerOf(article: Article, { speaker }: Pick<Quotation, 'speaker'>): string | null {
  if (!speaker || speaker.name) return speaker && speaker.name;
  return wordsSeen(article, speaker.span).replace(/\s+/g, ' ');
}

/** How many words stand in a span: what spaces part, if it has a letter or a digit. The views ask for all quotations at every key. */
export function countWords(article: Article, at: Span): number {
  const copy = wordsSeen(article, at);
  let count = 0;
  let isCounted = false;
  for (let i = 0; i < copy.length; i++) {
    const code = copy.charCodeAt(i);
    if (isSpace(code)) isCounted = false;
    else if (!isCounted && isWord(code)) {
      isCounted = true;
      count++;
    }
  }
  return count;
}

/** The first words of what somebody says; a quotation's in marks of their own. */
export function firstWords(article: Article, span: Span, quoted = true): string {
  const words = wordsSeen(article, span)
    .replace(/^["“”„«»'‘’\s]+|,?["“”„«»'‘’\s]+$/g, '')
    .split(/\s+/, FIRST_WORDS + 1);
  const said = words.slice(0, FIRST_WORDS).join(' ');
  const shown = words.length > FIRST_WORDS ? `${said}…` : said;
  return quoted ? `“${shown}”` : shown;
}
