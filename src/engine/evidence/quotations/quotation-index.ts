/** Quotations in source documents: where their words stand, what differs, and who says them there. */
import type { Article } from '../../article/article';
import { quotationsOf } from '../../article/speech/speech';
import type { SourceDocument } from '../document';
import type { Passage, Question } from '../evidence';
import { align } from './alignment';
import { MOST_WORDS, stretchesOf } from './candidates';
import { rankOf } from './ladder';
import { inOrder } from './order';
import { piecesOf, type Piece } from './pieces';
import type { QuotedWords } from './quoted-words';
import { foundAt, soughtIn, wholeAt, withoutChanges, type Found, type Sought } from './places';
import { sourceWordsOf, type SourceWords } from './source-words';
import { TrigramLibrary } from './trigram-library';
import { areTwoPeople, nameIn, type PersonName } from './voices';

const MOST_PASSAGES = 5;
/** In words: where so many are not to be found, a place does not have the quotation in a piece. */
const MOST_MISSING = 5;

/** A document that has a quotation of an article, by where that starts. */
interface Home {
  readonly document: SourceDocument;
  readonly quotation: number;
}

/** The desk has named a document for the speaker: *speeches/okafor-2024.txt*. */
const isOfSpeaker = ({ path }: SourceDocument, { named }: Sought): boolean =>
  named !== null &&
  path
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(named.at(-1)!);

/** Nothing differs but small words. */
const isNearly = ({ verdict }: Passage): boolean => rankOf(verdict) <= rankOf('small-words');

/** All source documents, by their words. */
export class QuotationIndex {
  readonly #documents = new Map<SourceDocument, SourceWords>();
  readonly #trigrams = new TrigramLibrary();
  /** By article and surname, as far as anybody has asked for them. */
  #homes = new WeakMap<Article, Map<string, readonly Home[]>>();

  /** Reads a document. */
  add(document: SourceDocument): void {
    const source = sourceWordsOf(document);
    this.#documents.set(document, source);
    this.#trigrams.add(source);
    this.#homes = new WeakMap();
  }

  remove(document: SourceDocument): void {
    const source = this.#documents.get(document);
    if (!source) return;
    this.#documents.delete(document);
    this.#trigrams.remove(source);
    this.#homes = new WeakMap();
  }

  /**
   * Where a quotation of an article stands, the best place first, five at most; none where its words stand nowhere.
   * `date`: the article’s (ISO). Of equal places the latest that is not after it comes first.
   */
  passagesOf(question: Question, article: Article, date: string | null): readonly Passage[] {
    const sought = soughtIn(article, question.span, question.speaker);
    if (!sought.quoted.count || sought.quoted.count > MOST_WORDS) return [];
    const places = this.#placesIn(sought, question, article);
    const pieces = this.#piecesOf(sought, places);
    if (pieces.length) return pieces;
    return inOrder(places, date).slice(0, MOST_PASSAGES);
  }

  /** Every place where it stands, whole or changed. */
  #placesOf(sought: Sought): Found[] {
    return stretchesOf(sought.quoted, this.#trigrams).flatMap(({ source, from, to }) =>
      foundAt(sought, source, align(sought.quoted, source.words, from, to)),
    );
  }

  /** Places that tell: what anybody may say tells only where its speaker says it, or says more of what the article quotes. */
  #placesIn(sought: Sought, question: Question, article: Article): Found[] {
    const places = this.#placesOf(sought);
    const isDoubtful = sought.isFragment || places.some(({ isThin }) => isThin);
    const isOthers = sought.isShort && places.some(({ passage }) => passage.verdict === 'other-speaker');
    if (!isDoubtful && !isOthers) return places;
    const homes = this.#homesOf(sought, question, article);
    const own = places.filter(each => {
      const { passage, isWhole, isNamed, isThin } = each;
      if (homes.has(passage.document) || (isNamed && (!sought.isFragment || isNearly(passage)))) return true;
      if (passage.verdict === 'other-speaker') return isWhole && !sought.isPhrase;
      if (sought.isFragment) return isWhole && !sought.isPhrase && isOfSpeaker(passage.document, sought);
      return !isThin && !isOthers;
    });
    if (!sought.isFragment || own.some(({ isWhole }) => isWhole)) return own;
    const whole = [...homes].flatMap(home => wholeAt(sought, this.#documents.get(home)!));
    return whole.length ? whole : own;
  }

  /** The documents in which the speaker’s other quotations stand. */
  #homesOf({ named }: Sought, { span }: Question, article: Article): ReadonlySet<SourceDocument> {
    if (!named) return new Set();
    const known = this.#homes.get(article) ?? new Map<string, readonly Home[]>();
    this.#homes.set(article, known);
    const key = named.join(' ');
    const homes = known.get(key) ?? this.#readHomes(named, article);
    known.set(key, homes);
    return new Set(homes.filter(({ quotation }) => quotation !== span.start).map(({ document }) => document));
  }

  #readHomes(named: PersonName, article: Article): Home[] {
    return quotationsOf(article).flatMap(({ span, speaker }) => {
      const name = speaker && (speaker.name ?? article.text.slice(speaker.span.start, speaker.span.end));
      if (!name || !nameIn(name) || areTwoPeople(named, name)) return [];
      const sought = soughtIn(article, span, name);
      if (sought.isFragment || sought.quoted.count > MOST_WORDS) return [];
      return this.#placesOf(sought)
        .filter(({ passage, isThin }) => !isThin && passage.verdict !== 'other-speaker')
        .map(({ passage: { document } }) => ({ document, quotation: span.start }));
    });
  }

  /**
   * The places that it was put together from, where none has most of it in a piece. Dots between all of them, in the order of one document,
   * show it.
   */
  #piecesOf(sought: Sought, places: readonly Found[]): Passage[] {
    if (places.some(({ missing }) => missing < MOST_MISSING)) return [];
    const pieces = piecesOf(sought.quoted, this.#trigrams);
    const passages = pieces.map(({ source, first, last }) => withoutChanges(sought, source, first, last));
    if (passages.some(({ verdict }) => verdict === 'other-speaker')) return [];
    const verdict = pieces.every((piece, i) => !i || isShown(sought.quoted, pieces[i - 1], piece))
      ? 'edited'
      : 'pieces';
    return passages.map(passage => ({ ...passage, verdict }));
  }
}

const isShown = (quoted: QuotedWords, before: Piece, piece: Piece): boolean =>
  quoted.dots.has(piece.from) && piece.source === before.source && piece.first > before.last;
