/** A Word document as an article: its text, the comments on it, and how much of it is tracked changes. */
import { span, type Span } from '../../engine/text/span';
import { Archive } from '../extract/archive';
import { mainPartOf } from '../extract/docx';
import { isCommentEdge, piecesOf, type CommentMark } from '../extract/docx-pieces';
import { LIMITS } from '../extract/extracted';
import { attribute, childOf, childrenOf, elementsIn, elementsOf, nameOf, type Element } from '../extract/xml';
import { SHEET_STYLE } from './sheet-style';

/** A comment, and the words that it is on. */
export interface WordComment {
  readonly author: string;
  /** As Word keeps it; empty where it does not. */
  readonly date: string;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** Where its words stand in the article (UTF-16); the words alone where they are not in it. */
  readonly on: Span | string;
}

export interface WordArticle {
  /** With a blank line between paragraphs, and what was inserted and deleted accepted. */
  readonly text: string;
  readonly comments: readonly WordComment[];
  /** How many pieces were inserted and deleted while changes were tracked. */
  readonly inserted: number;
  readonly deleted: number;
  /** How many footnotes and endnotes are left out; none of those that a fact sheet has. */
  readonly footnotes: number;
}

/** Reads a Word document. Throws where it is none. */
export function wordArticle(bytes: Uint8Array): WordArticle {
  const archive = new Archive(bytes);
  const main = mainPartOf(archive);
  const xml = archive.text(main);
  if (xml === undefined) throw new Error('it is no Word document');
  const root = elementsIn(xml);
  const reader = new Reader();
  for (const body of elementsOf(root, 'body')) reader.read(body);
  const there = elementsIn(archive.text(`${main.slice(0, main.lastIndexOf('/') + 1)}comments.xml`) ?? '');
  const footnotes = ['footnoteReference', 'endnoteReference'].flatMap(name => elementsOf(root, name)).length;
  return {
    text: reader.text,
    comments: elementsOf(there, 'comment').map(each => commentIn(each, reader)),
    inserted: reader.changes.inserted,
    deleted: reader.changes.deleted,
    footnotes: reader.isSheet ? 0 : footnotes,
  };
}

function commentIn(comment: Element, reader: Reader): WordComment {
  const lines = elementsOf([comment], 'p').map(each => wordsOf(each).trim());
  return {
    author: attribute(comment, 'author') ?? '',
    date: attribute(comment, 'date') ?? '',
    lines: lines.filter(line => line),
    on: reader.placeOf(attribute(comment, 'id') ?? ''),
  };
}

const wordsOf = (paragraph: Element): string =>
  piecesOf(paragraph)
    .pieces.filter(({ change }) => change !== 'deleted')
    .map(({ words }) => words)
    .join('');

/** Where the range of a comment begins and ends: an offset in the text of the article or in that of the sheet. */
interface Range {
  inSheet: boolean;
  start?: number;
  end?: number;
  /** The paragraph of its sign. */
  around?: Span;
}

class Reader {
  /** The article, and the sheet behind it. */
  #texts = { article: '', sheet: '' };
  readonly #ranges = new Map<string, Range>();
  readonly changes = { inserted: 0, deleted: 0 };
  isSheet = false;

  get text(): string {
    return this.#texts.article && `${this.#texts.article}\n`;
  }

  read(element: Element): void {
    for (const child of childrenOf(element)) {
      const name = nameOf(child);
      if (this.text.length > LIMITS.text) throw new Error('it is too long');
      if (name === 'p') this.#paragraph(child);
      else if (isCommentEdge(name))
        this.#mark({ edge: name, id: attribute(child, 'id') ?? '', before: 0 }, false, this.#end);
      else this.read(child); // a table, a control
    }
  }

  /** Where the words of a comment stand. One on no words is on the paragraph of its sign, or else on the first. */
  placeOf(id: string): Span | string {
    const { inSheet = false, start = 0, end = 0, around } = this.#ranges.get(id) ?? {};
    if (inSheet) return this.#texts.sheet.slice(start, end);
    const { article } = this.#texts;
    const places = [span(start, end), around, span(0, `${article}\n`.indexOf('\n'))];
    const place = places.find(each => each && article.slice(each.start, each.end).trim());
    return place ? trimmed(article, place) : '';
  }

  get #end(): number {
    return this.#texts.article.length;
  }

  #paragraph(paragraph: Element): void {
    const { pieces, comments, boxes } = piecesOf(paragraph);
    const inSheet = styleOf(paragraph) === SHEET_STYLE;
    if (inSheet) this.isSheet = true;
    const key = inSheet ? 'sheet' : 'article';
    const words = pieces.map(piece => (piece.change === 'deleted' ? '' : piece.words));
    const isShown = words.join('').trim() !== '';
    if (isShown && this.#texts[key]) this.#texts[key] += '\n\n';
    const begin = this.#texts[key].length;
    if (isShown) this.#texts[key] += words.join('');
    for (const { change } of pieces) if (change) this.changes[change]++;
    const around = span(begin, this.#texts[key].length);
    const at = (before: number): number =>
      Math.min(around.end, begin + words.slice(0, before).reduce((sum, each) => sum + each.length, 0));
    for (const mark of comments) this.#mark(mark, inSheet, at(mark.before), around);
    boxes.forEach(box => this.read(box));
  }

  #mark({ edge, id }: CommentMark, inSheet: boolean, at: number, around?: Span): void {
    const range = this.#ranges.get(id) ?? { inSheet };
    if (edge === 'commentRangeStart') range.start = at;
    else if (edge === 'commentRangeEnd') range.end = at;
    else range.around = around;
    this.#ranges.set(id, range);
  }
}

const styleOf = (paragraph: Element): string | undefined => {
  const style = childOf(childOf(paragraph, 'pPr') ?? paragraph, 'pStyle');
  return style && attribute(style, 'val');
};

/** Without blanks at the ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return span(from, from + words.trim().length);
}
