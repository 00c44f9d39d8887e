import * as vscode from 'vscode';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { tellNoArticle } from '../messages';
import type { NoteStores } from '../notes/note-stores';

/** Fact notes of the article in front, for and from other tools. */
export const registerExchangeNotes = (articles: Articles, stores: NoteStores): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('factnote.exportNotes', async (to?: 'jsonld' | 'hypothesis') => {
      const article = await articleAt(articles);
      if (!article) return tellNoArticle();
      const format = to ?? (await askFormat());
      if (format) await (await import('../notes/exchange')).exportNotes(article, format);
      return undefined;
    }),
    vscode.commands.registerCommand('factnote.importNotes', async (from?: vscode.Uri) => {
      const article = await articleAt(articles);
      if (!article) return tellNoArticle();
      const [file] = from ? [from] : ((await vscode.window.showOpenDialog({ canSelectMany: false })) ?? []);
      if (file) await (await import('../notes/exchange')).importNotes(article, stores, file);
      return undefined;
    }),
  );

async function askFormat(): Promise<'jsonld' | 'hypothesis' | undefined> {
  const items = [
    {
      label: 'W3C Web Annotation',
      detail: vscode.l10n.t('JSON-LD, with all that a fact note says'),
      format: 'jsonld' as const,
    },
    { label: 'Hypothesis', detail: vscode.l10n.t('JSON as its API has it'), format: 'hypothesis' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export fact notes as') }))?.format;
}
