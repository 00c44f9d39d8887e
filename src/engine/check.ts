/** A host's way in: a text goes in, what it says and what is wrong with it come out. No files, no clock, no state but the memory. */
import { parseArticle, type Article } from './article/article';
import { inText, parseParagraph, type Paragraph } from './article/paragraph';
import { anchorAll, type Anchored } from './notes/follow';
import { isStet } from './notes/stets';
import { severityAt, type Desk, type Finding, type Fix, type Report, type Rule, type Severity } from './rule';
import { rules } from './rules';
import { manifestsIn } from './text/markup';
import { overlaps, shift, type Span } from './text/span';

export interface Checked {
  readonly article: Article;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** A rule that is not off. */
interface Active {
  readonly rule: Rule;
  /** The desk's; without it, each finding's own or the rule's. */
  readonly severity: Severity | undefined;
}

/** A paragraph read before, and what the rules said of it; offsets from its start. */
interface Remembered {
  readonly paragraph: Paragraph;
  readonly findings: readonly Finding[];
}

/**
 * Checks one article again and again, as it is being edited. What was read of a paragraph is kept by the paragraph's text, so a
 * change costs that paragraph and the article-wide rules; there is no diffing and nothing to invalidate. One checker an article.
 */
export class Checker {
  readonly #desk: Desk;
  readonly #active: readonly Active[];
  #memory = new Map<string, Remembered>();

  constructor(desk: Desk = {}) {
    this.#desk = desk;
    this.#active = rules.flatMap(rule => {
      const severity = severityAt(rule, desk) ?? (rule.offByDefault ? 'off' : undefined);
      return severity === 'off' ? [] : [{ rule, severity }];
    });
  }

  /** `notes` are the desk's with their places in the text, where they are known already; `elsewhere` is the desk's, as it is now. */
  check(
    text: string,
    notes: readonly Anchored[] = anchorAll(this.#desk.notes ?? [], text),
    elsewhere = this.#desk.elsewhere,
  ): Checked {
    const memory = new Map<string, Remembered>();
    const remember = (copy: string): Remembered => {
      const known = memory.get(copy) ?? this.#memory.get(copy) ?? this.#read(copy);
      memory.set(copy, known);
      return known;
    };
    const article = parseArticle(text, copy => remember(copy).paragraph);
    this.#memory = memory; // paragraphs that are gone are forgotten

    const findings: Finding[] = [];
    for (const { start, paragraph } of article.paragraphs) {
      for (const finding of memory.get(paragraph.text)!.findings) findings.push(moved(finding, at => shift(at, start)));
    }
    const desk = { ...this.#desk, elsewhere };
    for (const { rule, severity } of this.#active) {
      if (rule.scope === 'article')
        for (const report of rule.check(article, desk, notes)) findings.push(found(rule, severity, report));
    }
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const standing = findings.filter(finding => !isStet(finding, notes));
    return { article, findings: sparing(text, standing) };
  }

  #read(copy: string): Remembered {
    const paragraph = parseParagraph(copy);
    const findings: Finding[] = [];
    for (const { rule, severity } of this.#active) {
      if (rule.scope === 'paragraph')
        for (const report of rule.check(paragraph))
          findings.push(moved(found(rule, severity, report), at => inText(paragraph, at)));
    }
    return { paragraph, findings };
  }
}

/** Checks a text once. */
export const check = (text: string, desk: Desk = {}): Checked => new Checker(desk).check(text);

const found = (rule: Rule, severity: Severity | undefined, report: Report): Finding => ({
  rule: rule.id,
  severity: severity ?? report.severity ?? rule.severity,
  span: report.span,
  message: report.message,
  fixes: report.fixes ?? [],
  ...(report.related && { related: report.related }),
});

const moved = (finding: Finding, to: (at: Span) => Span): Finding => ({
  ...finding,
  span: to(finding.span),
  ...(finding.related && { related: to(finding.related) }),
  fixes: finding.fixes.map(fix => ({
    ...fix,
    edits: fix.edits.map(edit => ({ ...edit, span: to(edit.span) })),
  })),
});

/** Content credentials are nobody's to delete, and no sign of emphasis goes without its other half: a fix that would is not offered. */
function sparing(text: string, findings: readonly Finding[]): readonly Finding[] {
  const manifests = manifestsIn(text);
  const isSparing = ({ edits }: Fix): boolean =>
    edits.every(
      ({ span, text: put }) =>
        !manifests.some(m => overlaps(span, m)) && signsIn(text.slice(span.start, span.end)) % 2 === signsIn(put) % 2,
    );
  return findings.map(finding =>
    finding.fixes.every(isSparing) ? finding : { ...finding, fixes: finding.fixes.filter(isSparing) },
  );
}

/** How many signs of emphasis stand in a piece of copy. */
const signsIn = (copy: string): number => copy.match(/[*_]+/g)?.length ?? 0;
