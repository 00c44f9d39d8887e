/** A quotation that was put together: its words stand in two places, and no dots say so. */
import type { SourceWords } from './source-words';
import type { Searched } from './trigram-library';
import { keyOf } from './trigrams';
import { isLight, isSmall } from './word-kinds';
import { Mark, type Words } from './words';

/** Words of a document that are a part of a quotation, the last one included. */
export interface Piece {
  readonly source: SourceWords;
  readonly first: number;
  readonly last: number;
  /** Where it begins in the quotation. */
  readonly from: number;
  /** It is a sentence on either side, and too brief to be told from what others say. */
  readonly isBrief?: boolean;
}

/** In words: shorter runs, and those of light words, stand in many places. */
const SHORTEST = 5;
const FEWEST_WEIGHTY = 3;
/** More pieces are a collage of phrases that everybody uses. */
const MOST = 3;

/** So many words, at most, join two pieces: *and*, *but that*. */
const MOST_JOINING = 2;

/** The places that make up a whole quotation, in its order, but for small words that join them; none where they do not, or one is enough. */
export function piecesOf(quoted: Words, searched: Searched): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < quoted.count;) {
    const piece =
      pieces.length < MOST ? nextPiece(quoted, from, searched, pieces.length ? MOST_JOINING : 0) : undefined;
    if (!piece || pieces.some(each => overlap(each, piece))) return [];
    pieces.push(piece);
    from = piece.from + piece.last - piece.first + 1;
  }
  return pieces.length > 1 ? pieces : [];
}

const overlap = (a: Piece, b: Piece): boolean => a.source === b.source && a.first <= b.last && b.first <= a.last;

/** The piece that starts with a word of the quotation, or behind so many small ones. */
function nextPiece(quoted: Words, from: number, searched: Searched, joining: number): Piece | undefined {
  const piece = longestAt(quoted, from, searched);
  if (piece && weighsEnough(quoted, from, from + piece.last - piece.first)) return piece;
  if (piece && isBriefSentence(quoted, piece)) return { ...piece, isBrief: true };
  return joining && isSmall(quoted.hashes[from]) ? nextPiece(quoted, from + 1, searched, joining - 1) : undefined;
}

/** The longest run of words that starts with a word of the quotation. */
function longestAt(quoted: Words, from: number, searched: Searched): Piece | undefined {
  let best: Piece | undefined;
  if (from + 2 >= quoted.count) return undefined;
  const { hashes } = quoted;
  const key = keyOf(hashes[from], hashes[from + 1], hashes[from + 2]);
  for (const table of searched.tables)
    table.each(key, place => {
      const { source, word } = table.at(place);
      if (!searched.has(source) || source.words.hashes[word] !== hashes[from]) return;
      let last = word;
      while (isSameBehind(quoted, from + last - word, source.words, last)) last++;
      if (!best || last - word > best.last - best.first) best = { source, first: word, last, from };
    });
  return best;
}

const isSameBehind = (quoted: Words, i: number, words: Words, at: number): boolean =>
  i + 1 < quoted.count &&
  at + 1 < words.count &&
  quoted.hashes[i + 1] === words.hashes[at + 1] &&
  !quoted.is(i + 1, Mark.DOTS | Mark.EDITED);

const weighsEnough = (quoted: Words, from: number, last: number, by = 0): boolean =>
  last - from + 1 >= SHORTEST - by &&
  quoted.hashes.slice(from, last + 1).filter(hash => !isLight(hash)).length >= FEWEST_WEIGHTY - by;

/** *We have lost our river.* */
function isBriefSentence(quoted: Words, { source: { words }, first, last, from }: Piece): boolean {
  const to = from + last - first;
  const isEnd = (each: Words, i: number): boolean => i + 1 >= each.count || each.is(i + 1, Mark.FIRST);
  const isSentence =
    quoted.is(from, Mark.FIRST) && words.is(first, Mark.FIRST) && isEnd(quoted, to) && isEnd(words, last);
  return isSentence && weighsEnough(quoted, from, to, 1);
}
