import type * as vscode from 'vscode';
import { Articles } from './articles';
import { registerCodeActions } from './code-actions';
import { registerAddFactNote } from './commands/add-fact-note';
import { registerCheckArticle } from './commands/check-article';
import { registerCheckWorkspace } from './commands/check-workspace';
import { registerCleanUp } from './commands/clean-up';
import { registerClearFindings } from './commands/clear-findings';
import { registerCopyFigure } from './commands/copy-figure';
import { registerFixAll } from './commands/fix-all';
import { registerOpenSample } from './commands/open-sample';
import { registerConfigurationProblems } from './configuration-problems';
import { Configurations } from './configurations';
import { registerDiagnostics } from './diagnostics';
import { registerDocumentation } from './documentation';
import { registerFolding } from './folding';
import { registerGoTo } from './go-to';
import { registerHovers } from './hovers';
import { registerInlayHints } from './inlay-hints';
import { registerOutline } from './outline';
import { Output } from './output';
import { registerReferences } from './references';
import { registerRename } from './rename';
import { registerStatusBar } from './status-bar';
import { registerVoicesView } from './voices-view';

/** Starts Factnote: the same on the desktop and in the browser. */
export function activate(context: vscode.ExtensionContext): void {
  const output = new Output();
  const configurations = new Configurations();
  const articles = new Articles(configurations, output);
  context.subscriptions.push(
    output,
    configurations,
    articles,
    registerConfigurationProblems(configurations, output),
    registerDiagnostics(articles),
    registerHovers(articles),
    registerCodeActions(articles),
    registerStatusBar(articles),
    registerVoicesView(articles),
    registerOutline(articles),
    registerFolding(articles),
    registerInlayHints(articles),
    registerReferences(articles),
    registerRename(articles),
    registerGoTo(),
    registerDocumentation(context),
    registerCheckArticle(articles),
    registerCheckWorkspace(articles, output),
    registerFixAll(articles),
    registerCleanUp(articles),
    registerClearFindings(articles),
    registerAddFactNote(articles),
    registerCopyFigure(articles),
    registerOpenSample(context),
  );
  articles.start();
}
