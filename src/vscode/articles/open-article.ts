import type * as vscode from 'vscode';
import { Checker, type Checked } from '../../engine/check';
import { mendingEdits } from '../../engine/fixes/fix';
import type { Desk, Edit, Finding } from '../../engine/rule';
import { answersAfter } from '../../engine/evidence/answers';
import type { Answer } from '../../engine/evidence/evidence';
import { carry } from '../../engine/notes/replaced-text';
import type { VerifiedArticle } from '../../engine/notes/verified-figures';
import type { ChangedEvidence } from '../../engine/notes/evidence';
import { anchorAll, follow, searchedAgain, notesToSave, type Anchored } from '../../engine/notes/anchored-notes';
import type { Note } from '../../engine/notes/note';
import { asRead } from '../../engine/text/in-file';
import { lastFrom, overlaps, type Span } from '../../engine/text/span';

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
  #version?: number;
  #checked: Checked = { article: { text: '', paragraphs: [] }, findings: [], notes: [] };
  #shown: readonly Finding[] = [];
  #anchored: readonly Anchored[];
  #elsewhere: readonly VerifiedArticle[] = [];
  #evidence?: ReadonlyMap<string, ChangedEvidence>;
  #answers: readonly Answer[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    readonly desk: Desk,
    notes: readonly Note[],
  ) {
    this.#checker = new Checker(desk);
    this.#anchored = anchorAll(notes, this.copy);
  }

  /** Its text as it is read, as long as the document. */
  get copy(): string {
    return asRead(this.document.getText(), this.desk.format);
  }

  /** The notes that count in it, where their words are this moment. */
  get anchored(): readonly Anchored[] {
    return this.#anchored;
  }

  /** What was verified in all articles is this now. True where it was something else before. */
  takeElsewhere(elsewhere: readonly VerifiedArticle[]): boolean {
    if (elsewhere === this.#elsewhere || elsewhere.length + this.#elsewhere.length === 0) return false;
    this.#elsewhere = elsewhere;
    this.#version = undefined;
    return true;
  }

  /** Its notes are these now. Those that it has already stay where they are. */
  takeNotes(notes: readonly Note[]): void {
    this.#anchored = anchorAll(notes, this.copy, this.#anchored, this.#evidence);
    this.#version = undefined;
  }

  /** What backs its notes and is not as it was is this now. */
  takeEvidence(changed: ReadonlyMap<string, ChangedEvidence>): void {
    this.#evidence = changed;
    this.takeNotes(this.#anchored.map(({ note }) => note));
  }

  /** What the desk's documents say of its claims, where these stand this moment; nothing of those that were edited since. */
  get answers(): readonly Answer[] {
    return this.#answers;
  }

  takeAnswers(answers: readonly Answer[]): void {
    this.#answers = answers;
    this.#version = undefined;
  }

  /** The notes as they are to be kept once the article is saved. */
  settledNotes(): Note[] {
    const looked = searchedAgain(this.#anchored, this.copy);
    if (looked.some((each, i) => each !== this.#anchored[i])) this.#version = undefined;
    this.#anchored = looked;
    return notesToSave(this.#anchored, this.copy);
  }

  /** What the text says and what is wrong with it, as it stands this moment. */
  get checked(): Checked {
    if (this.#version !== this.document.version) this.#check();
    return this.#checked;
  }

  get findings(): readonly Finding[] {
    return this.checked.findings;
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
    // another checker, so that what the first remembers of the article is not lost over the trial of its fixes
    const mender = new Checker({ ...this.desk, notes: this.#anchored.map(({ note }) => note) });
    return mendingEdits(mender, this.document.getText(), rule);
  }

  /** Follows an edit: what is shown moves with its words. */
  carry(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const edits = changes.map(({ rangeOffset: start, rangeLength, text }) => ({
      span: { start, end: start + rangeLength },
      text,
    }));
    this.#anchored = follow(this.#anchored, edits, this.copy);
    this.#answers = answersAfter(this.#answers, edits);
    this.#version = undefined; // whoever asked before this was told of the notes where they were
    this.#shown = this.#shown.map(finding => {
      const span = carry(finding.span, edits);
      return span === finding.span ? finding : { ...finding, span };
    });
  }

  /** Shows what was shown and still stands, and what `reveal` lets through. True if something came or went. */
  show(reveal: Reveal): boolean {
    const before = this.#shown;
    const stood = placesByRule(before);
    this.#shown = this.findings.filter(
      finding => stands(finding, stood.get(finding.rule)) || (!this.muted && reveal(finding)),
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
    const isEdited = this.#checked.article.text !== '';
    this.#checked = this.#checker.check(text, this.#anchored, this.#elsewhere, this.#answers);
    if (isEdited) this.cost = performance.now() - from;
    this.#version = this.document.version;
  }
}

function placesByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  for (const { rule, span } of findings) {
    const known = places.get(rule);
    if (known) known.push(span);
    else places.set(rule, [span]);
  }
  return places;
}

/** Was it among those of its rule, which are in the order of the text? They overlap so seldom that the nearest two tell. */
function stands({ span }: Finding, places: readonly Span[] = []): boolean {
  const last = lastFrom(places, span.end);
  return places.slice(Math.max(0, last - 1), last + 1).some(place => meet(place, span));
}

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && meet(a.span, b.span);

const meet = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end);
