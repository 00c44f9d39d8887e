/** The claims of a fact sheet: all that has to be checked, whatever the settings list or squiggle, and of what kind it is. */
import { figuresOf, type Article } from '../article/article';
import { quotationsOf } from '../article/speech/speech';
import type { Checked } from '../check';
import { claimsIn, type Claim } from '../claims';
import { bare } from '../evidence/questions';
import { isStet } from '../notes/stets';
import { severityAt, type Desk } from '../rule';
import { rules } from '../rules';
import { overlaps, span, type Span } from '../text/span';

/** What a claim may be: `words` are whatever a checker has put a note on that is neither of the others. */
export const claimKinds = ['figure', 'quotation', 'words'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A claim as it is listed. */
export interface SheetClaim extends Claim {
  readonly kind: ClaimKind;
  /** All that it is: a sentence with a figure in it is both; a gate that asks for either asks for it. */
  readonly kinds: readonly ClaimKind[];
}

const QUOTE = 'quote/unverified';
const FIGURE = 'figure/unverified';

/** The desk under which claims are listed: no setting keeps a figure off the list; quotations are listed here. */
export const deskForClaims = (desk: Desk): Desk => ({
  ...desk,
  rules: Object.fromEntries([
    ...rules.flatMap(rule => {
      const severity = rule.id === FIGURE ? undefined : severityAt(rule, desk);
      return severity ? [[rule.id, severity] as const] : [];
    }),
    [QUOTE, 'off'] as const,
  ]),
});

/**
 * The claims of an article that was checked under `deskForClaims`, in the order in which they end, which is that of their numbers in the
 * copy; those whose words are gone come last. A quotation is one until somebody has put a note on all of it.
 */
export function sheetClaimsOf(checked: Checked): SheetClaim[] {
  const { article, notes } = checked;
  const claims = claimsIn(checked);
  const noted = claims.flatMap(({ note, span }) => (note && span ? [span] : []));
  const quotations = quotedIn(article)
    .filter(at => !noted.some(each => covers(each, wordsOf(article, at))))
    .filter(at => !isStet({ rule: QUOTE, span: at }, notes))
    .map((at): Claim => ({ span: at, standing: 'unchecked' }));
  const kindsAt = kindsIn(article);
  return [...claims, ...quotations].sort(byMark).map((claim): SheetClaim => {
    const kinds = claim.span ? kindsAt(claim.span) : [kindOfWords(claim.note?.target.exact ?? '')];
    return { ...claim, kind: kinds[0], kinds };
  });
}

/** What was said, or should not stand in marks. */
const quotedIn = (article: Article): Span[] =>
  quotationsOf(article)
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .map(({ span }) => span);

function byMark({ span: a }: Claim, { span: b }: Claim): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.end - b.end || b.start - a.start;
}

/** What was said, without the marks and without the comma or stop that is only the article's. */
function wordsOf({ text }: Article, quotation: Span): Span {
  const { start, end } = bare(text, quotation);
  return /[,.]/.test(text[end - 1]) && end - start > 1 ? bare(text, span(start, end - 1)) : span(start, end);
}

const covers = (all: Span, part: Span): boolean => all.start <= part.start && part.end <= all.end;

/** Says what kinds of claims some words of an article are, the one that they are called by first. */
function kindsIn(article: Article): (at: Span) => readonly [ClaimKind, ...ClaimKind[]] {
  const quotations = quotedIn(article);
  const figures = figuresOf(article).map(({ span }) => span);
  return at => {
    const isFigure = figures.some(each => overlaps(each, at));
    const isWhole = quotations.some(each => covers(at, wordsOf(article, each)));
    if (isWhole) return isFigure ? ['quotation', 'figure'] : ['quotation'];
    if (isFigure) return ['figure'];
    return quotations.some(each => covers(each, at)) ? ['quotation'] : ['words'];
  };
}

/** The kind of words that are gone, as far as they show it. */
function kindOfWords(words: string): ClaimKind {
  if (/^["“„«]/.test(words)) return 'quotation';
  return /\d/.test(words) ? 'figure' : 'words';
}
