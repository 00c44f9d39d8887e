import type { Article } from '../../article/article';
import type { SourceDocument } from '../document';
import type { Passage, Question } from '../evidence';

/** What documents say of quotations. */
export class QuotationIndex {
  readonly #documents = new Set<SourceDocument>();

  add(document: SourceDocument): void {
    this.#documents.add(document);
  }

  remove(document: SourceDocument): void {
    this.#documents.delete(document);
  }

  /** The passages that speak of a claim, the best first. */
  passagesOf(_question: Question, _article: Article, _date: string | null): readonly Passage[] {
    return [];
  }
}
