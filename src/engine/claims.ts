/** What has to be checked in an article, and how far that is done: one list and one count, whoever tells them. */
import type { Checked } from './check';
import { noteOn, spanOf, standingOf, type Anchored } from './notes/anchored-notes';
import type { FactNote, Standing } from './notes/note';
import { overlaps, type Span } from './text/span';

/** What a fact note stands on, or should. */
export interface Claim {
  /** Null where its words are gone. */
  readonly span: Span | null;
  readonly standing: Standing;
  readonly note?: FactNote;
}

/** How many claims there are in the copy, and how many of them are verified. */
export interface Progress {
  readonly claims: number;
  readonly verified: number;
}

const UNVERIFIED = /^(?:figure|quote)\/unverified$/;

/**
 * The claims of an article, in the order of the text; those whose words are gone come last. Every figure and quotation that the rules
 * list as unverified is one, but for small counts in words, and everything that has a fact note.
 */
export function claimsIn({ article, findings, notes }: Checked): Claim[] {
  const noted = notes.filter(isFact).map((each): Claim => {
    const span = (each.anchor && spanOf(each.anchor)) ?? null;
    return { span, standing: standingOf(each) as Standing, note: each.note };
  });
  const isNoted = (span: Span): boolean =>
    noteOn(span, notes, article.text) !== undefined || noted.some(claim => claim.span && overlaps(claim.span, span));
  const unchecked = findings
    .filter(({ rule, severity, span }) => UNVERIFIED.test(rule) && severity !== 'hint' && !isNoted(span))
    .map(({ span }): Claim => ({ span, standing: 'unchecked' }));
  return [...noted, ...unchecked].sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0);
}

/** Counts claims: of several notes on the same words one that is verified is enough, and words that are gone are no claim any more. */
export function progressOf(claims: readonly Pick<Claim, 'span' | 'standing'>[]): Progress {
  const noted = new Map<string, boolean>(); // is what is noted at this place verified?
  let unchecked = 0;
  for (const { span, standing } of claims) {
    if (!span) continue;
    if (standing === 'unchecked') {
      unchecked++;
      continue;
    }
    const place = `${span.start} ${span.end}`;
    noted.set(place, noted.get(place) || standing === 'verified');
  }
  return { claims: unchecked + noted.size, verified: [...noted.values()].filter(is => is).length };
}

const isFact = (each: Anchored): each is Anchored<FactNote> => each.note.kind === 'fact';
