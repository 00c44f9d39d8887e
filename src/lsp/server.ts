/** Factnote for editors that speak the Language Server Protocol, over standard input and output. */
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { actionsAt, FIX_ALL } from './code-actions';
import { hoverAt } from './hover';
import { commandNames, runNoteCommand } from './note-commands';
import { OpenArticle } from './open-article';
import { OpenDesk } from './open-desk';
import type { Encoding } from './positions';
import { fileOf } from './surroundings';
import { symbolsOf } from './symbols';

/** Serves the editor that started this process, until it says so. */
export function serve(version: string): void {
  const connection = createConnection(process.stdin, process.stdout);
  let encoding: Encoding = 'utf-16';
  const documents = new TextDocuments({
    create: (uri, languageId, _version, text) => new OpenArticle(uri, languageId, text, encoding),
    update(article: OpenArticle, changes) {
      article.change(changes);
      return article;
    },
  });
  const desk = new OpenDesk(documents, connection);
  connection.onInitialize(params => {
    encoding = encodingOf(params.capabilities);
    enterFolder(params);
    watchIfAble(connection, params.capabilities);
    return abilities(version, encoding);
  });
  documents.onDidOpen(({ document }) => desk.read(document));
  documents.onDidSave(({ document }) => desk.read(document)); // not every editor tells of files that have changed
  documents.onDidChangeContent(({ document }) => desk.publish(document));
  documents.onDidClose(({ document }) => desk.close(document));
  connection.onDidChangeWatchedFiles(({ changes }) => desk.changed(changes.map(({ uri }) => uri)));
  answer(connection, desk);
  documents.listen(connection);
  connection.listen();
}

/** Answers what the editor asks. */
function answer(connection: Connection, desk: OpenDesk): void {
  connection.onHover(async ({ textDocument, position }) => {
    const article = await desk.at(textDocument.uri);
    return article ? hoverAt(article, position) : null;
  });
  connection.onCodeAction(async params => {
    const article = await desk.at(params.textDocument.uri);
    return article ? actionsAt(article, params) : [];
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const article = await desk.at(textDocument.uri);
    return article ? symbolsOf(article) : [];
  });
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const id = await runNoteCommand(command, given, uri => desk.at(uri));
    await desk.readAll();
    return id;
  });
}

const abilities = (version: string, positionEncoding: Encoding): InitializeResult => ({
  serverInfo: { name: 'Factnote', version },
  capabilities: {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    documentSymbolProvider: true,
    executeCommandProvider: { commands: commandNames },
  },
});

/** The first of the editor's that is ours, too; UTF-16 where it names none. */
const encodingOf = ({ general }: ClientCapabilities): Encoding =>
  general?.positionEncodings?.find(each => each === 'utf-8' || each === 'utf-16') ?? 'utf-16';

/** Works in the folder that is open, as the command line does in that of its call: settings and notes are looked for as there. */
function enterFolder({ workspaceFolders, rootUri }: InitializeParams): void {
  const folder = fileOf(workspaceFolders?.[0]?.uri ?? rootUri ?? '');
  if (folder) process.chdir(folder);
}

/** Has the editor tell of settings and notes that change on the disk. */
function watchIfAble(connection: Connection, { workspace }: ClientCapabilities): void {
  if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = [{ globPattern: '**/factnote.json' }, { globPattern: '**/.factnotes/**/*.jsonld' }];
  connection.onInitialized(() => {
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
}
