import * as vscode from 'vscode';
import type { Article } from '../../engine/article/article';
import type { Name } from '../../engine/article/people/names';
import type { Quotation, Speaker } from '../../engine/article/quotations/quotations';
import { indirectSpeechOf, quotationsOf, type IndirectSpeech } from '../../engine/article/speech/speech';
import { lastFrom, span, type Span } from '../../engine/text/span';
import { nameOfSpeaker } from './names';
import { countWords, isSpoken, quotationsInWords, speakerOf, wordsInWords } from './quotations';

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
export function voicesOf(article: Article): readonly Voice[] {
  const known = counted.get(article) ?? countVoices(article);
  counted.set(article, known);
  return known;
}

/** The view and the hovers ask for the same: it is counted once an article. */
const counted = new WeakMap<Article, readonly Voice[]>();

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

/** How much a voice says, in words: quoted, and told. */
export function amountInWords({ sayings }: Voice): string[] {
  const words = (all: readonly Saying[]): string => wordsInWords(all.reduce((sum, each) => sum + each.words, 0));
  const [quoted, told] = [sayings.filter(s => s.quoted), sayings.filter(s => !s.quoted)];
  return [
    ...(quoted.length ? [words(quoted), quotationsInWords(quoted.length)] : []),
    ...(told.length ? [vscode.l10n.t('{0} indirectly', words(told))] : []),
  ];
}
