import * as vscode from 'vscode';
import { merged } from '../../engine/notes/merge';
import { encoded } from '../../project/bytes';
import { refuseLarge } from '../../project/extract/extracted';
import type { WordArticle } from '../../project/report/word-article';
import { noteOf } from '../../project/report/word-notes';
import { inWords } from '../localized';
import { checkerName } from '../notes/checker-name';
import type { NoteStores } from '../notes/note-stores';

/** Makes an article of a Word document, beside it, and fact notes of its comments. Writes over nothing. */
export async function importWord(stores: NoteStores, given?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const file = given ?? (await askFile());
  if (!file) return undefined;
  const name = vscode.workspace.asRelativePath(file);
  const article = await articleIn(file).catch((error: Error) => error);
  if (article instanceof Error)
    return void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be read: {1}', name, article.message));
  if (!article.text.trim())
    return void vscode.window.showErrorMessage(vscode.l10n.t('{0}: there is no text in it.', name));
  const isNameless = article.comments.some(({ author }) => !author);
  const checker = isNameless ? await checkerName() : '';
  if (checker === undefined) return undefined;
  const host = { checker, now: new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };
  const notes = article.comments.map(comment => noteOf(comment, article.text, host));
  const to = await freeName(file);
  if (!(await isWritten(to, article.text))) return undefined;
  if (notes.length && !(await stores.change(to, there => merged([], there, notes)))) return undefined;
  await vscode.window.showTextDocument(to);
  tell(article, to);
  return to;
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const filters = { Word: ['docx'] };
  const title = vscode.l10n.t('Import a Word document');
  const [file] = (await vscode.window.showOpenDialog({ title, filters, canSelectMany: false })) ?? [];
  return file;
}

async function articleIn(file: vscode.Uri): Promise<WordArticle> {
  const { fs } = vscode.workspace;
  const large = refuseLarge((await fs.stat(file)).size);
  if (large) throw new Error(inWords(large.refused));
  const { wordArticle } = await import('../../project/report/word-article');
  return wordArticle(await fs.readFile(file));
}

/** The document’s name as that of a text, with a number where there is one already. */
async function freeName(file: vscode.Uri): Promise<vscode.Uri> {
  const name = file.path.replace(/^.*\//, '').replace(/\.docx$/i, '');
  for (let i = 1; ; i++) {
    const to = vscode.Uri.joinPath(file, '..', i === 1 ? `${name}.txt` : `${name}-${i}.txt`);
    const isTaken = await vscode.workspace.fs.stat(to).then(
      () => true,
      () => false,
    );
    if (!isTaken) return to;
  }
}

/** Writes the article; where that fails, it is told. */
async function isWritten(to: vscode.Uri, text: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(to, encoded(text));
    return true;
  } catch (error) {
    const name = vscode.workspace.asRelativePath(to);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', name, (error as Error).message));
    return false;
  }
}

function tell({ comments, inserted, deleted, footnotes }: WordArticle, to: vscode.Uri): void {
  const name = vscode.workspace.asRelativePath(to);
  const said = [vscode.l10n.t('{0} is written. Comments taken in as fact notes: {1}.', name, comments.length)];
  if (inserted || deleted)
    said.push(
      vscode.l10n.t(
        'It had tracked changes: {0} inserted, {1} deleted; the text is as if all were accepted.',
        inserted,
        deleted,
      ),
    );
  if (footnotes) said.push(vscode.l10n.t('Footnotes left out: {0}.', footnotes));
  void vscode.window.showInformationMessage(said.join(' '));
}
