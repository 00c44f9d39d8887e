import type * as vscode from 'vscode';
import { registerTools } from './agents/tools';
import { Articles } from './articles/articles';
import { registerCodeActions } from './editing/code-actions';
import { registerClaimsStatus } from './claims/claims-status';
import { registerClaimsView } from './claims/claims-view';
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
import { registerOnDemand } from './commands/on-demand';
import { registerOpenEvidence } from './commands/open-evidence';
import { registerOpenSample } from './commands/open-sample';
import { registerReviewClaims } from './commands/review-claims';
import { registerSetSpeaker } from './commands/set-speaker';
import { registerConfigurationProblems } from './articles/configuration-problems';
import { Configurations } from './articles/configurations';
import { registerDiagnostics } from './editing/diagnostics';
import { registerDocumentation } from './editing/rule-documentation';
import { registerColours } from './editing/colours';
import { registerEvidenceView } from './evidence/evidence';
import { registerFolding } from './editing/folding';
import { registerGoTo } from './editing/go-to';
import { registerHovers } from './editing/hovers';
import { registerInlayHints } from './editing/inlay-hints';
import { registerEvidence } from './notes/evidence-watcher';
import { registerLooking } from './notes/note-watcher';
import { registerMarks } from './notes/claim-decorations';
import { readLexicon } from './open-lexicon';
import { NoteStores } from './notes/note-stores';
import { Records } from './notes/note-recorder';
import { SavedAs } from './notes/save-as';
import { Threads } from './notes/threads';
import { registerOutline } from './editing/outline';
import { Output } from './output';
import { registerReferences } from './editing/references';
import { registerRename } from './editing/rename';
import { registerReports } from './report/register-reports';
import { registerStatusBar } from './editing/status-bar';
import { registerStrays } from './notes/notes-without-article';
import { registerVoicesView } from './voices/voices-view';
import { registerWordWrap } from './editing/word-wrap';

/** Starts Factnote: the same on the desktop and in the browser. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await readLexicon(context); // nothing can be read before
  const output = new Output();
  const configurations = new Configurations();
  const notes = new NoteStores(context);
  const records = new Records(notes);
  const articles = new Articles(configurations, notes, output);
  const libraryOf = registerEvidenceView(articles, configurations, context);
  context.subscriptions.push(
    output,
    configurations,
    notes,
    articles,
    registerConfigurationProblems(configurations, output),
    registerDiagnostics(articles),
    registerColours(articles),
    registerWordWrap(articles),
    registerHovers(articles),
    registerCodeActions(articles),
    registerStatusBar(articles),
    registerClaimsStatus(articles),
    registerClaimsView(articles, notes, records),
    registerVoicesView(articles),
    registerMarks(articles, context),
    registerLooking(articles, notes),
    registerEvidence(articles, notes),
    new SavedAs(articles, notes),
    registerStrays(notes),
    registerReports({ articles, configurations, notes, libraryOf, context }),
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
    registerSetSpeaker(articles, records),
    registerReviewClaims(articles, records),
    registerExchangeNotes(articles, notes),
    registerCopyFigure(articles),
    registerOpenSample(context),
    registerOnDemand(articles, configurations, context),
    registerTools({ articles, configurations, libraryOf }),
  );
  articles.start();
}
