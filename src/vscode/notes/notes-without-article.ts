import * as vscode from 'vscode';
import type { NoteStores } from './note-stores';
import { TEXT_FILES } from '../articles/article-documents';

const TAKE_OVER_NOTES = 'factnote.takeOverNotes';

/** So long (ms) after files came or went, and after the start, it is looked for notes whose article is gone. */
const LATER = 2000;

/** Offers notes whose article is gone to the file that has their words: once by itself, and whenever somebody asks. */
export function registerStrays(stores: NoteStores): vscode.Disposable {
  const offered = new Set<string>();
  const taking = (): Promise<typeof import('./notes-takeover')> => import('./notes-takeover');
  const look = async (): Promise<void> => {
    const strays = await stores.strays();
    if (strays.length) await (await taking()).offer(stores, strays, offered);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), LATER);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(TEXT_FILES, false, true, false);
  later();
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(later),
    watcher.onDidDelete(later),
    { dispose: () => clearTimeout(waiting) },
    vscode.commands.registerCommand(TAKE_OVER_NOTES, async (from?: vscode.Uri, to?: vscode.Uri) =>
      from && to ? stores.move(from, to) : (await taking()).choose(stores, await stores.strays()),
    ),
  );
}
