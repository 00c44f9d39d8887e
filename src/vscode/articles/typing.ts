import * as vscode from 'vscode';
import { all, none, type OpenArticle, type Reveal } from './open-article';
import { rangeOf } from '../editing/ranges';
import type { Occasion } from './settings';

/** A person who stops typing for this long (ms) looks up: what was found away from the cursor is shown. */
const REST = 300;

/** After this long (ms) what was found on the line being typed is shown too. */
const PAUSE = 1500;

/** A check that takes no longer than this (ms) may run on every keystroke. */
const CHEAP = 10;

/** Shows an article's findings, as far as they may be shown; `always` even where none came or went. */
export type Show = (reveal: Reveal, always?: boolean) => void;

/**
 * When the findings of one article are shown while it is being written. A mended one goes at the keystroke that mends it; a new one
 * waits until the typing rests, and on the line being typed until the cursor leaves it.
 */
export class Typing implements vscode.Disposable {
  readonly #article: OpenArticle;
  readonly #occasion: Occasion;
  readonly #show: Show;
  /** The lines that the cursors were on at the last look. */
  #lines: string;
  #rest?: ReturnType<typeof setTimeout>;
  #pause?: ReturnType<typeof setTimeout>;

  constructor(article: OpenArticle, occasion: Occasion, show: Show) {
    this.#article = article;
    this.#occasion = occasion;
    this.#show = show;
    this.#lines = this.#cursorLines().join();
  }

  /** The document was opened. */
  opened(): void {
    this.#show(this.#occasion === 'manual' ? none : all, true);
  }

  /** The document was edited. */
  edited(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.#article.carry(changes);
    this.dispose();
    if (this.#article.cost <= CHEAP) this.#show(none);
    const unasked = this.#occasion === 'onType';
    // VS Code moves the marks along with the words; the Problems panel learns of it when the typing rests.
    this.#rest = setTimeout(() => this.#show(unasked ? this.#awayFromCursor() : none, true), REST);
    if (unasked) this.#pause = setTimeout(() => this.#show(all), PAUSE);
  }

  /** A cursor was moved, by typing or otherwise. */
  cursorMoved(): void {
    const lines = this.#cursorLines().join();
    if (lines === this.#lines) return;
    this.#lines = lines;
    if (this.#occasion === 'onType' && this.#article.holding) this.#show(this.#awayFromCursor());
  }

  /** The document was saved. */
  saved(): void {
    if (this.#occasion !== 'manual') this.#show(all);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#pause);
  }

  #cursorLines(): number[] {
    return vscode.window.visibleTextEditors
      .filter(({ document }) => document === this.#article.document)
      .flatMap(({ selections }) => selections.map(({ active }) => active.line));
  }

  #awayFromCursor(): Reveal {
    const lines = this.#cursorLines();
    return ({ span }) => {
      const { start, end } = rangeOf(this.#article.document, span);
      return !lines.some(line => line >= start.line && line <= end.line);
    };
  }
}
