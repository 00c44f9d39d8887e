/** Addresses of articles as the names under which their notes are kept. */
import * as vscode from 'vscode';

/** An article of a workspace folder by its path in it. */
export const uriIn = (folder: vscode.Uri, path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split('/'));

/** The name of an article that is in no folder, as a path: each part of its address is encoded, so that it is a valid file name. */
export const pathOf = ({ scheme, authority, path, query }: vscode.Uri): string =>
  [scheme, `@${authority}${/^\/?/.exec(path)![0]}`, ...path.split('/').filter(part => part), `?${query}`]
    .map(encodeURIComponent)
    .join('/');

/** The address of an article by that name. */
export function uriAt(name: string): vscode.Uri {
  const [scheme, at, ...parts] = name.split('/').map(decodeURIComponent);
  const query = parts.pop()!.slice(1);
  const root = at.endsWith('/') ? '/' : '';
  return vscode.Uri.from({
    scheme,
    authority: at.slice(1, at.length - root.length),
    path: root + parts.join('/'),
    query,
  });
}

/** True where there is such a file. */
export const isFile = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(
    vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    ),
  );
