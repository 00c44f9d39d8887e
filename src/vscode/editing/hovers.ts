import * as vscode from 'vscode';
import type { ArticleFigure } from '../../engine/article/article';
import { wordsSeen } from '../../engine/article/words-seen';
import { noteOn } from '../../engine/notes/anchored-notes';
import { isQuietClaim } from '../../engine/check';
import { damageRule } from '../../engine/damage';
import type { Finding, Rule } from '../../engine/rule';
import { rules } from '../../engine/rules';
import { contains } from '../../engine/text/span';
import type { Articles } from '../articles/articles';
import { damageInWords } from './damage-score';
import { onEvidence } from '../evidence/evidence-hover';
import { documentationCommand, OPEN_DOCUMENTATION } from './rule-documentation';
import { factsOf, figureAt, figureInWords } from '../claims/figures';
import { measuredInWords } from './measured-in-words';
import { onName } from './name-hover';
import { mentionedAt } from '../voices/names';
import { onNote } from '../notes/note-hover';
import { isFact, placeOf } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { onQuotation, onSpeaker } from './quotation-hover';
import { quotationAt, saidAt } from '../voices/quotations';
import { rangeOf } from './ranges';
import { headlineOf } from './sections';
import { selector } from '../articles/article-documents';
import { asItStands, inWords } from '../localized';

/**
 * Hovers: on a finding, why it matters and what to do; on a figure, a name and a quotation, what was read; on the headline, how damaged the
 * article is. What is about the fewest words comes first. (VS Code adds the message of what it marks itself.)
 */
export const registerHovers = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const article = await articles.getSoon(document);
      return article && hover(article, document.offsetAt(position));
    },
  });

function hover(article: OpenArticle, offset: number): vscode.Hover | undefined {
  const figure = figureAt(article, { start: offset, end: offset + 1 });
  const findings = article.shown.filter(({ span }) => contains(span, offset) || span.start === offset);
  const { article: copy } = article.checked;
  const mentioned = mentionedAt(copy, offset);
  const quotation = quotationAt(copy, offset);
  const noted = article.anchored.filter(isFact).filter(each => {
    const at = placeOf(each);
    return at && contains(at, offset);
  });
  const headline = article.muted ? undefined : headlineOf(copy);
  const onHeadline = headline && contains(headline, offset) ? headline : undefined;
  // words that stand for nobody whom the article names, or for one of several
  const { speaker } = (!mentioned && !quotation && saidAt(copy, offset)) || {};
  const unnamed = speaker && contains(speaker.span, offset) ? speaker : undefined;
  const onWords = mentioned?.span ?? quotation?.span ?? unnamed?.span ?? onHeadline;
  const span = figure?.span ?? findings[0]?.span ?? (noted[0] && placeOf(noted[0])) ?? onWords;
  if (!span) return undefined;
  const contents = [
    ...findings.filter(damageRule).map(onFinding),
    ...(figure ? [onFigure(article, figure)] : []),
    ...onEvidence(article, offset),
    ...noted.map(each => onNote(article.document.uri, each)),
    ...findings.filter(finding => !damageRule(finding)).map(onFinding),
    ...(mentioned ? [onName(article, mentioned)] : []),
    ...(quotation ? [onQuotation(article, quotation)] : []),
    ...(unnamed ? [onSpeaker(article, unnamed)] : []),
    ...(onHeadline ? [onDamage(article)] : []),
  ];
  return new vscode.Hover(contents, rangeOf(article.document, span));
}

/** The whole article's damage, which its headline stands for. */
function onDamage(article: OpenArticle): vscode.MarkdownString {
  const [score, ...reasons] = damageInWords(article).map(asItStands);
  return new vscode.MarkdownString([`**${score}**`, ...reasons].join('  \n'));
}

const ruleOf = (id: string): Rule | undefined => rules.find(rule => rule.id === id);

function onFinding(finding: Finding): vscode.MarkdownString {
  const { rule: id, message, fixes } = finding;
  const rule = ruleOf(id);
  const markdown = new vscode.MarkdownString(isQuietClaim(finding) ? `${asItStands(inWords(message))}\n\n` : '');
  if (rule) markdown.appendMarkdown(vscode.l10n.t(rule.why));
  markdown.isTrusted = { enabledCommands: [OPEN_DOCUMENTATION] };
  for (const { title } of fixes) {
    markdown.appendMarkdown(`\n\n→ ${asItStands(inWords(title))}`); // it may hold words of the article
  }
  if (rule?.family === 'damage') markdown.appendMarkdown(`\n\n*${measuredInWords(id)}*`);
  return markdown.appendMarkdown(`\n\n[${vscode.l10n.t('More about this rule')}](${documentationCommand(id)})`);
}

function onFigure({ checked, anchored }: OpenArticle, figure: ArticleFigure): vscode.MarkdownString {
  const { text } = checked.article;
  const { span } = figure;
  const words = wordsSeen(checked.article, span);
  const facts = factsOf(checked.article, figure, words);
  if (!noteOn(span, anchored, text)) facts.push([vscode.l10n.t('Fact note'), vscode.l10n.t('none')]);
  const lines = facts.map(([name, said]) => `${name}: ${asItStands(said)}`);
  return new vscode.MarkdownString([`**${asItStands(words)}** · ${figureInWords(figure)}`, ...lines].join('  \n'));
}
