import * as vscode from 'vscode';
import { isCheckedMark, vouchedBefore } from '../../engine/article/furniture/desk-marks';
import type { Finding } from '../../engine/rule';
import { overlaps, type Span } from '../../engine/text/span';
import type { Articles } from '../articles/articles';
import { inKind } from '../../engine/notes/evidence';
import { claimAt, noteAt } from '../claims/claim-at';
import { SAY_MENDED } from './apply-edits';
import { cleaningFixes } from '../commands/clean-up';
import { CONFIRM_CLAIM } from '../commands/confirm-claim';
import { ADD_FACT_NOTE, KEEP_VERSION, type Given } from '../commands/fact-notes';
import { COMMAND_OF } from '../commands/note-commands';
import { FIND_EVIDENCE } from '../evidence/evidence';
import { LET_STAND } from '../commands/let-stand';
import { ADD_NAME } from '../commands/on-demand';
import { COUNT } from '../commands/tally';
import { diagnostic } from './diagnostics';
import { OPEN_DOCUMENTATION } from './rule-documentation';
import { speakerNotesAt, wordsOf } from '../notes/note-recorder';
import { factStanding, isChanged, isFact, placeOf, statusInWords } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf, spanOf, workspaceEdit } from './ranges';
import { speakerActions } from './speaker-actions';
import { saidAt } from '../voices/quotations';
import { wordsAt } from '../../engine/article/article';
import { selector } from '../articles/article-documents';
import { inWords } from '../localized';

const { QuickFix } = vscode.CodeActionKind;

/** Every safe fix of an article; with `editor.codeActionsOnSave`, whenever it is saved. */
const FixAll = vscode.CodeActionKind.SourceFixAll.append('factnote');

/** Every safe fix of the damage in an article, to be reviewed. */
const CleanUp = vscode.CodeActionKind.Source.append('cleanUp.factnote');

/**
 * Quick fixes, always in this order: turn a CQ mark into a note; the fixes; names for the desk's list; fix all of this kind; keep one of two versions of a note;
 * confirm a changed claim; add or edit a note; say who speaks; let the finding stand; documentation.
 */
export const registerCodeActions = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, { only }) {
        const article = await articles.getSoon(document);
        if (!article) return [];
        if (!only || only.contains(QuickFix)) return quickFixes(article, spanOf(document, range));
        const asked = (kind: vscode.CodeActionKind): boolean => kind.contains(only) || only.contains(kind);
        return [...(asked(FixAll) ? fixAll(article) : []), ...(asked(CleanUp) ? cleanUp(article) : [])];
      },
    },
    { providedCodeActionKinds: [QuickFix, FixAll, CleanUp] },
  );

function fixAll(article: OpenArticle): vscode.CodeAction[] {
  const edits = article.mendingEdits();
  if (!edits.length) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe fixes of Factnote'), FixAll);
  action.edit = workspaceEdit(article.document, edits);
  action.command = { command: SAY_MENDED, title: action.title, arguments: [edits.length] };
  return [action];
}

function cleanUp(article: OpenArticle): vscode.CodeAction[] {
  if (!cleaningFixes(article).length) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Clean up scraped article…'), CleanUp);
  action.command = { command: 'factnote.cleanUp', title: action.title };
  return [action];
}

function quickFixes(article: OpenArticle, at: Span): vscode.CodeAction[] {
  const findings = article.shown.filter(({ span }) => touches(span, at));
  const byRule = new Map(findings.map(finding => [finding.rule, finding]));
  return [
    ...findings.flatMap(finding => noteOfMark(article, finding)),
    ...findings.flatMap(finding => fixesOf(article, finding)),
    ...findings.flatMap(finding => onNames(article, finding)),
    ...[...byRule.values()].flatMap(finding => fixAllOfKind(article, finding)),
    ...versions(article, at),
    ...confirming(article, at, findings),
    ...onClaim(article, at, findings),
    ...onSpeaker(article, at, findings),
    ...[...byRule.values()].map(finding => letStand(article, finding)),
    ...[...byRule.values()].map(finding => documentation(article, finding)),
  ];
}

