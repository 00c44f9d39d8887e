/** The formats of a fact sheet that are text. */
import { sheetsInCsv } from './csv';
import type { FactSheet } from './fact-sheet';
import { sheetsInHtml } from './html';
import { sheetsInMarkdown } from './markdown';
import type { Tell } from './sheet-words';
import { sheetsInJsonLd } from './web-annotations';

/** Prints sheets, by the name of the format. */
export const sheetFormats: Readonly<
  Record<'md' | 'html' | 'csv' | 'jsonld', (sheets: readonly FactSheet[], tell?: Tell) => string>
> = {
  md: sheetsInMarkdown,
  html: sheetsInHtml,
  csv: sheetsInCsv,
  jsonld: sheetsInJsonLd,
};
