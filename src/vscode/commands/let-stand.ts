import * as vscode from 'vscode';
import { unquoted } from '../../engine/notes/describe';
import type { Stet } from '../../engine/notes/note';
import { rules } from '../../engine/rules';
import type { Span } from '../../engine/text/span';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { wordsOf, type Records } from '../notes/note-recorder';
import { placeOf, signature } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf, spanOf } from '../editing/ranges';
import { tell } from '../messages';

export const LET_STAND = 'factnote.letStand';

/** Lets a finding stand, with a reason (stet), and lists what may stand, to take it back. */
export const registerLetStand = (articles: Articles, records: Records): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(
      LET_STAND,
      async (rule?: string, uri?: vscode.Uri, range?: vscode.Range, scope?: Stet['scope'], reason?: string) => {
        const article = await articleAt(articles, uri);
        const editor = vscode.window.activeTextEditor;
        const at = range ?? editor?.selection;
        const span = article && at && spanOf(article.document, at);
        const found = span && (await findingAt(article, span, rule));
        if (found) await letStand(records, article, found, scope, reason);
      },
    ),
    vscode.commands.registerCommand('factnote.showStanding', async () => {
      const article = await articleAt(articles);
      if (article) await takeBack(records, article);
    }),
  );

interface Found {
  readonly rule: string;
  readonly span: Span;
}

async function findingAt({ findings }: OpenArticle, at: Span, rule?: string): Promise<Found | undefined> {
  const here = findings.filter(
    each => (!rule || each.rule === rule) && each.span.start <= at.end && at.start <= each.span.end,
  );
  if (here.length < 2 || rule) return here[0];
  const items = here.map(found => ({ label: titleOf(found.rule), description: found.rule, found }));
  const title = vscode.l10n.t('What may stand here?');
  return (await vscode.window.showQuickPick(items, { title }))?.found;
}

async function letStand(
  records: Records,
  article: OpenArticle,
  found: Found,
  scope = undefined as Stet['scope'] | undefined,
  reason = undefined as string | undefined,
): Promise<void> {
  const where = scope ?? (await askScope(article, found));
  if (!where) return;
  const why =
    reason ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('Let it stand: {0}', titleOf(found.rule)),
      prompt: vscode.l10n.t('Why it may stand: whoever reads the copy next will ask'),
    }));
  if (why !== undefined) await records.stet(article, found, where, why);
}

async function askScope(article: OpenArticle, { rule, span }: Found): Promise<Stet['scope'] | undefined> {
  const items: (vscode.QuickPickItem & { scope: Stet['scope'] })[] = [
    {
      label: vscode.l10n.t('Here'),
      detail: vscode.l10n.t('“{0}”, until its words change', wordsOf(article, span)),
      scope: 'here',
    },
    { label: vscode.l10n.t('In this file'), detail: vscode.l10n.t('All that ‘{0}’ finds in it', rule), scope: 'file' },
    {
      label: vscode.l10n.t('In the whole project'),
      detail: vscode.l10n.t('All that ‘{0}’ finds in any article', rule),
      scope: 'project',
    },
  ];
  const title = vscode.l10n.t('Let it stand: {0}', titleOf(rule));
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.scope;
}

/** What may stand in an article; what is picked may stand no longer. */
async function takeBack(records: Records, article: OpenArticle): Promise<void> {
  const { document, anchored } = article;
  const items = anchored.flatMap(each => {
    const { note } = each;
    if (note.kind !== 'stet') return [];
    const at = placeOf(each);
    const where = at
      ? vscode.l10n.t('line {0}', rangeOf(document, at).start.line + 1)
      : note.scope === 'project'
        ? vscode.l10n.t('in the whole project')
        : note.scope === 'file'
          ? vscode.l10n.t('in this file')
          : vscode.l10n.t('its words are gone');
    const words = note.target ? `“${unquoted(note.target.exact)}” · ` : '';
    return [
      { label: titleOf(note.rule), description: words + where, detail: `${note.reason} — ${signature(note)}`, note },
    ];
  });
  if (!items.length) {
    tell(vscode.l10n.t('Nothing is let stand in this article.'));
    return;
  }
  const title = vscode.l10n.t('What may stand here; choose what may not any longer');
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (picked) await records.remove(document.uri, picked.note);
}

const titleOf = (id: string): string => {
  const rule = rules.find(each => each.id === id);
  return rule ? vscode.l10n.t(rule.title) : id;
};
