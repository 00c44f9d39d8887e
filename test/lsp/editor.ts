/** An editor that does what a test says, over the standard input and output of `factnote lsp`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { CLI } from '../cli/factnote';
import { Positions, type Encoding } from '../../src/lsp/positions';

export class Editor {
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #waiting = new Set<() => void>();
  readonly messages: string[] = [];
  /** The globs of the files that it was asked to watch. */
  readonly watched: string[] = [];
  #encoding: Encoding = 'utf-16';
  #texts = new Map<string, string>();
  #version = 1;

  constructor(readonly folder: string) {
    this.#server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdout, stdin } = this.#server;
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout!), new StreamMessageWriter(stdin!));
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
      for (const look of [...this.#waiting]) look();
    });
    this.#connection.onNotification('window/showMessage', ({ message }) => void this.messages.push(message));
    this.#connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { registerOptions } of registrations)
        for (const { globPattern } of registerOptions.watchers) this.watched.push(globPattern);
      return null;
    });
    this.#connection.listen();
  }

  async start(encodings: Encoding[] | undefined): Promise<InitializeResult> {
    const result = await this.#connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      capabilities: {
        ...(encodings && { general: { positionEncodings: encodings } }),
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    });
    this.#encoding = result.capabilities.positionEncoding as Encoding;
    await this.#connection.sendNotification('initialized', {});
    return result;
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  async open(name: string, text: string, languageId = 'plaintext'): Promise<void> {
    const uri = this.uriOf(name);
    this.#texts.set(uri, text);
    const textDocument = { uri, languageId, version: this.#version, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Puts other words in the place of the first ones like these. */
  async edit(name: string, words: string, text: string): Promise<void> {
    const uri = this.uriOf(name);
    const range = this.rangeOf(name, words);
    this.#texts.set(
      uri,
      this.#texts.get(uri)!.replace(words, () => text),
    );
    const textDocument = { uri, version: ++this.#version };
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    });
  }

  async save(name: string): Promise<void> {
    await this.#connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uriOf(name) } });
  }

  async fileChanged(name: string): Promise<void> {
    const changes = [{ uri: this.uriOf(name), type: 2 }];
    await this.#connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** The diagnostics of a document, once the rules of them are these. */
  async diagnostics(name: string, rules: readonly string[]): Promise<Diagnostic[]> {
    const uri = this.uriOf(name);
    const isThere = (): boolean => codes(this.#diagnostics.get(uri)).join() === [...rules].sort().join();
    await new Promise<void>((resolve, reject) => {
      const told = (): string => codes(this.#diagnostics.get(uri)).join(', ') || 'nothing';
      const late = setTimeout(
        () => reject(new Error(`${name}: ${rules.join(', ')} is awaited, ${told()} is told`)),
        60_000,
      );
      const look = (): void => {
        if (!isThere()) return;
        clearTimeout(late);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
    return this.#diagnostics.get(uri)!;
  }

  hover(name: string, words: string): Promise<Hover | null> {
    const position = this.rangeOf(name, words).start;
    return this.#connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uriOf(name) }, position });
  }

  actions(name: string, words: string, only?: string[]): Promise<CodeAction[]> {
    const textDocument = { uri: this.uriOf(name) };
    const context = { diagnostics: [], ...(only && { only }) };
    return this.#connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: this.rangeOf(name, words),
      context,
    });
  }

  symbols(name: string): Promise<DocumentSymbol[]> {
    return this.#connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: this.uriOf(name) } });
  }

  run(command: string, given: object): Promise<string> {
    return this.#connection.sendRequest('workspace/executeCommand', { command, arguments: [given] });
  }

  /** The text with what a code action changes in it. */
  after(name: string, { edit }: CodeAction): string {
    const uri = this.uriOf(name);
    const text = this.#texts.get(uri)!;
    const positions = new Positions(text, this.#encoding);
    const edits = edit!.changes![uri].map(({ range, newText }: TextEdit) => ({ ...positions.spanOf(range), newText }));
    return edits
      .sort((a, b) => b.start - a.start)
      .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
  }

  rangeOf(name: string, words: string): Range {
    const text = this.#texts.get(this.uriOf(name))!;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in ${name}`);
    return new Positions(text, this.#encoding).rangeOf({ start, end: start + words.length });
  }

  /** The words at a range. */
  wordsAt(name: string, range: Range): string {
    const text = this.#texts.get(this.uriOf(name))!;
    const { start, end } = new Positions(text, this.#encoding).spanOf(range);
    return text.slice(start, end);
  }

  /** Ends the server as the protocol has it; its exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => this.#server.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    return ended;
  }

  kill(): void {
    this.#server.kill();
  }
}

const codes = (diagnostics: readonly Diagnostic[] = []): string[] => diagnostics.map(({ code }) => String(code)).sort();
