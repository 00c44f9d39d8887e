/** *Rules…*: what each rule looks for, how sure it is and how often it was heeded here; and how serious it is to be. */
import * as vscode from 'vscode';
import { measuredOf } from '../../engine/measured';
import { severities, severityAt, type Desk, type Rule } from '../../engine/rule';
import { setRule } from '../articles/configuration-editing';
import type { Configurations } from '../articles/configurations';
import { measuredInWords } from '../editing/measured-in-words';
import { tell } from '../messages';
import type { Tally } from './tally';

/** What the list goes by. */
interface Given {
  readonly rules: readonly Rule[];
  readonly configurations: Configurations;
  readonly context: vscode.ExtensionContext;
  readonly tally: Tally;
}

type Level = (typeof severities)[number] | 'off';

/** How serious a rule is, and who says so. */
interface Standing {
  readonly level: Level;
  readonly by: string;
}

/** Lists the rules; of the one that is chosen, asks how serious it is to be; and again, until the person leaves the list. */
export async function chooseRule(given: Given): Promise<void> {
  const examples = await Promise.all(given.rules.map(rule => exampleOf(given.context, rule)));
  const title = vscode.l10n.t('Rules');
  const placeHolder = vscode.l10n.t('Choose a rule to make it more or less serious, or to switch it off');
  let last: string | undefined;
  for (;;) {
    const desk = await deskInFront(given.configurations);
    const items = given.rules.map((rule, i) => {
      const measured = measuredOf(rule.id);
      const sure = measured && vscode.l10n.t('right in {0} of 100', Math.floor(100 * measured.precision));
      const { level, by } = standingOf(rule, desk);
      return {
        label: vscode.l10n.t(rule.title),
        description: [rule.id, levelInWords(level), by, sure].filter(Boolean).join(' · '),
        detail: examples[i],
        rule,
      };
    });
    const first = items.findIndex(({ rule }) => rule.id === last);
    if (first > 0) items.unshift(...items.splice(first, 1));
    const options = { title, placeHolder, matchOnDescription: true, matchOnDetail: true };
    const picked = await vscode.window.showQuickPick(items, options);
    if (!picked) return;
    last = picked.rule.id;
    await chooseLevel(given, picked.rule, standingOf(picked.rule, desk));
  }
}

/** What a person has set, and what the factnote.json for the document in front says. */
interface InFront {
  readonly own: NonNullable<Desk['rules']>;
  readonly ofDesk: NonNullable<Desk['rules']>;
}

async function deskInFront(configurations: Configurations): Promise<InFront> {
  const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const own = vscode.workspace.getConfiguration('factnote', uri).get<NonNullable<Desk['rules']>>('rules', {});
  const local = uri && (await configurations.of(uri));
  return { own, ofDesk: local?.rules ?? {} };
}

function standingOf(rule: Rule, { own, ofDesk }: InFront): Standing {
  const mine = severityAt(rule, { rules: own });
  if (mine) return { level: mine, by: vscode.l10n.t('set by you') };
  const desks = severityAt(rule, { rules: ofDesk });
  if (desks) return { level: desks, by: vscode.l10n.t('set in factnote.json') };
  return { level: rule.offByDefault ? 'off' : rule.severity, by: '' };
}

function levelInWords(level: Level): string {
  const words: Record<Level, string> = {
    error: vscode.l10n.t('error'),
    warning: vscode.l10n.t('warning'),
    information: vscode.l10n.t('information'),
    hint: vscode.l10n.t('hint'),
    off: vscode.l10n.t('off'),
  };
  return words[level];
}

async function chooseLevel({ configurations, tally }: Given, rule: Rule, now: Standing): Promise<void> {
  const { taken, stood } = tally.of(rule.id);
  const here = vscode.l10n.t('Fixes taken on this machine: {0}; findings let stand: {1}.', taken, stood);
  const items: (vscode.QuickPickItem & { level?: Level; page?: true })[] = [
    ...[...severities, 'off' as const].map(level => ({
      label: levelInWords(level),
      description: level === now.level ? vscode.l10n.t('now') : '',
      level,
    })),
    {
      label: vscode.l10n.t('as it comes'),
      description: levelInWords(rule.offByDefault ? 'off' : rule.severity),
    },
    { label: `$(book) ${vscode.l10n.t('Show its page')}`, description: rule.id, page: true },
  ];
  const title = `${vscode.l10n.t(rule.title)} (${rule.id})`;
  const placeHolder = `${rule.family === 'damage' ? `${measuredInWords(rule.id)} ` : ''}${here}`;
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
  if (!picked) return;
  if (picked.page) {
    await vscode.commands.executeCommand('factnote.openRuleDocumentation', rule.id);
    return;
  }
  const where = await chooseTarget();
  if (!where) return;
  const isKept =
    where === 'desk' ? await setRule(configurations, rule.id, picked.level) : await set(rule, picked.level, where);
  if (!isKept) tell(vscode.l10n.t('That could not be kept. Is factnote.json sound?'));
}

type Target = 'desk' | vscode.ConfigurationTarget;

/** For whom the choice counts; without a folder, for the person alone. */
async function chooseTarget(): Promise<Target | undefined> {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  if (!vscode.workspace.workspaceFolders?.length) return Global;
  const items: (vscode.QuickPickItem & { target: Target })[] = [
    {
      label: vscode.l10n.t('For the desk'),
      detail: vscode.l10n.t('in factnote.json, which goes with the articles'),
      target: 'desk',
    },
    { label: vscode.l10n.t('For me, everywhere'), detail: vscode.l10n.t('in my settings'), target: Global },
    {
      label: vscode.l10n.t('For me, in this folder'),
      detail: vscode.l10n.t('in the settings of the workspace'),
      target: Workspace,
    },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('For whom?') }))?.target;
}

async function set(rule: Rule, level: Level | undefined, target: vscode.ConfigurationTarget): Promise<boolean> {
  const configuration = vscode.workspace.getConfiguration('factnote');
  const { globalValue, workspaceValue } = configuration.inspect<Record<string, Level>>('rules') ?? {};
  const { [rule.id]: _, ...others } =
    (target === vscode.ConfigurationTarget.Global ? globalValue : workspaceValue) ?? {};
  const all = level ? { ...others, [rule.id]: level } : others;
  await configuration.update('rules', Object.keys(all).length ? all : undefined, target);
  return true;
}

/** The first example on a rule's page: copy with ⟦ ⟧ around what is marked. */
async function exampleOf({ extensionUri }: vscode.ExtensionContext, { id }: Rule): Promise<string> {
  try {
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    return /^.*⟦.*⟧.*$/m.exec(text.slice(text.indexOf('```text')))?.[0] ?? '';
  } catch {
    return ''; // the list is as good without
  }
}
