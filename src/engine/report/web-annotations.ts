/** The fact sheet as W3C Web Annotations: its notes, as other tools read them, and as they are imported again. */
import { toJsonLd } from '../notes/jsonld';
import type { FactSheet } from './fact-sheet';

/** Prints the notes of sheets, in their order; claims without one have nothing that could be annotated. */
export const sheetsInJsonLd = (sheets: readonly FactSheet[]): string => {
  const notes = sheets.flatMap(({ cover, notes: all }) =>
    all.flatMap(({ note }) => (note ? [toJsonLd(note, cover.path)] : [])),
  );
  return `${JSON.stringify(notes, null, 2)}\n`;
};
