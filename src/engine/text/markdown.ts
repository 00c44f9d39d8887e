/**
 * Markdown's paragraphs, as CommonMark and GitHub's tables have them: headings, paragraphs in whatever lists and block quotes, rows of
 * tables. The parser is micromark, which gives every sign with its place. It runs on pieces that no construct reaches across, and only on
 * those that have a sign of markup.
 */
import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Event } from 'micromark-util-types';
import { BLOT, GONE, isBare, shownBreak, type PlacedCopy, type Role } from './copy';

/** A paragraph of a piece, or a block of HTML, which is left to the reader of plain copy. `start` counts from the piece. */
export interface Leaf extends PlacedCopy {
  readonly html: boolean;
}

/** What holds copy. */
const LEAVES: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableRow',
  'htmlFlow',
]);
const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['atxHeadingText', 'heading'],
  ['setextHeadingText', 'heading'],
  ['tableRow', 'row'],
]);
/** What of it a reader sees as it stands. */
const SEEN: ReadonlySet<string> = new Set([
  'data',
  'characterReference',
  'characterEscapeValue',
  'tableCellDivider',
  'whitespace',
]);
/** What a reader sees, but no words of the copy. */
const BLOTTED: ReadonlySet<string> = new Set(['codeText', 'htmlText', 'autolink']);
/** Where links lead, whatever stands in it. */
const UNSEEN: ReadonlySet<string> = new Set(['resource', 'reference']);

/** The paragraphs of a piece. */
export function leavesOf(piece: string): Leaf[] {
  const leaves: Leaf[] = [];
  let leaf: Shown | undefined;
  let apart = 0; // in how many constructs that are no words
  let quotes = 0;
  let lists = 0;
  for (const [way, { type, start, end }] of eventsOf(piece)) {
    const step = way === 'enter' ? 1 : -1;
    if (type === 'blockQuote') quotes += step;
    if (LISTS.has(type)) lists += step;
    if (UNSEEN.has(type) || BLOTTED.has(type)) apart += step;
    if (LEAVES.has(type)) {
      if (way === 'enter') {
        leaf = new Shown(piece, start.offset);
      } else {
        const role = ROLES.get(type) ?? (lists > 0 ? 'item' : undefined);
        leaves.push({ ...leaf!.upTo(end.offset), role, block: quotes > 0, html: type === 'htmlFlow' });
        leaf = undefined;
      }
    } else if (leaf && way === 'exit' && !apart) {
      if (SEEN.has(type)) leaf.put(piece.slice(start.offset, end.offset), start.offset);
      else if (BLOTTED.has(type)) leaf.put(BLOT.repeat(end.offset - start.offset), start.offset);
      else if (type === 'lineEnding') leaf.put(shownBreak(piece.slice(start.offset, end.offset)), start.offset);
    }
  }
  return leaves.filter(({ shown, html }) => html || !isBare(shown));
}

/** A parser takes longer to build than a paragraph takes to read: it is built once. */
const parserOfTables = parse({ extensions: [gfmTable()] });
const parserOfCopy = parse();

/** Below the head of a table stands `|` or `:-` or `-:`: most copy need not be looked at as one, which takes a third of the time. */
const MAY_BE_TABLE = /\||:-|-:/;

function eventsOf(piece: string): Event[] {
  const parser = MAY_BE_TABLE.test(piece) ? parserOfTables : parserOfCopy;
  parser.defined = [];
  parser.lazy = {};
  return postprocess(parser.document().write(preprocess()(piece, undefined, true)));
}

/** Collects what is seen of a paragraph; whatever was not put in counts as unseen. */
class Shown {
  #shown = '';

  constructor(
    readonly piece: string,
    readonly start: number,
  ) {}

  /** These characters stand at an offset of the piece; they come in its order. */
  put(seen: string, offset: number): void {
    this.#shown += GONE.repeat(offset - this.start - this.#shown.length) + seen;
  }

  upTo(end: number): Pick<Leaf, 'start' | 'text' | 'shown'> {
    const text = this.piece.slice(this.start, end);
    return { start: this.start, text, shown: this.#shown + GONE.repeat(text.length - this.#shown.length) };
  }
}
