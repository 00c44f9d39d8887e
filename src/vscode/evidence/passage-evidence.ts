/** A passage as what backs a fact note. */
import type * as vscode from 'vscode';
import type { Place } from '../../engine/evidence/document';
import type { Passage } from '../../engine/evidence/evidence';
import type { Evidence } from '../../engine/notes/note';
import { evidenceAt } from '../notes/evidence-files';

/** The passage with its document, place and digest, as notes keep them; nothing where the file is another by now: that is told. */
export const evidenceFrom = ({ document, span, place }: Passage, article: vscode.Uri): Promise<Evidence | undefined> =>
  evidenceAt(`${document.path}#${placeInNote(place)}`, article, document.text.slice(span.start, span.end));

/** A place as it stands in a note: *sheet=Boats&cell=B12*. */
function placeInNote({ page, line, row, column, sheet, cell, time, paragraph, part }: Place): string {
  const exact = cell ? { sheet, cell } : { page, sheet, row, column, time, part, paragraph };
  const parts = Object.entries({ ...exact, ...(!cell && !row && !time && { line }) }).filter(([, value]) => value);
  return parts.map(([name, value]) => `${name}=${String(value).replace(/[\s#&%]/g, encodeURIComponent)}`).join('&');
}
