import * as vscode from 'vscode';
import { answersOn } from '../../engine/evidence/answers';
import type { Passage } from '../../engine/evidence/evidence';
import { needsReason, statuses, type FactNote } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { claimsOf, type Claim } from '../claims/claims';
import { ICONS, isOpen, statusDetail, statusInWords } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { evidenceFrom } from '../evidence/passage-evidence';
import { passageItem } from '../notes/prompts';
import { tell } from '../messages';
import type { Given } from './fact-notes';

/** Puts a note on a claim, asking for what is not given; true once it is kept. */
type Note = (span: Span, given: Given, known: FactNote | undefined) => Promise<boolean>;

/** A claim that is still open and whose words are there. */
type Placed = Claim & { readonly span: Span };

const openClaims = (article: OpenArticle): Placed[] =>
  claimsOf(article).filter((claim): claim is Placed => claim.span !== null && isOpen(claim.standing));

/** To the next claim before or behind the cursor, and round the ends. */
export async function step(articles: Articles, by: 1 | -1): Promise<string> {
  const article = await articleAt(articles);
  const editor = vscode.window.activeTextEditor;
  const open = article && openClaims(article);
  if (!article || !editor || !open?.length) return tell(vscode.l10n.t('No claim is open here.'));
  const at = article.document.offsetAt(editor.selection.start);
  const next =
    by > 0
      ? (open.find(({ span }) => span.start > at) ?? open[0])
      : (open.findLast(({ span }) => span.start < at) ?? open[open.length - 1]);
  select(article, editor, next);
  return tell(vscode.l10n.t('Claim {0} of {1} open ones: {2}', open.indexOf(next) + 1, open.length, inWords(next)));
}

const inWords = ({ words, standing }: Claim): string => `${words()} (${statusInWords(standing)})`;

function select({ document }: OpenArticle, editor: vscode.TextEditor, { span }: Placed): void {
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One open claim after the other, until there is none left or the person stops. */
export async function review(article: OpenArticle, note: Note): Promise<string | undefined> {
  const skipped = new Set<string>();
  const all = openClaims(article).length;
  if (!all) return tell(vscode.l10n.t('No claim is open here.'));
  for (;;) {
    const left = openClaims(article).filter(claim => !skipped.has(keyOf(claim)));
    const [claim] = left;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
    if (!claim || !editor) break;
    select(article, editor, claim);
    const best = answersOn(article.answers, claim.span)[0]?.evidence[0];
    const decided = await decide(claim, best, all - left.length + 1, all);
    if (!decided) return undefined;
    const given = await givenBy(decided, article, claim, best);
    const done = given !== undefined && (await note(claim.span, given, claim.note));
    if (!done || decided === 'query' || decided === 'disputed') skipped.add(keyOf(claim)); // still open, and dealt with
  }
  return tell(vscode.l10n.t('All open claims of this article are reviewed.'));
}

/** Nothing moves while a person reviews. */
const keyOf = ({ span, words }: Placed): string => `${words()} ${span.start}`;

/** What a person decides of a claim; `backed` is verified by the best that was found. */
type Decision = (typeof statuses)[number] | 'backed' | 'skip';

async function givenBy(
  decided: Decision,
  article: OpenArticle,
  claim: Claim,
  best: Passage | undefined,
): Promise<Given | undefined> {
  if (decided === 'skip') return undefined;
  return decided === 'backed' ? best && backedBy(article, claim, best) : { status: decided };
}

/** The claim is verified by a passage, without another question; one that was disputed asks what has settled it. */
async function backedBy({ document }: OpenArticle, { note }: Claim, best: Passage): Promise<Given | undefined> {
  const own = await evidenceFrom(best, document.uri);
  const comment = note && needsReason(note) ? undefined : (note?.comment ?? '');
  return own && { status: 'verified', comment, backed: [own, ...(note?.evidence ?? [])] };
}

async function decide(claim: Claim, best: Passage | undefined, at: number, all: number): Promise<Decision | undefined> {
  const order = ['verified', 'query', 'disputed', 'wrong', 'unverifiable'] as const;
  const found = best && passageItem(best);
  const label = found && vscode.l10n.t('Verify with this: {0}', found.label.replace('$(quote) ', ''));
  const items = [
    ...(found ? [{ ...found, label: `$(pass-filled) ${label}`, decided: 'backed' as Decision }] : []),
    ...order.map(status => ({
      label: `$(${ICONS[status]}) ${statusInWords(status)}`,
      detail: statusDetail(status),
      decided: status as Decision,
    })),
    {
      label: `$(arrow-right) ${vscode.l10n.t('skip')}`,
      detail: vscode.l10n.t('Leave it open'),
      decided: 'skip' as Decision,
    },
  ];
  const title = vscode.l10n.t('Claim {0} of {1}: {2}', at, all, inWords(claim));
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true, ignoreFocusOut: true }))?.decided;
}
