/** What the editor tells of the words under the cursor. */
import type { Hover, Position } from 'vscode-languageserver/node';
import { claimsIn } from '../engine/claims';
import type { Claim } from '../engine/claim';
import { english } from '../engine/phrase';
import type { Finding } from '../engine/rule';
import { rules } from '../engine/rules';
import { contains, type Span } from '../engine/text/span';
import { pageOf } from './links';
import type { OpenArticle } from './open-article';
import { standingInWords } from './standings';

/** On a finding what is wrong and why it matters; on a claim who says it, and what is on record of it. */
export function hoverAt(article: OpenArticle, position: Position): Hover | null {
  const { checked, positions } = article;
  if (!checked) return null;
  const offset = positions.offsetOf(position);
  const isHere = ({ span }: { span: Span | null }): boolean =>
    span !== null && (contains(span, offset) || span.start === offset);
  const findings = article.findings.filter(isHere);
  const claims = claimsIn(checked).filter(isHere);
  const [first] = [...findings, ...claims];
  if (!first) return null;
  const value = [...findings.map(findingInWords), ...claims.map(claimInWords)].join('\n\n---\n\n');
  return { contents: { kind: 'markdown', value }, range: positions.rangeOf(first.span!) };
}

const findingInWords = ({ rule: id, message }: Finding): string => {
  const why = rules.find(rule => rule.id === id)?.why ?? '';
  return `**${asItStands(english(message))}**\n\n${why}\n\n[${id}](${pageOf(id)})`;
};

function claimInWords({ kind, speaker, standing, note }: Claim): string {
  const said = `${kind}: ${standingInWords[standing]}`;
  const lines = [speaker ? `${said} · ${asItStands(speaker)}` : said];
  if (note) {
    const { checker, modified, comment, evidence } = note;
    lines.push(`${asItStands(checker)}, ${modified.slice(0, 10)}${comment && `: ${asItStands(comment)}`}`);
    for (const { source, quote } of evidence)
      lines.push(`→ ${asItStands(source)}${quote && `: “${asItStands(quote)}”`}`);
  }
  return lines.join('  \n');
}

/** Words of somebody as Markdown in which nothing is markup. */
const asItStands = (words: string): string => words.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
