/** Documents in a form that tests can compare. */
import type { Block, Place, SourceDocument } from '../../../src/engine/evidence/document';
import { english } from '../../../src/engine/phrase';
import { encoded } from '../../../src/project/bytes';
import { extract, type ReadSource } from '../../../src/project/extract/extract';

/** Reads a file of a test; throws where it is refused. */
export async function read(path: string, file: string | Uint8Array): Promise<ReadSource> {
  const found = await extract(path, bytesOf(file));
  if ('refused' in found) throw new Error(english(found.refused));
  return found;
}

/** Why a file is refused, or that it is not. */
export async function refusal(path: string, file: string | Uint8Array): Promise<string> {
  const found = await extract(path, bytesOf(file));
  return 'refused' in found ? english(found.refused) : 'read';
}

const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? encoded(file) : file);

const inPlace = (place: Place): string =>
  Object.entries(place)
    .map(([part, value]) => `${part} ${value}`)
    .join(', ');

/** Each block in a line: what it is, where, who says it, its words; of a row the cells with the headings of their columns. */
export const told = ({ text, blocks }: SourceDocument): string[] => blocks.map(block => blockInWords(text, block));

function blockInWords(text: string, { kind, span, place, speaker, cells }: Block): string {
  const words = (at: { start: number; end: number }) => JSON.stringify(text.slice(at.start, at.end)).slice(1, -1);
  const said = cells
    ? cells.map(each => `${each.column}${each.cell ? ` (${each.cell})` : ''}: ${words(each.span)}`).join(' | ')
    : words(span);
  return `${kind} [${inPlace(place)}] ${speaker ? `<${speaker}> ` : ''}${said}`;
}

/** The blocks are in order, do not overlap, have no blanks at their ends, and their cells stand in them. */
export function faultsOf({ text, blocks }: SourceDocument): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const block of blocks) {
    const words = text.slice(block.span.start, block.span.end);
    if (block.span.start < end || block.span.end > text.length) faults.push(`overlaps: ${words}`);
    if (!words.trim()) faults.push('is empty');
    for (const { span } of block.cells ?? []) {
      if (span.start < block.span.start || span.end > block.span.end || span.start >= span.end)
        faults.push(`cell outside: ${words}`);
    }
    end = block.span.end;
  }
  return faults;
}
