/** Where a button leads, as it is kept in the page. */
import type { Span } from '../../engine/text/span';

export const placeOf = ({ start, end }: Span) => ({ 'data-start': String(start), 'data-end': String(end) });

export function placeIn({ start, end }: DOMStringMap): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}
