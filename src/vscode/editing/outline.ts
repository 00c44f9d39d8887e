import { wordsAt } from '../../engine/article/article';
import * as vscode from 'vscode';
import { quotationsOf } from '../../engine/article/speech/speech';
import type { Quotation } from '../../engine/article/quotations/quotations';
import { contains } from '../../engine/text/span';
import { countWords, firstWords, isSpoken, speakerOf } from '../../engine/voices';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { howInWords } from '../voices/how';
import { wordsInWords } from '../voices/quotations';
import { rangeOf } from './ranges';
import { sectionsOf } from './sections';
import { selector } from '../articles/article-documents';

/** The outline of an article: its headline and subheads, and under them who says what. */
export const registerOutline = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerDocumentSymbolProvider(
    selector,
    {
      async provideDocumentSymbols(document) {
        const article = await articles.getSoon(document);
        return article && symbols(article);
      },
    },
    { label: 'Factnote' },
  );

function symbols({ document, checked }: OpenArticle): vscode.DocumentSymbol[] {
  const { article } = checked;
  const quotations = quotationsOf(article).filter(isSpoken);
  const symbolOf = (quotation: Quotation): vscode.DocumentSymbol => {
    const speaker = speakerOf(article, quotation) ?? vscode.l10n.t('No speaker found');
    const range = rangeOf(document, quotation.span);
    const name = `${speaker}: ${firstWords(article, quotation.span)}`;
    const amount = wordsInWords(countWords(article, quotation.span));
    const how = quotation.speaker && howInWords(article, document, quotation.speaker);
    return new vscode.DocumentSymbol(name, how ? `${amount} · ${how}` : amount, vscode.SymbolKind.String, range, range);
  };
  // in Markdown the outline has the headings from VS Code
  const sections = document.languageId === 'markdown' ? [] : sectionsOf(article);
  const inSections = sections.map(({ heading, span }) => {
    const name = wordsAt(article, heading).replace(/\s+/g, ' ');
    const [range, at] = [span, heading].map(each => rangeOf(document, each));
    const symbol = new vscode.DocumentSymbol(name, '', vscode.SymbolKind.File, range, at);
    symbol.children = quotations.filter(q => contains(span, q.span.start)).map(symbolOf);
    return symbol;
  });
  const outside = quotations.filter(q => !sections.some(({ span }) => contains(span, q.span.start)));
  return [...outside.map(symbolOf), ...inSections];
}
