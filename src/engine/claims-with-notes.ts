/** Which claims have a note, and what else has one. */
import { articleClaimKinds, type ArticleClaim, type ArticleClaimKind } from './article/claims/claim';
import type { Checked } from './check';
import type { Claim, ClaimKind } from './claim';
import { bare } from './evidence/bare';
import { noteOn, spanOf, standingOf, type Anchored } from './notes/anchored-notes';
import type { FactNote, Standing } from './notes/note';
import { isStet } from './notes/stets';
import { lastFrom, overlaps, span, type Span } from './text/span';

/** The claims of an article, and those on which somebody has put a note. */
export function withNotes(
  { article, claimKinds: listed = articleClaimKinds, notes }: Checked,
  claims: readonly ArticleClaim[],
): Claim[] {
  const { text } = article;
  const own = new Beside(claims.map((claim): WordedClaim => ({ ...claim, words: wordsOf(text, claim.span) })));
  const noted = notes.filter(isFact);
  const placed = new Beside(
    noted
      .flatMap(each => {
        const at = each.anchor && spanOf(each.anchor);
        return at ? [{ each, span: at }] : [];
      })
      .sort((a, b) => a.span.start - b.span.start),
  );
  const stets = notes.filter(({ note }) => note.kind === 'stet');
  const isNoted = ({ span: at, kind, words }: WordedClaim): boolean => {
    const there = placed.on(at);
    if (kind !== 'figure') return there.some(note => covers(note.span, words));
    const notesThere = there.map(({ each }) => each);
    return noteOn(at, notesThere, text) !== undefined;
  };
  const unchecked = own.all
    .filter(claim => listed.includes(claim.kind) && !isNoted(claim) && !mayStand(claim, stets))
    .map(({ span: at, kind, speaker }): Claim => ({ span: at, kind, kinds: [kind], speaker, standing: 'unchecked' }));
  return [...noted.map(each => notedClaim(each, own, text)), ...unchecked].sort(byPlace);
}

/** Things in the order of the text, of which those are soon found that stand at a place. */
class Beside<T extends { readonly span: Span }> {
  readonly #spans: readonly Span[];
  readonly #longest: number;

  constructor(readonly all: readonly T[]) {
    this.#spans = all.map(each => each.span);
    this.#longest = this.#spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** Those that share a character with it, in their order. */
  on(at: Span): T[] {
    const found: T[] = [];
    for (let i = lastFrom(this.#spans, at.end); i >= 0 && this.#spans[i].start >= at.start - this.#longest; i--)
      if (overlaps(this.#spans[i], at)) found.push(this.all[i]);
    return found.reverse();
  }
}

/** A claim of the copy, and what of it a note must stand on to be its own. */
interface WordedClaim extends ArticleClaim {
  readonly words: Span;
}

function byPlace({ span: a }: Claim, { span: b }: Claim): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.start - b.start || b.end - a.end;
}

/** The rules by whose stets a claim is none. */
const RULES: Readonly<Partial<Record<ArticleClaimKind, string>>> = {
  figure: 'figure/unverified',
  quotation: 'quote/unverified',
};

function mayStand({ kind, span: at }: ArticleClaim, notes: readonly Anchored[]): boolean {
  const rule = RULES[kind];
  return rule !== undefined && isStet({ rule, span: at }, notes);
}

function notedClaim(each: Anchored<FactNote>, own: Beside<WordedClaim>, text: string): Claim {
  const { note, anchor } = each;
  const at = (anchor && spanOf(anchor)) ?? null;
  const standing = standingOf(each) as Standing;
  if (!at) {
    const kind = kindOfWords(note.target.exact);
    return { span: null, kind, kinds: [kind], speaker: null, standing, note };
  }
  const there = own.on(at);
  const inside = there.filter(claim => claim.kind === 'figure' || covers(at, claim.words));
  const around = there.findLast(claim => claim.kind === 'quotation' && covers(claim.span, at));
  const words = wordsOf(text, at);
  const exact = inside.find(claim => isSame(claim.words, words));
  const held = BY_WEIGHT.filter(kind => inside.some(claim => claim.kind === kind));
  const kinds = exact ? [exact.kind, ...held.filter(kind => kind !== exact.kind)] : held;
  const kind = kinds[0] ?? around?.kind ?? 'words';
  const speaker = (exact ?? around ?? there.findLast(claim => covers(claim.span, at)))?.speaker ?? null;
  return { span: at, kind, kinds: kinds.length ? kinds : [kind], speaker, standing, note };
}

/** What words are called by first that are several of these. */
const BY_WEIGHT: readonly ArticleClaimKind[] = ['quotation', 'figure', 'said', 'name', 'date', 'absolute'];

/** The words of a claim, without marks and without the comma or stop that is only the article's. */
function wordsOf(text: string, at: Span): Span {
  const { start, end } = bare(text, at);
  return /[,.]/.test(text[end - 1]) && end - start > 1 ? bare(text, span(start, end - 1)) : span(start, end);
}

const covers = (all: Span, part: Span): boolean => all.start <= part.start && part.end <= all.end;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The kind of words that are gone, as far as they show it. */
export function kindOfWords(words: string): ClaimKind {
  if (/^["“„«]/.test(words)) return 'quotation';
  return /\d/.test(words) ? 'figure' : 'words';
}

const isFact = (each: Anchored): each is Anchored<FactNote> => each.note.kind === 'fact';
