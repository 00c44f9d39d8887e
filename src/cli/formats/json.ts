/** One document with all results in `files`; written as they come, so that a folder of articles need not fit in memory. */
export async function* json(results: AsyncIterable<object>): AsyncGenerator<string> {
  let first = true;
  yield '{ "version": 1, "files": [';
  for await (const result of results) {
    yield `${first ? '' : ','}\n${JSON.stringify(result)}`;
    first = false;
  }
  yield '\n] }\n';
}
