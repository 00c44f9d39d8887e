import * as vscode from 'vscode';
import type { Stet } from '../../engine/notes/note';
import { rules } from '../../engine/rules';
import { articleAt, editorInFront } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import type { Records } from '../notes/note-recorder';
import { spanOf } from '../editing/ranges';
import { tellNoArticle } from '../messages';

export const LET_STAND = 'factnote.letStand';

const load = () => import('./standing');

/** Lets a finding stand, with a reason (stet), and lists what may stand, to take it back. */
export const registerLetStand = (articles: Articles, records: Records): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(
      LET_STAND,
      async (rule?: string, uri?: vscode.Uri, range?: vscode.Range, scope?: Stet['scope'], reason?: string) => {
        const article = await articleAt(articles, uri);
        const at = range ?? editorInFront()?.selection;
        if (!article || !at) return tellNoArticle();
        const span = spanOf(article.document, at);
        return (await load()).letStand(records, article, { span, rule, scope, reason }, titleOf);
      },
    ),
    vscode.commands.registerCommand('factnote.showStanding', async () => {
      const article = await articleAt(articles);
      return article ? (await load()).takeBack(records, article, titleOf) : tellNoArticle();
    }),
  );

const titleOf = (id: string): string => {
  const rule = rules.find(each => each.id === id);
  return rule ? vscode.l10n.t(rule.title) : id;
};
