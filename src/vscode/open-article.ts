import type * as vscode from 'vscode';
import { figuresOf } from '../engine/article/article';
import { Checker, type Checked } from '../engine/check';
import { mendingEdits } from '../engine/fix';
import type { Desk, Edit, Finding } from '../engine/rule';
import { overlaps, type Span } from '../engine/text/span';
import { carry } from './carry';
import type { Notes } from './notes';

/** Which of the findings that are not yet shown may be shown now. */
export type Reveal = (finding: Finding) => boolean;

export const all: Reveal = () => true;
export const none: Reveal = () => false;

/** An article in the editor: what is found in it, and which of it the person sees. */
export class OpenArticle {
  /** What it takes to check the article again after an edit, in milliseconds: as long as the last time. */
  cost = 0;
  /** True once its findings were cleared by hand: then nothing new is shown until it is checked by hand. */
  muted = false;

  readonly #checker: Checker;
  /** Another, so that what the first remembers of the article is not lost over the trial of its fixes. */
  readonly #mender: Checker;
  #version?: number;
  #checked: Checked = { article: { text: '', paragraphs: [] }, findings: [] };
  #shown: readonly Finding[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    readonly notes: Notes,
    desk: Desk,
  ) {
    this.#checker = new Checker(desk);
    this.#mender = new Checker(desk);
  }

  /** What the text says and what is wrong with it, as it stands this moment. */
  get checked(): Checked {
    if (this.#version !== this.document.version) this.#check();
    return this.#checked;
  }

  /** What is found and not settled by a fact note. */
  get findings(): readonly Finding[] {
    return this.checked.findings.filter(finding => !this.#settled(finding));
  }

  /** The findings that the person sees. */
  get shown(): readonly Finding[] {
    return this.#shown;
  }

  /** True while something found is held back. */
  get holding(): boolean {
    return this.#shown.length < this.findings.length;
  }

  /** The edits that leave no safe fix to be made, of one rule or of all. */
  mendingEdits(rule?: string): Edit[] {
    return mendingEdits(this.#mender, this.document.getText(), rule);
  }

  /** Follows an edit: what is shown moves with its words. */
  carry(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.notes.carry(changes);
    this.#shown = this.#shown.map(finding => ({ ...finding, span: carry(finding.span, changes) }));
  }

  /** Shows what was shown and still stands, and what `reveal` lets through. True if something came or went. */
  show(reveal: Reveal): boolean {
    const before = this.#shown;
    this.#shown = this.findings.filter(
      finding => before.some(other => isSame(other, finding)) || (!this.muted && reveal(finding)),
    );
    const after = this.#shown;
    return before.length !== after.length || before.some((finding, i) => !isSame(finding, after[i]));
  }

  /** Takes everything from sight, until the article is checked by hand. */
  clear(): void {
    this.#shown = [];
    this.muted = true;
  }

  #check(): void {
    const text = this.document.getText();
    const from = performance.now();
    this.#checked = this.#checker.check(text);
    if (this.#version !== undefined) this.cost = performance.now() - from;
    this.#version = this.document.version;
    this.notes.settle(text, () => figuresOf(this.#checked.article).map(({ span }) => span));
  }

  #settled({ rule, span }: Finding): boolean {
    return rule === 'figure/unverified' && this.notes.on(span)?.status === 'verified';
  }
}

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && meet(a.span, b.span);

const meet = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end);
