/** The words of a quotation in an article, with what whoever quotes shows of editing: brackets, and dots for what was left out. */
import { inArticle, type Article, type Placed } from '../../article/article';
import { REST } from '../../text/copy';
import { overlaps, shift, type Span } from '../../text/span';
import { hashOf, tokensOf, type Tokens } from '../../words/tokens';
import { labelAt } from './turns';
import { Mark, WordWriter, type Words } from './words';

export interface QuotedWords extends Words {
  /** By the word that they stand before, the dots that say that something is left out. */
  readonly dots: ReadonlyMap<number, Span>;
}

const [OPEN, CLOSE, STOP, ELLIPSIS] = Array.from('[].…', sign => sign.charCodeAt(0));
const FEWEST_DOTS = 3;

/** Reads a piece of an article. Offsets are those of its text. */
export function quotedWordsOf(article: Article, at: Span): QuotedWords {
  const reader = new QuotationReader();
  const placed = article.paragraphs.filter(each => overlaps(textOf(each), at));
  for (const each of placed) reader.read(each.paragraph.tokens, tokenAt => inArticle(each, tokenAt), at);
  if (!reader.count) {
    const words = article.text.slice(at.start, at.end);
    reader.read(tokensOf(words), tokenAt => shift(tokenAt, at.start), at);
  }
  const words = reader.words(article.text);
  for (let i = 0; i < words.count; i++) words.ends[2 * i + 1] = endWithRest(article.text, words.start(i), words.end(i));
  return Object.assign(words, { dots: reader.dots });
}

/** Where a word ends that is as long as that without the rests of its characters. */
function endWithRest(text: string, start: number, end: number): number {
  for (let at = start; at < end || text[at] === REST; at++) if (text[at] === REST) end++;
  return end;
}

const textOf = ({ start, paragraph }: Placed): Span => ({ start, end: start + paragraph.text.length });

class QuotationReader {
  readonly dots = new Map<number, Span>();
  readonly #writer = new WordWriter();
  #isOpen = false;
  #dots: Span | undefined;
  #dotCount = 0;

  get count(): number {
    return this.#writer.count;
  }

  words(text: string): Words {
    return this.#writer.words(text);
  }

  /** Reads the tokens that stand in a span of the article. */
  read(tokens: Tokens, placeOf: (span: Span) => Span, at: Span): void {
    for (let i = 0; i < tokens.count;) {
      const place = placeOf(tokens.span(i));
      // a prose that was repaired is not as long as its text: each word has its own place
      this.#writer.base = place.start - tokens.start(i);
      i = overlaps(place, at) ? this.#readAt(tokens, i, place) : i + 1;
    }
  }

  #readAt(tokens: Tokens, i: number, place: Span): number {
    if (tokens.isSign(i, STOP) || tokens.isSign(i, ELLIPSIS)) {
      this.#dotCount += tokens.isSign(i, ELLIPSIS) ? FEWEST_DOTS : 1;
      this.#dots = { start: this.#dots?.start ?? place.start, end: place.end };
      this.#writer.read(tokens, i);
      return i + 1;
    }
    if (tokens.isSign(i, OPEN)) return this.#openBracket(tokens, i);
    if (tokens.isSign(i, CLOSE)) {
      this.#isOpen = false;
      return i + 1;
    }
    const before = this.#writer.count;
    const label = before ? undefined : labelAt(tokens, i, false);
    if (label) return label.behind;
    const marks = (this.#isOpen ? Mark.EDITED : 0) | this.#marksOfDots();
    const behind = this.#readEnding(tokens, i, marks) ?? this.#writer.read(tokens, i, marks);
    if (this.#writer.count > before) this.#closeDots(before);
    return behind;
  }

  /** Three dots and more say that something is left out; not at the beginning. */
  #marksOfDots(): number {
    return this.#dotCount >= FEWEST_DOTS && this.#writer.count ? Mark.DOTS : 0;
  }

  /** The dots, if there are any, stand before a word. */
  #closeDots(word: number): void {
    if (this.#dotCount >= FEWEST_DOTS && word) this.dots.set(word, this.#dots!);
    this.#dots = undefined;
    this.#dotCount = 0;
  }

  /** *walk[ed]*: the word is whoever quotes’s own. */
  #readEnding(tokens: Tokens, i: number, marks: number): number | undefined {
    const isEnding = tokens.isWord(i) && tokens.isJoined(i + 1) && tokens.isSign(i + 1, OPEN) && tokens.isWord(i + 2);
    if (!isEnding || !tokens.isSign(i + 3, CLOSE)) return undefined;
    const word = tokens.text(i) + tokens.text(i + 2);
    this.#writer.put(tokens.start(i), tokens.end(i + 3), hashOf(word), marks | Mark.EDITED);
    return i + 4;
  }

  /** *[W]e*: only a capital is new, and nothing is shown. */
  #openBracket(tokens: Tokens, open: number): number {
    const isLetter = tokens.isWord(open + 1) && tokens.end(open + 1) - tokens.start(open + 1) === 1;
    const isOfWord = tokens.isSign(open + 2, CLOSE) && tokens.isJoined(open + 3) && tokens.isWord(open + 3);
    const isInWord = tokens.isJoined(open) && tokens.isWord(open - 1);
    if (!isLetter || !isOfWord || isInWord) {
      this.#isOpen = true;
      return open + 1;
    }
    const before = this.#writer.count;
    const word = tokens.text(open + 1) + tokens.text(open + 3);
    this.#writer.put(tokens.start(open + 1), tokens.end(open + 3), hashOf(word), this.#marksOfDots());
    this.#closeDots(before);
    return open + 4;
  }
}
