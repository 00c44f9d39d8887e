/** Writing what a desk agrees on into its factnote.json. Loaded when somebody first does so. */
import {
  applyEdits,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser/lib/esm/main.js';
import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../project/configuration-file';
import { readNames } from '../../project/desk-names';
import { tell } from '../messages';
import type { Configurations } from './configurations';

const NEW = '{\n  "rules": {},\n  "names": []\n}\n';

/** Opens the factnote.json that counts for the document in front, or makes one in its workspace folder. */
export async function openConfiguration(configurations: Configurations): Promise<string | undefined> {
  const uri = await fileFor(configurations, vscode.window.activeTextEditor?.document.uri);
  if (!uri) return tellNoFolder();
  await vscode.window.showTextDocument(await made(uri));
  return undefined;
}

/** Sets how serious a rule is for all articles of the file's folder; with nothing, the rule is as it comes. True once that is kept. */
export async function setRule(
  configurations: Configurations,
  rule: string,
  severity: string | undefined,
): Promise<boolean> {
  const uri = await fileFor(configurations, vscode.window.activeTextEditor?.document.uri);
  return uri !== undefined && change(uri, ['rules', rule], severity);
}

/** Puts a name into the desk's list, wherever the factnote.json for a document keeps it. */
export async function addName(configurations: Configurations, of: vscode.Uri, name: string): Promise<string> {
  const uri = await fileFor(configurations, of);
  if (!uri) return tellNoFolder();
  const document = await made(uri);
  const { names } = readNames(valueAt(document.getText(), 'names'));
  const isKept =
    'file' in names
      ? await append(vscode.Uri.joinPath(uri, '..', names.file), name)
      : names.includes(name) || (await change(uri, ['names'], [...names, name]));
  return isKept ? tell(vscode.l10n.t('“{0}” is in the desk’s names now.', name)) : tellUnwritten(uri);
}

const tellNoFolder = (): string =>
  tell(vscode.l10n.t('Open a folder first: what the desk agrees on is kept in its factnote.json.'));

const tellUnwritten = (uri: vscode.Uri): string =>
  tell(vscode.l10n.t('{0} could not be changed. Is it sound?', vscode.workspace.asRelativePath(uri)));

/** The factnote.json that counts for a document, or would. */
async function fileFor(configurations: Configurations, of: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  const local = of && (await configurations.of(of));
  const folder = local?.folder ?? (of && vscode.workspace.getWorkspaceFolder(of)?.uri) ?? workspaceFolders[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, CONFIGURATION_FILE);
}

/** The file as a document; made where there is none. */
async function made(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(NEW));
  }
  return vscode.workspace.openTextDocument(uri);
}

function valueAt(text: string, key: string): unknown {
  const tree: Node | undefined = parseTree(text);
  const value: unknown = tree && getNodeValue(tree);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** Changes one value and saves; nothing else in the file is touched. False where it is no JSON. */
async function change(uri: vscode.Uri, path: JSONPath, value: unknown): Promise<boolean> {
  const document = await made(uri);
  const text = document.getText();
  const errors: ParseError[] = [];
  if (parseTree(text, errors)?.type !== 'object' || errors.length) return false;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return replace(document, applyEdits(text, modify(text, path, value, { formattingOptions })));
}

async function append(uri: vscode.Uri, line: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  return replace(document, `${text}${text && !text.endsWith('\n') ? '\n' : ''}${line}\n`);
}

async function replace(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  edit.replace(document.uri, whole, text);
  return (await vscode.workspace.applyEdit(edit)) && document.save();
}
