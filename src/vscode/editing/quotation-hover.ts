import * as vscode from 'vscode';
import type { Quotation } from '../../engine/article/quotations/quotations';
import { linkTo, GO_TO } from './go-to';
import { firstReferenceInWords } from './name-hover';
import { howInWords } from '../voices/how';
import { nameOfSpeaker } from '../voices/names';
import type { OpenArticle } from '../articles/open-article';
import { countWords, firstWords, kindInWords, speakerOf, wordsInWords } from '../voices/quotations';
import { voiceAt } from '../voices/voices';
import { asItStands, wordsSeen } from '../localized';

/** A hover is read in passing: so much else of what the speaker says is enough. */
const OTHERS = 3;

/** Says of a quotation who says it, by which words, and what else that person says. */
export function onQuotation(article: OpenArticle, quotation: Quotation): vscode.MarkdownString {
  const { article: copy } = article.checked;
  const { span, kind, cue } = quotation;
  const title = `**${vscode.l10n.t('Quotation')}** · ${kindInWords(kind)} · ${wordsInWords(countWords(copy, span))}`;
  const lines = [title, ...speakerInWords(article, quotation)];
  if (cue) lines.push(vscode.l10n.t('Cue: {0}', asItStands(wordsSeen(copy, cue))));
  const markdown = new vscode.MarkdownString([...lines, ...othersInWords(article, quotation)].join('  \n'));
  markdown.isTrusted = { enabledCommands: [GO_TO] };
  return markdown;
}

function speakerInWords({ checked, document }: OpenArticle, quotation: Quotation): string[] {
  const { article } = checked;
  const speaker = speakerOf(article, quotation);
  if (speaker === null) return [vscode.l10n.t('Speaker: no speaker found near')];
  const name = nameOfSpeaker(article, quotation);
  if (!name) return [vscode.l10n.t('Speaker: {0} (not named)', asItStands(speaker))];
  const here = wordsSeen(article, quotation.speaker!.span);
  const how = howInWords(article, document, quotation.speaker!);
  if (how) return [asItStands(how), firstReferenceInWords(article, document, name)];
  const said = here.includes(name.name)
    ? vscode.l10n.t('Speaker: {0}', asItStands(name.name))
    : vscode.l10n.t('Speaker: {0} (here: {1})', asItStands(name.name), asItStands(here));
  return [said, firstReferenceInWords(article, document, name)];
}

function othersInWords({ checked, document }: OpenArticle, quotation: Quotation): string[] {
  const { article } = checked;
  const { start } = quotation.span;
  const others =
    (quotation.speaker && voiceAt(article, start)?.sayings.filter(({ span }) => span.start !== start)) || [];
  if (!others.length) return [];
  const links = others
    .slice(0, OTHERS)
    .map(({ span, quoted }) => `- ${linkTo(document, span, firstWords(article, span, quoted))}`);
  const more = others.length - links.length;
  return ['', vscode.l10n.t('Says also:'), ...links, ...(more ? [`- ${vscode.l10n.t('and {0} more', more)}`] : [])];
}
