import * as vscode from 'vscode';
import type { Article } from '../../engine/article/article';
import { indirectSpeechOf, quotationsOf } from '../../engine/article/speech/speech';
import type { Quotation, QuotationKind, Speaker } from '../../engine/article/quotations/quotations';
import { contains, type Span } from '../../engine/text/span';
import { isSpoken, type Saying, type Voice } from '../../engine/voices';
import { numberInWords } from '../localized';

/** The innermost quotation at an offset. */
export const quotationAt = (article: Article, offset: number): Quotation | undefined =>
  quotationsOf(article).findLast(({ span }) => contains(span, offset));

/** Words that somebody says: a quotation, or the first piece of what is told. */
export interface Said {
  readonly span: Span;
  readonly speaker: Speaker | null;
  readonly quoted: boolean;
}

/** What is said at an offset: where the words stand, or those that stand for the speaker. */
export function saidAt(article: Article, offset: number): Said | undefined {
  const isAt = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const said = quotationsOf(article)
    .filter(isSpoken)
    .map(({ span, speaker }): Said => ({ span, speaker, quoted: true }));
  const quotation = said.findLast(({ span }) => isAt(span));
  if (quotation) return quotation;
  const told = indirectSpeechOf(article);
  const isBy = ({ speaker }: { readonly speaker: Speaker | null }): boolean => speaker !== null && isAt(speaker.span);
  const telling = told.find(({ content }) => content.some(isAt)) ?? (said.some(isBy) ? undefined : told.find(isBy));
  if (!telling) return said.find(isBy);
  return { span: telling.content[0], speaker: telling.speaker, quoted: false };
}

/** What kind of quotation it is, in words. */
export function kindInWords(kind: QuotationKind): string {
  const words: Record<QuotationKind, string> = {
    direct: vscode.l10n.t('direct quotation'),
    mixed: vscode.l10n.t('quotation of a part of a sentence'),
    scare: vscode.l10n.t('words set off by marks'),
    nested: vscode.l10n.t('quotation inside a quotation'),
    title: vscode.l10n.t('title'),
    word: vscode.l10n.t('word named as a word'),
  };
  return words[kind];
}

/** A number of words, in words. */
export const wordsInWords = (n: number): string =>
  n === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', numberInWords(n));

/** A number of quotations, in words. */
export const quotationsInWords = (n: number): string =>
  n === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', numberInWords(n));

/** How much a voice says, in words: quoted, and told. */
export function amountInWords({ sayings }: Voice): string[] {
  const words = (all: readonly Saying[]): string => wordsInWords(all.reduce((sum, each) => sum + each.words, 0));
  const [quoted, told] = [sayings.filter(s => s.quoted), sayings.filter(s => !s.quoted)];
  return [
    ...(quoted.length ? [words(quoted), quotationsInWords(quoted.length)] : []),
    ...(told.length ? [vscode.l10n.t('{0} indirectly', words(told))] : []),
  ];
}
