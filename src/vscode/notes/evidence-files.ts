import * as vscode from 'vscode';
import type { ChangedEvidence } from '../../engine/notes/evidence';
import type { Evidence, Note } from '../../engine/notes/note';
import { changedEvidence, evidenceOf } from '../../project/evidence';
import type { Desk } from '../../engine/rule';
import type { Reveal } from '../articles/open-article';
import { inWords } from '../localized';
import type { NoteStores } from './note-stores';
import { workspaceFiles } from './workspace-files';

/**
 * What somebody gives as evidence for a claim of an article, as it is kept; nothing where it is none: why, is told. `passage` are words that
 * must stand in it.
 */
export async function evidenceAt(given: string, article: vscode.Uri, passage = ''): Promise<Evidence | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const none = { read: () => Promise.resolve(undefined), inWords: String };
  const around = {
    files: folder ? workspaceFiles(folder.uri) : none,
    article: folder ? vscode.workspace.asRelativePath(article, false) : '',
    seen: new Date().toISOString(),
    pathOf: (path: string) => path.replace(/^(?:\.\/)+/, ''),
  };
  const found = await evidenceOf(given, around, passage);
  if (!('refused' in found)) return found;
  void vscode.window.showWarningMessage(inWords(found.refused));
  return undefined;
}

/** What is noted on an article that is not open, and verified in all others. */
export async function noteDesk(stores: NoteStores, uri: vscode.Uri): Promise<Desk> {
  const [notes, elsewhere] = [await stores.of(uri), await stores.verified()];
  return { notes, changedEvidence: await changedIn(notes, uri), elsewhere, path: vscode.workspace.asRelativePath(uri) };
}

/** A finding is there or not because of what evidence says, or what has become of it. */
export const isOfEvidence: Reveal = ({ rule }) =>
  ['note/evidence-changed', 'quote/altered', 'figure/differs'].includes(rule);

/** What backs notes of an article and is not as it was, by the id of its note. */
export async function changedIn(
  notes: readonly Note[],
  article: vscode.Uri,
): Promise<ReadonlyMap<string, ChangedEvidence>> {
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
  return folder ? changedEvidence(notes, workspaceFiles(folder).read) : new Map();
}
