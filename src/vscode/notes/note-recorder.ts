import * as vscode from 'vscode';
import { describe, unquoted } from '../../engine/notes/describe';
import { keeping } from '../../engine/notes/merge';
import {
  changed,
  factNote,
  replied,
  speakerNote,
  type Change,
  type Evidence,
  type FactNote,
  type Note,
  type Refusal,
  type SpeakerNote,
  type Status,
} from '../../engine/notes/note';
import { describeFinding } from '../../engine/notes/stets';
import type { Anchored } from '../../engine/notes/anchored-notes';
import type { Finding } from '../../engine/rule';
import { isSpeakerNote } from '../../engine/notes/speakers';
import { wordsIn } from '../../engine/text/copy';
import { overlaps, type Span } from '../../engine/text/span';
import type { OpenArticle } from '../articles/open-article';
import { inWords } from '../localized';
import { checkerName } from './checker-name';
import type { NoteStores } from './note-stores';
import { isFact, placeOf } from './statuses';

/** What a checker says of a claim. */
export interface Told {
  readonly status: Status;
  readonly comment: string;
  readonly evidence: readonly Evidence[];
}

const now = (): string => new Date().toISOString();
const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** Puts what a checker says on record: on the words of a span, or in the note that is there already. */
export class Records {
  constructor(readonly stores: NoteStores) {}

  /** A new note on a span; or the one of `known` as it says now, on the words as they are now. True once that is kept. */
  async put(article: OpenArticle, span: Span, told: Told, known?: FactNote): Promise<boolean> {
    const checker = await checkerName();
    if (!checker) return false;
    const target = describe(article.copy, span);
    const at = now();
    const note = known
      ? changed(known, { ...told, checker, target }, at)
      : factNote({ id: newId(), ...told, checker, created: at, target });
    return this.#kept(article.document.uri, note);
  }

  /** Changes what a note says, wherever its words are. */
  async change(uri: vscode.Uri, note: FactNote, change: Change): Promise<boolean> {
    const checker = await checkerName();
    return checker ? this.#kept(uri, changed(note, { ...change, checker }, now())) : false;
  }

  /** Answers a note. */
  async reply(uri: vscode.Uri, note: FactNote, comment: string): Promise<boolean> {
    const checker = await checkerName();
    return checker ? this.#kept(uri, replied(note, { comment, checker, created: now() })) : false;
  }

  /** Takes a note away, or a stet: then the finding comes back. */
  remove(uri: vscode.Uri, { id, kind, ...rest }: Note): Promise<boolean> {
    const everywhere = kind === 'stet' && 'scope' in rest && rest.scope === 'project';
    return this.stores.change(uri, notes => notes.filter(note => note.id !== id), everywhere);
  }

  /** Says which of several versions of a note holds. */
  keep(uri: vscode.Uri, id: string): Promise<boolean> {
    return this.stores.change(uri, notes => keeping(notes, id));
  }

  /** Lets a finding stand: here, or all of its rule in the file or the project. */
  async stet(
    article: OpenArticle,
    { rule, span }: Pick<Finding, 'rule' | 'span'>,
    scope: 'here' | 'file' | 'project',
    reason: string,
  ): Promise<boolean> {
    const checker = await checkerName();
    if (!checker) return false;
    const at = now();
    const target = scope === 'here' ? describeFinding(article.copy, span) : null;
    const note: Note = { kind: 'stet', id: newId(), checker, created: at, modified: at, rule, reason, scope, target };
    return this.stores.change(article.document.uri, notes => [...notes, note], scope === 'project');
  }

  /** Says who speaks, in place of what was told of these words before. */
  async speaker(article: OpenArticle, span: Span, name: string): Promise<boolean> {
    const checker = await checkerName();
    if (!checker) return false;
    const target = describe(article.copy, span);
    const there = speakerNotesAt(article, span).map(each => each.note);
    const note = speakerNote({ id: newId(), name, checker, target }, now(), there[0]);
    return this.stores.change(article.document.uri, notes => [...without(notes, [note, ...there]), note]);
  }

  /** Takes back who speaks. False where nobody had told. */
  async forgetSpeaker(article: OpenArticle, span: Span): Promise<boolean> {
    const there = speakerNotesAt(article, span).map(each => each.note);
    return there.length > 0 && this.stores.change(article.document.uri, notes => without(notes, there));
  }

  async #kept(uri: vscode.Uri, note: FactNote | Refusal): Promise<boolean> {
    if ('refused' in note) {
      void vscode.window.showWarningMessage(inWords(note.refused));
      return false;
    }
    return this.stores.change(uri, notes => [...notes.filter(({ id }) => id !== note.id), note]);
  }
}

const without = (notes: readonly Note[], some: readonly Note[]): Note[] =>
  notes.filter(({ id }) => !some.some(each => each.id === id));

/** Who is said to say some words, standing or changed. */
export const speakerNotesAt = ({ anchored }: OpenArticle, span: Span): Anchored<SpeakerNote>[] =>
  anchored.filter(isSpeakerNote).filter(each => {
    const at = placeOf(each);
    return at !== undefined && overlaps(at, span);
  });

/** The words that a note is on, as they are now, to stand in quotation marks. */
export function wordsOf(article: OpenArticle, span: Span): string {
  return unquoted(wordsIn(article.copy.slice(span.start, span.end)));
}

/** The fact notes at a place, standing or changed. */
export const notesAt = (article: OpenArticle, { start, end }: Span): FactNote[] =>
  article.anchored.filter(isFact).flatMap(each => {
    const at = placeOf(each);
    return at && at.start <= end && start <= at.end ? [each.note] : [];
  });
