/** Quotations in source documents: where their words stand, what differs, and who says them there. */
import { type Article, wordsAt } from '../../article/article';
import { quotationsOf } from '../../article/speech/speech';
import type { SourceDocument } from '../document';
import type { Passage, Question } from '../evidence';
import { shift, type Span } from '../../text/span';
import { whole, type Slices } from '../slices';
import { align } from './alignment';
import { MOST_WORDS, stretchesOf } from './candidates';
import { fragmentsIn } from './fragments';
import { rankOf } from './ladder';
import { inOrder } from './order';
import { piecesOf, type Piece } from './pieces';
import type { QuotedWords } from './quoted-words';
import { foundAt, soughtIn, wholeAt, withoutChanges, type Found, type Sought } from './places';
import { sourceWordsOf, type SourceWords } from './source-words';
import { TrigramLibrary, type Searched } from './trigram-library';
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

/** In days: half a year; so long people go on saying what they say. */
const MOST_APART = 183;

/** The document is of about the same time as the article, or one of them has no date. */
function isOfThen({ document }: Passage, date: string | null): boolean {
  if (date === null || document.date === null) return true;
  return Math.abs(Date.parse(date) - Date.parse(document.date)) <= MOST_APART * 86_400_000;
}

/** All source documents, by their words. */
export class QuotationIndex {
  readonly #documents = new Map<SourceDocument, SourceWords>();
  readonly #trigrams = new TrigramLibrary();
  /** By article and surname, as far as anybody has asked for them. */
  #homes = new WeakMap<Article, Map<string, readonly Home[]>>();

  add(document: SourceDocument): void {
    whole(this.adding(document));
  }

  /** Reads a document. */
  *adding(document: SourceDocument): Slices {
    const source = yield* sourceWordsOf(document);
    this.#documents.set(document, source);
    this.#trigrams.add(source);
    this.#homes = new WeakMap();
  }

  /** Makes ready for questions; else the first one does. */
  indexing(): Slices {
    return this.#trigrams.reading();
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
   * `date`: the article’s (ISO). Of equal places the latest that is not after it comes first. `isOwn`: documents that are the article itself.
   */
  passagesOf(
    question: Question,
    article: Article,
    date: string | null,
    isOwn: (document: SourceDocument) => boolean = () => false,
  ): readonly Passage[] {
    const sought = soughtIn(article, question.span, question.speaker);
    if (!sought.quoted.count || sought.quoted.count > MOST_WORDS) return [];
    const searched = this.#trigrams.without(isOwn);
    const places = this.#placesIn(sought, question, article, date, searched);
    const pieces = piecesIn(sought, places, searched);
    const passages = pieces.length ? pieces : inOrder(places, date).slice(0, MOST_PASSAGES);
    return passages.map(passage => inQuotation(passage, question.span));
  }

  /** Places that tell: what anybody may say tells only where its speaker says it, or says more of what the article quotes. */
  #placesIn(sought: Sought, question: Question, article: Article, date: string | null, searched: Searched): Found[] {
    const places = placesOf(sought, searched).filter(each => !each.isUnknown || isOfThen(each.passage, date));
    const isDoubtful = sought.isFragment || places.some(({ isThin }) => isThin);
    const isOthers = sought.isShort && places.some(({ passage }) => passage.verdict === 'other-speaker');
    if (!isDoubtful && !isOthers) return places;
    const homes = this.#homesOf(sought, question, article, searched);
    const own = places.filter(each => {
      const { passage, isWhole, isNamed, isThin, isSlip } = each;
      if (homes.has(passage.document) || isSlip) return true;
      if (isNamed && (!sought.isFragment || isNearly(passage)))
        return isWhole || !(sought.isFragment || isThin) || isOfThen(passage, date);
      if (passage.verdict === 'other-speaker') return isWhole && !sought.isPhrase;
      if (sought.isFragment) return isWhole && !sought.isPhrase && isOfSpeaker(passage.document, sought);
      return !isThin && !isOthers;
    });
    if (!sought.isFragment || own.some(({ isWhole }) => isWhole)) return own;
    const isTelling = ({ passage }: Found): boolean => !sought.isPhrase || passage.verdict !== 'other-speaker';
    const whole = [...homes].flatMap(home => wholeAt(sought, this.#documents.get(home)!)).filter(isTelling);
    if (whole.length || own.length || !sought.isPhrase) return whole.length ? whole : own;
    const sources = [...this.#documents.values()].filter(source => searched.has(source));
    return fragmentsIn(sought, sources).filter(({ passage }) => isOfThen(passage, date));
  }

  /** The documents in which the speaker’s other quotations stand. */
  #homesOf({ named }: Sought, { span }: Question, article: Article, searched: Searched): ReadonlySet<SourceDocument> {
    if (!named) return new Set();
    const known = this.#homes.get(article) ?? new Map<string, readonly Home[]>();
    this.#homes.set(article, known);
    const key = named.join(' ');
    const homes = known.get(key) ?? readHomes(named, article, searched);
    known.set(key, homes);
    return new Set(homes.filter(({ quotation }) => quotation !== span.start).map(({ document }) => document));
  }
}

/** Every place where it stands, whole or changed. */
const placesOf = (sought: Sought, searched: Searched): Found[] =>
  stretchesOf(sought.quoted, searched).flatMap(({ source, from, to }) =>
    foundAt(sought, source, align(sought.quoted, source.words, from, to)),
  );

function readHomes(named: PersonName, article: Article, searched: Searched): Home[] {
  return quotationsOf(article).flatMap(({ span, speaker }) => {
    const name = speaker && (speaker.name ?? wordsAt(article, speaker.span));
    if (!name || !nameIn(name) || areTwoPeople(named, name)) return [];
    const sought = soughtIn(article, span, name);
    if (sought.isFragment || sought.quoted.count > MOST_WORDS) return [];
    return placesOf(sought, searched)
      .filter(({ passage, isThin, isUnknown }) => !isThin && !isUnknown && passage.verdict !== 'other-speaker')
      .map(({ passage: { document } }) => ({ document, quotation: span.start }));
  });
}

/** A passage, with what differs counted from the start of the quotation. */
const inQuotation = (passage: Passage, { start }: Span): Passage => ({
  ...passage,
  changes: passage.changes.map(change => ({ ...change, inClaim: shift(change.inClaim, -start) })),
});

/**
 * The places that it was put together from, where none has most of it in a piece. Dots between all of them, in the order of one document,
 * show it.
 */
function piecesIn(sought: Sought, places: readonly Found[], searched: Searched): Passage[] {
  if (places.some(({ missing }) => missing < MOST_MISSING)) return [];
  const pieces = piecesOf(sought.quoted, searched);
  const passages = pieces.map(({ source, first, last }) => withoutChanges(sought, source, first, last));
  if (passages.some(({ verdict }) => verdict === 'other-speaker')) return [];
  if (pieces.some(({ isBrief }) => isBrief) && !passages.every(({ speaker }) => isOf(sought.named, speaker))) return [];
  const verdict = pieces.every((piece, i) => !i || isShown(sought.quoted, pieces[i - 1], piece)) ? 'edited' : 'pieces';
  return passages.map(passage => ({ ...passage, verdict }));
}

/** The document has the name that the article has. */
const isOf = (named: PersonName | null, speaker: string | null): boolean =>
  named !== null && speaker !== null && nameIn(speaker) !== null && !areTwoPeople(named, speaker);

const isShown = (quoted: QuotedWords, before: Piece, piece: Piece): boolean =>
  quoted.dots.has(piece.from) && piece.source === before.source && piece.first > before.last;
