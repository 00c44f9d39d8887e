/** The words of an article as its reader sees them. */
import { GONE, REST, wordsIn } from '../text/copy';
import { FILLER, proseOf } from '../text/markup';
import { lastFrom, type Span } from '../text/span';
import type { Article } from './article';

/** What an article says at a place, as its reader sees it: without signs of emphasis, tags, link targets and addresses. */
export function wordsSeen({ text, paragraphs }: Article, { start, end }: Span): string {
  let words = '';
  for (let i = Math.max(0, lastFrom(paragraphs, start)); paragraphs[i]?.start < end; i++) {
    const { start: from, paragraph } = paragraphs[i];
    const { prose, shown, repaired } = paragraph; // a repair makes the prose longer or shorter than the text
    words += ` ${(repaired ? proseOf(shown) : prose).slice(Math.max(0, start - from), end - from)}`;
  }
  return words.replace(UNSEEN, '').slice(1) || withoutMarkup(wordsIn(text.slice(start, end)));
}

const UNSEEN = new RegExp(`[${FILLER}${GONE}${REST}]+`, 'g');

/** Words of an article that are kept elsewhere, as its reader saw them. They may end in the words of a link. */
export const withoutMarkup = (copy: string): string =>
  (/[<[\]`{]|:\/\//.test(copy)
    ? proseOf(copy)
        .replaceAll(FILLER, '')
        .replace(/\[([^[\]]*)$/, '$1')
    : copy
  ).replace(/(?<!\w)(\*{1,3}|_{1,3})(?=\S)([^*_]+)\1/g, '$2');
