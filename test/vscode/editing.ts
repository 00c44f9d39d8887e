// What the suites do with the editor, said in the words of the copy: no test counts lines or offsets.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What is found first in articles/damaged.txt, and in much of what the suites write: it has a safe fix. */
export const SPACED = 'figure/malformed: $ 4';

/** Closes every editor and throws away what is in it. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

// Factnote is started as by the first article that is opened, and each test leaves an empty window.
suiteSetup(() => vscode.extensions.getExtension('factnote.factnote')!.activate());
teardown(closeAll);

/** A file of test/vscode/workspace. */
export const fileNamed = (path: string): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, path);

/** Opens a file of the workspace in front, as a person does: VS Code lets go of it when its editor is closed. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const uri = fileNamed(path);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const inFront = (): vscode.TextEditor | undefined => vscode.window.activeTextEditor;
  const editor = (await until(inFront, front => front?.document.uri.toString() === uri.toString()))!;
  await known(editor.document);
  return editor;
}

/** Opens an unsaved document in front; `$$` in it is the cursor. */
export async function untitled(copy: string, language = 'news-article'): Promise<vscode.TextEditor> {
  const at = copy.indexOf('$$');
  const content = copy.replace('$$', '');
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (at >= 0) moveTo(editor, document.positionAt(at));
  await known(document);
  // On a busy machine VS Code may revert it for the document of the same name that was closed a moment ago
  if (plain(document.getText()) === plain(content)) return editor;
  await closeAll();
  return untitled(copy, language);
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Waits until Factnote knows whether a document is an article, and has marked it: a hover waits for that, too. */
const known = ({ uri }: vscode.TextDocument): Thenable<unknown> =>
  vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(0, 0));

/** Writes a file into the workspace and opens it in front. */
export async function written(path: string, copy: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(fileNamed(path), new TextEncoder().encode(copy));
  return open(path);
}

const moveTo = (editor: vscode.TextEditor, position: vscode.Position): void => {
  editor.selection = new vscode.Selection(position, position);
};

/** The place of some words in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `“${words}” is not in ${document.uri}, which says: ${document.getText()}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Puts the cursor behind some words. */
export const putCursorAfter = (editor: vscode.TextEditor, words: string): void =>
  moveTo(editor, rangeOf(editor.document, words).end);

/** Types at the cursor, key by key. */
export async function type(keys: string): Promise<void> {
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
}

/** What Factnote says of a document now: `rule: the words that are marked`. */
export const findings = (document: vscode.TextDocument): string[] =>
  diagnostics(document.uri).map(diagnostic => `${ruleOf(diagnostic)}: ${document.getText(diagnostic.range)}`);

/** What Factnote says of a file, of one rule or of all. */
export const diagnostics = (uri: vscode.Uri, rule?: string): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(diagnostic => diagnostic.source === 'Factnote' && (!rule || ruleOf(diagnostic) === rule));

const ruleOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Waits until something holds; what it was at the end if it never did. */
export async function until<T>(what: () => T | Promise<T>, holds: (now: T) => boolean, within = 60_000): Promise<T> {
  let last = await what();
  for (const end = Date.now() + within; Date.now() < end && !holds(last); last = await what()) await pause(20);
  assert.ok(holds(last), `still: ${String(JSON.stringify(last)).slice(0, 500)}`);
  return last;
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until a finding is there. */
export const found = (editor: vscode.TextEditor, finding: string): Promise<string[]> =>
  until(
    () => findings(editor.document),
    now => now.includes(finding),
  );

/** Waits until a finding is gone. */
export const gone = (editor: vscode.TextEditor, finding: string): Promise<string[]> =>
  until(
    () => findings(editor.document),
    now => !now.includes(finding),
  );

/** Listens to what Factnote says of a document, where it is not what it said before. */
export const onTold = ({ document }: vscode.TextEditor, listener: () => void): vscode.Disposable =>
  vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some(uri => uri.toString() === document.uri.toString())) listener();
  });

/**
 * Writes a draft that reads as an article only once it is written, and waits until it is marked. Factnote looks at it when the typing
 * rests: it has looked at all that was opened and edited before, too.
 */
export async function grow(): Promise<void> {
  const editor = await untitled('', 'plaintext');
  const copy = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileNamed('articles/damaged.txt')));
  await editor.edit(edit => edit.insert(new vscode.Position(0, 0), copy));
  await found(editor, SPACED);
}

/** What a hover over some words says, without the rest of what VS Code shows there. */
export async function hover({ document }: vscode.TextEditor, words: string): Promise<string> {
  const at = rangeOf(document, words).start;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap(({ contents }) => contents.map(c => (c as vscode.MarkdownString).value)).join('\n');
}

/** The quick fixes on some words, in the order in which they are offered. */
export const fixes = (
  { document }: vscode.TextEditor,
  words: string,
  kind = vscode.CodeActionKind.QuickFix,
): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, words),
    kind.value,
  );

/** Chooses a quick fix. */
export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action, 'no such quick fix');
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** Runs a test under a setting, and takes the setting back. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const config = vscode.workspace.getConfiguration();
  await config.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    await config.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** For the suite around it, a desk that wants to see each figure that nobody has verified: then they are told like all findings. */
export function markOpenFigures(): void {
  const config = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('factnote');
  suiteSetup(() => config().update('rules', { 'figure/unverified': 'information' }, true));
  suiteTeardown(() => config().update('rules', undefined, true));
}

/** Answers what a command asks until it is done; what it says then. */
export async function answering<T>(answer: string, ask: () => Thenable<T>): Promise<T> {
  let done = false;
  const asked = ask().then(said => {
    done = true;
    return said;
  });
  while (!done) {
    await vscode.commands.executeCommand(answer);
    await pause(50);
  }
  return asked;
}
