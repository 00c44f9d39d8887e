import * as vscode from 'vscode';
import { frontMatterOf } from '../../engine/text/markup';
import type { Span } from '../../engine/text/span';
import type { Articles } from '../articles/articles';
import { rangeOf } from './ranges';
import { furnitureOf, sectionsOf } from './sections';
import { selector } from '../articles/article-documents';

/** Folds what stands under a subhead, front matter, and the page furniture at the end. */
export const registerFolding = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerFoldingRangeProvider(selector, {
    async provideFoldingRanges(document) {
      const article = (await articles.getSoon(document))?.checked.article;
      if (!article) return undefined;
      const fold = (span: Span | undefined, kind?: vscode.FoldingRangeKind): vscode.FoldingRange[] => {
        if (!span) return [];
        const { start, end } = rangeOf(document, span);
        return start.line < end.line ? [new vscode.FoldingRange(start.line, end.line, kind)] : [];
      };
      // the whole article stands under its headline: nobody would fold that
      const subheads = document.languageId === 'markdown' ? [] : sectionsOf(article).slice(1);
      return [
        ...fold(frontMatterOf(article.text), vscode.FoldingRangeKind.Region),
        ...subheads.flatMap(({ span }) => fold(span)),
        ...fold(furnitureOf(article), vscode.FoldingRangeKind.Comment),
      ];
    },
  });
