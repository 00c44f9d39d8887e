import * as vscode from 'vscode';
import { matches } from '../../project/globs';
import type { LocalConfiguration } from './configurations';

/** Tells of a document by its path, which counts from the folder of the notes, whether the desk keeps it to itself. */
export function confidentialFor(
  article: vscode.Uri,
  local: LocalConfiguration | undefined,
): (document: string) => boolean {
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
  const { confidential: globs = [], folder: base } = local ?? {};
  if (!folder || !base) return () => false;
  const from = base.path.length + (base.path.endsWith('/') ? 0 : 1);
  return document => matches(globs, vscode.Uri.joinPath(folder, document).path.slice(from));
}
