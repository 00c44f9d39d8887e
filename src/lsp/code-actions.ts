/** What can be done at a place: fixes, all safe fixes, a query on a claim, and letting a finding stand. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver/node';
import { claimsIn } from '../engine/claims';
import { english } from '../engine/phrase';
import type { Edit, Finding } from '../engine/rule';
import { overlaps, type Span } from '../engine/text/span';
import { diagnosticOf } from './diagnostics';
import { ADD_NOTE, STET } from './note-commands';
import type { OpenArticle } from './open-article';
import { wordsAt } from '../engine/article/article';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.factnote`;

/** The actions of a range, of the kinds that the editor asks for. */
export function actionsAt(article: OpenArticle, { range, context }: CodeActionParams): CodeAction[] {
  const asked = (kind: string): boolean =>
    !context.only || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
  return [
    ...(asked(CodeActionKind.QuickFix) ? quickFixes(article, article.positions.spanOf(range)) : []),
    ...(asked(FIX_ALL) ? fixAll(article) : []),
  ];
}

function quickFixes(article: OpenArticle, at: Span): CodeAction[] {
  const here = article.findings.filter(({ span }) => touches(span, at));
  return [
    ...here.flatMap(finding => fixesOf(article, finding)),
    ...queries(article, at),
    ...(article.surroundings?.store ? here.map(finding => letStand(article, finding)) : []),
  ];
}

const fixesOf = (article: OpenArticle, finding: Finding): CodeAction[] =>
  finding.fixes.map(({ title, preferred = false, edits }) => ({
    title: english(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(article, finding)],
    isPreferred: preferred,
    edit: workspaceEdit(article, edits),
  }));

/** A query on each claim here that nobody has looked at. */
function queries({ uri, checked, positions, surroundings }: OpenArticle, at: Span): CodeAction[] {
  if (!checked || !surroundings?.store) return [];
  const open = claimsIn(checked).filter(({ span, standing }) => span && touches(span, at) && standing === 'unchecked');
  return open.map(({ span }) => {
    const title = `Query “${wordsAt(checked.article, span!).replace(/\s+/g, ' ')}”`;
    const given = { uri, range: positions.rangeOf(span!), status: 'query' };
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: ADD_NOTE, arguments: [given] } };
  });
}

function letStand(article: OpenArticle, finding: Finding): CodeAction {
  const title = `Let this ‘${finding.rule}’ stand`;
  const given = { uri: article.uri, rule: finding.rule, range: article.positions.rangeOf(finding.span) };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(article, finding)],
    command: { title, command: STET, arguments: [given] },
  };
}

function fixAll(article: OpenArticle): CodeAction[] {
  const edits = article.mendingEdits();
  if (!edits.length) return [];
  return [{ title: 'Apply all safe fixes of Factnote', kind: FIX_ALL, edit: workspaceEdit(article, edits) }];
}

const workspaceEdit = ({ uri, positions }: OpenArticle, edits: readonly Edit[]): WorkspaceEdit => ({
  changes: { [uri]: edits.map(({ span, text }) => ({ range: positions.rangeOf(span), newText: text })) },
});

const touches = (span: Span, at: Span): boolean => overlaps(span, at) || (span.start <= at.start && at.end <= span.end);
