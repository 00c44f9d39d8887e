/** A host's way in: a text goes in, what it says and what is wrong with it come out. No files, no clock, no state but the memory. */
import { type Article, type Placed } from './article/article';
import type { ArticleClaimKind } from './article/claims/claim';
import { parseArticle } from './article/parse';
import { inText, type Paragraph } from './article/paragraph';
import { parseParagraphs } from './article/parse';
import { foreignLanguageOf } from './language';
import type { Language } from './languages';
import { anchorAll, noteOn, standingOf, type Anchored } from './notes/anchored-notes';
import { heeding } from './notes/speakers';
import { isStet } from './notes/stets';
import { changeOf, Gists, moved, movedAlong } from './reuse';
import {
  severityAt,
  type ArticleLook,
  type Desk,
  type Finding,
  type ParagraphRule,
  type Report,
  type Rule,
  type Severity,
} from './rule';
import { Memory } from './memory';
import { inFile } from './fixes/in-file';
import { withoutQuotedWords } from './fixes/quoted-words';
import { sparing } from './fixes/markup';
import { outsideFurniture } from './outside-furniture';
import { rules } from './rules';
import type { Copy } from './text/copy';
import { asRead } from './text/in-file';
import { Pieces } from './text/markdown-paragraphs';
import { overlaps, shift } from './text/span';

export interface Checked {
  readonly article: Article;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** The notes that count in it, with their places. */
  readonly notes: readonly Anchored[];
  /** What it is in where that is not English: then it is only told what has become of its notes. */
  readonly language?: Language;
  /** The kinds of claims that the desk checks; all where it does not say. */
  readonly claimKinds?: readonly ArticleClaimKind[];
}

/** A rule that is not off. */
interface Active<R extends Rule = Rule> {
  readonly rule: R;
  /** The desk's; without it, each finding's own or the rule's. */
  readonly severity: Severity | undefined;
}

/** An article-wide rule, how it looks at this article, what it goes by there, and what it found at the last check. */
interface Looking extends Active {
  readonly look: ArticleLook;
  readonly gists: Gists | undefined;
  found: readonly Finding[];
}

/** A paragraph read before, and what the rules said of it; offsets from its start. */
interface Remembered extends Copy {
  readonly paragraph: Paragraph;
  readonly findings: readonly Finding[];
}

/** The findings of a paragraph where it stands; offsets in the article. */
interface Located {
  readonly start: number;
  readonly read: Remembered;
  readonly findings: readonly Finding[];
}

/**
 * Checks one article again and again, as it is being edited. What was read of a paragraph is kept by the paragraph's text, so a
 * change costs that paragraph and the article-wide rules; there is nothing to invalidate. One checker an article.
 */
export class Checker {
  readonly #desk: Desk;
  readonly #ofParagraphs: Active<ParagraphRule>[] = [];
  readonly #ofArticle: Looking[] = [];
  readonly #memory: Memory<Remembered>;
  readonly #pieces = new Pieces();
  #last: Article | undefined;
  #placed: readonly Located[] = [];

  /** `isForOne`: it checks one text and no other. */
  constructor(desk: Desk = {}, isForOne = false) {
    this.#desk = desk;
    this.#memory = new Memory(copies => this.#read(copies), isForOne);
    for (const rule of rules) {
      const severity = severityAt(rule, desk) ?? (rule.offByDefault ? 'off' : undefined);
      if (severity === 'off') continue;
      if (rule.scope === 'paragraph') {
        this.#ofParagraphs.push({ rule, severity });
        continue;
      }
      const look = 'follow' in rule ? rule.follow(desk) : rule;
      const gists = look.gist && !isForOne ? new Gists(look.gist) : undefined;
      this.#ofArticle.push({ rule, severity, look, gists, found: [] });
    }
  }

