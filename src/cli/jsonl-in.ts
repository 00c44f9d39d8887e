import { english } from '../engine/phrase';
import { decodeCopy, LARGEST } from '../project/copy';
import { Complaint } from './complaints';

const NEWLINE = 10;

/** What a line brings. */
export interface Entry {
  readonly id: unknown;
  readonly text: string;
}

/** Reads `{"id": …, "text": …}` a line. Holds one line at a time; throws a complaint that names the line that is wrong. */
export async function* entriesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    const entry = entryOf(line, `line ${number} of standard input`);
    if (entry) yield entry;
  }
}

/** Lines as bytes: only a newline parts them, and a character cut in two between chunks is whole again. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    let at = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      yield Buffer.concat([...begun, chunk.subarray(at, end)]);
      begun = [];
      length = 0;
      at = end + 1;
    }
    if (length <= LARGEST) begun.push(chunk.subarray(at)); // a longer line is refused, whatever else is in it
    length += chunk.length - at;
  }
  if (begun.length) yield Buffer.concat(begun);
}

function entryOf(line: Buffer, place: string): Entry | undefined {
  const copy = decodeCopy(line);
  if ('refused' in copy) throw new Complaint(`${place} ${english(copy.refused)}`);
  if (!copy.text.trim()) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(copy.text);
  } catch (error) {
    throw new Complaint(`${place} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new Complaint(`${place} must be an object with an “id” and a “text”`);
  return { id: 'id' in value ? value.id : null, text: value.text };
}
