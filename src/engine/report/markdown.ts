/** The fact sheet in Markdown: the copy with footnotes. */
import { english, say } from '../phrase';
import type { FactSheet, SheetNote } from './fact-sheet';
import { inOneLine } from './printable';
import type { CopyParagraph } from './sheet-copy';
import {
  coverFields,
  fieldsOf,
  KINDS,
  sectionsAfter,
  sectionsBefore,
  titleInWords,
  verdictInWords,
  type Field,
  type Section,
  type Tell,
} from './sheet-words';

/** Prints the sheet. */
export function sheetInMarkdown(sheet: FactSheet, tell: Tell = english): string {
  const gone = sheet.notes.filter(({ span }) => !span);
  const placed = sheet.notes.filter(({ span }) => span);
  return [
    `# ${escaped(titleInWords(sheet, tell))}`,
    `**${escaped(verdictInWords(sheet.cover, tell))}**`,
    coverFields(sheet, tell)
      .map(field => fieldLine(field, tell, ''))
      .join('\n'),
    ...sectionsBefore(sheet, tell).map(section => sectionBlock(section, tell)),
    `## ${escaped(tell(say('The copy')))}`,
    ...sheet.copy.map(copyBlock),
    ...(gone.length
      ? [`## ${escaped(tell(say('Words that are gone')))}`, ...gone.map(note => goneBlock(note, tell))]
      : []),
    ...sectionsAfter(sheet, tell).map(section => sectionBlock(section, tell)),
    ...placed.map(note => footnote(note, tell)),
  ]
    .filter(block => block)
    .join('\n\n')
    .concat('\n');
}

/**
 * Text that Markdown takes for nothing but text, in one line. Escaped is all that could begin markup, mathematics of GitHub included, and
 * at the beginning of a line what could make it a heading, a list or a rule.
 */
export const escaped = (text: string): string =>
  inOneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

function copyBlock({ kind, pieces }: CopyParagraph): string {
  const words = pieces
    .map(piece => `${edged(piece.words)}${piece.ends.map(number => `[^${number}]`).join('')}`)
    .join('')
    .trim();
  const line = words.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
  return `${BEFORE[kind]}${line}`;
}

const BEFORE: Readonly<Record<CopyParagraph['kind'], string>> = {
  heading: '### ',
  paragraph: '',
  item: '- ',
  quote: '> ',
};

/** A piece of a line, with the blanks at its ends. */
function edged(words: string): string {
  const inner = escaped(words);
  if (!inner) return words ? ' ' : '';
  return `${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`;
}

const heading = ({ words, kind }: SheetNote, tell: Tell): string =>
  `“${escaped(words)}” · ${escaped(tell(KINDS[kind]))}`;

const footnote = (note: SheetNote, tell: Tell): string =>
  [
    `[^${note.number}]: ${heading(note, tell)}`,
    fieldsOf(note, tell)
      .map(field => fieldLine(field, tell, '    '))
      .join('\n'),
  ].join('\n\n');

const goneBlock = (note: SheetNote, tell: Tell): string =>
  [
    `- ${note.number}\\. ${heading(note, tell)}`,
    ...fieldsOf(note, tell).map(field => fieldLine(field, tell, '    ')),
  ].join('\n');

const fieldLine = ({ name, values }: Field, tell: Tell, indent: string): string =>
  values.map(value => `${indent}- ${escaped(tell(name))}: ${escaped(value)}`).join('\n');

const sectionBlock = ({ title, lines }: Section, tell: Tell): string =>
  [`## ${escaped(tell(title))}`, lines.map(line => `- ${escaped(line)}`).join('\n')].join('\n\n');
