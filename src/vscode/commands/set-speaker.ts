import * as vscode from 'vscode';
import { namesOf, type Name } from '../../engine/article/people/names';
import type { Article } from '../../engine/article/article';
import { firstWords } from '../../engine/voices';
import { articleAt, editorInFront } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { kindInWords } from '../editing/name-hover';
import { spanOf } from '../editing/ranges';
import { tell } from '../messages';
import type { Records } from '../notes/note-recorder';
import { aroundFirst } from '../voices/names';
import { saidAt, type Said } from '../voices/quotations';
import { FORGET_SPEAKER, SET_SPEAKER } from '../voices/speaker-commands';

/** Says who speaks, of the quotation at a place or at the cursor, and takes that back. */
export const registerSetSpeaker = (articles: Articles, records: Records): vscode.Disposable => {
  const onSaid = (
    command: string,
    run: (article: OpenArticle, said: Said, name?: string) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (uri?: vscode.Uri, range?: vscode.Range, name?: string) => {
      const article = await articleAt(articles, uri);
      const at = range ?? editorInFront()?.selection;
      const said = article && at && saidAt(article.checked.article, spanOf(article.document, at).start);
      if (!said) return tell(vscode.l10n.t('Nobody says anything here. Put the cursor in a quotation.'));
      return run(article, said, name);
    });
  return vscode.Disposable.from(
    onSaid(SET_SPEAKER, async (article, said, name) => {
      const told = name ?? (await ask(article.checked.article, said));
      return told ? records.speaker(article, said.span, told) : false;
    }),
    onSaid(FORGET_SPEAKER, async (article, said) => {
      if (await records.forgetSpeaker(article, said.span)) return true;
      return tell(vscode.l10n.t('Nobody has told who says this.'));
    }),
  );
};

async function ask(article: Article, { span, speaker, quoted }: Said): Promise<string | undefined> {
  const { chooseSpeaker } = await import('./choose-speaker');
  const rank = ({ name, kind }: Name): number =>
    speaker?.candidates?.includes(name) ? 0 : kind === 'person' ? 1 : kind === 'body' ? 2 : 3;
  const names = namesOf(article).toSorted((a, b) => rank(a) - rank(b));
  const people = names.map(name => {
    const { before, after } = aroundFirst(article, name);
    return { name: name.name, kind: kindInWords(name.kind), around: `${before}${name.name}${after}`.trim() };
  });
  return chooseSpeaker(firstWords(article, span, quoted), people);
}
