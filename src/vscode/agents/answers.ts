/** What an agent is told of an article, as JSON in the shapes of the command line. It is loaded with the first question. */
import * as vscode from 'vscode';
import { claimsIn } from '../../engine/claims';
import { questionOn } from '../../engine/evidence/questions';
import { progressOf } from '../../engine/progress';
import { severities } from '../../engine/rule';
import { articleDate } from '../../project/article-date';
import { Lines } from '../../project/lines';
import { findingResult, flat, passageResult } from '../../project/result-of';
import { wordsAt } from '../../engine/article/article';
import { pathInWorkspace } from '../articles/article-documents';
import type { Articles } from '../articles/articles';
import { confidentialFor } from '../articles/confidential';
import type { Configurations } from '../articles/configurations';
import type { OpenArticle } from '../articles/open-article';
import type { LibraryOf } from '../evidence/evidence';
import { fileInWorkspace } from './workspace-file';

/** What an agent gives a tool, by the schema in package.json. */
export interface Asked {
  /** An absolute path, or one from a workspace folder. */
  readonly file: string;
  /** The words of a claim. */
  readonly claim?: string;
}

/** What the answers need of the extension. */
export interface Around {
  readonly articles: Articles;
  readonly configurations: Configurations;
  readonly libraryOf: LibraryOf;
}

/** So much of a list is told; of the rest, how much it is. */
const MOST = 50;

/** Rules whose findings tell what documents say. */
const QUOTING: ReadonlySet<string> = new Set(['quote/altered', 'figure/differs', 'note/evidence-changed']);

/** The answers of the tools. Each throws what is wrong, in words for the agent; none changes anything. */
export class Answers {
  constructor(readonly around: Around) {}

  /** What is found in an article, the most serious first; nothing that quotes documents where some are confidential. */
  async findings({ file }: Asked): Promise<object> {
    const { document, findings: all } = await this.#article(file);
    const local = await this.around.configurations.of(document.uri);
    const findings = local?.confidential?.length ? all.filter(({ rule }) => !QUOTING.has(rule)) : all;
    const lines = new Lines(document.getText());
    const worst = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    return {
      path: pathInWorkspace(document.uri),
      ...capped(
        'findings',
        worst.map(finding => findingResult(finding, lines)),
      ),
    };
  }

  /** The claims that are not verified, in the order of the text. */
  async openClaims({ file }: Asked): Promise<object> {
    const { document, checked } = await this.#article(file);
    const lines = new Lines(document.getText());
    const claims = claimsIn(checked);
    const open = claims.flatMap(({ span, kind, speaker, standing, note }) => {
      if (!span || standing === 'verified') return [];
      const range = { start: lines.at(span.start), end: lines.at(span.end) };
      const words = wordsAt(checked.article, span);
      return [{ ...flat(span), range, text: words, kind, speaker, status: standing, comment: note?.comment ?? null }];
    });
    return { path: pathInWorkspace(document.uri), ...progressOf(claims), ...capped('open', open) };
  }

  /** What documents say of a claim, but for those that the desk keeps confidential. */
  async evidence({ file, claim = '' }: Asked): Promise<object> {
    const { document, checked } = await this.#article(file);
    const path = pathInWorkspace(document.uri);
    const { article } = checked;
    const start = claim ? article.text.indexOf(claim) : -1;
    if (start < 0) throw new Error(vscode.l10n.t('“{0}” does not stand in {1}.', claim, path));
    const source = await this.around.libraryOf(document.uri);
    await source?.refresh(); // an agent may have written a document just now
    if (!source?.count) throw new Error(vscode.l10n.t('There are no documents for {0}.', path));
    const question = questionOn(article, { start, end: start + claim.length });
    const { verdict, evidence } = source.library.ask(question, article, articleDate(article, path), path);
    const isConfidential = confidentialFor(document.uri, await this.around.configurations.of(document.uri));
    const told = evidence.filter(passage => !isConfidential(passage.document.path));
    return {
      path,
      claim,
      verdict: told.length === evidence.length ? verdict : null,
      withheld: evidence.length - told.length,
      ...capped(
        'evidence',
        told.map(passage => passageResult(passage, name => name)),
      ),
    };
  }

  async #article(file: string): Promise<OpenArticle> {
    const document = await vscode.workspace.openTextDocument(await fileInWorkspace(file));
    const article = await this.around.articles.getSoon(document);
    if (!article) throw new Error(vscode.l10n.t('{0} is no article.', file));
    return article;
  }
}

/** The beginning of a list under its name, and how much more there is. */
const capped = (name: string, all: readonly object[]) => ({
  [name]: all.slice(0, MOST),
  more: Math.max(0, all.length - MOST),
});
