/** A passage of a document as the editor tells of it: where it stands, under which circumstances, and its words in lines. */
import * as vscode from 'vscode';
import type { Passage } from '../../engine/evidence/evidence';
import { placeInWords } from '../../engine/evidence/in-words';
import type { Piece } from '../../engine/evidence/passage-words';
import { inWords } from '../localized';

/** Where a passage stands in its document: *page 3, line 12*. */
export const placeOf = ({ place }: Passage): string => placeInWords(place).map(inWords).join(', ');

/** Who says it there, of what day the document is. */
export const circumstances = ({ speaker, document }: Passage): string[] =>
  [speaker, document.date && dayInWords(document.date)].filter((each): each is string => !!each);

const dayInWords = (iso: string): string =>
  new Date(iso).toLocaleDateString(vscode.env.language, { dateStyle: 'medium', timeZone: 'UTC' });

/** Some pieces as lines of so many characters at most, where no word is longer; with the places of what is marked. */
export function linesOf(pieces: readonly Piece[], width: number): vscode.TreeItemLabel[] {
  const lines: { label: string; highlights: [number, number][] }[] = [{ label: '', highlights: [] }];
  for (const { words, isMarked } of pieces)
    for (const word of words.split(/(?<= )/)) {
      let line = lines[lines.length - 1];
      if (line.label && line.label.length + word.trimEnd().length > width)
        lines.push((line = { label: '', highlights: [] }));
      const start = line.label.length;
      line.label += line.label ? word : word.trimStart();
      if (isMarked) line.highlights.push([start, start + word.trimEnd().length]);
    }
  return lines.filter(({ label }) => label.trim());
}
