import * as vscode from 'vscode';
import { unquoted } from '../../engine/notes/describe';
import { answersOn } from '../../engine/evidence/answers';
import { statuses, type Evidence, type FactNote, type Status } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import { articleAt, editorInFront } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { claimAt, noteAt } from '../claims/claim-at';
import { askComment, askEvidence, askReason, askStatus, askWhich } from '../notes/prompts';
import { evidenceAt } from '../notes/evidence-files';
import { notesAt, wordsOf, type Records } from '../notes/note-recorder';
import type { OpenArticle } from '../articles/open-article';
import { spanOf } from '../editing/ranges';
import { tell } from '../messages';
import { COMMAND_OF } from './note-commands';

export const ADD_FACT_NOTE = 'factnote.addFactNote';
const DELETE_FACT_NOTE = 'factnote.deleteFactNote';
/** For quick fixes alone: it needs the note's id. */
export const KEEP_VERSION = 'factnote.keepVersion';

/** What a key binding or a fix knows of a note beforehand: then it is not asked for. */
export interface Given {
  readonly status?: Status;
  readonly comment?: string;
  /** Addresses, or paths of files in the workspace. */
  readonly evidence?: readonly string[];
  /** What backs it, in full. */
  readonly backed?: readonly Evidence[];
}

/** Puts fact notes on the claim at the cursor, or at the place in the arguments, and takes them away. */
export const registerFactNotes = (articles: Articles, records: Records): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(ADD_FACT_NOTE, (uri?: vscode.Uri, range?: vscode.Range, given?: Given) =>
      note(articles, records, uri, range, given ?? {}),
    ),
    ...statuses.map(status =>
      vscode.commands.registerCommand(COMMAND_OF[status], (uri?: vscode.Uri, range?: vscode.Range, given?: Given) =>
        note(articles, records, uri, range, { ...given, status }),
      ),
    ),
    vscode.commands.registerCommand(KEEP_VERSION, (uri: vscode.Uri, id: string) => records.keep(uri, id)),
    vscode.commands.registerCommand(DELETE_FACT_NOTE, async (uri?: vscode.Uri, range?: vscode.Range) => {
      const at = await placeAt(articles, uri, range);
      const known = at ? notesAt(at.article, at.span) : [];
      if (!at || !known.length) return tell(vscode.l10n.t('There is no fact note here.'));
      const note = known.length > 1 ? await askWhich(known) : known[0];
      if (note) await deleteNote(records, at.article.document.uri, note);
      return undefined;
    }),
  );

/** Takes a note away once the person has confirmed it. */
export async function deleteNote(records: Records, uri: vscode.Uri, known: FactNote): Promise<void> {
  const yes = vscode.l10n.t('Delete');
  const asked = vscode.l10n.t('Delete the fact note on “{0}”?', unquoted(known.target.exact));
  const detail = vscode.l10n.t('What it says, its evidence and its replies are gone then.');
  if ((await vscode.window.showWarningMessage(asked, { modal: true, detail }, yes)) === yes)
    await records.remove(uri, known);
}

async function note(
  articles: Articles,
  records: Records,
  uri: vscode.Uri | undefined,
  range: vscode.Range | undefined,
  given: Given,
): Promise<string | undefined> {
  const at = await placeAt(articles, uri, range);
  if (!at) return tell(vscode.l10n.t('There is nothing here to put a fact note on: select the words of a claim.'));
  const { article, span } = at;
  await ask(records, article, span, given, noteAt(article, span));
  return undefined;
}

/** Asks for what is not given, and keeps the note. */
export async function ask(
  records: Records,
  article: OpenArticle,
  span: Span,
  given: Given,
  known?: FactNote,
): Promise<boolean> {
  const { document } = article;
  const words = wordsOf(article, span);
  const { version } = document;
  const status = given.status ?? (await askStatus(words));
  if (!status) return false;
  const comment = given.comment ?? (await commentFor(status, words, known));
  if (comment === undefined) return false;
  const evidence = await evidenceFor(status, words, article, span, given, known);
  if (!evidence) return false;
  if (document.version !== version) {
    tell(vscode.l10n.t('The article was changed meanwhile; nothing was noted.'));
    return false;
  }
  return records.put(article, span, { status, comment, evidence }, known);
}

/** What was asked or how it was checked; where it was disputed, why it is verified now. */
async function commentFor(status: Status, words: string, known?: FactNote): Promise<string | undefined> {
  const reason = known && (await askReason(known, status));
  return known && reason !== '' ? reason : askComment(words, known?.comment);
}

/** Nothing is verified without evidence; whatever else is said may do without. */
async function evidenceFor(
  status: Status,
  words: string,
  { document: { uri }, answers }: OpenArticle,
  span: Span,
  given: Given,
  known?: FactNote,
): Promise<readonly Evidence[] | undefined> {
  if (given.backed) return given.backed;
  if (given.evidence) {
    const all = await Promise.all(given.evidence.map(source => evidenceAt(source, uri)));
    return all.filter(each => each !== undefined);
  }
  if (status !== 'verified') return known?.evidence ?? [];
  const asked = await askEvidence(words, uri, known, answersOn(answers, span)[0]?.evidence ?? []);
  return asked && [asked, ...(known?.evidence ?? []).filter(({ source }) => source !== asked.source)];
}

async function placeAt(
  articles: Articles,
  uri: vscode.Uri | undefined,
  range: vscode.Range | undefined,
): Promise<{ article: OpenArticle; span: Span } | undefined> {
  const editor = editorInFront();
  const article = await articleAt(articles, uri);
  const at = range ?? (uri && editor?.document.uri.toString() !== uri.toString() ? undefined : editor?.selection);
  const span = article && at && claimAt(article, spanOf(article.document, at));
  return article && span && { article, span };
}
