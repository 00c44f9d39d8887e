/** A piece of a text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The same piece, counted from `by` code units earlier. */
export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

export const contains = (s: Span, offset: number): boolean => offset >= s.start && offset < s.end;

/** The last of some spans, in the order of the text, that starts at or before `offset`; its index, or -1. */
export function lastFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last of some spans that starts at or before `offset`, if one does: V8 takes long to find that an array has no -1. */
export function lastOf<T extends Pick<Span, 'start'>>(spans: readonly T[], offset: number): T | undefined {
  const at = lastFrom(spans, offset);
  return at < 0 ? undefined : spans[at];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
