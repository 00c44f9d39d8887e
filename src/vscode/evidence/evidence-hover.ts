import * as vscode from 'vscode';
import { answersOn } from '../../engine/evidence/answers';
import type { Answer } from '../../engine/evidence/evidence';
import { verdictInWords, whereInWords } from '../../engine/evidence/in-words';
import type { OpenArticle } from '../articles/open-article';
import { linkOf } from '../editing/go-to';
import { asItStands, inWords } from '../localized';
import { FIND_EVIDENCE } from './evidence';

/** One line for each claim at a place: the best that the desk's documents say of it, and where; nothing of what was not found. */
export const onEvidence = ({ answers, document }: OpenArticle, offset: number): vscode.MarkdownString[] =>
  answersOn(answers, { start: offset, end: offset }).flatMap(({ question, verdict, evidence: [best] }: Answer) => {
    if (!best) return [];
    const title = inWords(whereInWords(best));
    const link = linkOf({ command: FIND_EVIDENCE, title, arguments: [document.uri.toString(), question.span] });
    const said = asItStands(inWords(verdictInWords(verdict)));
    const markdown = new vscode.MarkdownString(`${vscode.l10n.t('Documents')}: **${said}** · ${link}`);
    markdown.isTrusted = { enabledCommands: [FIND_EVIDENCE] };
    return [markdown];
  });
