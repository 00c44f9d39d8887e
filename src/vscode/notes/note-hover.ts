import * as vscode from 'vscode';
import type { Anchored } from '../../engine/notes/anchored-notes';
import type { FactNote } from '../../engine/notes/note';
import { linkToEvidence, OPEN_EVIDENCE } from '../commands/open-evidence';
import { asItStands } from '../localized';
import {
  changeInWords,
  clashInWords,
  courseInWords,
  factStanding,
  oldAndNew,
  signature,
  statusInWords,
} from './statuses';

/** What a fact note says: how its claim stands, what was checked by whom, and what the words were where they have changed. */
export function onNote(article: vscode.Uri, each: Anchored<FactNote>): vscode.MarkdownString {
  const { note, clashes, evidence: changed } = each;
  const standing = factStanding(each);
  const said = [statusInWords(standing === 'clash' ? note.status : standing), note.comment]
    .filter(words => words)
    .map(asItStands);
  const lines = [`**${vscode.l10n.t('Fact note')}:** ${said.join(': ')}`];
  const change = oldAndNew(each);
  if (change) lines.push(`${asItStands(statusInWords(note.status))}: ${change}`);
  for (const at of note.evidence.keys())
    lines.push(`${vscode.l10n.t('Evidence')}: ${linkToEvidence(article, note, at)}`);
  if (changed) lines.push(asItStands(changeInWords(changed)));
  for (const { comment, checker } of note.replies) lines.push(`${asItStands(checker)}: ${asItStands(comment)}`);
  if (clashes) lines.push(clashInWords());
  const course = courseInWords(note);
  if (course) lines.push(asItStands(course));
  lines.push(`*${asItStands(signature(note))}*`);
  const markdown = new vscode.MarkdownString(lines.join('  \n'));
  markdown.isTrusted = { enabledCommands: [OPEN_EVIDENCE] };
  return markdown;
}
