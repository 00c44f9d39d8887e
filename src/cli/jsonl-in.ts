import { formats, type Format } from '../engine/text/copy';
import { english } from '../engine/phrase';
import type { Span } from '../engine/text/span';
import { firstTooDeep, ninjsFault } from '../project/json-fault';
import { decodeCopy, LARGEST } from '../project/copy';
import { Complaint } from './errors';

const NEWLINE = 10;

/** What a line brings. */
export interface Entry {
  readonly id: unknown;
  readonly text: string;
  /** What it is written in. */
  readonly format?: Format;
  /** The words that are asked about (UTF-16). */
  readonly claims?: readonly Span[];
  /** Of what day the text is (ISO). */
  readonly date?: string;
}

/** Whole lines as they came in, and the number of the first of them. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly line: number;
  /** How many batches are known to follow, at least. */
  readonly more: number;
}

/** A pipe that is as full as this brings more than is read here meanwhile. In bytes. */
const FULL = 64 * 1024;

/** The lines that have come in, again and again: whoever sends one and waits is answered. Holds one piece of the input at a time. */
export async function* batchesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Batch> {
  let begun: Buffer[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end) {
      const bytes = Buffer.concat([...begun, chunk.subarray(0, end)]);
      yield { bytes, line, more: chunk.length < FULL ? 0 : Infinity };
      for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) line++;
      begun = [];
      length = 0;
    }
    if (length <= LARGEST) begun.push(chunk.subarray(end)); // a longer line is refused, whatever else is in it
    length += chunk.length - end;
  }
  if (length) yield { bytes: Buffer.concat(begun), line, more: 0 };
}

/**
 * Reads `{"id": …, "text": …}` a line; with `asks`, also the claims that are asked about and the date. What else a line has is left alone;
 * `as` says what a text is written in that does not say so itself.
 * Throws a complaint that names the line that is wrong.
 */
export function* entriesOf({ bytes, line }: Batch, as?: Format, asks = false): Generator<Entry> {
  for (let at = 0; at < bytes.length; line++) {
    const next = bytes.indexOf(NEWLINE, at);
    const end = next < 0 ? bytes.length : next; // only a newline parts lines
    const entry = entryOf(bytes.subarray(at, end), `line ${line} of standard input`, as, asks);
    if (entry) yield entry;
    at = end + 1;
  }
}

function entryOf(line: Uint8Array, place: string, as: Format | undefined, asks: boolean): Entry | undefined {
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
  const format = 'format' in value ? formats.find(each => each === value.format) : as;
  if ('format' in value && !format) throw new Complaint(`${place}: “format” must be one of ${formats.join(', ')}`);
  const id = 'id' in value ? value.id : null;
  if (typeof id === 'object' && firstTooDeep(copy.text) !== undefined)
    throw new Complaint(`${place} is nested too deeply`);
  const fault = format === 'ninjs' && ninjsFault(value.text);
  if (fault) throw new Complaint(`${place}: “text” at ${fault.span.start}: ${english(fault.why)}`);
  const entry = { id, text: value.text, format };
  return asks ? { ...entry, ...claimsOf(value, value.text, place), ...dateOf(value, place) } : entry;
}

function claimsOf(value: object, text: string, place: string): Pick<Entry, 'claims'> {
  if (!('claims' in value)) return {};
  const isClaim = (claim: unknown): claim is Span => {
    const { start, end } = (claim ?? {}) as Record<string, unknown>;
    return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end);
  };
  const { claims } = value;
  if (!Array.isArray(claims) || !claims.every(isClaim) || claims.some(({ end }) => end > text.length))
    throw new Complaint(`${place}: “claims” must be a list of objects with a “start” and an “end” in the text`);
  return { claims: claims.map(({ start, end }) => ({ start, end })) };
}

function dateOf(value: object, place: string): Pick<Entry, 'date'> {
  if (!('date' in value) || value.date === null) return {};
  if (typeof value.date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value.date))
    throw new Complaint(`${place}: “date” must be a day, such as 2022-09-14`);
  return { date: value.date };
}
