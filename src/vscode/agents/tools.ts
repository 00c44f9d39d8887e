import * as vscode from 'vscode';
import type { Answers, Around, Asked } from './answers';

const SETTING = 'factnote.agentTools.enabled';

/** A tool: what it tells of an article, in words, and its answer. */
interface Tool {
  readonly tells: () => string;
  readonly answer: (answers: Answers, asked: Asked) => Promise<object>;
}

/** By their names in package.json. */
const TOOLS: Readonly<Record<string, Tool>> = {
  factnote_check_article: {
    tells: () => vscode.l10n.t('what is found in it'),
    answer: (answers, asked) => answers.findings(asked),
  },
  factnote_list_open_claims: {
    tells: () => vscode.l10n.t('its open claims, and what was said of them'),
    answer: (answers, asked) => answers.openClaims(asked),
  },
  factnote_find_evidence: {
    tells: () => vscode.l10n.t('what your documents say of one of its claims'),
    answer: (answers, asked) => answers.evidence(asked),
  },
};

/** Tools by which chat agents may read articles, as long as the setting says so. Their code is loaded with the first question. */
export function registerTools(around: Around): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  let loading: Promise<Answers> | undefined;
  const answers = (): Promise<Answers> => (loading ??= import('./answers').then(module => new module.Answers(around)));
  const register = ([name, { tells, answer }]: [string, Tool]): vscode.Disposable =>
    vscode.lm.registerTool<Asked>(name, {
      prepareInvocation: ({ input }) => confirmation(input, tells()),
      invoke: async ({ input }) => {
        const json = JSON.stringify(await answer(await answers(), input));
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(json)]);
      },
    });
  const heed = (): void => {
    const isOn = vscode.workspace.getConfiguration().get(SETTING) === true;
    if (isOn) registered ??= vscode.Disposable.from(...Object.entries(TOOLS).map(register));
    else registered = void registered?.dispose();
  };
  heed();
  return vscode.Disposable.from(vscode.workspace.onDidChangeConfiguration(heed), {
    dispose: () => registered?.dispose(),
  });
}

/** What VS Code asks the person before the agent is answered. */
const confirmation = ({ file }: Asked, what: string): vscode.PreparedToolInvocation => ({
  confirmationMessages: {
    title: vscode.l10n.t('Let the agent read an article?'),
    message: vscode.l10n.t('Factnote tells it of {0}: {1}. Whoever runs the agent sees that.', file, what),
  },
});
