import type { Article } from '../engine/article/article';
import { quotationsOf } from '../engine/article/speech';
import type { Name } from '../engine/article/names';
import type { Quotation } from '../engine/article/quotations';
import { nameOfSpeaker } from './names';
import { countWords, isSpoken, speakerOf } from './quotations';

/** Whoever is quoted in an article, with all that is quoted. */
export interface Voice {
  /** The full name, or the words that stand for the speaker; null where no speaker was found. */
  readonly speaker: string | null;
  /** Missing where the article names nobody. */
  readonly name?: Name;
  readonly quotations: readonly Quotation[];
  /** Quoted directly. */
  readonly words: number;
  /** Of all words that are quoted in the article, 0 to 1. */
  readonly share: number;
}

/** The voices of an article: who is quoted most comes first; what nobody is found to say comes last. */
export function voicesOf(article: Article): readonly Voice[] {
  const known = counted.get(article) ?? countVoices(article);
  counted.set(article, known);
  return known;
}

/** The view and the hovers ask for the same: it is counted once an article. */
const counted = new WeakMap<Article, readonly Voice[]>();

function countVoices(article: Article): Voice[] {
  const said = new Map<string | null, Quotation[]>();
  for (const quotation of quotationsOf(article).filter(isSpoken)) {
    const speaker = speakerOf(article, quotation);
    const known = said.get(speaker);
    if (known) known.push(quotation);
    else said.set(speaker, [quotation]);
  }
  const voices = [...said].map(([speaker, quotations]) => ({
    speaker,
    name: nameOfSpeaker(article, quotations[0]),
    quotations,
    words: quotations.reduce((sum, { span }) => sum + countWords(article, span), 0),
  }));
  const all = voices.reduce((sum, { words }) => sum + words, 0);
  return voices
    .map(voice => ({ ...voice, share: all ? voice.words / all : 0 }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.words - a.words);
}

/** The voice that a quotation belongs to. */
export const voiceOf = (article: Article, quotation: Quotation): Voice | undefined =>
  voicesOf(article).find(({ quotations }) => quotations.includes(quotation));
