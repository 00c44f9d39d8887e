/** What a paragraph claims by itself, whoever else says what: figures, dates and days, absolutes. */
import { kept } from '../../text/kept';
import { overlaps, type Span } from '../../text/span';
import { isByline } from '../furniture/bylines';
import type { Paragraph } from '../paragraph';
import { absolutesIn } from './absolutes';
import type { ArticleClaimKind } from './claim';
import { furtherCountsIn } from './further-counts';
import { timesIn } from './times';
import { unreadFiguresIn } from './unread-figures';

/** Offsets count in the paragraph's prose. */
interface OwnClaim {
  readonly span: Span;
  readonly kind: ArticleClaimKind;
}

/** Nothing of what a page says to its readers, nor of who has made what is on it. */
export const ownClaimsIn: (paragraph: Paragraph) => readonly OwnClaim[] = kept(paragraph => {
  if (paragraph.kind === 'furniture' || isByline(paragraph)) return [];
  const figures = paragraph.figures.map(({ span }) => span);
  const times = timesIn(paragraph).filter(at => !figures.some(figure => overlaps(figure, at)));
  const read = [...figures, ...times];
  const further = [...furtherCountsIn(paragraph, read), ...unreadFiguresIn(paragraph, read)];
  const of = (kind: ArticleClaimKind, spans: readonly Span[]): OwnClaim[] => spans.map(span => ({ span, kind }));
  return [
    ...of('figure', [...figures, ...further]),
    ...of('date', times),
    ...of('absolute', absolutesIn(paragraph, read)),
  ];
});
