/**
 * A rule, and what it finds.
 *
 * How to add one: make `rules/<category>/<name>.ts`, export `rule({ … })` as its default, write `good` and `bad` examples first, and
 * run `npm run generate && npm test`. Nothing else is touched by hand: the index, docs/, the README's table and the settings are
 * written from the file. In `bad`, `⟦…⟧` stands around what must be flagged; `fixed` is the copy after the first fix of each finding.
 *
 * A name says the fault, not the cure, and reads well after “let this … stand”: *quote/unclosed*, not *quote/close-quotes*.
 */
import { inArticle, type Article, type Placed } from './article/article';
import type { ArticleClaimKind } from './article/claims/claim';
import type { PercentForm } from './article/figures/percents';
import type { Paragraph } from './article/paragraph';
import type { MarkKind } from './article/quotations/house-marks';
import type { Dialect } from './article/spelling/dialect';
import type { Answer } from './evidence/evidence';
import type { VerifiedArticle } from './notes/verified-figures';
import type { ChangedEvidence } from './notes/evidence';
import type { Anchored } from './notes/anchored-notes';
import type { Note, Status } from './notes/note';
import type { Phrase } from './phrase';
import type { Severity } from './severity';
import type { Format } from './text/copy';
import type { Span } from './text/span';

export { severities, type Severity } from './severity';

