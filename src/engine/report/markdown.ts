/** The fact sheet in Markdown: the copy with footnotes. */
import { english, say, type Phrase } from '../phrase';
import type { FactSheet, SheetNote } from './fact-sheet';
import { inOneLine } from './printable';
import type { CopyParagraph } from './sheet-copy';
import {
  coverFields,
  fieldsOf,
  KINDS,
  lineInWords,
  sectionsAfter,
  sectionsBefore,
  titleInWords,
  verdictInWords,
  type Field,
  type Section,
  type Tell,
} from './sheet-words';

/** Prints sheets one after the other. */
export const sheetsInMarkdown = (sheets: readonly FactSheet[], tell: Tell = english): string =>
  sheets.map((sheet, i) => oneInMarkdown(sheet, tell, i ? `${i + 1}-` : '')).join('\n---\n\n');

/** `prefix` tells its footnotes from those of the sheets before it. */
function oneInMarkdown(sheet: FactSheet, tell: Tell, prefix: string): string {
  const gone = sheet.notes.filter(({ span }) => !span);
  const placed = sheet.notes.filter(({ span }) => span);
  const title = (phrase: Phrase): string => `## ${escaped(tell(phrase))}`;
  return [
    `# ${escaped(titleInWords(sheet, tell))}`,
    `**${escaped(verdictInWords(sheet.cover, tell))}**`,
    fieldLines(coverFields(sheet, tell), tell, ''),
    ...sectionsBefore(sheet, tell).map(section => sectionBlock(section, tell)),
    title(say('The copy')),
    ...sheet.copy.map(each => copyBlock(each, prefix)),
    ...(gone.length ? [title(say('Words that are gone')), ...gone.map(note => goneBlock(note, tell))] : []),
    ...sectionsAfter(sheet, tell).map(section => sectionBlock(section, tell)),
    ...placed.map(note => footnote(note, tell, prefix)),
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

function copyBlock({ kind, pieces }: CopyParagraph, prefix: string): string {
  const words = pieces
    .map(piece => `${edged(piece.words)}${piece.ends.map(number => `[^${prefix}${number}]`).join('')}`)
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

const footnote = (note: SheetNote, tell: Tell, prefix: string): string =>
  `[^${prefix}${note.number}]: ${heading(note, tell)}\n\n${fieldLines(fieldsOf(note, tell), tell, '    ')}`;

const goneBlock = (note: SheetNote, tell: Tell): string =>
  `- ${note.number}\\. ${heading(note, tell)}\n${fieldLines(fieldsOf(note, tell), tell, '    ')}`;

const fieldLines = (fields: readonly Field[], tell: Tell, indent: string): string =>
  fields
    .flatMap(({ name, values }) => values.map(value => `${indent}- ${escaped(tell(name))}: ${escaped(value)}`))
    .join('\n');

const sectionBlock = ({ title, lines }: Section, tell: Tell): string =>
  [`## ${escaped(tell(title))}`, lines.map(line => `- ${escaped(lineInWords(line, tell))}`).join('\n')].join('\n\n');
