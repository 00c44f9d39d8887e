import * as vscode from 'vscode';
import { check } from '../../engine/check';
import { rules } from '../../engine/rules';
import { articleAt } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import type { Configurations } from '../articles/configurations';
import { tellNoArticle } from '../messages';
import { COUNT, tallyOf } from './tally';

export const ADD_NAME = 'factnote.addName';

/** Commands that are run now and then: what they do is loaded with the first of them. */
export function registerOnDemand(
  articles: Articles,
  configurations: Configurations,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  const on = (command: string, run: (...given: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`factnote.${command}`, run);
  const step = async (by: 1 | -1): Promise<string> => {
    const article = await articleAt(articles);
    return article ? (await import('./finding-steps')).step(article, by) : tellNoArticle();
  };
  const tally = tallyOf(context);
  const loadRules = () => import('./rule-list');
  const loadConfiguration = () => import('../articles/configuration-editing');
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COUNT, tally.add),
    on('openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstMinute`, false),
    ),
    on('reportProblem', async () => (await import('./report-problem')).reportProblem(articles, context)),
    on('nextFinding', () => step(1)),
    on('previousFinding', () => step(-1)),
    on('checkSelection', async () => (await import('./check-selection')).checkSelection(check)),
    on('chooseRule', async () => (await loadRules()).chooseRule({ rules, configurations, context, tally })),
    on('openConfiguration', async () => (await loadConfiguration()).openConfiguration(configurations)),
    vscode.commands.registerCommand(ADD_NAME, async (uri: vscode.Uri, name: string) =>
      (await loadConfiguration()).addName(configurations, uri, name),
    ),
  );
}
