import * as vscode from 'vscode';

const SETTING = 'checker';

/** Who checks: as the settings say; asked for once where they say nothing. Nothing where the person does not tell. */
export async function checkerName(): Promise<string | undefined> {
  const config = vscode.workspace.getConfiguration('factnote');
  const known = config.get(SETTING);
  if (typeof known === 'string' && known.trim()) return known.trim();
  const told = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name, as it is to stand under your fact notes'),
    prompt: vscode.l10n.t('Asked once; the setting factnote.checker keeps it.'),
    value: (await nameInGit()) ?? '',
    validateInput: name => (name.trim() ? undefined : vscode.l10n.t('A fact note needs a name.')),
  });
  if (!told?.trim()) return undefined;
  await config.update(SETTING, told.trim(), vscode.ConfigurationTarget.Global);
  return told.trim();
}

interface GitApi {
  readonly repositories: readonly {
    getConfig(key: string): Promise<string>;
    getGlobalConfig(key: string): Promise<string>;
  }[];
}

/** The name that git signs with, where VS Code's own git extension knows a repository here. */
async function nameInGit(): Promise<string | undefined> {
  const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!git?.isActive) return undefined;
  try {
    const [repository] = git.exports.getAPI(1).repositories;
    return (await repository?.getConfig('user.name')) || (await repository?.getGlobalConfig('user.name'));
  } catch {
    return undefined; // git is switched off, or knows no name
  }
}
