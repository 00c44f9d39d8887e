import * as vscode from 'vscode';

/**
 * The address of a file that an agent names: an absolute path, or one from a workspace folder. Throws where it leads out of the workspace,
 * by dots or by a link.
 */
export async function fileInWorkspace(path: string): Promise<vscode.Uri> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const named = isAbsolute(path) ? uri.with({ path: vscode.Uri.file(path).path }) : vscode.Uri.joinPath(uri, path);
    const file = vscode.Uri.joinPath(named); // without dots
    if (file.path.startsWith(`${uri.path.replace(/\/$/, '')}/`) && (await isPlainFile(file, uri))) return file;
  }
  throw new Error(vscode.l10n.t('{0} is no file of this workspace.', path));
}

const isAbsolute = (path: string): boolean => /^(?:[\\/]|[a-z]:[\\/])/i.test(path);

/** Is it a file, and neither it nor a folder on the way to it a link? */
async function isPlainFile(file: vscode.Uri, folder: vscode.Uri): Promise<boolean> {
  const typeOf = (uri: vscode.Uri): Thenable<vscode.FileType> =>
    vscode.workspace.fs.stat(uri).then(
      ({ type }) => type,
      () => vscode.FileType.Unknown, // it is not there
    );
  if ((await typeOf(file)) !== vscode.FileType.File) return false;
  for (
    let above = vscode.Uri.joinPath(file, '..');
    above.path.length > folder.path.length;
    above = vscode.Uri.joinPath(above, '..')
  )
    if ((await typeOf(above)) !== vscode.FileType.Directory) return false;
  return true;
}
