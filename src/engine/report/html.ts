/** The fact sheet in HTML: one file that prints well, without scripts, and that asks for nothing from elsewhere. */
import { isWeb } from '../notes/evidence';
import { english, say, type Phrase } from '../phrase';
import type { FactSheet, SheetNote } from './fact-sheet';
import { printable } from './printable';
import type { CopyParagraph, CopyPiece } from './sheet-copy';
import {
  coverFields,
  fieldsOf,
  KINDS,
  sectionsAfter,
  sectionsBefore,
  SIGNS,
  titleInWords,
  verdictInWords,
  type Field,
  type Section,
  type Tell,
} from './sheet-words';

/** Prints sheets on one page, one after the other. */
export const sheetsInHtml = (sheets: readonly FactSheet[], tell: Tell = english): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(sheets.map(sheet => titleInWords(sheet, tell)).join('; '))}</title>
<style>${STYLE}</style>
</head>
<body>
${sheets.map((sheet, i) => new Page(sheet, tell, i ? `-${i + 1}` : '').html).join('\n')}
</body>
</html>
`;

/** One sheet; `suffix` tells its ids from those of the sheets before it. */
class Page {
  readonly #standings: ReadonlyMap<number, SheetNote['standing']>;

  constructor(
    readonly sheet: FactSheet,
    readonly tell: Tell,
    readonly suffix: string,
  ) {
    this.#standings = new Map(sheet.notes.map(note => [note.number, note.standing]));
  }

  get html(): string {
    const { sheet, tell } = this;
    const { cover, copy, notes } = sheet;
    const sections = (all: readonly Section[]): string => all.map(each => section(each, tell)).join('\n');
    return `<main>
<header>
<h1 dir="auto">${escaped(titleInWords(sheet, tell))}</h1>
<p class="${cover.verdict.ready ? 'ready' : 'not-ready'}">${escaped(verdictInWords(cover, tell))}</p>
${list(coverFields(sheet, tell), tell)}
</header>
${sections(sectionsBefore(sheet, tell))}
${this.#part(
  'copy',
  say('The copy'),
  copy.map(each => this.#paragraph(each)),
)}
${this.#part(
  'notes',
  say('Notes'),
  notes.map(note => this.#note(note)),
)}
${sections(sectionsAfter(sheet, tell))}
</main>`;
  }

  #part(name: string, heading: Phrase, blocks: readonly string[]): string {
    return `<section class="${name}">\n<h2>${escaped(this.tell(heading))}</h2>\n${blocks.join('\n')}\n</section>`;
  }

  #paragraph({ kind, pieces }: CopyParagraph): string {
    const bullet = kind === 'item' ? '• ' : '';
    return `<${TAGS[kind]} dir="auto">${bullet}${pieces.map(each => this.#piece(each)).join('')}</${TAGS[kind]}>`;
  }

  #piece({ words, claims, ends }: CopyPiece): string {
    const isVerified = claims.every(number => this.#standings.get(number) === 'verified');
    const shown = escaped(words);
    const marked = claims.length ? `<span class="${isVerified ? 'verified' : 'open'}">${shown}</span>` : shown;
    return marked + ends.map(each => `<sup id="c${each}${this.suffix}">${this.#link('n', each)}</sup>`).join('');
  }

  #note(note: SheetNote): string {
    const { number, span, words, kind } = note;
    const mark = span ? this.#link('c', number) : this.#signed(number);
    const head = `${mark} <bdi>“${escaped(words)}”</bdi> <small>${escaped(this.tell(KINDS[kind]))}</small>`;
    const fields = list(fieldsOf(note, this.tell), this.tell);
    return `<article id="n${number}${this.suffix}">\n<h3>${head}</h3>\n${fields}\n</article>`;
  }

  /** From the copy to the note, or back. */
  #link(to: 'n' | 'c', number: number): string {
    return `<a href="#${to}${number}${this.suffix}">${this.#signed(number)}</a>`;
  }

  #signed(number: number): string {
    return `${number} ${SIGNS[this.#standings.get(number) ?? 'unchecked']}`;
  }
}

const SIGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, between tags and in attributes. */
const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, sign => SIGN[sign]);

const TAGS: Readonly<Record<CopyParagraph['kind'], string>> = {
  heading: 'h3',
  paragraph: 'p',
  item: 'p',
  quote: 'blockquote',
};

const list = (fields: readonly Field[], tell: Tell): string =>
  `<dl>\n${fields.map(({ name, values }) => `<dt>${escaped(tell(name))}</dt>${values.map(value => `<dd dir="auto">${linked(value)}</dd>`).join('')}`).join('\n')}\n</dl>`;

const section = ({ title, lines }: Section, tell: Tell): string =>
  `<section>\n<h2>${escaped(tell(title))}</h2>\n<ul>\n${lines.map(line => `<li dir="auto">${linked(line)}</li>`).join('\n')}\n</ul>\n</section>`;

/** Text in which an address of the web is a link. */
const linked = (text: string): string =>
  text
    .split(/(\s+)/)
    .map(word => {
      const address = word.replace(/[,:;.)]+$/, '');
      if (!isWeb(address)) return escaped(word);
      return `<a href="${escaped(address)}" rel="noopener noreferrer">${escaped(address)}</a>${escaped(word.slice(address.length))}`;
    })
    .join('');

const STYLE = `
body { font: 11pt/1.45 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; overflow-wrap: anywhere; }
h1, h2, h3, dt, sup, small, .ready, .not-ready { font-family: Arial, sans-serif; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; border-bottom: 1px solid #888; margin-top: 2em; } h3 { font-size: 1em; }
.ready, .not-ready { border: 2px solid; padding: .4em .8em; font-weight: bold; }
.verified { color: #555; } .open { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
sup { font-size: .7em; line-height: 0; } sup a, h3 a { color: inherit; text-decoration: none; }
dl { display: grid; grid-template-columns: 9em 1fr; gap: .1em 1em; margin: .3em 0; }
dt { grid-column: 1; font-size: .85em; color: #444; } dd { grid-column: 2; margin: 0; white-space: pre-wrap; }
article { break-inside: avoid; } h2, h3 { break-after: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } a { color: inherit; text-decoration: none; } }
`;
