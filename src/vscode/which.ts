/** Which documents are articles. */
import * as vscode from 'vscode';
import { readsAsArticle } from '../project/articles';
import type { Settings } from './settings';

/** Where articles live. Comment boxes, logs, commit messages and diffs are text documents too, and none of Factnote's business. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** The language whose every document is an article. */
export const NEWS_ARTICLE = 'news-article';

const LANGUAGES = [NEWS_ARTICLE, 'plaintext', 'markdown'];

/** The files in which a search for articles looks. */
export const TEXT_FILES = '**/*.{article,story,copy,txt,text,md,markdown}';
export const ARTICLE_FILES = '**/*.{article,story,copy}';

/** In characters. A longer text is a book or a dump; nobody edits it as one article, and checking it would cost every keystroke. */
export const LONGEST = 2_000_000;

/** The documents for which an article's features are offered. */
export const selector: vscode.DocumentSelector = SCHEMES.flatMap(scheme =>
  LANGUAGES.map(language => ({ scheme, language })),
);

/** True where a document could be an article: checked, where its owner asks for it. */
export const mayBeArticle = (document: vscode.TextDocument): boolean => vscode.languages.match(selector, document) > 0;

/** True where a document is an article, and so checked unasked. */
export function isArticle(document: vscode.TextDocument, { articles }: Settings): boolean {
  if (!mayBeArticle(document)) return false;
  if (document.languageId === NEWS_ARTICLE) return true;
  if (articles.length && !document.isUntitled)
    return vscode.languages.match(filters(document.uri, articles), document) > 0;
  const text = document.getText();
  return text.length <= LONGEST && readsAsArticle(document.uri.path, text);
}

/** Globs of the settings, counted from the workspace folder that the document is in. */
function filters(uri: vscode.Uri, globs: readonly string[]): vscode.DocumentFilter[] {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return globs.map(glob => ({ pattern: folder ? new vscode.RelativePattern(folder, glob) : glob }));
}
