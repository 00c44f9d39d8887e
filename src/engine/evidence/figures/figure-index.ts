/** What the desk's documents say of figures: the same value in the same unit, of the same thing, in the same period. */
import type { Article } from '../../article/article';
import { kept } from '../../text/kept';
import type { SourceDocument } from '../document';
import type { Passage, Question } from '../evidence';
import { claimOf, type FigureClaim } from './claim';
import { DocumentWords } from './document-words';
import { offersOfEntries } from './entry-offers';
import type { Offer } from './offer';
import { offersOfProse } from './prose';
import { offersOfSeries } from './series';
import { tablesOf, type Table } from './tables';
import { Vocabulary } from './words';

/** So many places are more than anybody looks at. */
const MOST = 5;

const tablesIn = kept((document: SourceDocument): readonly Table[] => tablesOf(document));

export class FigureIndex {
  /** What was read of each document; null until somebody asks. */
  readonly #documents = new Map<SourceDocument, DocumentWords | null>();
  /** How often each word stands in those that were read, by its hash. */
  readonly #counts = new Map<number, number>();

  add(document: SourceDocument): void {
    if (!this.#documents.has(document)) this.#documents.set(document, null);
  }

  remove(document: SourceDocument): void {
    this.#documents.get(document)?.countInto(this.#counts, -1);
    this.#documents.delete(document);
  }

  /** The passages that speak of a figure of an article, the best first, five at most. `date` is the article's (ISO), where it is known. */
  passagesOf(question: Question, article: Article, date: string | null): readonly Passage[] {
    const claim = claimOf(question, article, date);
    if (!claim) return [];
    const offers = [...this.#inTables(claim), ...offersOfProse(claim, this.#read(), this.#counts)];
    return withoutDoubles(offers.sort((a, b) => b.weight - a.weight || isLater(a, b, date))).slice(0, MOST);
  }

  /** Reads the documents that were not read yet. */
  #read(): DocumentWords[] {
    return Array.from(this.#documents, ([document, known]) => {
      if (known) return known;
      const words = new DocumentWords(document);
      words.countInto(this.#counts, 1);
      this.#documents.set(document, words);
      return words;
    });
  }

  #inTables(claim: FigureClaim): Offer[] {
    const words = wordsBeside(claim);
    return [...this.#documents.keys()]
      .flatMap(tablesIn)
      .flatMap(table => [
        ...(table.isSeries ? offersOfSeries(claim, words, table) : []),
        ...(table.isMonthly ? [] : offersOfEntries(claim, words, table)),
      ]);
  }
}

/** The words and numbers of the claim's sentence, without the claim's own. */
function wordsBeside({ figured: { tokens }, sentence, figure }: FigureClaim): Vocabulary {
  const words = new Vocabulary();
  words.addIn(tokens, tokens.from(sentence.start), tokens.from(figure.span.start) - 1);
  words.addIn(tokens, tokens.from(figure.span.end - 1) + 1, tokens.from(sentence.end - 1));
  return words;
}

/** Of equal places that one comes first which is the latest, but not after the article. */
function isLater(a: Offer, b: Offer, date: string | null): number {
  const [one, other] = [a, b].map(({ passage }) => passage.document.date ?? '');
  const isAfter = (each: string): number => Number(date !== null && each > date);
  return isAfter(one) - isAfter(other) || (one < other ? 1 : one > other ? -1 : 0);
}

/** A place counts once; where something supports a claim, nothing differs from it. */
function withoutDoubles(offers: readonly Offer[]): Passage[] {
  const passages = offers.map(({ passage }) => passage);
  const isBacked = passages.some(({ verdict }) => verdict !== 'differs');
  return passages.filter(
    (each, i) =>
      !(isBacked && each.verdict === 'differs') &&
      passages.findIndex(
        ({ document, span, place }) =>
          document === each.document && span.start === each.span.start && place.column === each.place.column,
      ) === i,
  );
}
