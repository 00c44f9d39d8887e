import type * as vscode from 'vscode';
import { Articles } from './articles';
import { registerCodeActions } from './code-actions';
import { registerAddFactNote } from './commands/add-fact-note';
import { registerCheckArticle } from './commands/check-article';
import { registerCheckWorkspace } from './commands/check-workspace';
import { registerClearFindings } from './commands/clear-findings';
import { registerFixAll } from './commands/fix-all';
import { registerOpenSample } from './commands/open-sample';
import { registerDiagnostics } from './diagnostics';
import { registerDocumentation } from './documentation';
import { registerHovers } from './hovers';
import { Output } from './output';
import { registerStatusBar } from './status-bar';

/** Starts Factnote: the same on the desktop and in the browser. */
export function activate(context: vscode.ExtensionContext): void {
  const output = new Output();
  const articles = new Articles(output);
  context.subscriptions.push(
    output,
    articles,
    registerDiagnostics(articles),
    registerHovers(articles),
    registerCodeActions(articles),
    registerStatusBar(articles),
    registerDocumentation(context),
    registerCheckArticle(articles),
    registerCheckWorkspace(articles, output),
    registerFixAll(articles),
    registerClearFindings(articles),
    registerAddFactNote(articles),
    registerOpenSample(context),
  );
  articles.start();
}
