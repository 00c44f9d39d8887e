import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import type { Configurations } from '../articles/configurations';
import { focused } from '../focused-row';
import type { Finder } from './finder';
import { sourcesAround } from './sources-around';
import type { Row } from './evidence-tree';
import type { SourceLibrary } from './source-library';

const VIEW = 'factnote.evidence';
export const FIND_EVIDENCE = 'factnote.findEvidence';

/** What is done with a place, by the command's name. */
const ACTIONS = ['open', 'verify', 'query', 'copyAsFootnote', 'useWords', 'notThisOne', 'openOriginal'];

/** So long (ms) after an article was opened or edited it is looked for its documents. */
const SOON = 1000;

/** What key bindings say in place of a row. */
const FOCUSED = 'focused';

const on = vscode.commands.registerCommand;

/** The documents that count for an article, read or being read; nothing where there are none. */
export type LibraryOf = (article: vscode.Uri) => Promise<SourceLibrary | undefined>;

/**
 * The view *Evidence*, and what is done there; tells others of the documents. Its code is loaded once an article is open that has documents,
 * or somebody asks.
 */
export function registerEvidenceView(
  articles: Articles,
  configurations: Configurations,
  { workspaceState: memento, subscriptions }: vscode.ExtensionContext,
): LibraryOf {
  const changed = new vscode.EventEmitter<void>();
  let loading: Promise<Finder> | undefined;
  const finder = (): Promise<Finder> =>
    (loading ??= import('./finder').then(module => {
      const found = new module.Finder({ articles, configurations, memento, changed: () => changed.fire() });
      subscriptions.push(found);
      return found;
    }));
  const treeDataProvider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: async row => (articles.all().length ? [...(await (await finder()).children(row))] : []),
    getParent: row => row.parent,
    getTreeItem: row => row,
  };
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider, showCollapseAll: true });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    for (const { document } of articles.all())
      if (!loading && (await sourcesAround(configurations, document.uri))) void finder();
  };
  /** A key is for the row that has the focus, the palette for the one that is selected. */
  const onRow = async (name: string, given?: Row | typeof FOCUSED): Promise<unknown> => {
    const row = given === FOCUSED ? await focused(view) : (given ?? view.selection[0]);
    return (await finder()).actions[name](row);
  };
  subscriptions.push(
    view,
    changed,
    { dispose: () => clearTimeout(waiting) },
    articles.onDidChange(() => {
      clearTimeout(waiting);
      if (!loading) waiting = setTimeout(() => void look(), SOON);
    }),
    on(FIND_EVIDENCE, async (...given) => (await finder()).find(...given)),
    ...ACTIONS.map(name => on(`${VIEW}.${name}`, given => onRow(name, given))),
  );
  return async uri => ((await sourcesAround(configurations, uri)) ? (await finder()).libraryOf(uri) : undefined);
}
