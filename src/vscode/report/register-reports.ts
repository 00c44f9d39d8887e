import * as vscode from 'vscode';
import type { Around } from './article-sheets';
import { SHEET_PAGE } from './kept-article';
import type { Reports } from './reports';

/** What is done with the article in front, by the command's name. */
const ACTIONS = ['factSheet', 'exportFactSheet', 'readyToPublish', 'importWord'] as const;

/** What comes of the checking: the fact sheet, the verdict, and Word. Its code is loaded once somebody asks, or the setting does. */
export function registerReports(around: Around): vscode.Disposable {
  let loading: Promise<Reports> | undefined;
  const reports = (): Promise<Reports> => (loading ??= import('./reports').then(module => new module.Reports(around)));
  const look = (): void => {
    if (vscode.workspace.getConfiguration('factnote').get('statusBar.ready')) void reports();
  };
  look();
  return vscode.Disposable.from(
    vscode.window.registerWebviewPanelSerializer(SHEET_PAGE, {
      deserializeWebviewPanel: async (panel, state) => (await reports()).restore(panel, state),
    }),
    vscode.workspace.onDidChangeConfiguration(look),
    ...ACTIONS.map(name =>
      vscode.commands.registerCommand(`factnote.${name}`, async (given?: never) => (await reports())[name](given)),
    ),
  );
}
