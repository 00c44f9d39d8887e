import * as vscode from 'vscode';
import { anchorAll } from '../../engine/notes/anchored-notes';
import {
  exportHypothesis,
  exportJsonLd,
  importHypothesis,
  importJsonLd,
  type Imported,
} from '../../engine/notes/interchange';
import { intakeOf, type Intake } from '../../engine/notes/import';
import { merged } from '../../engine/notes/merge';
import { ownNotes } from '../../engine/notes/note';
import { annotationsFrom } from '../../project/annotations';
import { decodeCopy, refuseSize, type Refused } from '../../project/copy';
import type { OpenArticle } from '../articles/open-article';
import { inWords } from '../localized';
import { checkerName } from './checker-name';
import type { NoteStores } from './note-stores';

/** The notes in a document of their own, for the person to save. */
export async function exportNotes(
  { anchored, document, copy }: OpenArticle,
  format: 'jsonld' | 'hypothesis',
): Promise<void> {
  const notes = ownNotes(anchored.map(({ note }) => note));
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const json = format === 'jsonld' ? exportJsonLd(notes, path) : exportHypothesis(notes, path, copy);
  const content = `${JSON.stringify(json, null, 2)}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'json' }));
}

/** Takes notes in; what has no place in the article is kept, and told. */
export async function importNotes(
  { document, copy: text }: OpenArticle,
  stores: NoteStores,
  file: vscode.Uri,
): Promise<void> {
  const checker = await checkerName();
  if (!checker) return;
  const defaults = { checker, time: new Date().toISOString() };
  const name = vscode.workspace.asRelativePath(file);
  const given = await annotationsOf(file).catch((error: Error) => error);
  if (given instanceof Error)
    return void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be read: {1}', name, given.message));
  if ('refused' in given)
    return void vscode.window.showErrorMessage(vscode.l10n.t('{0} {1}', name, inWords(given.refused)));
  const read = (json: unknown): Imported | undefined =>
    isHypothesis(json) ? importHypothesis(json, text, defaults) : importJsonLd(json, defaults);
  const path = vscode.workspace.asRelativePath(document.uri, false);
  let intake: Intake = { notes: [], known: 0, refused: [], doubted: [] };
  const isKept = await stores.change(document.uri, there => {
    intake = intakeOf(given, read, () => `urn:uuid:${crypto.randomUUID()}`, { text, path, there });
    return intake.notes.length ? merged([], there, intake.notes) : there;
  });
  if (isKept) tell(intake, text);
}

/** The annotations in a file, or why it holds none. */
async function annotationsOf(file: vscode.Uri): Promise<readonly unknown[] | Refused> {
  const { fs } = vscode.workspace;
  const copy = refuseSize((await fs.stat(file)).size) ?? decodeCopy(await fs.readFile(file));
  return 'refused' in copy ? copy : annotationsFrom(copy.text);
}

/** So many reasons fit in a message. */
const REASONS = 5;

function tell({ notes, known, refused, doubted }: Intake, text: string): void {
  const states = anchorAll(notes, text).map(({ anchor }) => anchor?.state);
  const said =
    known && !notes.length
      ? vscode.l10n.t('Fact notes: {0}, all known.', known)
      : vscode.l10n.t(
          'Fact notes imported: {0}; known already: {1}. Their words have changed: {2}; are not in the article: {3}.',
          notes.length,
          known,
          states.filter(state => state === 'stale').length,
          states.filter(state => state === 'orphan').length,
        );
  const reasons = refused
    .slice(0, REASONS)
    .map(({ number, why }) => vscode.l10n.t('Annotation {0} {1}', number, inWords(why)));
  if (refused.length > REASONS) reasons.push(vscode.l10n.t('and {0} more', refused.length - REASONS));
  if (doubted.length)
    reasons.push(vscode.l10n.t('Verified without evidence, and therefore open queries now: {0}', doubted.length));
  if (!reasons.length) return void vscode.window.showInformationMessage(said);
  void vscode.window.showWarningMessage(`${said} ${reasons.join('; ')}`);
}

const isHypothesis = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'uri' in json && 'tags' in json;
