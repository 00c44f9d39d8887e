import * as vscode from 'vscode';
import { SOURCE_FOLDER } from '../../project/source-folder';
import type { Configurations } from '../articles/configurations';

/** Which documents count for an article: globs, counted from the workspace folder. */
export interface SourcesAround {
  readonly folder: vscode.Uri;
  readonly globs: readonly string[];
}

/**
 * The documents that count for an article: those that the nearest factnote.json names, else those of the nearest folder `sources`, as on
 * the command line. Nothing where there are none.
 */
export async function sourcesAround(
  configurations: Configurations,
  article: vscode.Uri,
): Promise<SourcesAround | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return undefined;
  const local = await configurations.of(article);
  const from = (base: vscode.Uri, globs: readonly string[]): SourcesAround => ({
    folder,
    globs: globs.map(glob => below(base.path.slice(folder.path.replace(/\/$/, '').length + 1), glob)),
  });
  if (local?.sources.length) return from(local.folder, local.sources);
  const top = (local?.folder ?? folder).path.length;
  for (
    let at = vscode.Uri.joinPath(article, '..');
    at.path.startsWith(folder.path);
    at = vscode.Uri.joinPath(at, '..')
  ) {
    if (await isFolder(vscode.Uri.joinPath(at, SOURCE_FOLDER))) return from(at, [`${SOURCE_FOLDER}/**`]);
    if (at.path.length <= top) break;
  }
  return undefined;
}

/** A glob of a folder, counted from the workspace folder; a name is no glob. */
const below = (path: string, glob: string): string => {
  if (!path) return glob;
  const [, no, rest] = /^(!?)(?:\.\/)?([^]*)$/.exec(glob)!;
  return `${no}${path.replace(/[*?[\]{}!\\]/g, '\\$&')}/${rest}`;
};

const isFolder = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.Directory) > 0,
    () => false,
  );
