/** Where a note is. */
import type { Span } from '../text/span';
import { FARTHEST } from './sentence';

/** Where the words of a note are now; spans are UTF-16 offsets in the text. */
export type Anchor =
  | { readonly state: 'standing'; readonly span: Span }
  /** The claim's own words have changed: `now` are the words at the place. */
  | { readonly state: 'stale'; readonly span: Span; readonly now: string }
  /** Its words stand, but their sentence says something else: `was` is now `now`. */
  | { readonly state: 'context-changed'; readonly span: Span; readonly was: string; readonly now: string }
  /** Its words stand only where others like them do: in a sentence that is the same, or in the place of a figure beside it. */
  | { readonly state: 'moved'; readonly span: Span }
  | { readonly state: 'orphan' };

export const ORPHAN: Anchor = { state: 'orphan' };

/** An edit so near a claim (UTF-16) may change what its words say. */
export const NEAR = FARTHEST + 40;
