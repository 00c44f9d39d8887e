import type { Format } from './format';

/** One result a line. */
export const jsonl = <Document>(resultOf: (document: Document) => object): Format<Document, string> => ({
  pieceOf: document => `${JSON.stringify(resultOf(document))}\n`,
  all: lines => lines,
});
