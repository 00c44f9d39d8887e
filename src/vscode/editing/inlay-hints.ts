import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { changesOf } from '../claims/figures';
import { selector } from '../articles/article-documents';

const SETTING = 'factnote.inlayHints.changes';

/** Behind *to 60 from 40* shows the change, computed, where a person has asked for it in the settings. */
export function registerInlayHints(articles: Articles): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration(SETTING) && changed.fire()),
    articles.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range) {
        if (vscode.workspace.getConfiguration(undefined, document).get(SETTING) !== true) return [];
        const article = await articles.getSoon(document);
        if (!article) return [];
        return changesOf(article.checked.article).flatMap(({ span, inWords }) => {
          const position = document.positionAt(span.end);
          if (!range.contains(position)) return [];
          const hint = new vscode.InlayHint(position, inWords);
          hint.paddingLeft = true;
          hint.tooltip = vscode.l10n.t('The change between the two figures, computed by Factnote');
          return [hint];
        });
      },
    }),
  );
}
