import * as vscode from 'vscode';
import type { Finding } from '../../engine/rule';
import type { Span } from '../../engine/text/span';
import type { OpenArticle } from './open-article';
import { rangeOf } from '../editing/ranges';

/** What is to be seen of one file, open or not. */
export interface Result {
  readonly uri: vscode.Uri;
  readonly findings: readonly Finding[];
  readonly rangeOf: (span: Span) => vscode.Range;
}

/** What is seen of an open article. */
export const resultOf = ({ document, shown }: OpenArticle): Result => ({
  uri: document.uri,
  findings: shown,
  rangeOf: span => rangeOf(document, span),
});

/** Nothing is seen of a file any more. */
export const nothing = (uri: vscode.Uri): Result => ({
  uri,
  findings: [],
  rangeOf: () => new vscode.Range(0, 0, 0, 0),
});
