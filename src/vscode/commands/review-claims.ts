import * as vscode from 'vscode';
import { statuses } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { claimsOf, type Claim } from '../claims/claims';
import { ICONS, isOpen, statusDetail, statusInWords } from '../notes/statuses';
import type { Records } from '../notes/note-recorder';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { tell } from '../messages';
import { ask } from './fact-notes';

export const REVIEW_CLAIMS = 'factnote.reviewClaims';

/** A claim that is still open and whose words are there. */
type Placed = Claim & { readonly span: Span };

/** Goes from open claim to open claim, and through all of them from the keyboard. */
export const registerReviewClaims = (articles: Articles, records: Records): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('factnote.nextOpenClaim', () => step(articles, 1)),
    vscode.commands.registerCommand('factnote.previousOpenClaim', () => step(articles, -1)),
    vscode.commands.registerCommand(REVIEW_CLAIMS, async () => {
      const article = await articleAt(articles);
      if (article) await review(records, article);
    }),
  );

const openClaims = (article: OpenArticle): Placed[] =>
  claimsOf(article).filter((claim): claim is Placed => claim.span !== null && isOpen(claim.standing));

/** To the next claim before or behind the cursor, and round the ends. */
async function step(articles: Articles, by: 1 | -1): Promise<string> {
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
async function review(records: Records, article: OpenArticle): Promise<string | undefined> {
  const skipped = new Set<string>();
  const all = openClaims(article).length;
  if (!all) return tell(vscode.l10n.t('No claim is open here.'));
  for (;;) {
    const left = openClaims(article).filter(claim => !skipped.has(keyOf(claim)));
    const [claim] = left;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
    if (!claim || !editor) break;
    select(article, editor, claim);
    const decided = await decide(claim, all - left.length + 1, all);
    if (!decided) return undefined;
    const done = decided !== 'skip' && (await ask(records, article, claim.span, { status: decided }, claim.note));
    if (!done || decided === 'query' || decided === 'disputed') skipped.add(keyOf(claim)); // still open, and dealt with
  }
  return tell(vscode.l10n.t('All open claims of this article are reviewed.'));
}

/** Nothing moves while a person reviews. */
const keyOf = ({ span, words }: Placed): string => `${words()} ${span.start}`;

async function decide(claim: Claim, at: number, all: number): Promise<(typeof statuses)[number] | 'skip' | undefined> {
  const order = ['verified', 'query', 'disputed', 'wrong', 'unverifiable'] as const;
  const items = [
    ...order.map(status => ({
      label: `$(${ICONS[status]}) ${statusInWords(status)}`,
      detail: statusDetail(status),
      decided: status as (typeof order)[number] | 'skip',
    })),
    {
      label: `$(arrow-right) ${vscode.l10n.t('skip')}`,
      detail: vscode.l10n.t('Leave it open'),
      decided: 'skip' as const,
    },
  ];
  const title = vscode.l10n.t('Claim {0} of {1}: {2}', at, all, inWords(claim));
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true, ignoreFocusOut: true }))?.decided;
}
