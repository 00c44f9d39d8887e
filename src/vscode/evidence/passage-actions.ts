/** What a person does with a place that speaks of a claim. */
import { wordsAt } from '../../engine/article/article';
import * as vscode from 'vscode';
import type { Answer, Passage } from '../../engine/evidence/evidence';
import { verdictInWords } from '../../engine/evidence/in-words';
import { documentsWords } from '../../engine/evidence/mended-quotation';
import { asWritten } from '../../engine/text/in-file';
import { changeInWords, wordsOf } from '../../engine/evidence/passage-words';
import { noteOn } from '../../engine/notes/anchored-notes';
import { needsReason, type FactNote, type Status } from '../../engine/notes/note';
import type { OpenArticle } from '../articles/open-article';
import { COMMAND_OF } from '../commands/note-commands';
import { applyEdits } from '../editing/apply-edits';
import { rangeOf } from '../editing/ranges';
import { inWords } from '../localized';
import { tell } from '../messages';
import { askComment } from '../notes/prompts';
import { circumstances, placeOf } from './passage-words';
import { evidenceFrom } from './passage-evidence';

/** A place that speaks of a claim of an article. */
export interface At {
  readonly article: OpenArticle;
  readonly answer: Answer;
  readonly passage: Passage;
}

/** *Verify with This*: one choice, and the claim is verified with the passage, its place and the digest of its document. */
export async function verifyWith(at: At): Promise<void> {
  const known = noteAt(at);
  await putNote(at, 'verified', known && needsReason(known) ? undefined : (known?.comment ?? ''));
}

/** *Query*: what differs is proposed as what is asked. */
export async function queryWith(at: At): Promise<void> {
  const { article, answer, passage } = at;
  const { span } = answer.question;
  const verdict = inWords(verdictInWords(passage.verdict));
  const differing = passage.changes.map(changeInWords).join(' ');
  const proposed = [`${where(passage)}: ${verdict}`, differing].filter(Boolean).join(' ');
  const comment = await askComment(wordsAt(article.checked.article, span), proposed);
  if (comment !== undefined) await putNote(at, 'query', comment);
}

async function putNote(at: At, status: Status, comment: string | undefined): Promise<void> {
  const { article, answer, passage } = at;
  const { uri, version } = article.document;
  const own = await evidenceFrom(passage, uri);
  if (!own || article.document.version !== version) return;
  const others = (noteAt(at)?.evidence ?? []).filter(
    ({ source, quote }) => source !== own.source || quote !== own.quote,
  );
  const range = rangeOf(article.document, answer.question.span);
  await vscode.commands.executeCommand(COMMAND_OF[status], uri, range, { comment, backed: [own, ...others] });
}

const noteAt = ({ article, answer }: At): FactNote | undefined =>
  noteOn(answer.question.span, article.anchored, article.checked.article.text)?.note;

/** *Copy as Footnote*: the passage, who says it, and where. */
export async function copyAsFootnote({ passage }: At): Promise<string> {
  const note = `“${wordsOf(passage)}” ${[...circumstances(passage), where(passage)].join(', ')}`;
  await vscode.env.clipboard.writeText(note);
  return tell(vscode.l10n.t('Copied: {0}', note));
}

const where = (passage: Passage): string => [passage.document.path, placeOf(passage)].filter(Boolean).join(', ');

/** *Use the Document’s Words*: the quotation is changed, and can be changed back. */
export async function useWords({ article, answer, passage }: At): Promise<string> {
  const words = documentsWords(article.checked.article.text, passage, answer.question.span.start);
  const edits = words.map(({ span, text }) => ({ span, text: asWritten(text, article.desk.format) }));
  if (!edits.length) return tell(vscode.l10n.t('There are no different words to take over here.'));
  await applyEdits(article.document, edits);
  return tell(vscode.l10n.t('The quotation has the words of {0} now. Undo takes that back.', where(passage)));
}
