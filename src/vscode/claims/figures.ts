import * as vscode from 'vscode';
import { changesIn } from '../../engine/article/sums/computed';
import { figuresOf, inArticle, type Article, type ArticleFigure } from '../../engine/article/article';
import type { Figure, FigureKind } from '../../engine/article/figures/figure';
import { elsewhere } from '../../engine/article/figures/forms';
import { withoutLeadIn } from '../../engine/article/speech/according-to';
import { wordsSeen } from '../../engine/article/words-seen';
import { overlaps, type Span } from '../../engine/text/span';
import type { OpenArticle } from '../articles/open-article';

/** The figure of an article that a span touches. An empty span, as of a cursor, touches the figure it stands at either end of. */
export function figureAt({ checked }: OpenArticle, { start, end }: Span): ArticleFigure | undefined {
  const at = start < end ? { start, end } : { start: start - 1, end: end + 1 };
  return figuresOf(checked.article).find(({ span }) => overlaps(span, at));
}

/** What kind of figure it is, and whether the copy hedges it, in words. */
export const figureInWords = ({ kind, approximate }: Figure): string =>
  approximate ? vscode.l10n.t('{0}, approximate', kindInWords(kind)) : kindInWords(kind);

function kindInWords(kind: FigureKind): string {
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

/** The value that was read, as the person's own language writes numbers, in its unit; nothing where the copy says it so. */
function valueInWords({ value, valueTo, unit }: Figure, words: string): string | null {
  const number = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 6 });
  const read = [value, valueTo].flatMap(n => (n === null ? [] : [number.format(n)])).join('–');
  return read && !words.includes(read) ? (unit && !words.includes(unit) ? `${read} ${unit}` : read) : null;
}

/** What is known of a figure, each with its name; `words` are the figure's own. */
export function factsOf(article: Article, figure: ArticleFigure, words: string): [name: string, said: string][] {
  const { measure, period } = figure.measuring();
  const { source } = figure;
  const change = changesOf(article).find(({ span }) => span.start === figure.span.start);
  const facts: [string, string | null | undefined][] = [
    [vscode.l10n.t('Value'), valueInWords(figure, words)],
    [vscode.l10n.t('In other units'), elsewhere(figure, words)],
    [vscode.l10n.t('Measures'), measure],
    [vscode.l10n.t('Period'), period],
    [vscode.l10n.t('Change'), change?.inWords],
    [
      vscode.l10n.t('Source'),
      source ? withoutLeadIn(wordsSeen(article, source)) : vscode.l10n.t('none named in this sentence'),
    ],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

/** The changes that the copy gives both ends of, computed, at the figure that stands last of the two. */
export const changesOf = (article: Article): { readonly span: Span; readonly inWords: string }[] =>
  article.paragraphs.flatMap(placed =>
    Array.from(changesIn(placed.paragraph), ({ at, change, inPoints }) => ({
      span: inArticle(placed, at),
      inWords: inPoints ? vscode.l10n.t('{0} percentage points', change) : vscode.l10n.t('{0} percent', change),
    })),
  );
