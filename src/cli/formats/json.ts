import type { Format } from './format';

/** One document with all results in `files`; written as they come, so that a folder of articles need not fit in memory. */
export const json = <Document>(resultOf: (document: Document) => object): Format<Document, string> => ({
  pieceOf: document => JSON.stringify(resultOf(document)),
  async *all(results) {
    let first = true;
    yield '{ "version": 1, "files": [';
    for await (const result of results) {
      yield `${first ? '' : ','}\n${result}`;
      first = false;
    }
    yield '\n] }\n';
  },
});
