/** The trigrams of all documents, kept current while documents come and go: what is new is read when somebody asks, and by itself. */
import type { SourceWords } from './source-words';
import { Trigrams } from './trigrams';

/** In so many tables documents are looked for; then all are read into one. */
const MOST = 8;

export class TrigramLibrary {
  readonly #sources = new Set<SourceWords>();
  readonly #added: SourceWords[] = [];
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

  get tables(): readonly Trigrams[] {
    const added = this.#added.splice(0).filter(source => this.has(source));
    if (added.length) this.#tables.push(new Trigrams(added));
    if (this.#tables.length > MOST) this.#tables = [new Trigrams([...this.#sources])];
    return this.#tables;
  }
}
