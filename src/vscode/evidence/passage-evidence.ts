/** A passage as what backs a fact note. */
import type * as vscode from 'vscode';
import type { Passage } from '../../engine/evidence/evidence';
import type { Evidence } from '../../engine/notes/note';
import { placeInNote } from '../../project/note-places';
import { evidenceAt } from '../notes/evidence-files';

/** The passage with its document, place and digest, as notes keep them; nothing where the file is another by now: that is told. */
export const evidenceFrom = ({ document, span, place }: Passage, article: vscode.Uri): Promise<Evidence | undefined> =>
  evidenceAt(`${document.path}#${placeInNote(place)}`, article, document.text.slice(span.start, span.end));
