/** The copy of an article in pieces, so that a number can stand after each claim, however claims overlap. */
import type { Article, Placed } from '../article/article';
import { GONE, REST } from '../text/copy';
import { lastFrom, span, type Span } from '../text/span';
import { isByline } from '../article/furniture/bylines';

/** Some words of the copy. */
export interface CopyPiece {
  /** As a reader sees them: without signs of emphasis. */
  readonly words: string;
  /** The numbers of the claims that they belong to. */
  readonly claims: readonly number[];
  /** The numbers that stand after them, in their order. */
  readonly ends: readonly number[];
}

/** A paragraph of the copy. */
export interface CopyParagraph {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote';
  readonly pieces: readonly CopyPiece[];
}

/** A claim with its place. */
interface Numbered {
  readonly number: number;
  readonly span: Span;
}

/** All that has letters or digits, in the order of the text; what the format has besides paragraphs (code, tables’ lines) as it is. */
export function copyOfArticle(article: Article, claims: readonly Numbered[]): CopyParagraph[] {
  const paragraphs: CopyParagraph[] = [];
  const sorted = [...claims].sort((a, b) => a.span.start - b.span.start);
  const spans = sorted.map(each => each.span);
  const longest = sorted.reduce((most, { span: at }) => Math.max(most, at.end - at.start), 0);
  const add = (kind: CopyParagraph['kind'], at: Span, seen: (at: Span) => string): void => {
    const before = lastFrom(spans, at.start - longest - 1) + 1;
    const here = sorted.slice(before, lastFrom(spans, at.end) + 1);
    const pieces = piecesOf(at, here, seen);
    if (pieces.length) paragraphs.push({ kind, pieces });
  };
  const rest = (at: Span): void => {
    for (const line of linesIn(article.text, at))
      if (/[\p{L}\p{N}]/u.test(article.text.slice(line.start, line.end)))
        add('paragraph', line, ({ start, end }) => article.text.slice(start, end));
  };
  let end = 0;
  for (const placed of article.paragraphs) {
    const { start, paragraph } = placed;
    rest(span(end, start));
    end = start + paragraph.text.length;
    add(kindOf(placed), span(start, end), at => seenIn(placed, at));
  }
  rest(span(end, article.text.length));
  return paragraphs;
}

function kindOf({ paragraph, block }: Placed): CopyParagraph['kind'] {
  if (isByline(paragraph)) return 'paragraph';
  if (paragraph.role === 'heading' || paragraph.kind === 'heading') return 'heading';
  if (paragraph.role === 'item') return 'item';
  return block ? 'quote' : 'paragraph';
}

/** What is seen of a piece of a paragraph; where its markup is something to a reader, that. */
function seenIn({ start, paragraph: { text, shown } }: Placed, at: Span): string {
  let seen = '';
  for (let i = at.start - start; i < at.end - start; i++) {
    if (shown[i] === GONE || shown[i] === REST) continue;
    seen += shown[i] === ' ' || (shown[i] >= '\ufdd0' && shown[i] <= '\ufdef') ? text[i] : shown[i];
  }
  return seen;
}

function* linesIn(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    if (at > from) yield span(from, at);
    from = at + 1;
  }
}

/** Cut where a claim begins or ends. A claim that goes over several paragraphs has its number after the last. */
function piecesOf(at: Span, claims: readonly Numbered[], seen: (at: Span) => string): CopyPiece[] {
  const edges = claims
    .flatMap(({ span: each }) => [each.start, each.end])
    .filter(edge => edge > at.start && edge < at.end);
  const cuts = [...new Set([at.start, ...edges, at.end])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, i): CopyPiece[] => {
    const from = cuts[i];
    const words = seen(span(from, to));
    const inside = claims.filter(({ span: each }) => each.start < to && each.end > from);
    const ends = inside.flatMap(({ span: each, number }) => (each.end === to ? [number] : [])).sort((a, b) => a - b);
    if (!words && !ends.length) return [];
    return [{ words, claims: inside.map(({ number }) => number), ends }];
  });
}
