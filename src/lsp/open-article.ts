/** A document that is open in the editor: its text, and what is found in it where it is an article. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { Checker, type Checked } from '../engine/check';
import { mendingEdits } from '../engine/fixes/fix';
import { anchorAll } from '../engine/notes/anchored-notes';
import { ownNotes } from '../engine/notes/note';
import type { Desk, Edit, Finding } from '../engine/rule';
import { rules } from '../engine/rules';
import type { Format } from '../engine/text/copy';
import { asRead } from '../engine/text/in-file';
import { formatOf, isArticleByName, readsAsArticle } from '../project/articles';
import { Positions, type Encoding } from './positions';
import type { Surroundings } from './surroundings';

/** In UTF-16 code units. A longer text is no article that somebody edits. */
const LONGEST = 2_000_000;

/** Rules that list what is to be checked: it is among the symbols, and no fault. */
const LISTS = new Set(rules.filter(({ untilVerified }) => untilVerified).map(({ id }) => id));

export class OpenArticle {
  #positions: Positions;
  #surroundings?: Surroundings;
  #checker?: Checker;
  #checked?: Checked;
  #isArticle = false;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    text: string,
    encoding: Encoding,
  ) {
    this.#positions = new Positions(text, encoding);
  }

  get text(): string {
    return this.#positions.text;
  }

  /** The text as it is read, as long as it is. */
  get copy(): string {
    return asRead(this.text, this.#surroundings && this.#format(this.#surroundings));
  }

  get positions(): Positions {
    return this.#positions;
  }

  /** Where it is among the files; undefined until that was looked up. */
  get surroundings(): Surroundings | undefined {
    return this.#surroundings;
  }

  /** The changes, one after the other. */
  change(changes: readonly TextDocumentContentChangeEvent[]): void {
    for (const change of changes) {
      const { start, end } = 'range' in change ? this.#positions.spanOf(change.range) : { start: 0, end: Infinity };
      const text = this.text.slice(0, start) + change.text + this.text.slice(end);
      this.#positions = new Positions(text, this.#positions.encoding);
    }
    this.#checked = undefined;
  }

  /** Its settings and notes are these now. */
  take(surroundings: Surroundings): void {
    this.#surroundings = surroundings;
    this.#checker = new Checker(this.#desk());
    this.#checked = undefined;
  }

  /** What is found in the text as it is now; undefined where it is no article. What has once been one stays one. */
  get checked(): Checked | undefined {
    this.#isArticle ||= this.#readsAsArticle();
    if (!this.#isArticle || !this.#checker) return undefined;
    const { notes, changedEvidence } = this.#surroundings!;
    return (this.#checked ??= this.#checker.check(this.text, anchorAll(notes, this.copy, [], changedEvidence)));
  }

  /** What is told to the editor unasked. */
  get findings(): readonly Finding[] {
    return this.checked?.findings.filter(({ rule, severity }) => severity !== 'hint' || !LISTS.has(rule)) ?? [];
  }

  /** The edits that leave no safe fix to be made. */
  mendingEdits(): Edit[] {
    // another checker, so that what the first remembers of the article is not lost over the trial of its fixes
    return this.checked ? mendingEdits(new Checker(this.#desk()), this.text) : [];
  }

  #desk(): Desk {
    const { settings, path, notes, changedEvidence, elsewhere } = this.#surroundings!;
    const format = this.#format({ path });
    const { rules, names, claims } = settings;
    return { rules, names, claims, format, notes, changedEvidence, elsewhere, path };
  }

  #format({ path }: Pick<Surroundings, 'path'>): Format {
    return this.languageId === 'markdown' ? 'markdown' : formatOf(path);
  }

  #readsAsArticle(): boolean {
    if (!this.#surroundings || this.text.length > LONGEST) return false;
    const { settings, path, pathFromSettings, notes } = this.#surroundings;
    if (ownNotes(notes).length) return true;
    const byName = path ? isArticleByName(pathFromSettings, settings.articles) : undefined;
    return byName ?? readsAsArticle(path, this.text);
  }
}
