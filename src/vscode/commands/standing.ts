/** Letting findings stand: what is asked and listed for it. Loaded when a person first does so. */
import * as vscode from 'vscode';
import { unquoted } from '../../engine/notes/describe';
import type { Stet } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { tell } from '../messages';
import { wordsOf, type Records } from '../notes/note-recorder';
import { placeOf, signature } from '../notes/statuses';
import { COUNT } from './tally';

/** The title of a rule, by its id. */
type TitleOf = (rule: string) => string;

/** What is known beforehand of what is to stand: then it is not asked for. */
interface Asked {
  readonly span: Span;
  readonly rule: string | undefined;
  readonly scope: Stet['scope'] | undefined;
  readonly reason: string | undefined;
}

interface Found {
  readonly rule: string;
  readonly span: Span;
}

/** Lets the finding at a place stand: here, in the file or in the project, for a reason. */
export async function letStand(
  records: Records,
  article: OpenArticle,
  { span, rule, scope, reason }: Asked,
  titleOf: TitleOf,
): Promise<string | undefined> {
  const here = article.findings.filter(
    each => (!rule || each.rule === rule) && each.span.start <= span.end && span.start <= each.span.end,
  );
  if (!here.length) return tell(vscode.l10n.t('Nothing is marked here.'));
  const found = here.length < 2 || rule ? here[0] : await askWhich(here, titleOf);
  const where = found && (scope ?? (await askScope(article, found, titleOf)));
  if (!where) return undefined;
  const title = vscode.l10n.t('Let it stand: {0}', titleOf(found.rule));
  const prompt = vscode.l10n.t('Why may it stand? Whoever reads the copy next will ask');
  const why = reason ?? (await vscode.window.showInputBox({ title, prompt }));
  if (why === undefined || !(await records.stet(article, found, where, why))) return undefined;
  void vscode.commands.executeCommand(COUNT, 'stood', [found.rule]);
  return tell(vscode.l10n.t('It stands. “Factnote: Show Findings That Stand” brings it back.'));
}

async function askWhich(here: readonly Found[], titleOf: TitleOf): Promise<Found | undefined> {
  const items = here.map(found => ({ label: titleOf(found.rule), description: found.rule, found }));
  const title = vscode.l10n.t('Which finding is to stand?');
  return (await vscode.window.showQuickPick(items, { title }))?.found;
}

async function askScope(
  article: OpenArticle,
  { rule, span }: Found,
  titleOf: TitleOf,
): Promise<Stet['scope'] | undefined> {
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

/** Lists what stands in an article; what is picked is marked again. */
export async function takeBack(records: Records, article: OpenArticle, titleOf: TitleOf): Promise<string | undefined> {
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
  if (!items.length) return tell(vscode.l10n.t('No finding of this article was let stand.'));
  const title = vscode.l10n.t('Findings that stand: choose one to have it marked again');
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (!picked || !(await records.remove(document.uri, picked.note))) return undefined;
  return tell(vscode.l10n.t('It is marked again.'));
}
