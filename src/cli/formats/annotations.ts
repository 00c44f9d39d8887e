import { figuresOf, wordsAt, type Article } from '../../engine/article/article';
import { indirectSpeechOf, quotationsOf } from '../../engine/article/speech/speech';
import type { Span } from '../../engine/text/span';
import { Lines } from '../../project/lines';
import type { ReadDocument } from '../results';
import { visible } from '../escapes';
import type { Format } from './format';
import { pathOf } from './path';

const LONGEST = 60;

/** For a person: what an article says, a line each, in the order of the text. */
export const annotations: Format<ReadDocument, string> = {
  pieceOf: ({ name, text, article }) => {
    const lines = new Lines(text);
    return [...quotations(article), ...told(article), ...figures(article)]
      .sort((a, b) => a.at - b.at)
      .map(({ at, words }) => {
        const { line, character } = lines.at(at);
        return `${visible(`${pathOf(name)}:${line + 1}:${character + 1} ${words}`)}\n`;
      })
      .join('');
  },
  all: pieces => pieces,
};

interface Entry {
  readonly at: number;
  readonly words: string;
}

const quotations = (article: Article): Entry[] =>
  quotationsOf(article).map(({ span, kind, speaker }) => {
    const by = speaker ? ` — ${speaker.name ?? copyOf(article, speaker.span)}` : '';
    return { at: span.start, words: `quotation (${kind}) ${copyOf(article, span)}${by}` };
  });

const told = (article: Article): Entry[] =>
  indirectSpeechOf(article).map(({ content: [first], speaker }) => ({
    at: first.start,
    words: `indirect speech ${copyOf(article, first)} — ${speaker.name ?? copyOf(article, speaker.span)}`,
  }));

const figures = (article: Article): Entry[] =>
  figuresOf(article).map(({ span, kind, source }) => {
    const from = source ? copyOf(article, source) : 'no source named';
    return { at: span.start, words: `figure (${kind}) ${copyOf(article, span)} — ${from}` };
  });

function copyOf(article: Article, at: Span): string {
  const copy = wordsAt(article, at).replace(/\s+/g, ' ');
  return copy.length <= LONGEST ? copy : `${copy.slice(0, LONGEST).trimEnd()}…`;
}
