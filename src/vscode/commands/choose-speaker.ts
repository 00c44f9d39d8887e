import * as vscode from 'vscode';

/** Somebody who may speak, and who he or she is. */
export interface Candidate {
  readonly name: string;
  /** A person, a body; empty where it is not known. */
  readonly kind: string;
  /** The words around the name where it was introduced. */
  readonly around: string;
}

/** Asks who says some words: somebody whom the article names, or a name that is typed. Nothing where the person does not tell. */
export async function chooseSpeaker(words: string, all: readonly Candidate[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick();
  pick.title = vscode.l10n.t('Who says {0}?', words);
  pick.placeholder = vscode.l10n.t('Choose somebody whom the article names, or type a name');
  pick.matchOnDetail = true;
  const named = all.map(({ name, kind, around }) => ({ label: name, description: kind, detail: around }));
  const update = (): void => {
    const typed = pick.value.trim();
    const isNew = typed && !all.some(({ name }) => name === typed);
    const item = { label: typed, description: vscode.l10n.t('as typed'), alwaysShow: true };
    pick.items = isNew ? [...named, item] : named;
  };
  update();
  return new Promise(done => {
    pick.onDidChangeValue(update);
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item) return;
      done(item.label);
      pick.hide();
    });
    pick.onDidHide(() => {
      done(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
