/** Which documents are articles. */
import * as vscode from 'vscode';
import { ownNotes, type Note } from '../../engine/notes/note';
import { formats, type Format } from '../../engine/text/copy';
import { asRead } from '../../engine/text/in-file';
import { isArticleByName, matches, readsAsArticle } from '../../project/articles';
import type { Settings } from './settings';

/** Where articles live. Comment boxes, logs, commit messages and diffs are text documents too, and none of Factnote's business. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** The language whose every document is an article. */
export const NEWS_ARTICLE = 'news-article';

const LANGUAGES = [NEWS_ARTICLE, 'plaintext', 'markdown', 'ninjs'];

/** The files in which a search for articles looks where nobody names them. */
export const TEXT_FILES = '**/*.{article,story,copy,txt,text,md,markdown,ninjs,ninjs.json}';

/** In characters. A longer text is a book or a dump; nobody edits it as one article, and checking it would cost every keystroke. */
export const LONGEST = 2_000_000;

/** The documents for which an article's features are offered. */
export const selector: vscode.DocumentSelector = SCHEMES.flatMap(scheme =>
  LANGUAGES.map(language => ({ scheme, language })),
);

/** What a document is written in. */
export const formatOf = ({ languageId }: vscode.TextDocument): Format =>
  formats.find(format => format === languageId) ?? 'text';

/** The text of a document as it is read, as long as it is. */
export const copyOf = (document: vscode.TextDocument): string => asRead(document.getText(), formatOf(document));

/** True where a document could be an article: checked, where its owner asks for it. */
export const mayBeArticle = (document: vscode.TextDocument): boolean => vscode.languages.match(selector, document) > 0;

/** True where a document is an article, and so checked unasked; what somebody has put notes on is one, whatever it reads as. */
export function isArticle(document: vscode.TextDocument, { articles }: Settings, notes: readonly Note[] = []): boolean {
  if (!mayBeArticle(document)) return false;
  if (document.languageId === NEWS_ARTICLE) return true;
  if (articles && !document.isUntitled) return matches(articles.globs, pathFrom(articles.folder, document.uri));
  const text = document.getText();
  return text.length <= LONGEST && (ownNotes(notes).length > 0 || readsAsArticle(pathInWorkspace(document.uri), text));
}

/** What a file that is not open is by its name: an article, none, or, where its text has to say, undefined. */
export const isArticleFile = (uri: vscode.Uri, { articles }: Settings): boolean | undefined =>
  articles
    ? isArticleByName(pathFrom(articles.folder, uri), articles.globs)
    : isArticleByName(pathInWorkspace(uri), []);

/** A path as the command line would be given it in the workspace folder: folders above have no say in what a file is. */
export const pathInWorkspace = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri, false);

const pathFrom = (folder: vscode.Uri | undefined, { path }: vscode.Uri): string =>
  path.slice((folder?.path.replace(/\/$/, '').length ?? 0) + 1);
