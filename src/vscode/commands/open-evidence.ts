import * as vscode from 'vscode';
import type { FactNote } from '../../engine/notes/note';
import type { Articles } from '../articles/articles';
import { linkOf } from '../editing/go-to';
import type { NoteStores } from '../notes/note-stores';
import { evidenceInWords } from '../notes/statuses';

export const OPEN_EVIDENCE = 'factnote.openEvidence';

/** Opens what backs a claim: from a link, a row of *Claims*, or at the cursor. */
export const registerOpenEvidence = (articles: Articles, stores: NoteStores): vscode.Disposable =>
  vscode.commands.registerCommand(OPEN_EVIDENCE, async (article?: unknown, id?: unknown, at?: unknown) =>
    (await import('../notes/evidence-opener')).openEvidence(articles, stores, article, id, at),
  );

/** The command that opens a piece of what backs a claim, by its place in the note. */
export const openEvidence = (article: vscode.Uri, { id, evidence }: FactNote, at: number): vscode.Command => ({
  command: OPEN_EVIDENCE,
  title: evidenceInWords(evidence[at]),
  arguments: [article.toString(), id, at],
});

/** A link to it, for Markdown that may run this one command. */
export const linkToEvidence = (article: vscode.Uri, note: FactNote, at: number): string =>
  linkOf(openEvidence(article, note, at));
