/** PDF: pages, and their lines as they are rebuilt from where words stand. Nothing in it is run, nothing is loaded. */
import { getDocument } from 'unpdf/pdfjs';
import { say, type Phrase } from '../../engine/phrase';
import type { Refused } from '../copy';
import { Draft } from './draft';
import { LIMITS, refused, type Extracted } from './extracted';
import type { Known } from './line-ends';
import { writePages, type Page } from './pdf-blocks';
import { columnsOf, isRunTogether, type Fragment } from './pdf-lines';
import { dayIn } from './stamps';

/** A page with more pieces of text is no page that anybody reads. */
const MOST_PIECES = 20_000;

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Reads a PDF. `isKnown` knows words: it tells what hyphens at the ends of lines are. */
export async function extractPdf(bytes: Uint8Array, isKnown: Known): Promise<Extracted | Refused> {
  // it takes the bytes for itself, and those of Node are of a class of their own
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, enableXfa: false, useWorkerFetch: false });
  try {
    return await read(await loading.promise, isKnown);
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return refused(say('protected by a password'));
    throw error;
  } finally {
    await loading.destroy();
  }
}

async function read(pdf: Pdf, isKnown: Known): Promise<Extracted | Refused> {
  const until = Date.now() + LIMITS.time;
  const pages: Page[] = [];
  const scans: number[] = [];
  const cut: number[] = [];
  let length = 0;
  let number = 1;
  for (; number <= pdf.numPages && Date.now() < until && length <= LIMITS.text; number++) {
    const { fragments, isWhole } = await fragmentsOf(pdf, number, until);
    if (!isWhole) cut.push(number);
    if (fragments.length) pages.push({ page: number, columns: columnsOf(fragments) });
    else scans.push(number);
    length += fragments.reduce((sum, { words }) => sum + words.length, 0);
  }
  if (!pages.length) return refused(say('a scan, no text'));
  const draft = new Draft();
  writePages(draft, pages, isKnown);
  const { info } = await pdf.getMetadata();
  const { CreationDate: stamp } = info as { CreationDate?: unknown };
  const date = typeof stamp === 'string' ? dayIn(stamp) : null;
  return { ...draft.document(date), missing: missingOf(scans, cut, number, pdf.numPages) };
}

/** What was not read of it. */
function missingOf(scans: readonly number[], cut: readonly number[], next: number, count: number): Phrase[] {
  const missing: Phrase[] = [];
  if (next <= count) missing.push(say('read up to page {0} of {1}: it takes too long', next - 1, count));
  if (scans.length) missing.push(say('pages that are a scan, no text: {0}', inRanges(scans)));
  if (cut.length) missing.push(say('pages of which a part was read, they hold too much: {0}', inRanges(cut)));
  return missing;
}

/** *3–5, 9*. */
function inRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((n, i) => numbers[i - 1] !== n - 1);
  const ends = numbers.filter((n, i) => numbers[i + 1] !== n + 1);
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}–${ends[i]}`)).join(', ');
}

/** What a page sets, in upright letters from left to right; no more than `until` (ms), nor than a page has. */
async function fragmentsOf(pdf: Pdf, number: number, until: number) {
  const page = await pdf.getPage(number);
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const fragments: Fragment[] = [];
  let isWhole = false;
  // a page may set itself again and again: it is left when it has been enough
  for (let count = 0; !isWhole && count < MOST_PIECES && Date.now() < until;) {
    const { done, value } = await reader.read();
    isWhole = done;
    if (!value) break;
    count += value.items.length;
    fragments.push(...value.items.flatMap(item => ('str' in item ? fragmentOf(item) : [])));
  }
  await reader.cancel(new Error('enough'));
  page.cleanup();
  return { fragments, isWhole };
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Nothing where it stands on its side: a stamp, the label of an axis. */
function fragmentOf({ str: words, transform, width }: TextItem): Fragment[] {
  const [a, b, , d, x, y] = transform as number[];
  if (!words.trim() || a <= 0 || Math.abs(b) > a / 10) return [];
  const piece = { words, x, y, width, size: Math.abs(d) || a };
  return [isRunTogether(piece) ? { ...piece, words: '…' } : piece];
}
