import * as vscode from 'vscode';
import { NEWS_ARTICLE } from '../articles/article-documents';

/** Opens a copy of the sample article, which is damaged all over, to try things on. */
export const registerOpenSample = ({ extensionUri }: vscode.ExtensionContext): vscode.Disposable =>
  vscode.commands.registerCommand('factnote.openSample', async () => {
    const sample = vscode.Uri.joinPath(extensionUri, 'samples', 'harbour-bridge.txt');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample));
    const document = await vscode.workspace.openTextDocument({ content, language: NEWS_ARTICLE });
    await vscode.window.showTextDocument(document);
  });
