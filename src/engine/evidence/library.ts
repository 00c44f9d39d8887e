/** The desk's documents, and what they say of claims. Reading them is a host's business; asking them takes no time that anybody sees. */
import type { Article } from '../article/article';
import type { SourceDocument } from './document';
import type { Answer, Question } from './evidence';
import { FigureIndex } from './figures/figure-index';
import { QuotationIndex } from './quotations/quotation-index';
import { whole, type Slices } from './slices';

/** Documents by their path. */
export class Library {
  readonly #documents = new Map<string, SourceDocument>();
  readonly #quotations = new QuotationIndex();
  readonly #figures = new FigureIndex();

  get documents(): Iterable<SourceDocument> {
    return this.#documents.values();
  }

  /** Takes in a document, in place of the one that has its path. */
  add(document: SourceDocument): void {
    whole(this.adding(document));
  }

  /** Does the same in slices; the library has the document after the last one. */
  *adding(document: SourceDocument): Slices {
    if (this.#documents.get(document.path)?.digest === document.digest) return;
    yield* this.#quotations.adding(document);
    yield* this.#figures.adding(document);
    this.remove(document.path);
    this.#documents.set(document.path, document);
  }

  /** Makes ready for questions what was added. Without it the next question does, all at once. */
  indexing(): Slices {
    return this.#quotations.indexing();
  }

  remove(path: string): void {
    const document = this.#documents.get(path);
    if (!document) return;
    this.#documents.delete(path);
    this.#quotations.remove(document);
    this.#figures.remove(document);
  }

  /**
   * What the documents say of a claim of an article. `date` is the article's (ISO), where it is known; `own` the path that the article itself
   * has among the documents: it is not its own evidence, nor is a document that has its text.
   */
  ask(question: Question, article: Article, date: string | null, own?: string): Answer {
    const index = question.kind === 'quotation' ? this.#quotations : this.#figures;
    const isOwn = ({ path, text }: SourceDocument): boolean => path === own || text === article.text;
    const evidence = index.passagesOf(question, article, date, isOwn);
    return { question, verdict: evidence[0]?.verdict ?? 'not-found', evidence };
  }
}