/** *Ruyz [CQ]*: the mark goes, and a verified note on the word takes its place. */
function noteOfMark(article: OpenArticle, finding: Finding): vscode.CodeAction[] {
  const { article: copy } = article.checked;
  const { start, end } = finding.span;
  if (finding.rule !== 'copy/placeholder' || !isCheckedMark(copy.text.slice(start, end))) return [];
  const vouched = vouchedBefore(copy, start);
  if (!vouched) return [];
  const words = wordsAt(copy, vouched);
  const title = vscode.l10n.t('Make the mark a verified fact note on “{0}”', words);
  const action = actionOn(article, finding, title);
  action.edit = workspaceEdit(article.document, [{ span: finding.span, text: '' }]);
  const seen = new Date().toISOString();
  const mark = copy.text.slice(start, end).trim();
  const note: Given = {
    status: 'verified',
    comment: '',
    backed: [{ source: inKind('observation', vscode.l10n.t('marked “{0}” in the copy', mark)), quote: '', seen }],
  };
  // the edit comes first: it takes what stands behind the words, so that they stay where they are
  action.command = {
    command: ADD_FACT_NOTE,
    title,
    arguments: [article.document.uri, rangeOf(article.document, vouched), note],
  };
  return [action];
}

function fixesOf(article: OpenArticle, finding: Finding): vscode.CodeAction[] {
  return finding.fixes.map(({ title, preferred, edits }) => {
    const action = actionOn(article, finding, inWords(title));
    action.isPreferred = preferred;
    action.command = { command: COUNT, title: action.title, arguments: ['taken', [finding.rule]] };
    action.edit = workspaceEdit(article.document, edits);
    return action;
  });
}

/** A word that is right, or the one that it should be, for the desk's list of names: *Togayev*, or *Tokayev*. */
function onNames(article: OpenArticle, finding: Finding): vscode.CodeAction[] {
  const { rule, message, fixes } = finding;
  if (rule !== 'name/inconsistent' && rule !== 'text/stray-capital') return [];
  const [word, other] = message.args.filter(arg => typeof arg === 'string');
  const add = (name: string, title: string): vscode.CodeAction => {
    const action = actionOn(article, finding, title);
    action.command = { command: ADD_NAME, title, arguments: [article.document.uri, name] };
    return action;
  };
  const right = add(word, vscode.l10n.t('Add “{0}” to the desk’s names', word));
  if (!other || message.args.length < 3) return [right]; // the other one is in the list already
  const wrong = add(other, vscode.l10n.t('“{0}” is wrong, it is “{1}”: add that to the desk’s names', word, other));
  wrong.edit = workspaceEdit(article.document, fixes[0].edits);
  return [right, wrong];
}

function fixAllOfKind(article: OpenArticle, finding: Finding): vscode.CodeAction[] {
  const { rule } = finding;
  const safe = article.shown.filter(other => other.rule === rule && other.fixes.some(fix => fix.preferred));
  if (safe.length < 2) return [];
  const action = actionOn(article, finding, vscode.l10n.t('Fix all ‘{0}’ in this article', rule));
  action.edit = workspaceEdit(article.document, article.mendingEdits(rule));
  return [action];
}

/** Where two checkers have changed one note in two ways, somebody has to say which holds. */
function versions(article: OpenArticle, at: Span): vscode.CodeAction[] {
  return article.anchored.filter(isFact).flatMap(each => {
    const place = placeOf(each);
    if (!each.clashes || !place || !touches(place, at)) return [];
    const { id, checker, status, comment } = each.note;
    const said = comment ? `${statusInWords(status)}, ${comment}` : statusInWords(status);
    const action = new vscode.CodeAction(vscode.l10n.t('Keep what {0} says: {1}', checker, said), QuickFix);
    action.command = { command: KEEP_VERSION, title: action.title, arguments: [article.document.uri, id] };
    return [action];
  });
}

