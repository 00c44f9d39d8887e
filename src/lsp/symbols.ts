import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver/node';
import { wordsAt } from '../engine/article/article';
import type { ClaimKind } from '../engine/claim';
import { claimsIn } from '../engine/claims';
import type { OpenArticle } from './open-article';
import { standingInWords } from './standings';

const KIND: Readonly<Record<ClaimKind, SymbolKind>> = {
  figure: SymbolKind.Number,
  quotation: SymbolKind.String,
  name: SymbolKind.Class,
  date: SymbolKind.Event,
  absolute: SymbolKind.Constant,
  said: SymbolKind.Function,
  words: SymbolKind.Object,
};

/** In UTF-16 code units. */
const LONGEST = 60;

/** The claims of an article, each with how it stands and whoever says it. */
export function symbolsOf({ checked, positions }: OpenArticle): DocumentSymbol[] {
  if (!checked) return [];
  return claimsIn(checked).flatMap(({ span, kind, speaker, standing }) => {
    if (!span) return [];
    const range = positions.rangeOf(span);
    const detail = [kind, standingInWords[standing], ...(speaker ? [speaker] : [])].join(' · ');
    return [
      { name: shortened(wordsAt(checked.article, span)), detail, kind: KIND[kind], range, selectionRange: range },
    ];
  });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
