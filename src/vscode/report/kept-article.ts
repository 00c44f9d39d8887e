import * as vscode from 'vscode';
import { keptIn } from '../../page/messages';

/** The kind of page, by which VS Code asks for its content again after a reload of the window. */
export const SHEET_PAGE = 'factnote.factSheet';

/**
 * The article of a page that VS Code brings back: a file of the workspace, or a document that has a tab. All else is not asked for, since
 * what a page has left behind is anybody’s.
 */
export function articleKeptIn(state: unknown): vscode.Uri | undefined {
  const uri = addressIn(keptIn(state)?.article);
  if (!uri) return undefined;
  return vscode.workspace.getWorkspaceFolder(uri) || hasTab(uri) ? uri : undefined;
}

function addressIn(text: string | undefined): vscode.Uri | undefined {
  try {
    return text ? vscode.Uri.parse(text, true) : undefined;
  } catch {
    return undefined;
  }
}

const hasTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
