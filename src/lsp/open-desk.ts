/** The documents that are open, what is around each on the disk, and what the editor is told of them. */
import { MessageType, ShowMessageNotification, type Connection, type TextDocuments } from 'vscode-languageserver/node';
import { storeAt } from '../node/note-stores';
import { slashed } from '../node/workspace-root';
import { articleOf } from '../project/notes';
import { diagnosticOf } from './diagnostics';
import type { OpenArticle } from './open-article';
import { fileOf, surroundingsOf } from './surroundings';

export class OpenDesk {
  /** The last reading of each; one comes after the other. */
  readonly #reading = new Map<string, Promise<void>>();
  /** What is wrong around each, as the editor was told. */
  readonly #problems = new Map<string, readonly string[]>();

  constructor(
    readonly documents: TextDocuments<OpenArticle>,
    readonly connection: Connection,
  ) {}

  /** An open document, once its surroundings are known. */
  async at(uri: string): Promise<OpenArticle | undefined> {
    await this.#reading.get(uri);
    return this.documents.get(uri);
  }

  /** Reads what is around a document, and tells what is found in it now. */
  read(article: OpenArticle): Promise<void> {
    const { uri } = article;
    const reading = (this.#reading.get(uri) ?? Promise.resolve()).then(async () => {
      try {
        const surroundings = await surroundingsOf(uri);
        this.#tell(uri, surroundings.problems);
        article.take(surroundings);
        this.publish(article);
      } catch (error) {
        this.connection.console.error(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    this.#reading.set(uri, reading);
    return reading;
  }

  async readAll(): Promise<void> {
    await Promise.all(this.documents.all().map(article => this.read(article)));
  }

  /** Settings and notes were changed on the disk. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      const [, folder, file] = /^(.*)\/(\.factnotes\/.*)$/.exec(slashed(fileOf(uri) ?? '')) ?? [];
      const path = file && articleOf(file);
      if (path) await storeAt(folder).reload(path);
    }
    await this.readAll();
  }

  publish(article: OpenArticle): void {
    if (!article.surroundings || !this.documents.get(article.uri)) return;
    const diagnostics = article.findings.map(finding => diagnosticOf(article, finding));
    void this.connection.sendDiagnostics({ uri: article.uri, diagnostics });
  }

  close({ uri }: OpenArticle): void {
    this.#reading.delete(uri);
    this.#problems.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Tells of problems once, however many documents they are around. */
  #tell(uri: string, problems: readonly string[]): void {
    const told = new Set([...this.#problems.values()].flat());
    this.#problems.set(uri, problems);
    for (const message of problems.filter(problem => !told.has(problem)))
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }
}
