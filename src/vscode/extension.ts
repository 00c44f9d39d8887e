import type * as vscode from 'vscode';
import { Articles } from './articles';
import { registerCodeActions } from './code-actions';
import { registerClaimsStatus } from './claims-status';
import { registerClaimsView } from './claims-view';
import { registerCheckArticle } from './commands/check-article';
import { registerCheckWorkspace } from './commands/check-workspace';
import { registerCleanUp } from './commands/clean-up';
import { registerClearFindings } from './commands/clear-findings';
import { registerConfirmClaim } from './commands/confirm-claim';
import { registerCopyFigure } from './commands/copy-figure';
import { registerExchangeNotes } from './commands/exchange-notes';
import { registerFactNotes } from './commands/fact-notes';
import { registerFixAll } from './commands/fix-all';
import { registerLetStand } from './commands/let-stand';
import { registerOpenEvidence } from './commands/open-evidence';
import { registerOpenSample } from './commands/open-sample';
import { registerReviewClaims } from './commands/review-claims';
import { registerConfigurationProblems } from './configuration-problems';
import { Configurations } from './configurations';
import { registerDiagnostics } from './diagnostics';
import { registerDocumentation } from './documentation';
import { registerFolding } from './folding';
import { registerGoTo } from './go-to';
import { registerHovers } from './hovers';
import { registerInlayHints } from './inlay-hints';
import { registerEvidence } from './notes/evidence-files';
import { registerLooking } from './notes/looking';
import { registerMarks } from './notes/marks';
import { NoteStores } from './notes/note-stores';
import { Records } from './notes/record';
import { SavedAs } from './notes/saved-as';
import { Threads } from './notes/threads';
import { registerOutline } from './outline';
import { Output } from './output';
import { registerReferences } from './references';
import { registerRename } from './rename';
import { registerStatusBar } from './status-bar';
import { registerStrays } from './strays';
import { registerVoicesView } from './voices-view';

/** Starts Factnote: the same on the desktop and in the browser. */
export function activate(context: vscode.ExtensionContext): void {
  const output = new Output();
  const configurations = new Configurations();
  const notes = new NoteStores(context);
  const records = new Records(notes);
  const articles = new Articles(configurations, notes, output);
  context.subscriptions.push(
    output,
    configurations,
    notes,
    articles,
    registerConfigurationProblems(configurations, output),
    registerDiagnostics(articles),
    registerHovers(articles),
    registerCodeActions(articles),
    registerStatusBar(articles),
    registerClaimsStatus(articles),
    registerClaimsView(articles, notes),
    registerVoicesView(articles),
    registerMarks(articles, context),
    registerLooking(articles, notes),
    registerEvidence(articles, notes),
    new SavedAs(articles, notes),
    registerStrays(notes),
    new Threads(articles, records),
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
    registerFactNotes(articles, records),
    registerConfirmClaim(articles, records),
    registerOpenEvidence(articles, notes),
    registerLetStand(articles, records),
    registerReviewClaims(articles, records),
    registerExchangeNotes(articles, notes),
    registerCopyFigure(articles),
    registerOpenSample(context),
  );
  articles.start();
}
