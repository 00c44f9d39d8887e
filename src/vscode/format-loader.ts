/** Loads the code of a document's format in a browser, where an extension is one file and cannot require another. */
import * as vscode from 'vscode';

const known = new Map<string, Promise<unknown>>();

/** What a file of dist/formats/ exports. It is ours, and comes from where this code does. */
export function loadFormat<T>(name: string): Promise<T> {
  const format = known.get(name) ?? load(name);
  known.set(name, format);
  format.catch(() => known.delete(name)); // the next document may have more luck
  return format as Promise<T>;
}

async function load(name: string): Promise<unknown> {
  const { extensionUri } = vscode.extensions.getExtension('factnote.factnote')!;
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'formats', `${name}.js`);
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const module = { exports: {} };
  // as VS Code loads the extension itself
  new Function('module', 'exports', `${code}\n//# sourceURL=${file.toString()}`)(module, module.exports);
  return module.exports;
}
