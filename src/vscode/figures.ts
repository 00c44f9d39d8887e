import * as vscode from 'vscode';
import { figuresOf, type ArticleFigure } from '../engine/article/article';
import type { Figure, FigureKind } from '../engine/article/figure';
import { overlaps, type Span } from '../engine/text/span';
import type { OpenArticle } from './open-article';

/** The figure of an article that a span touches. An empty span, as of a cursor, touches the figure it stands at either end of. */
export function figureAt({ checked }: OpenArticle, { start, end }: Span): ArticleFigure | undefined {
  const at = start < end ? { start, end } : { start: start - 1, end: end + 1 };
  return figuresOf(checked.article).find(({ span }) => overlaps(span, at));
}

/** What kind of figure it is, in words. */
export function kindInWords(kind: FigureKind): string {
  const words: Record<FigureKind, string> = {
    percentage: vscode.l10n.t('percentage'),
    'percentage-points': vscode.l10n.t('percentage points'),
    money: vscode.l10n.t('sum of money'),
    count: vscode.l10n.t('count'),
    ratio: vscode.l10n.t('ratio'),
    rank: vscode.l10n.t('rank'),
    measure: vscode.l10n.t('measure'),
    duration: vscode.l10n.t('duration'),
    age: vscode.l10n.t('age'),
    rate: vscode.l10n.t('rate'),
  };
  return words[kind];
}

/** The value that was read, as the person's own language writes numbers; nothing where none could be read. */
export function valueInWords({ value, valueTo }: Figure): string {
  const number = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 6 });
  return [value, valueTo].flatMap(n => (n === null ? [] : [number.format(n)])).join('–');
}
