/** The desk's own documents, as the engine reads them. */
import type { Span } from '../text/span';

/** Where something stands in a document; what applies, counted from 1 as people do. */
export interface Place {
  readonly line?: number;
  readonly page?: number;
  /** The row of a table; the heading row counts. */
  readonly row?: number;
  /** The heading of a column, or its letter. */
  readonly column?: string;
  readonly sheet?: string;
  /** As spreadsheets name it, *B12*. */
  readonly cell?: string;
  /** Hours, minutes and seconds, *00:12:31*. */
  readonly time?: string;
  readonly paragraph?: number;
  /** A header or attachment of a mail, *comment 3*, *footnote 2*, *deleted*, *inserted*. */
  readonly part?: string;
}

/** A cell of a table. */
export interface Cell {
  readonly span: Span;
  /** The heading of its column, or its letter; headings of several lines are joined by a space. */
  readonly column: string;
  /** Its own place, where it is more than the row and the column say. */
  readonly cell?: string;
}

/** A piece of a document that is read for itself: a paragraph, a heading, a subtitle, a row of a table. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'subtitle' | 'headings' | 'row';
  readonly span: Span;
  /** Where it begins. */
  readonly place: Place;
  /** Who says it, where the format itself has that: the voice of a subtitle, the sender of a mail. */
  readonly speaker?: string;
  /** Of a row, and of the headings of a table. */
  readonly cells?: readonly Cell[];
}

/** A source document: its text, and the blocks that it is made of. */
export interface SourceDocument {
  /** As whoever named it gives it. */
  readonly path: string;
  /**
   * What is read, and what all spans count in (UTF-16): the file's own text of text, Markdown, CSV, SRT and VTT, else the text that was
   * taken out of it. Tables have a row a line, as they are displayed.
   */
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly blocks: readonly Block[];
  /** Of what day it is (ISO), by its name, its front matter or header, or what is kept with it. */
  readonly date: string | null;
  /** The name of its content: of equal names the content is equal. */
  readonly digest: string;
}
