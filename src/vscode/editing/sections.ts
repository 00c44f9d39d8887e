/** How an article is built: its headline, its subheads and what stands under them, page furniture at its end. */
import type { Article, Placed } from '../../engine/article/article';
import { isByline } from '../../engine/article/furniture/bylines';
import type { Span } from '../../engine/text/span';

/** A headline or subhead, and the copy under it; both without the white space around them. */
export interface Section {
  readonly heading: Span;
  readonly span: Span;
}

/** The sections of an article, the headline's first. What stands before the first heading is in none. */
export function sectionsOf({ text, paragraphs }: Article): Section[] {
  const body = paragraphs.slice(0, furnitureStart(paragraphs));
  const signed = (p: Placed): boolean => /(?:^|[\r\n])#{1,6}\s+$/.test(text.slice(Math.max(0, p.start - 12), p.start));
  const isMarkdown = body.some(signed);
  const isHeading = (p: Placed, i: number): boolean =>
    isMarkdown ? signed(p) : p.paragraph.kind === 'heading' && !isByline(p.paragraph) && leads(body, i);
  const starts = body.flatMap((p, i) => (isHeading(p, i) ? [i] : []));
  return starts.map((first, k) => {
    const last = body[(starts[k + 1] ?? body.length) - 1];
    return { heading: spanOf(body[first]), span: { start: body[first].start, end: spanOf(last).end } };
  });
}

/** The headline, where the article begins with one. */
export function headlineOf(article: Article): Span | undefined {
  const heading = sectionsOf(article)[0]?.heading;
  return heading?.start === article.paragraphs[0]?.start ? heading : undefined;
}

/** The page furniture at the end of an article, where there is some. */
export function furnitureOf({ paragraphs }: Article): Span | undefined {
  const run = paragraphs.slice(furnitureStart(paragraphs));
  return run.length ? { start: run[0].start, end: spanOf(run[run.length - 1]).end } : undefined;
}

const furnitureStart = (paragraphs: readonly Placed[]): number =>
  paragraphs.findLastIndex(({ paragraph }) => paragraph.kind !== 'furniture') + 1;

/** Prose follows, over a byline: not so after the lines of a list or of a table of results. */
function leads(paragraphs: readonly Placed[], at: number): boolean {
  const next = paragraphs.slice(at + 1).find(({ paragraph }) => !isByline(paragraph));
  return next?.paragraph.kind === 'prose';
}

const spanOf = ({ start, paragraph }: Placed): Span => ({ start, end: start + paragraph.text.length });
