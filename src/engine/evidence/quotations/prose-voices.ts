/** Who says what a document quotes itself: a release, a report, somebody else’s article. They attribute as articles do. */
import { parseArticle } from '../../article/parse';
import { quotationsOf } from '../../article/speech/speech';
import { overlaps, shift, type Span } from '../../text/span';
import type { SourceDocument } from '../document';

/** Whom a document names for some of its words. */
export interface ProseVoice {
  readonly speaker: string;
  /** By name, and right there. */
  readonly isNamed: boolean;
}

/** In characters, on either side: who speaks is said in the paragraph, or in the one before. */
const AROUND = 1200;

/** Who says some words that stand in quotation marks in a document; nothing where they do not, or nobody is named. */
export function proseVoiceAt({ text }: SourceDocument, words: Span): ProseVoice | undefined {
  const start = lineBreakBefore(text, words.start - AROUND);
  const around = text.slice(start, words.end + AROUND);
  if (!/["“‘]/.test(around.slice(0, words.start - start))) return undefined;
  const article = parseArticle(around);
  const own = shift(words, -start);
  const quotation = quotationsOf(article).find(({ span }) => overlaps(span, own));
  const speaker = quotation?.speaker;
  if (!speaker) return undefined;
  const isNamed = speaker.how === 'name' || speaker.how === 'surname';
  const told = around.slice(speaker.span.start, speaker.span.end);
  return speaker.name === null && speaker.how === 'pronoun' ? undefined : { speaker: speaker.name ?? told, isNamed };
}

/** Where a line begins, at an offset or before; paragraphs are not cut where that can be helped. */
const lineBreakBefore = (text: string, offset: number): number =>
  offset <= 0 ? 0 : Math.max(text.lastIndexOf('\n', offset) + 1, offset - AROUND);
