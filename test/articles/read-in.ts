import { figuresOf } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { datesOf } from '../../src/engine/article/dates/calendar';
import { namesOf } from '../../src/engine/article/people/names';
import { indirectSpeechOf, quotationsOf } from '../../src/engine/article/speech/speech';
import type { Format } from '../../src/engine/text/copy';
import type { Span } from '../../src/engine/text/span';

/** What an article says, a line for each thing: who says what, the figures, dates and names, in words of the copy. */
export function readIn(copy: string, format: Format): string {
  const article = parseArticle(copy, format);
  const words = (span: Span | null): string => (span ? copy.slice(span.start, span.end) : '–');
  const speaker = (it: { span: Span; name: string | null } | null): string =>
    it ? `${words(it.span)} = ${it.name}` : '–';
  const table = (title: string, lines: readonly (readonly unknown[])[]): string =>
    ['', title, ...lines.map(line => `  ${line.map(each => each ?? '–').join(' | ')}`), ''].join('\n');
  return [
    table(
      'Paragraphs: kind, sentences, their words',
      article.paragraphs.map(({ paragraph: { kind, sentences, prose }, block }) => [
        block ? `${kind}, quoted` : kind,
        sentences.length,
        sentences.map(({ start, end }) => ends(prose.slice(start, end))).join(' / '),
      ]),
    ),
    table(
      'Quotations: words, kind, speaker, cue',
      quotationsOf(article).map(q => [words(q.span), q.kind, speaker(q.speaker), words(q.cue)]),
    ),
    table(
      'Indirect speech: words, speaker, cue',
      indirectSpeechOf(article).map(each => [
        each.content.map(words).join(' … '),
        speaker(each.speaker),
        words(each.cue),
      ]),
    ),
    table(
      'Figures: words, kind, value, to, unit, approximate, measure, period, source',
      figuresOf(article).map(figure => {
        const { kind, value, valueTo, unit, approximate, source } = figure;
        const { measure, period } = figure.measuring();
        return [words(figure.span), kind, value, valueTo, unit, approximate, measure, period, words(source)];
      }),
    ),
    table(
      'Dates',
      datesOf(article).map(({ span, iso }) => [words(span), iso]),
    ),
    table(
      'Names: name, kind, mentions',
      namesOf(article).map(({ name, kind, mentions }) => [name, kind, mentions.map(words).join(', ')]),
    ),
  ].join('');
}

/** The first words and the last of a sentence. */
const ends = (words: string): string => (words.length > 30 ? `${words.slice(0, 14)}…${words.slice(-10)}` : words);
