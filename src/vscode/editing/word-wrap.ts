import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';

/**
 * Wraps the lines of a plain-text article at the window, as VS Code does in Markdown: a paragraph there is one long line. This is done once
 * for each document and only in the window, and not where a person has said in the settings how lines wrap.
 */
export function registerWordWrap(articles: Articles): vscode.Disposable {
  const wrapped = new WeakSet<vscode.TextDocument>();
  const wrap = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'plaintext' || wrapped.has(document) || !articles.get(document)) return;
    wrapped.add(document);
    const setting = vscode.workspace.getConfiguration('editor', document).inspect<string>('wordWrap');
    if (setting && Object.entries(setting).every(([key, value]) => !IS_SAID.test(key) || value === undefined))
      void vscode.commands.executeCommand('editor.action.toggleWordWrap');
  };
  return vscode.Disposable.from(articles.onDidChange(wrap), vscode.window.onDidChangeActiveTextEditor(wrap));
}

/** What `inspect` calls a value that somebody has chosen, for all languages or for plain text. */
const IS_SAID = /^(?:global|workspace)\w*Value$/;
