/** From finding to finding in an article, hints too, which VS Code's own *Go to Next Problem* passes over. */
import * as vscode from 'vscode';
import { editorInFront } from '../articles/article-at';
import type { Span } from '../../engine/text/span';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf, spanOf } from '../editing/ranges';
import { inWords } from '../localized';
import { tell } from '../messages';

/** To the next place that is marked, before or behind the cursor, and round the ends. */
export function step({ document, shown }: OpenArticle, by: 1 | -1): string {
  const editor = editorInFront();
  const places = shown.filter(({ span }, i) => !i || !isSame(span, shown[i - 1].span));
  if (!editor || !places.length) return tell(vscode.l10n.t('Nothing is marked in this article.'));
  const at = spanOf(document, editor.selection);
  const here = places.findIndex(({ span }) => isSame(span, at));
  const before = places.findLastIndex(({ span }) => span.start < at.start);
  const behind = places.findIndex(({ span }) => span.start > at.start);
  const next = here >= 0 ? here + by : by > 0 ? Math.max(0, behind) : before;
  const found = places.at(next % places.length)!; // round the ends, to the first and to the last
  const range = rangeOf(document, found.span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const [nth, all] = [places.indexOf(found) + 1, places.length];
  return tell(vscode.l10n.t('Finding {0} of {1}: {2}', nth, all, inWords(found.message)));
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
