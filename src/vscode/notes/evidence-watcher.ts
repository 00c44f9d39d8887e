import * as vscode from 'vscode';
import { isFile } from '../../engine/notes/evidence';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { changedIn } from './evidence-files';
import type { NoteStores } from './note-stores';
import { versionOf } from './workspace-files';

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
