import * as vscode from 'vscode';
import { isFile, type ChangedEvidence } from '../../engine/notes/evidence';
import type { Evidence, Note } from '../../engine/notes/note';
import { changedEvidence, evidenceOf } from '../../project/evidence';
import type { Articles } from '../articles';
import type { Desk } from '../../engine/rule';
import type { OpenArticle, Reveal } from '../open-article';
import { inWords } from '../words';
import type { NoteStores } from './note-stores';
import { versionOf, workspaceFiles } from './workspace-files';

/** What somebody gives as evidence for a claim of an article, as it is kept; nothing where it is none: why, is told. */
export async function evidenceAt(given: string, article: vscode.Uri): Promise<Evidence | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const none = { read: () => Promise.resolve(undefined), inWords: String };
  const found = await evidenceOf(given, {
    files: folder ? workspaceFiles(folder.uri) : none,
    article: folder ? vscode.workspace.asRelativePath(article, false) : '',
    seen: new Date().toISOString(),
    pathOf: path => path.replace(/^(?:\.\/)+/, ''),
  });
  if (!('refused' in found)) return found;
  void vscode.window.showWarningMessage(inWords(found.refused));
  return undefined;
}

/** What is noted on an article that is not open, and verified in all others. */
export async function noteDesk(stores: NoteStores, uri: vscode.Uri): Promise<Desk> {
  const [notes, elsewhere] = [await stores.of(uri), await stores.verified()];
  return { notes, changedEvidence: await changedIn(notes, uri), elsewhere, path: vscode.workspace.asRelativePath(uri) };
}

/** A finding is there or not because of what has become of evidence. */
export const isOfEvidence: Reveal = ({ rule }) => rule === 'note/evidence-changed';

/** What backs notes of an article and is not as it was, by the id of its note. */
async function changedIn(notes: readonly Note[], article: vscode.Uri): Promise<ReadonlyMap<string, ChangedEvidence>> {
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
  return folder ? changedEvidence(notes, workspaceFiles(folder).read) : new Map();
}

/** How often (ms) it is looked whether what backs the claims in sight is another file now. */
const OFTEN = 2000;

/** Looks at the files that back the claims of articles in sight; they are read only where they, or the notes, are others than before. */
export function registerEvidence(articles: Articles, stores: NoteStores): vscode.Disposable {
  const versions = new WeakMap<OpenArticle, string>();
  const look = async ({ document }: vscode.TextEditor): Promise<void> => {
    const { uri } = document;
    const article = articles.get(document);
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!article || !folder) return;
    const notes = article.anchored.map(({ note }) => note);
    const files = notes.flatMap(note => (note.kind === 'fact' ? note.evidence : [])).filter(isFile);
    const now = await Promise.all(
      files.map(async ({ source, digest }) => [source, digest, await versionOf(vscode.Uri.joinPath(folder, source))]),
    );
    const version = JSON.stringify(now);
    if ((versions.get(article) ?? '[]') === version) return;
    versions.set(article, version);
    const changed = await changedIn(notes, uri);
    if (versions.get(article) !== version) return; // somebody has looked again meanwhile
    article.takeEvidence(changed);
    articles.evidenceSeen(article);
  };
  const lookAtAll = (): void => vscode.window.visibleTextEditors.forEach(editor => void look(editor));
  const timer = setInterval(lookAtAll, OFTEN);
  return vscode.Disposable.from(
    { dispose: () => clearInterval(timer) },
    stores.onDidChange(lookAtAll),
    vscode.window.onDidChangeVisibleTextEditors(lookAtAll),
  );
}
