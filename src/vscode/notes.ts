import * as vscode from 'vscode';
import { overlaps, type Span } from '../engine/text/span';
import { carry } from './carry';

/** What a checker says of a claim. */
export const statuses = ['query', 'verified'] as const;
export type Status = (typeof statuses)[number];

/** A status in words. */
export const statusInWords = (status: Status): string =>
  status === 'verified' ? vscode.l10n.t('verified') : vscode.l10n.t('query');

/** What a checker notes on the words of a claim. */
export interface FactNote {
  readonly span: Span;
  /** The words as they stood when they were checked. */
  readonly words: string;
  readonly status: Status;
  readonly comment: string;
  /** The words are no figure, but a name or a word that somebody vouches for. */
  readonly plain?: boolean;
}

/** The fact notes of one article, for as long as it is open. A note moves with its words and is forgotten when they change. */
export class Notes {
  #notes: FactNote[] = [];

  /** The note on these words, if there is one. */
  on(span: Span): FactNote | undefined {
    return this.#notes.find(note => overlaps(note.span, span));
  }

  /** Puts a note on its words, in place of any other. */
  put(note: FactNote): void {
    this.#notes = [...this.#notes.filter(other => !overlaps(other.span, note.span)), note];
  }

  /** Follows an edit of the article. */
  carry(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.#notes = this.#notes.map(note => ({ ...note, span: carry(note.span, changes) }));
  }

  /**
   * Forgets the notes whose words are no longer exactly a claim of the article (*4* is not what was checked once it reads *40*), or no
   * longer whole words.
   */
  settle(text: string, claims: () => readonly Span[]): void {
    if (!this.#notes.length) return;
    const standing = new Set(claims().map(({ start, end }) => `${start}-${end}`));
    this.#notes = this.#notes.filter(
      ({ span: { start, end }, words, plain }) =>
        text.slice(start, end) === words &&
        (plain ? !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end)) : standing.has(`${start}-${end}`)),
    );
  }
}