/** A claim was changed since it was checked: its note may hold for the words as they are now. */
function confirming(article: OpenArticle, at: Span, findings: readonly Finding[]): vscode.CodeAction[] {
  return article.anchored.filter(isFact).flatMap(each => {
    const place = placeOf(each);
    if (!place || !touches(place, at) || !isChanged(factStanding(each))) return [];
    const title = vscode.l10n.t('Confirm: “{0}” holds as it is now', wordsOf(article, place));
    const finding = findings.find(({ span }) => overlaps(span, place));
    const action = finding ? actionOn(article, finding, title) : new vscode.CodeAction(title, QuickFix);
    action.command = { command: CONFIRM_CLAIM, title, arguments: [article.document.uri, each.note.id] };
    return [action];
  });
}

/** What a checker may say of the claim here: the figure, the quotation or the words that are selected. */
function onClaim(article: OpenArticle, at: Span, findings: readonly Finding[]): vscode.CodeAction[] {
  const span = claimAt(article, at);
  if (!span) return [];
  const isNoted = noteAt(article, span);
  const offers: [title: string, command: string][] = [
    [isNoted ? vscode.l10n.t('Edit fact note…') : vscode.l10n.t('Add fact note…'), ADD_FACT_NOTE],
    [vscode.l10n.t('Verify…'), COMMAND_OF.verified],
    [vscode.l10n.t('Query…'), COMMAND_OF.query],
    [vscode.l10n.t('Dispute…'), COMMAND_OF.disputed],
    [vscode.l10n.t('Find evidence'), FIND_EVIDENCE],
  ];
  const finding = findings.find(each => overlaps(each.span, span));
  return offers.map(([title, command]) => {
    const action = finding ? actionOn(article, finding, title) : new vscode.CodeAction(title, QuickFix);
    action.command = { command, title, arguments: [article.document.uri, rangeOf(article.document, span)] };
    return action;
  });
}

/** Who says what stands here, or whom the words here stand for: those who may be meant, or anybody else. */
function onSpeaker(article: OpenArticle, { start }: Span, findings: readonly Finding[]): vscode.CodeAction[] {
  const said = saidAt(article.checked.article, start);
  if (!said) return [];
  const { span, speaker } = said;
  const noted = new Set(speakerNotesAt(article, span).map(({ note }) => note.name));
  const actions = speakerActions({
    uri: article.document.uri,
    range: rangeOf(article.document, span),
    names: [...new Set([...(speaker?.candidates ?? []), ...noted])].filter(name => name !== speaker?.name),
    isKnown: Boolean(speaker?.name),
    noted: [...noted],
  });
  const finding = findings.find(each => overlaps(each.span, span));
  if (finding) for (const action of actions) action.diagnostics = diagnosticsOf(article, finding);
  return actions;
}

function letStand(article: OpenArticle, finding: Finding): vscode.CodeAction {
  const title = vscode.l10n.t('Let this ‘{0}’ stand…', finding.rule);
  const action = actionOn(article, finding, title);
  const { uri } = article.document;
  const range = rangeOf(article.document, finding.span);
  action.command = { command: LET_STAND, title, arguments: [finding.rule, uri, range] };
  return action;
}

function documentation(article: OpenArticle, finding: Finding): vscode.CodeAction {
  const title = vscode.l10n.t('Show documentation of ‘{0}’', finding.rule);
  const action = actionOn(article, finding, title);
  action.command = { command: OPEN_DOCUMENTATION, title, arguments: [finding.rule] };
  return action;
}

/** VS Code puts what names a diagnostic before what names none: all of them do, so that the order stays ours. */
function actionOn(article: OpenArticle, finding: Finding, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.diagnostics = diagnosticsOf(article, finding);
  return action;
}

const diagnosticsOf = ({ document }: OpenArticle, finding: Finding): vscode.Diagnostic[] => [
  diagnostic(document.uri, finding, span => rangeOf(document, span)),
];

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
