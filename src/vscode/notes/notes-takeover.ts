import * as vscode from 'vscode';
import type { Note } from '../../engine/notes/note';
import { decodeCopy, refuseSize } from '../../project/copy';
import { newPathsOf, type Candidate } from '../../project/notes-without-article';
import { tell } from '../messages';
import { TEXT_FILES } from '../articles/article-documents';
import type { NoteStores, StrayNotes } from './note-stores';

/** Folders in which nobody keeps articles. */
const IGNORED = '**/{node_modules,.*}/**';

/** Notes, and the file that they belong to. */
interface Found {
  readonly stray: StrayNotes;
  readonly home: vscode.Uri;
}

/** Offers notes to the files that have their words, and each file once. */
export async function offer(stores: NoteStores, strays: readonly StrayNotes[], offered: Set<string>): Promise<void> {
  const found: Found[] = [];
  for (const each of await homes(strays)) {
    const key = `${each.stray.uri} ${each.home}`;
    if (offered.has(key) || (await isCopied(each, stores))) continue;
    offered.add(key);
    found.push(each);
  }
  if (!found.length) return;
  const yes = vscode.l10n.t('Take Over');
  if ((await vscode.window.showInformationMessage(asked(found), yes)) !== yes) return;
  for (const { stray, home } of found) await stores.move(stray.uri, home);
}

function asked(found: readonly Found[]): string {
  const [{ stray, home }, ...more] = found;
  const [old, name] = [stray.uri, home].map(nameOf);
  const { length } = stray.notes;
  if (more.length)
    return vscode.l10n.t('{0} articles have another name now. Take their fact notes over?', found.length);
  return length === 1
    ? vscode.l10n.t('A fact note of {0} belongs to {1}: take it over?', old, name)
    : vscode.l10n.t('{0} fact notes of {1} belong to {2}: take them over?', length, old, name);
}

/** An article was saved under another name: asks what is to become of its notes. */
export async function askAlong(
  stores: NoteStores,
  from: vscode.Uri,
  to: vscode.Uri,
  notes: readonly Note[],
): Promise<void> {
  const [copy, move, leave] = [vscode.l10n.t('Copy'), vscode.l10n.t('Move'), vscode.l10n.t('Leave')];
  const [old, name] = [from, to].map(nameOf);
  const question =
    notes.length === 1
      ? vscode.l10n.t('A fact note is on {0}. Take it along to {1}?', old, name)
      : vscode.l10n.t('{0} fact notes are on {1}. Take them along to {2}?', notes.length, old, name);
  const answer = await vscode.window.showInformationMessage(question, copy, move, leave);
  if (answer === copy) await stores.take(to, copiesOf(notes));
  if (answer === move) await stores.move(from, to);
}

/** The same notes for another article: no two notes of a workspace have one id. */
function copiesOf(notes: readonly Note[]): Note[] {
  const ids = new Map(notes.map(({ id }) => [id, `urn:uuid:${crypto.randomUUID()}`]));
  return notes.map(note => ({
    ...note,
    id: ids.get(note.id)!,
    ...(note.clash && { clash: ids.get(note.clash) ?? note.clash }),
  }));
}

/** True where the file has copies of all these notes already: its article was saved under another name before it was deleted. */
async function isCopied({ stray, home }: Found, stores: NoteStores): Promise<boolean> {
  const there = new Set((await stores.of(home)).map(origin));
  return stray.notes.every(note => there.has(origin(note)));
}

const origin = ({ kind, created, checker, target }: Note): string => [kind, created, checker, target?.exact].join('\n');

/** Lets a person choose which notes go where. */
export async function choose(stores: NoteStores, strays: readonly StrayNotes[]): Promise<void> {
  if (!strays.length) {
    tell(vscode.l10n.t('All fact notes have their article.'));
    return;
  }
  const known = new Map((await homes(strays)).map(({ stray, home }) => [stray, home]));
  const items = strays.map(stray => ({ label: nameOf(stray.uri), ...about(stray, known.get(stray)), stray }));
  const title = vscode.l10n.t('Fact notes whose article is gone');
  const stray = (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.stray;
  if (!stray) return;
  const home = known.get(stray) ?? (await chooseFile(stray));
  if (home) await stores.move(stray.uri, home);
}

const about = ({ notes }: StrayNotes, home: vscode.Uri | undefined): { description: string; detail: string } => ({
  description: vscode.l10n.t('fact notes: {0}', notes.length),
  detail: home
    ? vscode.l10n.t('They belong to {0}', nameOf(home))
    : vscode.l10n.t('No other file has their words, or several have; choose one'),
});

async function chooseFile({ uri }: StrayNotes): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.findFiles(TEXT_FILES, IGNORED);
  const items = files.map(file => ({ label: nameOf(file), file })).sort((a, b) => (a.label < b.label ? -1 : 1));
  const title = vscode.l10n.t('What is {0} called now?', nameOf(uri));
  return (await vscode.window.showQuickPick(items, { title }))?.file;
}

/** The file that each stray belongs to. */
async function homes(strays: readonly StrayNotes[]): Promise<Found[]> {
  const uris = await vscode.workspace.findFiles(TEXT_FILES, IGNORED);
  const found = await newPathsOf(
    strays.map(stray => ({ ...stray, path: stray.uri.toString() })),
    candidates(uris),
  );
  return strays.flatMap(stray => {
    const home = found.get(stray.uri.toString());
    return home ? [{ stray, home: vscode.Uri.parse(home) }] : [];
  });
}

async function* candidates(uris: readonly vscode.Uri[]): AsyncGenerator<Candidate> {
  const { fs, textDocuments } = vscode.workspace;
  for (const uri of uris) {
    const path = uri.toString();
    const open = textDocuments.find(document => document.uri.toString() === path);
    if (open) {
      yield { path, text: open.getText() };
      continue;
    }
    try {
      const copy = refuseSize((await fs.stat(uri)).size) ?? decodeCopy(await fs.readFile(uri));
      if ('text' in copy) yield { path, text: copy.text };
    } catch {
      // it may not be read, or is gone again
    }
  }
}

/** How a person calls an article. */
const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri.with({ query: '' }));
