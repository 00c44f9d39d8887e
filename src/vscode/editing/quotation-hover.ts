import * as vscode from 'vscode';
import type { Quotation, Speaker } from '../../engine/article/quotations/quotations';
import { wordsSeen } from '../../engine/article/words-seen';
import type { Span } from '../../engine/text/span';
import { countWords, firstWords, nameOfSpeaker, speakerOf, voiceAt } from '../../engine/voices';
import { linkTo, GO_TO } from './go-to';
import { firstReferenceInWords } from './name-hover';
import { howInWords } from '../voices/how';
import type { OpenArticle } from '../articles/open-article';
import { kindInWords, wordsInWords } from '../voices/quotations';
import { asItStands } from '../localized';
import { speakerNotesAt } from '../notes/note-recorder';
import { oldAndNew, signature } from '../notes/statuses';

/** A hover is read in passing: so much else of what the speaker says is enough. */
const OTHERS = 3;

/** Says of a quotation who says it, by which words, and what else that person says. */
export function onQuotation(article: OpenArticle, quotation: Quotation): vscode.MarkdownString {
  const { article: copy } = article.checked;
  const { span, kind, cue } = quotation;
  const title = `**${vscode.l10n.t('Quotation')}** · ${kindInWords(kind)} · ${wordsInWords(countWords(copy, span))}`;
  const lines = [title, ...speakerInWords(article, quotation), ...notedInWords(article, span)];
  if (cue) lines.push(vscode.l10n.t('Cue: {0}', asItStands(wordsSeen(copy, cue))));
  const markdown = new vscode.MarkdownString([...lines, ...othersInWords(article, quotation)].join('  \n'));
  markdown.isTrusted = { enabledCommands: [GO_TO] };
  return markdown;
}

/** Says of words that stand for somebody who may be meant, where they are no name. */
export function onSpeaker({ checked, document }: OpenArticle, speaker: Speaker): vscode.MarkdownString {
  const how = howInWords(checked.article, document, speaker) ?? speakerOf(checked.article, { speaker })!;
  return new vscode.MarkdownString(vscode.l10n.t('Speaker: {0}', asItStands(how)));
}

/** Who has told who speaks, and what has become of the words since. */
const notedInWords = (article: OpenArticle, span: Span): string[] =>
  speakerNotesAt(article, span).map(each => {
    const { note, anchor } = each;
    const noted = vscode.l10n.t('Noted: {0}', asItStands(`${note.name} (${signature(note)})`));
    const change = anchor?.state === 'standing' ? undefined : (oldAndNew(each) ?? vscode.l10n.t('of other words'));
    return change ? `${noted} · ${change}` : noted;
  });

function speakerInWords({ checked, document }: OpenArticle, quotation: Quotation): string[] {
  const { article } = checked;
  const speaker = speakerOf(article, quotation);
  const how = quotation.speaker && howInWords(article, document, quotation.speaker);
  if (how && !quotation.speaker.name) return [vscode.l10n.t('Speaker: {0}', asItStands(how))];
  if (speaker === null) return [vscode.l10n.t('Speaker: no speaker found near')];
  const name = nameOfSpeaker(article, quotation);
  if (!name) return [how ? asItStands(how) : vscode.l10n.t('Speaker: {0} (not named)', asItStands(speaker))];
  const here = wordsSeen(article, quotation.speaker!.span);
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
