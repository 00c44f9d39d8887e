import * as vscode from 'vscode';

/** Where Factnote says what went wrong. It is never shown unasked. */
export class Output implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Factnote', { log: true });

  warn(message: string): void {
    this.#channel.warn(message);
  }

  error(doing: string, error: unknown): void {
    this.#channel.error(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
