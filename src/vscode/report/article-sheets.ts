import * as vscode from 'vscode';
import { factSheet, type FactSheet } from '../../engine/report/fact-sheet';
import { DEFAULT_GATE, gateVerdict } from '../../engine/report/gate';
import type { GateVerdict } from '../../engine/report/gate-reasons';
import { sheetForLawyer } from '../../engine/report/lawyer';
import { sheetClaimsOf } from '../../engine/report/sheet-claims';
import { encoded } from '../../project/bytes';
import { digestOf } from '../../project/digest';
import { dateInName } from '../../project/extract/dates';
import { pathInWorkspace } from '../articles/article-documents';
import type { Articles } from '../articles/articles';
import { confidentialFor } from '../articles/confidential';
import type { Configurations } from '../articles/configurations';
import type { OpenArticle } from '../articles/open-article';
import type { LibraryOf } from '../evidence/evidence';
import type { NoteStores } from '../notes/note-stores';

/** What reports need of the extension. */
export interface Around {
  readonly articles: Articles;
  readonly configurations: Configurations;
  readonly notes: NoteStores;
  readonly libraryOf: LibraryOf;
  readonly context: vscode.ExtensionContext;
}

/** A sheet, and the version of the document that it tells of. */
export interface MadeSheet {
  readonly sheet: FactSheet;
  readonly version: number;
}

/** Fact sheets and verdicts of open articles, as the command line makes them. */
export class ArticleSheets {
  constructor(readonly around: Around) {}

  /** Is it ready, as it stands? */
  async verdict(article: OpenArticle): Promise<GateVerdict> {
    const local = await this.around.configurations.of(article.document.uri);
    const { checked } = article;
    return gateVerdict(checked, sheetClaimsOf(checked), local?.gate ?? DEFAULT_GATE);
  }

  /** The sheet as it stands, with what is known of the documents so far. */
  async sheet(article: OpenArticle, reader?: 'lawyer'): Promise<MadeSheet> {
    const { uri } = article.document;
    const [local, library] = await Promise.all([this.around.configurations.of(uri), this.around.libraryOf(uri)]);
    const days = new Map(Array.from(library?.library.documents ?? [], ({ path, date }) => [path, date]));
    const { checked } = article;
    const { version } = article.document; // the next line may take until after an edit
    const sheet = factSheet(checked, {
      path: pathInWorkspace(uri),
      version: await digestOf(encoded(checked.article.text)),
      date: new Date().toISOString(),
      gate: local?.gate ?? DEFAULT_GATE,
      unread: library?.notRead ?? [],
      dateOf: document => days.get(document) ?? dateInName(document),
    });
    return { sheet: reader ? sheetForLawyer(sheet, checked, confidentialFor(uri, local)) : sheet, version };
  }
}
