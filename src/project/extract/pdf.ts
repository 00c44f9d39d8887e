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
  let length = 0;
  let number = 1;
  for (; number <= pdf.numPages && Date.now() < until && length <= LIMITS.text; number++) {
    const fragments = await fragmentsOf(pdf, number);
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
  return { ...draft.document(date), missing: missingOf(scans, number, pdf.numPages) };
}

/** What was not read of it. */
function missingOf(scans: readonly number[], next: number, count: number): Phrase[] {
  const missing: Phrase[] = [];
  if (next <= count) missing.push(say('read up to page {0} of {1}: it takes too long', next - 1, count));
  if (scans.length) missing.push(say('pages that are a scan, no text: {0}', inRanges(scans)));
  return missing;
}

/** *3–5, 9*. */
function inRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((n, i) => numbers[i - 1] !== n - 1);
  const ends = numbers.filter((n, i) => numbers[i + 1] !== n + 1);
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}–${ends[i]}`)).join(', ');
}

/** What a page sets, in upright letters from left to right. */
async function fragmentsOf(pdf: Pdf, number: number): Promise<Fragment[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const fragments: Fragment[] = [];
  for (const item of items) {
    if (!('str' in item) || !item.str.trim() || fragments.length === MOST_PIECES) continue;
    const [a, b, , d, x, y] = item.transform as number[];
    if (a <= 0 || Math.abs(b) > a / 10) continue; // it stands on its side: a stamp, the label of an axis
    const piece = { words: item.str, x, y, width: item.width, size: Math.abs(d) || a };
    fragments.push(isRunTogether(piece) ? { ...piece, words: '…' } : piece);
  }
  page.cleanup();
  return fragments;
}
