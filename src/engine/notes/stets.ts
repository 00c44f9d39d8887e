/** Findings that somebody lets stand. */
import { overlaps, span, type Span } from '../text/span';
import { describe } from './describe';
import type { Anchored } from './anchored-notes';
import type { Target } from './note';

/** What is known of a finding here; the engine's findings have more. */
interface Found {
  readonly rule: string;
  readonly span: Span;
}

/** True where a finding may stand: its rule in the whole file or project, or this one, as long as its words are what they were. */
export const isStet = ({ rule, span }: Found, anchored: readonly Anchored[]): boolean =>
  anchored.some(({ note, anchor }) => {
    if (note.kind !== 'stet' || note.rule !== rule) return false;
    if (!anchor) return note.scope !== 'here';
    return (anchor.state === 'standing' || anchor.state === 'context-changed') && meets(anchor.span, span);
  });

const meets = (a: Span, b: Span): boolean =>
  overlaps(a, b) || (b.start === b.end && a.start <= b.start && b.end <= a.end);

/** Describes the place of a finding that may stand. A mark or a space is known by the words on either side. */
export function describeFinding(text: string, found: Span): Target {
  if (/[\p{L}\p{N}]/u.test(text.slice(found.start, found.end))) return describe(text, found);
  const before = /[\p{L}\p{N}]{1,40}[^\p{L}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, found.start - 80), found.start));
  const after = /^[^\p{L}\p{N}]{0,40}[\p{L}\p{N}]{1,40}/u.exec(text.slice(found.end, found.end + 80));
  return describe(text, span(found.start - (before?.[0].length ?? 0), found.end + (after?.[0].length ?? 0)));
}
