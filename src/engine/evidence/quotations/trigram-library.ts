/** The trigrams of all documents, kept current while documents come and go: what is new is read by itself, when somebody asks at the latest. */
import type { SourceDocument } from '../document';
import { whole, type Slices } from '../slices';
import type { SourceWords } from './source-words';
import { Trigrams } from './trigrams';

/** In so many tables documents are looked for; then all are read into one. */
const MOST = 8;

/** What is looked through: the tables, and which of the documents in them count. */
export interface Searched {
  readonly tables: readonly Trigrams[];
  has(source: SourceWords): boolean;
}

export class TrigramLibrary implements Searched {
  readonly #sources = new Set<SourceWords>();
  #added: SourceWords[] = [];
  #tables: Trigrams[] = [];

  add(source: SourceWords): void {
    this.#sources.add(source);
    this.#added.push(source);
  }

  /** Its places stay in their table until all are read anew; `has` tells. */
  remove(source: SourceWords): void {
    this.#sources.delete(source);
  }

  has(source: SourceWords): boolean {
    return this.#sources.has(source);
  }

  /** The same without some documents. */
  without(isLeftOut: (document: SourceDocument) => boolean): Searched {
    return { tables: this.tables, has: source => this.has(source) && !isLeftOut(source.document) };
  }

  /** Reads what is new. Somebody may ask in between, and has it read at once: then there is nothing left to do. */
  *reading(): Slices {
    const added = (this.#added = this.#added.filter(source => this.has(source)));
    const before = this.#tables;
    const isFull = before.length >= MOST;
    const table = added.length ? yield* Trigrams.of([...(isFull ? this.#sources : added)]) : undefined;
    if (!table || this.#tables !== before) return;
    this.#tables = isFull ? [table] : [...before, table];
    this.#added = this.#added.filter(source => !table.sources.includes(source));
  }

  get tables(): readonly Trigrams[] {
    if (this.#added.length) whole(this.reading());
    return this.#tables;
  }
}
