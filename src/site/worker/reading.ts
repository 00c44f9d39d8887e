/** What is read of an article, as the page shows it. */
import { figuresOf, type Article } from '../../engine/article/article';
import type { ArticleClaimKind } from '../../engine/article/claims/claim';
import { withoutLeadIn } from '../../engine/article/speech/according-to';
import { wordsSeen } from '../../engine/article/words-seen';
import type { Checked } from '../../engine/check';
import { claimsIn } from '../../engine/claims';
import { damageOf, damageRule } from '../../engine/damage';
import { safeFixes } from '../../engine/fixes/fix';
import { measuredOf } from '../../engine/measured';
import { english } from '../../engine/phrase';
import type { Finding, Rule } from '../../engine/rule';
import { rules } from '../../engine/rules';
import { sentencesOf } from '../../engine/text/sentences';
import type { Span } from '../../engine/text/span';
import { firstWords, voicesOf, type Voice } from '../../engine/voices';
import type { ReadClaim, ReadFinding, Reading, ReadVoice } from '../messages';

/** In characters: as much as a list shows of what is marked, and as little as says where it is. */
const LONGEST = 90;
const SHORTEST = 4;
/** As much is shown of what follows a mark or two. */
const BEGINNING = 36;

const ruleOf = new Map<string, Rule>(rules.map(rule => [rule.id, rule]));

export function readingOf(checked: Checked): Reading {
  const { article, findings, language } = checked;
  return {
    findings: findings.map(finding => findingIn(article, finding)),
    safe: safeFixes(findings).length,
    damage: damageOf(article, findings).score,
    claims: claimsOf(checked),
    voices: voicesOf(article).map(voice => voiceIn(article, voice)),
    language: language ?? null,
  };
}

/** What an article says at a place, on one line and shortened. */
export function wordsAt(article: Article, span: Span): string {
  const words = wordsSeen(article, span).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

/** A quotation mark alone says little: it is shown with the words behind it. */
function wordsFrom(article: Article, { start, end }: Span): string {
  if (end - start >= SHORTEST) return wordsAt(article, { start, end });
  const words = wordsAt(article, { start, end: Math.min(start + BEGINNING, article.text.length) });
  return words.length < BEGINNING / 2 ? words : `${words.replace(/\s\S*$/, '')}…`;
}

function findingIn(article: Article, finding: Finding): ReadFinding {
  const { rule, severity, span, message, fixes } = finding;
  return {
    rule,
    severity,
    isDamage: damageRule(finding) !== undefined,
    span,
    words: wordsFrom(article, span),
    message: english(message),
    why: inShort(ruleOf.get(rule)!.why),
    measured: measuredInWords(rule),
    fixes: fixes.map(({ title, edits }) => ({ title: english(title), edits })),
  };
}

/** The first sentence of some Markdown, without its marks. */
function inShort(why: string): string {
  const [{ start, end }] = sentencesOf(why);
  return why.slice(start, end).replace(/[*`]/g, '').trim();
}

function measuredInWords(rule: string): string | null {
  const measured = measuredOf(rule);
  return measured ? `Right in at least ${Math.floor(100 * measured.precision)} of 100 cases.` : null;
}

/** Without notes, all claims are of the copy. */
function claimsOf(checked: Checked): ReadClaim[] {
  const { article } = checked;
  const named = new Map(figuresOf(article).map(({ span, source }) => [span.start, source]));
  return claimsIn(checked).map(({ span, kind, speaker }) => {
    const at = span!;
    const source = named.get(at.start);
    const by = kind === 'figure' ? (source ? withoutLeadIn(wordsAt(article, source)) : null) : speaker;
    return { kind: kind as ArticleClaimKind, span: at, words: wordsAt(article, at), by };
  });
}

const voiceIn = (article: Article, { speaker, share, sayings }: Voice): ReadVoice => ({
  speaker,
  share,
  sayings: sayings.map(({ span, quoted, words: count }) => ({
    span,
    words: firstWords(article, span, quoted),
    quoted,
    count,
  })),
});
