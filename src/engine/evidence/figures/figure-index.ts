/** What the desk's documents say of figures: the same value in the same unit, of the same thing, in the same period. */
import type { Article } from '../../article/article';
import { lastFrom } from '../../text/span';
import { Class, GRAMMAR } from '../../words/classes';
import { Shape } from '../../words/tokens';
import type { SourceDocument } from '../document';
import type { Passage, Question } from '../evidence';
import { whole, type Slices } from '../slices';
import { isAgeOf } from './ages';
import { claimOf, type FigureClaim } from './claim';
import { DocumentWords } from './document-words';
import { entriesOf, type Entries } from './entries';
import { offersOfEntries } from './entry-offers';
import { keyedLinesOf } from './keyed-lines';
import type { Offer } from './offer';
import { offersOfProse } from './prose';
import { offersOfOtherValues } from './prose-differences';
import { offersOfSeries } from './series';
import { tablesOf, type Table } from './tables';
import { Vocabulary } from './words';

/** So many places are more than anybody looks at. */
const MOST = 5;

/** What was read of a document. */
interface DocumentRead {
  readonly words: DocumentWords;
  /** Its tables, with what their rows name unless they are of one month or quarter each. */
  readonly tables: readonly { readonly table: Table; readonly entries?: Entries }[];
}

export class FigureIndex {
  readonly #documents = new Map<SourceDocument, DocumentRead>();
  /** How often each word stands in all of them, by its hash. */
  readonly #counts = new Map<number, number>();

  add(document: SourceDocument): void {
    whole(this.adding(document));
  }

  /** Reads a document. */
  *adding(document: SourceDocument): Slices {
    const words = yield* DocumentWords.of(document);
    const tables: { table: Table; entries?: Entries }[] = [];
    for (const table of [...tablesOf(document), ...tablesOf(document, keyedLinesOf(document))])
      tables.push({ table, ...(!table.isMonthly && { entries: yield* entriesOf(table) }) });
    this.remove(document);
    words.countInto(this.#counts, 1);
    this.#documents.set(document, { words, tables });
  }

  remove(document: SourceDocument): void {
    this.#documents.get(document)?.words.countInto(this.#counts, -1);
    this.#documents.delete(document);
  }

  /**
   * The passages that speak of a figure of an article, the best first, five at most. `date` is the article's (ISO), where it is known; `isOwn`:
   * documents that are the article itself.
   */
  passagesOf(
    question: Question,
    article: Article,
    date: string | null,
    isOwn: (document: SourceDocument) => boolean = () => false,
  ): readonly Passage[] {
    const claim = claimOf(question, article, date);
    if (!claim) return [];
    const read = [...this.#documents.values()].filter(({ words }) => !isOwn(words.document));
    const prose = offersOfProse(
      claim,
      read.map(({ words }) => words),
      this.#counts,
    );
    const backing = [...inTables(claim, read), ...prose];
    const offers = backing.length
      ? backing
      : offersOfOtherValues(
          claim,
          read.map(({ words }) => words),
          this.#counts,
        );
    return withoutDoubles(offers.sort((a, b) => b.weight - a.weight || isLater(a, b, date))).slice(0, MOST);
  }
}

function inTables(claim: FigureClaim, read: readonly DocumentRead[]): Offer[] {
  const words = wordsBeside(claim);
  return read
    .flatMap(({ tables }) => tables)
    .flatMap(({ table, entries }) => [
      ...(table.isSeries ? offersOfSeries(claim, words, table) : []),
      ...(entries ? offersOfEntries(claim, words, table, entries) : []),
    ]);
}

/** The words and numbers of the claim's sentence, without the claim's own; where that speaks of *it* or *them*, the names of the one before. */
function wordsBeside(claim: FigureClaim): Vocabulary {
  const { figured, sentence, figure } = claim;
  const { tokens, sentences } = figured;
  const words = new Vocabulary();
  const [first, last] = [tokens.from(sentence.start), tokens.from(sentence.end - 1)];
  words.addIn(tokens, first, tokens.from(figure.span.start) - 1);
  words.addIn(tokens, tokens.from(figure.span.end - 1) + 1, last);
  if (isAgeOf(claim)) words.add('age');
  const before = sentences[lastFrom(sentences, sentence.start) - 1];
  if (before && tokens.is(first, Class.PRONOUN) && !tokens.is(first, Class.DETERMINER))
    for (let i = tokens.from(before.start); i < first; i++)
      if (tokens.shape(i) >= Shape.CAPITAL && !tokens.is(i, GRAMMAR)) words.add(tokens.text(i));
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
