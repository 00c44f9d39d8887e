/** The paragraphs of Markdown. What was read of a piece is kept by its text, so that a change costs the piece that it is in. */
import { GONE, shownBreak, type PlacedCopy } from './copy';
import { gather } from './gather';
import { leavesOf } from './markdown';
import { frontMatterOf, isManifest } from './markup';
import { hasMarkup, piecesOf } from './pieces';
import { plainParagraphs } from './plain-paragraphs';

/** The paragraphs of a piece, from its start. */
type Read = readonly PlacedCopy[];

/** What was read of the pieces of an article: nearly all stand where they stood the last time, from its start or from its end. */
export class Pieces {
  #pieces: readonly string[] = [];
  #read: readonly Read[] = [];

  /** The paragraphs of these pieces, in their order; those that are gone are forgotten. */
  of(pieces: readonly string[]): readonly Read[] {
    const [last, read] = [this.#pieces, this.#read];
    const most = Math.min(last.length, pieces.length);
    let head = 0;
    while (head < most && pieces[head] === last[head]) head++;
    let tail = 0;
    while (tail < most - head && pieces[pieces.length - 1 - tail] === last[last.length - 1 - tail]) tail++;
    const known = new Map(last.slice(head, last.length - tail).map((piece, i) => [piece, read[head + i]]));
    const between = pieces.slice(head, pieces.length - tail).map(piece => {
      const paragraphs = known.get(piece) ?? paragraphsIn(piece);
      known.set(piece, paragraphs);
      return paragraphs;
    });
    this.#pieces = pieces;
    return (this.#read = [...read.slice(0, head), ...between, ...read.slice(read.length - tail)]);
  }
}

/** A piece that is longer (UTF-16 units) is no copy; it is read as plain text, in time that is linear whatever stands in it. */
const LONGEST_PIECE = 100_000;

/** The copy of each paragraph, in the order of the text. */
export function markdownParagraphs(text: string, pieces = new Pieces()): PlacedCopy[] {
  const from = frontMatterOf(text)?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const spans = piecesOf(text, from);
  const read = pieces.of(spans.map(({ start, end }) => text.slice(start, end)));
  return gather(spans, ({ start }, i) => read[i].map(each => placedFrom(each, start)));
}

/** The same paragraph, so much further on. */
const placedFrom = ({ text, shown, role, start, block }: PlacedCopy, by: number): PlacedCopy => ({
  start: start + by,
  text,
  shown,
  block,
  role,
});

function paragraphsIn(piece: string): Read {
  if (piece.length > LONGEST_PIECE) return plainParagraphs(piece);
  if (!hasMarkup(piece)) return [unmarked(piece)];
  return gather(leavesOf(piece), leaf => {
    if (isManifest(leaf.text, 0, leaf.text.length)) return [];
    if (!leaf.html) return [leaf];
    return plainParagraphs(leaf.text).map(each => placedFrom({ ...each, block: leaf.block }, leaf.start));
  });
}

const gone = (length: number): string => GONE.repeat(length);

/** A line of which the white space around it is gone. */
function withoutEdges(line: string): string {
  const words = line.trim();
  const before = words ? line.indexOf(words) : 0;
  return gone(before) + words + gone(line.length - before - words.length);
}

/** A paragraph without markup: of what is between its lines, the line break alone is seen. */
function unmarked(piece: string): PlacedCopy {
  const text = piece.trimEnd();
  const lines = text.split(/(\r\n|\n|\r)/);
  if (lines.length < 2) return { start: 0, text, shown: text, block: false };
  const shown = lines.map((line, i) => (i % 2 ? shownBreak(line) : withoutEdges(line)));
  return { start: 0, text, shown: shown.join(''), block: false };
}