/** One replacement. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What would mend a finding. It never states a fact (DESIGN: a fix may move, delete, turn or ask). */
export interface Fix {
  readonly title: Phrase;
  /** Safe to apply unseen: *Fix All*, `--fix` and fix on save take these, and only these. */
  readonly preferred?: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule yields. Offsets count from the start of what it was given: the paragraph, or the article. */
export interface Report {
  readonly span: Span;
  readonly message: Phrase;
  readonly fixes?: readonly Fix[];
  /** Where one finding of a rule weighs less than another; a desk that names the rule overrides it. */
  readonly severity?: Severity;
  /** The other place that a finding speaks of; a host leads there. */
  readonly related?: Span;
}

/** A report with its rule, its severity as the desk wants it, and offsets from the start of the text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Phrase;
  readonly fixes: readonly Fix[];
  readonly related?: Span;
}

/** What the newsroom brings to a check. */
export interface Desk {
  /** What the article is written in; plain text where nobody says. */
  readonly format?: Format;
  /** Severity by rule id (`quote/unclosed`) or category (`quote/*`); the id wins. What is not named keeps its default. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The kinds of claims that it checks; all where it does not say. */
  readonly claims?: readonly ArticleClaimKind[];
  /** Names as the desk spells them. */
  readonly names?: readonly string[];
  readonly style?: HouseStyle;
  /** The fact notes of the article, and what may stand in it (stet). */
  readonly notes?: readonly Note[];
  /** What backs these notes and is not as it was, by the id of its note. */
  readonly changedEvidence?: ReadonlyMap<string, ChangedEvidence>;
  /** What was verified in all articles, and which of them this one is. */
  readonly elsewhere?: readonly VerifiedArticle[];
  readonly path?: string;
  /** What the desk's documents say of the article's claims, as far as they were asked. */
  readonly evidence?: readonly Answer[];
}

/** How a desk writes what can be written soundly in several ways. Of what it does not say, each article may do as it likes. */
export interface HouseStyle {
  readonly marks?: MarkKind;
  readonly percent?: PercentForm;
  readonly dialect?: Dialect;
}

/** A fact note of an example: its status, and the copy as it was then, with ⟦…⟧ around the claim. */
export interface Noted {
  readonly status: Status;
  readonly on: string;
  readonly comment?: string;
  /** The path of another article that the note is in. */
  readonly in?: string;
  /** What has become of its evidence since. */
  readonly evidence?: 'changed' | 'gone';
}

/** Copy that a rule must leave alone. */
export interface Good {
  readonly text: string;
  readonly notes?: readonly Noted[];
  /** The desk's documents, by their paths. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Of the desk. */
  readonly style?: HouseStyle;
}

/** Copy that a rule must flag where the marks ⟦…⟧ stand. */
export interface Bad {
  readonly text: string;
  readonly notes?: readonly Noted[];
  readonly sources?: Good['sources'];
  readonly style?: HouseStyle;
  /** The copy after the first fix of each finding; left out where the rule offers none. */
  readonly fixed?: string;
  /** The copy after each of the other fixes alone, where a finding has several. */
  readonly fixes?: readonly string[];
}

interface RuleHead {
  /** `category/name`, also the file's place under rules/. Stable once released. */
  readonly id: string;
  /** One line, the fault as a statement: *A quotation is never closed*. */
  readonly title: string;
  /** Why a desk cares and what to do, in Markdown; shown in the hover and on the rule's page in docs/rules/. */
  readonly why: string;
  /** In one sentence: why a fix that is made unseen can harm nothing. Of a rule that offers one. */
  readonly safe?: string;
  readonly severity: Severity;
  /** Not every desk wants it: it is checked where one names it. */
  readonly offByDefault?: true;
  /** What it finds is a claim to check, and goes once a fact note says that it is verified. */
  readonly untilVerified?: true;
  /** Damage: the copy is broken, and a clean article has none. Fact work: somebody has to check it. Style: it is
   * sound, and the desk writes it in another way. */
  readonly family: 'damage' | 'fact' | 'style';
  readonly good: readonly (string | Good)[];
  readonly bad: readonly Bad[];
}

/** Looks at one paragraph at a time; its reports are kept for as long as the paragraph's text stays the same. */
export interface ParagraphRule extends RuleHead {
  readonly scope: 'paragraph';
  /** Could it find anything here? A look at what is known already; most rules pass most paragraphs over. */
  when?(paragraph: Paragraph): boolean;
  check(paragraph: Paragraph): Iterable<Report>;
}

/** A look at the paragraphs together, on every check: it must only visit what was read of each of them. */
export interface ArticleLook {
  /**
   * All of a paragraph that the rule goes by, without offsets; some go by whether the next one begins with a quotation, or by what stands
   * elsewhere than at its index. Where no gist has changed since the last check, the rule is not asked again and what it found is moved along.
   */
  gist?(paragraph: Paragraph, next: Placed | undefined, index: number): string;
  /** `notes` are those of the desk, with their places in the article. */
  check(article: Article, desk: Desk, notes: readonly Anchored[]): Iterable<Report>;
}

export interface ArticleRule extends RuleHead, ArticleLook {
  readonly scope: 'article';
}

/**
 * Goes along with one article while it is edited. What such a rule goes by in one paragraph depends on the others, and it remembers of
 * them what it must know to tell: its gists are those of the article that it was asked of last.
 */
export interface FollowingRule extends RuleHead {
  readonly scope: 'article';
  /** Its `check` is no generator: V8 keeps one that is made anew for each article, with all that it sees, until there is no more room. */
  follow(desk: Desk): ArticleLook;
}

export type Rule = ParagraphRule | ArticleRule | FollowingRule;

/** A report of a paragraph at its place in the article. */
export const inPlace = (placed: Placed, { span, fixes, related, ...report }: Report): Report => ({
  ...report,
  span: inArticle(placed, span),
  ...(related && { related: inArticle(placed, related) }),
  ...(fixes && {
    fixes: fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ ...edit, span: inArticle(placed, edit.span) })),
    })),
  }),
});

/** What reports of a paragraph say, without their places: a gist of them. */
export const gistOf = (reports: readonly Report[], { prose }: Paragraph): string =>
  reports
    .map(({ message, span, fixes = [] }) => {
      const edits = fixes.flatMap(fix => fix.edits);
      const words = [span, ...edits.map(edit => edit.span)].map(({ start, end }) => prose.slice(start, end));
      const titles = fixes.map(({ title, preferred }) => [title, preferred]);
      return JSON.stringify([message, words, titles, edits.map(edit => edit.text)]);
    })
    .join();

export const rule = <R extends Rule>(r: R): R => r;

/** The severity a desk gives a rule, if it names the rule or its category. */
export const severityAt = (r: Rule, desk: Desk): Severity | 'off' | undefined =>
  desk.rules?.[r.id] ?? desk.rules?.[r.id.slice(0, r.id.indexOf('/')) + '/*'];
