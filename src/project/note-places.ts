/** Places of documents as notes keep them: *page=3*, *sheet=Boats&cell=B12*. */
import type { Block, Place, SourceDocument } from '../engine/evidence/document';

export function placeInNote({ page, line, row, column, sheet, cell, time, paragraph, part }: Place): string {
  const exact = cell ? { sheet, cell } : { page, sheet, row, column, time, part, paragraph };
  const parts = Object.entries({ ...exact, ...(!cell && !row && !time && { line }) }).filter(([, value]) => value);
  return parts.map(([name, value]) => `${name}=${encodedAsInNotes(String(value))}`).join('&');
}

/** The first block of a document at a place, or, of a line, the last one that begins before; nothing where there is none. */
export function blockAt({ blocks }: SourceDocument, place: string): Block | undefined {
  const parts = new Map(place.split('&').map(part => part.split('=', 2) as [string, string | undefined]));
  const line = Number(parts.get('line') ?? Infinity);
  parts.delete('line');
  const isThere = ({ place: own, cells = [] }: Block): boolean =>
    [...parts].every(([name, value = '']) =>
      [own, ...cells].some(each => {
        const is: unknown = Reflect.get(each, name);
        return is !== undefined && encodedAsInNotes(String(is)) === value;
      }),
    );
  const there = place ? blocks.filter(isThere) : [];
  return there.findLast(each => (each.place.line ?? 0) <= line && Number.isFinite(line)) ?? there[0];
}

const encodedAsInNotes = (value: string): string => value.replace(/[\s#&%]/g, encodeURIComponent);
