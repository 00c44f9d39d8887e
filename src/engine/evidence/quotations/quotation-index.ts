/** Quotations in source documents: where their words stand, what differs, and who says them there. */
import type { Article } from '../../article/article';
import { quotationsOf } from '../../article/speech/speech';
import type { Span } from '../../text/span';
import type { Block, SourceDocument } from '../document';
import type { Passage, Question } from '../evidence';
import { align, type Alignment } from './alignment';
import { stretchesOf, type Stretch } from './candidates';
import { changesOf } from './changes';
import { firstThere, lastThere } from './gaps';
import { inOrder } from './order';
import { piecesOf, type Piece } from './pieces';
import { quotedWordsOf, type QuotedWords } from './quoted-words';
import { rungOf } from './ladder';
import { sourceWordsOf, type SourceWords } from './source-words';
import { isWhole, standingOf, stands } from './standing';
import { Trigrams } from './trigrams';
import { areTwoPeople, isSomebodyElse, nameIn, personNamed, turnAt, type PersonName } from './voices';

/** As many places are looked at word by word, the likeliest first. */
const MOST_LOOKED_AT = 12;
const MOST_PASSAGES = 5;
/** In words. A shorter one is looked for only where its speaker says more of what the article quotes. */
const SHORT = 5;

interface Indexed extends SourceWords {
  readonly trigrams: Trigrams;
}

/** A quotation that is looked for. */
interface Sought {
  readonly quoted: QuotedWords;
  readonly named: PersonName | null;
}

interface Found {
  readonly source: Indexed;
  readonly passage: Passage;
  readonly isWhole: boolean;
}

/** All source documents, by their words. */
export class QuotationIndex {
  readonly #documents = new Map<SourceDocument, Indexed>();

  /** Reads a document. */
  add(document: SourceDocument): void {
    const source = sourceWordsOf(document);
    this.#documents.set(document, { ...source, trigrams: new Trigrams(source.words) });
  }

  remove(document: SourceDocument): void {
    this.#documents.delete(document);
  }

  /**
   * Where a quotation of an article stands, the best place first, five at most; none where its words stand nowhere.
   * `date`: the article’s (ISO). Of equal places the latest that is not after it comes first.
   */
  passagesOf(question: Question, article: Article, date: string | null): readonly Passage[] {
    const sought = soughtIn(article, question.span, question.speaker);
    if (!sought.quoted.count) return [];
    const found = this.#placesOf(sought);
    const isShort = sought.quoted.count < SHORT;
    const homes = isShort ? this.#homesOf(sought, question, article) : null;
    const passages = found.filter(each => !homes || homes.has(each.source.document) || isSaidBy(sought, each));
    if (!passages.length && homes)
      passages.push(
        ...fragmentsOf(
          sought,
          [...homes].map(home => this.#documents.get(home)!),
        ),
      );
    if (!passages.some(({ isWhole }) => isWhole)) {
      const pieces = piecesOf(sought.quoted, [...this.#documents.values()]);
      const told = pieces.map(piece => pieceFound(sought, piece));
      if (told.length && told.every(({ verdict }) => verdict !== 'other-speaker'))
        return told.map(each => ({ ...each, verdict: 'pieces' }));
    }
    return inOrder(passages.map(({ passage }) => passage), date).slice(0, MOST_PASSAGES); // prettier-ignore
  }

  /** Every place where it stands, whole or changed. */
  #placesOf(sought: Sought): Found[] {
    const all: { readonly source: Indexed; readonly stretch: Stretch }[] = [];
    for (const source of this.#documents.values())
      for (const stretch of stretchesOf(sought.quoted, source.trigrams)) all.push({ source, stretch });
    all.sort((a, b) => b.stretch.weight - a.stretch.weight);
    return all.slice(0, MOST_LOOKED_AT).flatMap(({ source, stretch: { from, to } }) => {
      const alignment = align(sought.quoted, source.words, from, to);
      const standing = standingOf(sought.quoted, alignment);
      if (!isWhole(standing) && !stands(standing)) return [];
      return [{ source, passage: passageAt(sought, source, alignment), isWhole: isWhole(standing) }];
    });
  }

  /** The documents in which the speaker’s other quotations stand. */
  #homesOf({ named }: Sought, { span }: Question, article: Article): ReadonlySet<SourceDocument> {
    const homes = new Set<SourceDocument>();
    if (!named) return homes;
    for (const { span: other, speaker } of quotationsOf(article)) {
      if (other.start === span.start || !speaker) continue;
      const name = speaker.name ?? article.text.slice(speaker.span.start, speaker.span.end);
      if (!nameIn(name) || areTwoPeople(named, name)) continue;
      const sought = soughtIn(article, other, name);
      if (sought.quoted.count < SHORT) continue;
      for (const { passage } of this.#placesOf(sought))
        if (passage.verdict !== 'other-speaker') homes.add(passage.document);
    }
    return homes;
  }
}

const soughtIn = (article: Article, span: Span, speaker: string | null): Sought => ({
  quoted: quotedWordsOf(article, span),
  named: personNamed(article, speaker),
});

/** A transcript names its speaker there as the article does. */
function isSaidBy({ named }: Sought, { passage, isWhole }: Found): boolean {
  return isWhole && named !== null && passage.speaker !== null && !areTwoPeople(named, passage.speaker);
}

function passageAt(sought: Sought, source: SourceWords, alignment: Alignment): Passage {
  const { quoted, named } = sought;
  const [first, last] = [firstThere(alignment.answers), lastThere(alignment.answers)];
  const changes = changesOf(quoted, source.words, alignment);
  const isOther = isSomebodyElse(named, source, first, last);
  return {
    ...placed(source, first, last),
    verdict: isOther ? 'other-speaker' : rungOf(changes.map(({ kind }) => kind)),
    changes,
  };
}

function placed(source: SourceWords, first: number, last: number): Omit<Passage, 'verdict' | 'changes'> {
  const { document, words } = source;
  const span = words.span(first, last);
  return { document, span, place: placeIn(document.blocks, span), speaker: turnAt(source, first)?.speaker ?? null };
}

/** The place of the block that it starts in. */
function placeIn(blocks: readonly Block[], { start }: Span): Passage['place'] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].span.start <= start) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.max(0, low - 1)]?.place ?? {};
}

/** The words of a short one as they stand in some documents. */
function fragmentsOf(sought: Sought, sources: readonly Indexed[]): Found[] {
  const { hashes, count } = sought.quoted;
  return sources.flatMap(source => {
    const there = source.words.hashes;
    const places: Found[] = [];
    for (let at = there.indexOf(hashes[0]); at >= 0; at = there.indexOf(hashes[0], at + 1)) {
      if (!hashes.every((hash, i) => there[at + i] === hash)) continue;
      const alignment = {
        answers: Int32Array.from({ length: count }, (_, i) => at + i),
        isSame: new Uint8Array(count).fill(1),
      };
      places.push({ source, passage: passageAt(sought, source, alignment), isWhole: true });
    }
    return places;
  });
}

function pieceFound({ named }: Sought, { source, first, last }: Piece): Passage {
  const isOther = isSomebodyElse(named, source, first, last);
  return { ...placed(source, first, last), verdict: isOther ? 'other-speaker' : 'same-words', changes: [] };
}
