import * as vscode from 'vscode';
import { describe } from '../../engine/notes/describe';
import { anchorAll } from '../../engine/notes/follow';
import {
  annotationsIn,
  exportHypothesis,
  exportJsonLd,
  importHypothesis,
  importJsonLd,
  type Imported,
} from '../../engine/notes/interchange';
import { merged } from '../../engine/notes/merge';
import type { Note } from '../../engine/notes/note';
import type { OpenArticle } from '../open-article';
import { checkerName } from './checker-name';
import type { NoteStores } from './note-stores';

/** The notes in a document of their own, for the person to save. */
export async function exportNotes({ anchored, document }: OpenArticle, format: 'jsonld' | 'hypothesis'): Promise<void> {
  const notes = anchored.map(({ note }) => note).filter(note => note.kind === 'fact' || note.scope !== 'project');
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const json = format === 'jsonld' ? exportJsonLd(notes, path) : exportHypothesis(notes, path, document.getText());
  const content = `${JSON.stringify(json, null, 2)}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'json' }));
}

/** Takes notes in; what has no place in the article is kept, and told. */
export async function importNotes({ document }: OpenArticle, stores: NoteStores, file: vscode.Uri): Promise<void> {
  const checker = await checkerName();
  if (!checker) return;
  const text = document.getText();
  const defaults = { checker, time: new Date().toISOString() };
  let given: readonly unknown[];
  try {
    given = annotationsIn(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))));
  } catch (error) {
    const name = vscode.workspace.asRelativePath(file);
    return void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} cannot be read: {1}', name, (error as Error).message),
    );
  }
  const read = given.map(json =>
    isHypothesis(json) ? importHypothesis(json, text, defaults) : importJsonLd(json, defaults),
  );
  const imported = read.filter((each): each is Imported => each !== undefined);
  const notes = anchorAll(
    imported.map(({ note }) => (note.id ? note : { ...note, id: `urn:uuid:${crypto.randomUUID()}` })),
    text,
  );
  const placed = notes.map(({ note, anchor }) =>
    anchor?.state === 'standing' ? ({ ...note, target: describe(text, anchor.span) } as Note) : note,
  );
  if (!(await stores.change(document.uri, there => merged([], there, placed)))) return;
  const lost = notes.filter(({ anchor }) => anchor?.state === 'orphan').length;
  const changed = notes.filter(({ anchor }) => anchor?.state === 'stale').length;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Fact notes imported: {0}. Their words have changed: {1}; are not in the article: {2}; read as no note: {3}.',
      notes.length,
      changed,
      lost,
      read.length - imported.length,
    ),
  );
}

const isHypothesis = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'uri' in json && 'tags' in json;
