import * as vscode from 'vscode';
import { progressOf } from '../../engine/progress';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { claimsOf } from './claims';
import { progressInWords } from './claims-in-words';
import type { ClaimsPanel } from './claims-panel';
import type { ListedClaim, Row } from './claims-tree';
import { CONFIRM_CLAIM } from '../commands/confirm-claim';
import { ask } from '../commands/fact-notes';
import { FIND_EVIDENCE } from '../evidence/evidence';
import { OPEN_EVIDENCE } from '../commands/open-evidence';
import { focused } from '../focused-row';
import type { Records } from '../notes/note-recorder';
import type { NoteStores } from '../notes/note-stores';
import { soon } from '../soon';

const VIEW = 'factnote.claims';
const DRAGGED = [`application/vnd.code.tree.${VIEW}`];
/** What `ClaimsPanel` does. */
const COMMANDS = (
  'claimsByStatus claimsByKind claimsByPerson claimsInOrder claimsByArticle claimsOfAllArticles claimsOfThisArticle filterClaims ' +
  'filterClaimKinds claims.verify claims.query claims.dispute claims.markWrong claims.markUnverifiable'
).split(' ');

const on = vscode.commands.registerCommand;

/** The view *Claims*: what is verified and what is not, in the article in front or in all, in the order of the text or in groups. */
export function registerClaimsView(articles: Articles, stores: NoteStores, records: Records): vscode.Disposable {
  const rows = new vscode.EventEmitter<void>();
  /** The article that was in front last: it stays in the view while a person looks at something else. */
  let last: OpenArticle | undefined;
  const inFront = (): OpenArticle | undefined => {
    const document = vscode.window.activeTextEditor?.document ?? last?.document;
    return (last = (document && articles.get(document)) ?? (last && articles.get(last.document)));
  };
  let panel: Promise<ClaimsPanel> | undefined;
  const load = (): Promise<ClaimsPanel> =>
    (panel ??= import('./claims-panel').then(
      module =>
        new module.ClaimsPanel(view, {
          articles,
          stores,
          records,
          claimsOf,
          inFront,
          ask: (...given) => ask(records, ...given),
          changed: () => rows.fire(),
        }),
    ));
  const view = vscode.window.createTreeView<Row>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: rows.event,
      getChildren: async row => (await load()).children(row),
      getTreeItem: async row => (await load()).item(row),
    },
    dragAndDropController: {
      dragMimeTypes: DRAGGED,
      dropMimeTypes: DRAGGED,
      handleDrag: async (...given) => (await load()).dragAndDrop.handleDrag!(...given),
      handleDrop: async (...given) => (await load()).dragAndDrop.handleDrop!(...given),
    },
    canSelectMany: true,
    showCollapseAll: true,
  });
  const update = soon(() => {
    tellProgress(view, inFront());
    rows.fire();
  });
  update();
  return vscode.Disposable.from(
    view,
    rows,
    update,
    view.onDidChangeVisibility(update),
    articles.onDidChange(update),
    stores.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    on('factnote.showClaims', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    ...COMMANDS.map(name => `factnote.${name}`).map(name =>
      on(name, async (...given: [Row?, Row[]?]) => (await load()).run(name, ...given)),
    ),
    ...onRows(view),
  );
}

/** How far the article in front is checked: beside the view's title, and on its badge. */
function tellProgress(view: vscode.TreeView<Row>, article: OpenArticle | undefined): void {
  const claims = article ? claimsOf(article) : [];
  const { claims: all, verified } = progressOf(claims);
  const isElsewhere = article?.document !== vscode.window.activeTextEditor?.document;
  const name = isElsewhere && article ? `${vscode.workspace.asRelativePath(article.document.uri)} · ` : '';
  view.description = all ? name + progressInWords(claims) : undefined;
  const unverified = all - verified;
  view.badge = unverified
    ? { value: unverified, tooltip: vscode.l10n.t('Unverified claims in this article: {0}', unverified) }
    : undefined;
}

/** The commands on the claim of a row: that of the menu, or the one that has the focus. */
function onRows(view: vscode.TreeView<Row>): vscode.Disposable[] {
  const onRow = (name: string, then: (claim: ListedClaim, at?: number) => [string, ...unknown[]]): vscode.Disposable =>
    on(name, async (given?: Row) => {
      const row = given ?? (await focused(view));
      if (!row || 'claims' in row) return;
      const [command, ...rest] = 'of' in row ? then(row.of, row.at) : then(row);
      await vscode.commands.executeCommand(command, ...rest);
    });
  return [
    onRow('factnote.claims.confirm', ({ uri, note }) => [CONFIRM_CLAIM, uri, note?.id]),
    onRow('factnote.claims.findEvidence', ({ uri, span }) => [FIND_EVIDENCE, uri, span]),
    onRow('factnote.claims.openEvidence', ({ uri, note }, at) => [OPEN_EVIDENCE, uri.toString(), note?.id, at]),
  ];
}
