import * as vscode from 'vscode';
import type { Article } from '../../engine/article/article';
import { indirectSpeechOf, quotationsOf } from '../../engine/article/speech/speech';
import type { Quotation, QuotationKind, Speaker } from '../../engine/article/quotations/quotations';
import { isSpace, isWord } from '../../engine/text/characters';
import { contains, type Span } from '../../engine/text/span';
import { numberInWords, wordsSeen } from '../localized';

/** As many words of a quotation as tell it from others in a list. */
const FIRST_WORDS = 8;

/** The innermost quotation at an offset. */
export const quotationAt = (article: Article, offset: number): Quotation | undefined =>
  quotationsOf(article).findLast(({ span }) => contains(span, offset));

/** Where somebody speaks: not inside another quotation, and no word that is only set off by marks. */
export const isSpoken = ({ kind, cue }: Quotation): boolean =>
  kind === 'direct' || kind === 'mixed' || (kind !== 'nested' && cue !== null);

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

/** Whose a quotation is: the full name, or the words that stand for the speaker where the article gives no name. */
export function speakerOf(article: Article, { speaker }: Pick<Quotation, 'speaker'>): string | null {
  if (!speaker || speaker.name) return speaker && speaker.name;
  return wordsSeen(article, speaker.span).replace(/\s+/g, ' ');
}

/** How many words stand in a span: what spaces part, if it has a letter or a digit. The views ask for all quotations at every key. */
export function countWords(article: Article, at: Span): number {
  const copy = wordsSeen(article, at);
  let count = 0;
  let isCounted = false;
  for (let i = 0; i < copy.length; i++) {
    const code = copy.charCodeAt(i);
    if (isSpace(code)) isCounted = false;
    else if (!isCounted && isWord(code)) {
      isCounted = true;
      count++;
    }
  }
  return count;
}

/** The first words of what somebody says; a quotation's in marks of their own. */
export function firstWords(article: Article, span: Span, quoted = true): string {
  const words = wordsSeen(article, span)
    .replace(/^["“”„«»'‘’\s]+|,?["“”„«»'‘’\s]+$/g, '')
    .split(/\s+/, FIRST_WORDS + 1);
  const said = words.slice(0, FIRST_WORDS).join(' ');
  const shown = words.length > FIRST_WORDS ? `${said}…` : said;
  return quoted ? `“${shown}”` : shown;
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
