import * as vscode from 'vscode';
import type { SourceDocument } from '../../engine/evidence/document';
import { isFile, isWeb, wordsIn } from '../../engine/notes/evidence';
import type { Evidence, Note } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import { hasPassage, passageIn } from '../../project/evidence';
import { extract, isDocumentByName } from '../../project/extract/extract';
import { blockAt } from '../../project/note-places';
import type { Articles } from '../articles/articles';
import { rangeOf, spanOf } from '../editing/ranges';
import { opensInPlace, PassageOpener } from '../evidence/passage-opener';
import type { NoteStores } from './note-stores';
import { notesAt } from './note-recorder';
import { evidenceInWords, timeInWords } from './statuses';

/**
 * Opens what backs a claim: of the note with this id, a piece of its evidence by its place there, or all to choose from; without a note,
 * that of the claim at the cursor.
 */
export async function openEvidence(
  articles: Articles,
  stores: NoteStores,
  uri: unknown,
  id: unknown,
  at: unknown,
): Promise<void> {
  // links are text: nothing is opened but what a note of the article names
  const isGiven = typeof uri === 'string';
  const article = isGiven ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
  const notes = isGiven ? (await stores.of(article!)).filter(note => note.id === id) : await notesHere(articles);
  const all = notes.flatMap(note => (note.kind === 'fact' ? note.evidence : []));
  const some = typeof at === 'number' ? all.slice(at, at + 1) : all;
  if (!article || !some.length) return tell(vscode.l10n.t('There is no evidence here.'));
  const one = some.length > 1 ? await choose(some) : some[0];
  if (one) await openOne(one, article);
}

async function notesHere(articles: Articles): Promise<readonly Note[]> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.getSoon(editor.document));
  return article ? notesAt(article, spanOf(editor.document, editor.selection)) : [];
}

async function openOne(evidence: Evidence, article: vscode.Uri): Promise<void> {
  const { source } = evidence;
  if (isFile(evidence)) await openFile(evidence, article);
  // as it stands: made into a Uri, an address would lose what is escaped in its query. VS Code asks before it leads elsewhere.
  else if (isWeb(source)) await vscode.commands.executeCommand('vscode.open', source);
  else if (wordsIn(source)) tell(vscode.l10n.t('There is nothing to open: {0}', evidenceInWords(evidence)));
  else warn(vscode.l10n.t('“{0}” is not opened: only addresses with http: or https: are.', source));
}

const tell = (message: string): void => void vscode.window.showInformationMessage(message);
const warn = (message: string): void => void vscode.window.showWarningMessage(message);

async function choose(evidence: readonly Evidence[]): Promise<Evidence | undefined> {
  const items = evidence.map(one => ({
    label: evidenceInWords(one),
    description: one.seen && timeInWords(one.seen),
    one,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which evidence?') }))?.one;
}

/** Opens a file beside the article, at the passage that backs the claim, or at its line. */
async function openFile(evidence: Evidence, article: vscode.Uri): Promise<void> {
  const { source, quote } = evidence;
  const file = fileIn(vscode.workspace.getWorkspaceFolder(article)?.uri, source);
  if (!file) return warn(vscode.l10n.t('{0} is not in the folder where the notes are.', source));
  const bytes = await read(file);
  if (!bytes) return warn(vscode.l10n.t('{0} is gone.', source));
  const folder = vscode.workspace.getWorkspaceFolder(article)!.uri;
  const readable = opensInPlace(source) ? undefined : await readableOf(evidence, bytes);
  if (readable) {
    await (opener ??= new PassageOpener()).open(readable, folder);
    if (!readable.isThere) warnGone(source);
    return;
  }
  const viewColumn = columnFor(file, article);
  const document = await textIn(file);
  if (!document) {
    await vscode.commands.executeCommand('vscode.open', file, viewColumn);
    vscode.window.setStatusBarMessage(evidenceInWords(evidence), 5000); // the page, or the words, to be looked for there
    return;
  }
  const line = lineIn(evidence, document);
  const passage = quote ? passageIn(document.getText(), quote, line && document.offsetAt(line.start)) : undefined;
  // on disk it may be there where the editor read the file in another encoding, or gone where the editor has not looked again
  const isThere = document.isDirty ? passage : await hasPassage(quote, source, bytes);
  const selection = isThere && passage ? rangeOf(document, passage) : line;
  await vscode.window.showTextDocument(document, { viewColumn, selection });
  if (quote && !isThere) warnGone(source);
}

const warnGone = (source: string): void =>
  warn(vscode.l10n.t('The passage that backs the claim is no longer in {0}.', source));

/** It shows documents that are no text, for as long as the window is open. */
let opener: PassageOpener | undefined;

/** A document that is no text, and what backs the claim in it: its passage, else its place, else where it begins; nothing where it cannot be read. */
async function readableOf(
  { source, quote, place = '' }: Evidence,
  bytes: Uint8Array,
): Promise<{ document: SourceDocument; span: Span; isThere: boolean } | undefined> {
  const document = isDocumentByName(source) ? await extract(source, bytes) : undefined;
  if (!document || 'refused' in document) return undefined;
  const at = blockAt(document, place)?.span;
  const passage = quote ? passageIn(document.text, quote, at?.start) : undefined;
  return { document, span: passage ?? at ?? { start: 0, end: 0 }, isThere: !quote || passage !== undefined };
}

/** A file of the workspace folder; nothing where the path leads out of it. */
function fileIn(folder: vscode.Uri | undefined, path: string): vscode.Uri | undefined {
  const parts = path.split(/[\\/]/);
  return !folder || parts[0] === '' || parts.includes('..') ? undefined : vscode.Uri.joinPath(folder, path);
}

const read = async (file: vscode.Uri): Promise<Uint8Array | undefined> => {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch {
    return undefined; // it is gone, or a folder
  }
};

/** The text of a file; nothing where it is none, such as a picture. */
const textIn = async (file: vscode.Uri): Promise<vscode.TextDocument | undefined> => {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return undefined;
  }
};

/** Where a file is open already; or beside its article, wherever the focus is. */
function columnFor(file: vscode.Uri, article: vscode.Uri): vscode.ViewColumn {
  const columnOf = (uri: vscode.Uri): vscode.ViewColumn | undefined =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
  const beside = columnOf(article);
  return columnOf(file) ?? (beside ? beside + 1 : vscode.ViewColumn.Beside);
}

/** The line that a note names, or the lines: `line=12`, `line=12-14`. */
function lineIn({ place = '' }: Evidence, document: vscode.TextDocument): vscode.Range | undefined {
  const [, first, last = first] = /^line=(\d+)(?:-(\d+))?$/.exec(place) ?? [];
  if (!first) return undefined;
  return document.validateRange(new vscode.Range(Number(first) - 1, 0, Number(last) - 1, Number.MAX_SAFE_INTEGER));
}
