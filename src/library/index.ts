/** Factnote as a library: what is wrong with an article in English, what it says, and the fixes that are safe. */
import { parseArticle } from '../engine/article/parse';
import { Checker as Engine, type Checked as Found } from '../engine/check';
import { applyEdits, mendingEdits } from '../engine/fixes/fix';
import { anchorAll } from '../engine/notes/anchored-notes';
import { heeding } from '../engine/notes/speakers';
import type { Note } from '../engine/notes/note';
import { english, type Phrase } from '../engine/phrase';
import type { Finding as EngineFinding, Fix as EngineFix } from '../engine/rule';
import type { Severity } from '../engine/severity';
import { asRead } from '../engine/text/in-file';
import type { Span } from '../engine/text/span';
import { annotationsOf, editResult, flat } from '../project/result-of';
import type { Annotations, EditResult } from '../project/results';
import { ready } from './lexicon';
import { sound, type Options } from './options';

export type * from '../project/results';
export type { Options, Phrase, Severity, Span };

/** What is wrong at a place of the text (UTF-16 code units). */
export interface Finding extends Span {
  /** Its id, such as `quote/unclosed`. */
  readonly rule: string;
  readonly severity: Severity;
  /** In English. */
  readonly message: string;
  /** The same to be translated: a template that never changes, and what goes in it. */
  readonly phrase: Phrase;
  readonly fixes: readonly Fix[];
}

/** What would mend a finding: all its edits together. */
export interface Fix {
  readonly title: string;
  readonly phrase: Phrase;
  /** Safe to make unseen. */
  readonly preferred: boolean;
  readonly edits: readonly EditResult[];
}

export interface Checked {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** The text's language (ISO 639-1), where that is not English: then nothing in it is marked. Null where it is. */
  readonly language: string | null;
}

export interface Fixed {
  readonly text: string;
  /** What was done, in the order of the text; offsets count in the text as it was. */
  readonly edits: readonly EditResult[];
}

/** What is wrong with a text. Throws a `TypeError` for a rule or a severity that does not exist. */
export const check = (text: string, options: Options = {}): Checked => new Checker(options).check(text);

/** What a text says: quotations and what is told, with their speakers; figures with their sources; dates; names. */
export function annotate(text: string, options: Options = {}): Annotations {
  ready();
  const article = parseArticle(text, options.format);
  const notes = anchorAll(options.notes ?? [], article.text);
  return annotationsOf(heeding(article, notes), notes);
}

/** The text with every safe fix made, and again until none is left. Throws as `check` does. */
export function fix(text: string, options: Options = {}): Fixed {
  ready();
  const edits = mendingEdits(new Engine(sound(options)), text);
  return { text: applyEdits(text, edits), edits: edits.map(editResult) };
}

/** Checks one article again and again while it is edited: what was read of a paragraph is kept by its text. */
export class Checker {
  readonly #options: Options;
  readonly #engine: Engine;

  /** Throws as `check` does. */
  constructor(options: Options = {}) {
    ready();
    this.#options = sound(options);
    this.#engine = new Engine(options);
  }

  /** What is wrong with the text as it is now; `notes`, where they have changed, as they are now. */
  check(text: string, notes: readonly Note[] = this.#options.notes ?? []): Checked {
    return checked(this.#engine.check(text, anchorAll(notes, asRead(text, this.#options.format))));
  }
}

const checked = ({ findings, language }: Found): Checked => ({
  findings: findings.map(findingResult),
  language: language ?? null,
});

const findingResult = ({ rule, severity, span, message, fixes }: EngineFinding): Finding => ({
  rule,
  severity,
  ...flat(span),
  message: english(message),
  phrase: message,
  fixes: fixes.map(fixResult),
});

const fixResult = ({ title, preferred = false, edits }: EngineFix): Fix => ({
  title: english(title),
  phrase: title,
  preferred,
  edits: edits.map(editResult),
});
