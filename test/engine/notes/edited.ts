/** A verified note whose copy is edited: as it is found when the article is opened, and as it is followed. */
import assert from 'node:assert/strict';
import { anchorAll, follow, standingOf, type Anchored } from '../../../src/engine/notes/anchored-notes';
import type { Edit } from './edits.ordinary';
import { placed } from './marked';
import { noteOn } from './notes';

/** The copy of a row before, marked, and after, unmarked. */
function copies([before, words, instead]: Edit): { before: string; after: string } {
  const unmarked = (copy: string): string => copy.replace(/[⟦⟧]/g, '');
  if (instead === undefined) return { before: inArticle(before), after: inArticle(unmarked(words)) };
  const text = unmarked(before);
  const plain = unmarked(words);
  const at = before.includes(words) ? unmarked(before.slice(0, before.indexOf(words))).length : text.indexOf(plain);
  assert.ok(at >= 0, `${words} is not in ${before}`);
  return {
    before: inArticle(before),
    after: inArticle(text.slice(0, at) + unmarked(instead) + text.slice(at + plain.length)),
  };
}

const inArticle = (copy: string): string =>
  `Councillors met in the old customs house on a wet evening. Few people came.\n\n${copy}\n\nThe hall will be painted before they meet again.\n`;

/** A verified note after an edit: as it is found when the article is opened, and as it is followed. */
export function edited(edit: Edit): Anchored[] {
  const { before, after } = copies(edit);
  const text = placed(before).text;
  const notes = anchorAll([{ ...noteOn(before), status: 'verified' as const }], text);
  let start = 0;
  while (start < Math.min(text.length, after.length) && text[start] === after[start]) start++;
  let rest = 0;
  while (rest < Math.min(text.length, after.length) - start && text.at(-1 - rest) === after.at(-1 - rest)) rest++;
  const replaced = { span: { start, end: text.length - rest }, text: after.slice(start, after.length - rest) };
  return [
    anchorAll(
      notes.map(({ note }) => note),
      after,
    )[0],
    follow(notes, [replaced], after)[0],
  ];
}

/** How it stands. */
export const standings = (edit: Edit): string[] => edited(edit).map(standingOf);

export const show = (edit: Edit, is: string): string => `  ${is}: ${edit.join(' → ')}`;
