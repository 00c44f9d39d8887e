/**
 * Starts Factnote in a browser, where an extension is one file that cannot require another: this one fetches those that the desktop has, and
 * gives them to one another.
 */
import * as vscode from 'vscode';

/** What is required in passing, by its names below dist/; the build says which that is. The rest is fetched once it is needed. */
declare const FILES_AT_ONCE: readonly string[];

interface Extension {
  activate(context: vscode.ExtensionContext): Promise<void>;
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const fileIn = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  const main = fileIn('extension.js');
  const files = [main, ...FILES_AT_ONCE.map(fileIn)];
  const fetched = await Promise.all(files.map(async file => [file.toString(), await codeOf(file)] as const));
  const modules = new Modules(new Map(fetched));
  await (modules.get(main) as Extension).activate(context);
}

/** All of it is ours, and comes from where this code does. */
class Modules {
  readonly #known = new Map<string, unknown>();

  /** `codes`: what was fetched, by the addresses. */
  constructor(readonly codes: ReadonlyMap<string, string>) {}

  /** What a file exports; a promise of it where it was not fetched. */
  get(file: vscode.Uri): unknown {
    const address = file.toString();
    if (!this.#known.has(address)) this.#known.set(address, this.#load(file, address));
    return this.#known.get(address);
  }

  #load(file: vscode.Uri, address: string): unknown {
    const code = this.codes.get(address);
    if (code !== undefined) return this.#run(file, code);
    const loading = codeOf(file).then(later => this.#run(file, later));
    loading.catch(() => this.#known.delete(address)); // the next who needs it may have more luck
    return loading;
  }

  /** As VS Code runs the extension itself. */
  #run(file: vscode.Uri, code: string): unknown {
    const module = { exports: {} };
    const require = (name: string): unknown =>
      name === 'vscode' ? vscode : this.get(vscode.Uri.joinPath(file, '..', name));
    const run = new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${file.toString()}`);
    run(module, module.exports, require);
    return module.exports;
  }
}

const codeOf = async (file: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
