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

/** Prints the sheet. */
export function sheetInHtml(sheet: FactSheet, tell: Tell = english): string {
  const title = escaped(titleInWords(sheet, tell));
  const standings = new Map(sheet.notes.map(note => [note.number, note.standing]));
  const signed = (number: number): string => `${number} ${SIGNS[standings.get(number) ?? 'unchecked']}`;
  const part = (name: string, heading: Phrase, inner: string): string =>
    `<section class="${name}">\n<h2>${escaped(tell(heading))}</h2>\n${inner}\n</section>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${title}</h1>
<p class="${sheet.cover.verdict.ready ? 'ready' : 'not-ready'}">${escaped(verdictInWords(sheet.cover, tell))}</p>
${list(coverFields(sheet, tell), tell)}
</header>
${sectionsBefore(sheet, tell)
  .map(each => section(each, tell))
  .join('\n')}
${part('copy', say('The copy'), sheet.copy.map(each => paragraph(each, standings, signed)).join('\n'))}
${part('notes', say('Notes'), sheet.notes.map(note => noteBlock(note, signed, tell)).join('\n'))}
${sectionsAfter(sheet, tell)
  .map(each => section(each, tell))
  .join('\n')}
</body>
</html>
`;
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

type Standings = ReadonlyMap<number, SheetNote['standing']>;
type Signed = (number: number) => string;

function paragraph({ kind, pieces }: CopyParagraph, standings: Standings, signed: Signed): string {
  const bullet = kind === 'item' ? '• ' : '';
  return `<${TAGS[kind]} dir="auto">${bullet}${pieces.map(each => piece(each, standings, signed)).join('')}</${TAGS[kind]}>`;
}

function piece({ words, claims, ends }: CopyPiece, standings: Standings, signed: Signed): string {
  const isVerified = claims.every(number => standings.get(number) === 'verified');
  const shown = claims.length
    ? `<span class="${isVerified ? 'verified' : 'open'}">${escaped(words)}</span>`
    : escaped(words);
  const marks = ends.map(number => `<sup id="c${number}"><a href="#n${number}">${signed(number)}</a></sup>`);
  return shown + marks.join('');
}

function noteBlock(note: SheetNote, signed: Signed, tell: Tell): string {
  const { number, span, words, kind } = note;
  const mark = span ? `<a href="#c${number}">${signed(number)}</a>` : signed(number);
  const head = `<h3 dir="auto">${mark} “${escaped(words)}” <small>${escaped(tell(KINDS[kind]))}</small></h3>`;
  return `<article id="n${number}">\n${head}\n${list(fieldsOf(note, tell), tell)}\n</article>`;
}

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
