import * as vscode from 'vscode';

/**
 * The row that has the focus. VS Code tells an extension only which rows are selected, and to select one by Enter goes to its claim. But
 * the selection of the focused row can be toggled, and toggled back: the row that differs is the one.
 */
export async function focused<T>(view: vscode.TreeView<T>): Promise<T | undefined> {
  const turn = (): Thenable<unknown> => vscode.commands.executeCommand('list.toggleSelection');
  const before = view.selection;
  await turn();
  const after = view.selection;
  await turn();
  return after.find(row => !before.includes(row)) ?? before.find(row => !after.includes(row));
}