  /**
   * `notes` are the desk's with their places in the text, where they are known already; `elsewhere` and `evidence` are the desk's, as they
   * are now.
   */
  check(
    file: string,
    notes: readonly Anchored[] = this.#anchored(file),
    elsewhere = this.#desk.elsewhere,
    evidence = this.#desk.evidence,
  ): Checked {
    const findings: Finding[] = [];
    let read: readonly Remembered[] = [];
    const remembered = (copies: readonly Copy[]): readonly Paragraph[] =>
      (read = this.#memory.of(copies)).map(({ paragraph }) => paragraph);
    const article = heeding(parseArticle(file, this.#desk.format, remembered, this.#pieces), notes);
    const { text } = article;
    this.#placed = article.paragraphs.map((placed, i) => this.#place(placed, read[i], this.#placed[i]));
    for (const placed of this.#placed) for (const finding of placed.findings) findings.push(finding);
    this.#addArticleWide(findings, article, { ...this.#desk, elsewhere, evidence }, notes);
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const language = foreignLanguageOf(article);
    const told = language ? findings.filter(({ rule }) => rule.startsWith('note/')) : outsideFurniture(findings);
    const { claims: claimKinds, format } = this.#desk;
    const left = notes.length ? standing(told, notes, text) : told;
    return { article, findings: inFile(left, file, format), notes, language, claimKinds };
  }

  /** The notes of the desk in a file. */
  #anchored(file: string): Anchored[] {
    const { notes = [], format, changedEvidence } = this.#desk;
    return anchorAll(notes, asRead(file, format), [], changedEvidence);
  }

  /** The findings of a paragraph at its place; most stand where they stood `before`. */
  #place({ start }: Placed, read: Remembered, before: Located | undefined): Located {
    if (before?.read === read && before.start === start) return before;
    return { start, read, findings: read.findings.map(finding => moved(finding, at => shift(at, start))) };
  }

  #addArticleWide(findings: Finding[], article: Article, desk: Desk, notes: readonly Anchored[]): void {
    const change = this.#last && changeOf(this.#last, article);
    const wide: Finding[] = [];
    for (const looking of this.#ofArticle) {
      const { rule, severity, look, gists } = looking;
      const known = change && gists && movedAlong(looking.found, change, gists);
      if (known) {
        looking.found = known;
      } else {
        const all: Finding[] = [];
        for (const report of look.check(article, desk, notes)) all.push(found(rule, severity, report));
        looking.found = all;
        gists?.forget();
      }
      for (const finding of looking.found) wide.push(finding);
    }
    // what may be mended depends on the quotations and the markup around it, by which no gist goes
    for (const finding of mendable(article, wide)) findings.push(finding);
    this.#last = article;
  }

  /** Some paragraphs at a time: one rule goes over all of them before the next, for the same reason as in `parseParagraphs`. */
  #read(copies: readonly Copy[]): Remembered[] {
    const all: Remembered[] = [];
    for (let from = 0; from < copies.length; from += AT_A_TIME) {
      const paragraphs = parseParagraphs(copies.slice(from, from + AT_A_TIME), this.#desk.format);
      const read = paragraphs.map(paragraph => {
        const { text, shown, role } = paragraph;
        return { text, shown, role, paragraph, findings: [] as Finding[] };
      });
      for (const { rule, severity } of this.#ofParagraphs) {
        const { when, check } = rule; // once, not for each paragraph: no two rules are alike to V8
        for (const { paragraph, findings } of read) {
          if (when && !when(paragraph)) continue;
          for (const report of check(paragraph)) findings.push(movedIn(paragraph, found(rule, severity, report)));
        }
      }
      for (const each of read) all.push(each.findings.length ? { ...each, findings: mendableIn(each) } : each);
    }
    return all;
  }
}

/** So many paragraphs fit into a processor's caches with what is read of them. */
const AT_A_TIME = 64;

/** Checks a text once. */
export const check = (text: string, desk: Desk = {}): Checked => new Checker(desk, true).check(text);

function found({ id, severity }: Rule, ofDesk: Severity | undefined, report: Report): Finding {
  const { span, message, fixes = [], related } = report;
  const made = { rule: id, severity: ofDesk ?? report.severity ?? severity, span, message, fixes };
  return related ? { ...made, related } : made;
}

/** A finding in the prose of a paragraph as one in its text. */
const movedIn = (paragraph: Paragraph, finding: Finding): Finding => moved(finding, at => inText(paragraph, at));

const untilVerified = new Set(rules.filter(rule => rule.untilVerified).map(({ id }) => id));

/** A claim that nobody has verified, and of which the desk wants no more than to find it on its list: a host marks nothing in the copy. */
export const isQuietClaim = ({ rule, severity }: Finding): boolean => severity === 'hint' && untilVerified.has(rule);

/** Claims that stand so are not reported as unverified: they are verified, or a rule of its own says what has become of them. */
const isSaid: ReadonlySet<string> = new Set(['verified', 'evidence-changed']);

/** The findings but for stets and verified claims; a claim that was changed since it was checked is reported as that alone. */
function standing(findings: readonly Finding[], notes: readonly Anchored[], text: string): readonly Finding[] {
  const left = findings.filter(finding => !isStet(finding, notes));
  const changed = left.filter(({ rule }) => CHANGED.has(rule)).map(({ span }) => span);
  return left.filter(({ rule, span }) => {
    if (!untilVerified.has(rule)) return true;
    const note = noteOn(span, notes, text);
    return !(note && isSaid.has(standingOf(note))) && !changed.some(place => overlaps(place, span));
  });
}

const CHANGED: ReadonlySet<string> = new Set(['note/stale', 'note/context-changed', 'note/evidence-changed']);

/** What `mendable` makes of a single paragraph’s findings, whose offsets count from its start. */
const mendableIn = ({ text, paragraph, findings }: Remembered): readonly Finding[] =>
  mendable({ text, paragraphs: [{ start: 0, paragraph, block: false }] }, findings);

/** The findings without fixes that would destroy markup, and with no fix marked safe that changes quoted words. */
const mendable = (article: Article, findings: readonly Finding[]): readonly Finding[] =>
  withoutQuotedWords(article, sparing(article, findings));
