/** The fact sheet as W3C Web Annotations: its notes, as other tools read them, and as they are imported again. */
import { toJsonLd } from '../notes/jsonld';
import type { FactSheet } from './fact-sheet';

/** Prints the notes of the sheet, in its order; claims without one have nothing that could be annotated. */
export const sheetInJsonLd = ({ cover, notes }: FactSheet): string =>
  `${JSON.stringify(
    notes.flatMap(({ note }) => (note ? [toJsonLd(note, cover.path)] : [])),
    null,
    2,
  )}\n`;
