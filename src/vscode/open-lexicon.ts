import * as vscode from 'vscode';
import { openLexicon } from '../engine/words/lexicon';

/** Opens the lexicon that the extension has brought along. */
export async function readLexicon({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  openLexicon(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'lexicon.bin')));
}
