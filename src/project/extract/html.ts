/**
 * HTML: all text that a reader of the page sees, paragraph by paragraph, and its tables. Nothing is loaded, nothing is run. What a page
 * has beside its article stays: it harms no search, and to guess what the article is would lose tables.
 */
import { Parser } from 'htmlparser2';
import { windows1252 } from '../../engine/text/mojibake';
import { Draft } from './draft';
import type { Extracted } from './extracted';
import { HtmlTable } from './html-tables';
import { dayIn } from './stamps';
import { isTable } from './table-shape';

/** What is not read: programs, styles, navigation, controls, pictures. */
const SILENT = new Set(
  'script style noscript template svg math nav select button textarea iframe object title datalist'.split(' '),
);

/** What begins and ends a paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html legend li main ol p pre section summary ul table caption'
  ).split(' '),
);

const DATES =
  /^(?:article:published_time|date|pubdate|publish-?date|dc\.date(?:\.issued)?|dcterms\.date|datepublished)$/i;

/** Deeper pages are made to harm. */
const DEEPEST = 1000;

/** Reads a page. */
export function extractHtml(bytes: Uint8Array): Extracted {
  const page = new Page();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: words => page.add(words),
    onclosetag: name => page.close(name),
  });
  parser.end(decoded(bytes));
  return page.end();
}

/** A page that is being read. */
class Page {
  readonly #draft = new Draft();
  readonly #tables: HtmlTable[] = [];
  #words = '';
  /** The lines of a list of definitions that is open, and the word that is to be defined: *Capacity*. */
  #definitions: string[] | undefined;
  #term = '';
  #kind: 'paragraph' | 'heading' = 'paragraph';
  #paragraphs = 0;
  #depth = 0;
  /** How deep the tag is that is not read, with all in it; 0 where none is open. */
  #silent = 0;
  #pre = 0;
  #date: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.#depth > DEEPEST) throw new Error('nested too deeply');
    if (name === 'meta') this.#readDate(attributes);
    if (this.#silent) return;
    if (SILENT.has(name) || isHidden(attributes)) this.#silent = this.#depth;
    else if (name === 'br') this.#add('\n');
    else this.#open(name, attributes);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    if (name === 'table') {
      if (table?.isInCell) this.#spread();
      this.#flush();
      this.#tables.push(new HtmlTable());
    } else if (table && name === 'tr') table.startRow();
    else if (table && (name === 'td' || name === 'th')) table.startCell(attributes);
    else if (BLOCKS.has(name)) {
      this.#flush();
      this.#kind = /^h[1-6]$/.test(name) ? 'heading' : 'paragraph';
      if (name === 'dl') this.#list(true);
      if (name === 'pre') this.#pre++;
    }
  }

  add(words: string): void {
    if (!this.#silent) this.#add(this.#pre ? words : words.replace(/\s+/g, ' '));
  }

  #add(words: string): void {
    const table = this.#tables.at(-1);
    if (table?.isInCell) table.add(words);
    else this.#words += words;
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#silent) {
      if (depth === this.#silent) this.#silent = 0;
      return;
    }
    const table = this.#tables.at(-1);
    if (table && name === 'table') {
      this.#tables.pop();
      this.#tell(table.end());
    } else if (table && (name === 'td' || name === 'th')) table.endCell();
    else if (BLOCKS.has(name)) {
      if (name === 'dt' && this.#definitions) this.#keepTerm();
      else this.#flush();
      if (name === 'dl') this.#list(false);
      this.#kind = 'paragraph';
      if (name === 'pre') this.#pre--;
    }
  }

  end(): Extracted {
    for (let table = this.#tables.pop(); table; table = this.#tables.pop()) this.#tell(table.end());
    this.#flush();
    this.#list(false);
    return this.#draft.document(this.#date);
  }

  /** A table in a table: the outer one is there for the looks of the page alone. */
  #spread(): void {
    const cells = this.#tables.splice(0).flatMap(table => table.end().flat());
    for (const words of cells) this.#paragraph(words);
  }

  #tell(rows: readonly (readonly string[])[]): void {
    if (!isTable(rows)) return rows.flat().forEach(words => this.#paragraph(words));
    const paragraph = ++this.#paragraphs;
    this.#draft.table(rows, { row: i => ({ paragraph, row: i + 1 }) });
  }

  #flush(): void {
    const table = this.#tables.at(-1);
    if (table?.isInCell) return table.add(' ');
    if (this.#definitions) this.#define(this.#words.replace(/\s+/g, ' ').trim());
    else this.#paragraph(this.#words);
    this.#words = '';
  }

  #keepTerm(): void {
    if (this.#term) this.#definitions?.push(this.#term);
    this.#term = this.#words.replace(/\s+/g, ' ').trim();
    this.#words = '';
  }

  /** *Capacity: 900 boats* */
  #define(words: string): void {
    if (words) this.#definitions?.push(this.#term ? `${this.#term.replace(/:$/, '')}: ${words}` : words);
    if (words) this.#term = '';
  }

  /** Begins a list of definitions, or ends it: its lines are one paragraph. */
  #list(isOpen: boolean): void {
    const lines = [...(this.#definitions ?? []), this.#term];
    this.#term = '';
    this.#definitions = isOpen ? [] : undefined;
    this.#paragraph(lines.join('\n').trim());
  }

  #paragraph(words: string): void {
    const copy = this.#pre ? words : words.replace(/[ \n]+/g, run => (run.includes('\n') ? '\n' : ' '));
    if (copy.trim()) this.#draft.paragraph(copy, { paragraph: ++this.#paragraphs }, { kind: this.#kind });
  }

  #readDate({ name, property, itemprop, content }: Readonly<Record<string, string>>): void {
    if (content && DATES.test(name ?? property ?? itemprop ?? '')) this.#date ??= dayIn(content);
  }
}

const isHidden = ({ hidden, style }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || (style !== undefined && /display:\s*none/i.test(style));

/** The text of a page: as its mark or its meta tag says, else in UTF-8, else as browsers take what says nothing. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const marked = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  const said = marked ?? /charset=["']?([\w-]{1,40})/i.exec(head)?.[1];
  return decodedAs(said ?? 'utf-8', bytes, !said) ?? decodedAs('windows-1252', bytes, false)!;
}

/** Not every host knows the characters that Windows has where Latin-1 has control characters. */
function decodedAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return text.replace(/[\x80-\x9f]/g, char => windows1252(char.charCodeAt(0)));
  } catch {
    return undefined; // it is another, or there is none of the name
  }
}
