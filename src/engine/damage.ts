/** How damaged an article is, in one number with its reasons. */
import type { Article } from './article/article';
import type { Paragraph } from './article/paragraph';
import type { Finding, Rule, Severity } from './rule';
import { rules } from './rules';
import { kept } from './text/kept';

/** What one finding weighs, by its severity: a hint is a tenth of an error. */
const WEIGHT: Readonly<Record<Severity, number>> = { error: 1, warning: 0.5, information: 0.2, hint: 0.1 };

/** As many errors in 1,000 words as make half of the score. */
const HALF = 10;

/** A shorter text counts as this many words: one slip in a brief is no ruin. */
const SHORTEST = 100;

const damaging = new Map(rules.filter(({ family }) => family === 'damage').map(rule => [rule.id, rule]));

/** The rule that a finding broke, if the copy is damaged there. */
export const damageRule = ({ rule }: Finding): Rule | undefined => damaging.get(rule);

export interface Damage {
  /** A whole number: 0 where nothing is found, else 1 to 100. */
  readonly score: number;
  /** The rules that were broken, and how often each; those that weigh most first. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly rule: Rule;
  readonly count: number;
}

/**
 * Adds up the damage among some findings of an article. With w as the sum of their weights for 1,000 words, the score is
 * 100 × (1 − 2^(−w / 10)): 7 for one error in 1,000 words, 50 for ten, 75 for twenty, whatever the article's length.
 */
export function damageOf(article: Article, findings: readonly Finding[]): Damage {
  const broken = new Map<Rule, { count: number; weight: number }>();
  let sum = 0;
  for (const finding of findings) {
    const rule = damageRule(finding);
    if (!rule) continue;
    const { count, weight } = broken.get(rule) ?? { count: 0, weight: 0 };
    broken.set(rule, { count: count + 1, weight: weight + WEIGHT[finding.severity] });
    sum += WEIGHT[finding.severity];
  }
  if (!sum) return { score: 0, reasons: [] };
  const weight = (sum / Math.max(SHORTEST, wordsOf(article))) * 1000;
  const reasons = [...broken].sort(([, a], [, b]) => b.weight - a.weight || b.count - a.count);
  return {
    score: Math.max(1, Math.round(100 * (1 - 2 ** (-weight / HALF)))),
    reasons: reasons.map(([rule, { count }]) => ({ rule, count })),
  };
}

const wordsOf = ({ paragraphs }: Article): number =>
  paragraphs.reduce((sum, { paragraph }) => sum + wordsIn(paragraph), 0);

/** How many words a paragraph has. */
export const wordsIn = kept(({ prose }: Paragraph): number => prose.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
