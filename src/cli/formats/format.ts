/** How documents are printed: each by itself, in whichever thread it was read; then all, in their order. */
export interface Format<Document, Piece> {
  /** What is printed of a document, or what that takes: plain data. */
  pieceOf(document: Document): Piece;
  all(pieces: AsyncIterable<Piece>): AsyncIterable<string>;
}
